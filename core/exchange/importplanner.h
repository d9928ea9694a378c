// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/meantdays.h"
#include "exchange/importorigin.h"
#include "exchange/importplan.h"
#include "exchange/incomingparts.h"
#include "exchange/recordplanner.h"

#include <QHash>

#include <map>
#include <utility>

namespace hearth {

/// What whoever imports has said about it.
struct ImportChoices final
{
    /// Days before 1900 and after next year are meant, too. Where nobody has said so, those from the year 1000 on are
    /// taken for meant when they are at least half of a source: an old diary, and no slip.
    bool takesStrangeDays = false;
    /// Moods become check-ins that rate this, a day each; nothing leaves them out.
    std::optional<Dimension> moodDimension = {};
    /// The source's words for moods, in lower case, from 1 (worst) to 5 (best); others count as missing.
    QMap<QString, int> moods = {};
    /// Nothing of it is to come in, see ImportPlan::add().
    bool isOnlyLookedAt = false;
};

/// How the words that Daylio and Journey begin with rank, from 1 (worst) to 5 (best).
[[nodiscard]] QMap<QString, int> usualMoods();

/// Judges what a reader finds in a source, one thing after the other, and makes the plan of it. Everything becomes a
/// private record of the journal's owner, keeps its day, and bears where it came from. Two things of one source that
/// say the same are two; what an earlier import of the same format brought is already here, also where a later source
/// has more.
class ImportPlanner final : public ImportSink
{
public:
    /// `format` names it in origins; the journal outlives this.
    ImportPlanner(const Journal &journal, const char *format, ImportChoices choices = {});

    void take(IncomingEntry entry) override;
    void take(IncomingRecord record) override { m_records.take(std::move(record), m_plan); }
    /// A check-in composed by the reader, whose origin is set. PeriodTaken where that period has one.
    void take(CheckIn checkIn, const SourcePlace &place);
    void refuse(const SourcePlace &place, const Error &error) override;
    /// One answer of a check-in, by the column in which it stands.
    void refuseAnswer(const SourcePlace &place, const QString &column, const Error &error);
    void leaveOut(const QString &what) override;
    void noteCharacterSet(const QString &name) override { m_plan.characterSet = name; }
    [[nodiscard]] HeldBytes hold(const QByteArray &bytes) override { return m_strange.hold(bytes); }

    [[nodiscard]] const Journal &journal() const { return m_journal; }
    /// Everything that was taken; problems in the order in which they came. Fails where words that were put aside do
    /// not come back.
    [[nodiscard]] Result<ImportPlan> finish();
    /// The same little by little: judges a part of what was put off until all was taken. False once nothing is left to
    /// do before finish().
    [[nodiscard]] Result<bool> finishSome();

private:
    void judge(IncomingEntry incoming);
    [[nodiscard]] Result<Entry> entryFrom(IncomingEntry &incoming, qsizetype &tagsLeftOut);
    [[nodiscard]] QByteArray originFor(const IncomingEntry &incoming);
    /// Notes an origin as here; false when it was already.
    [[nodiscard]] bool isNew(const QByteArray &origin, const IncomingEntry &incoming);
    void rate(const IncomingEntry &incoming);
    /// Photos of an entry that is here: an earlier import may not have found them.
    void planForOneHere(const IncomingEntry &incoming, const QByteArray &origin);
    void planPhotos(const IncomingEntry &incoming, const PlannedPhoto &as, const ImportOrigin &origin);
    void planMoods();
    void judgeStrangeDay(IncomingEntry incoming);

    const Journal &m_journal;
    const char *m_format;
    ImportChoices m_choices;
    MeantDays m_meant;
    ImportPlan m_plan;
    RecordPlanner m_records;
    qint64 m_likely = 0; // entries whose day is
    qint64 m_old = 0;
    qint64 m_unlikely = 0; // old ones among them
    IncomingParts m_strange;
    std::size_t m_nextStrange = 0;                      // of its parts
    QHash<QByteArray, QByteArray> m_known;              // names of what is here to what they bear besides
    QHash<QByteArray, RecordId> m_here;                 // entries of mine, by such names
    QSet<QString> m_leftOut;                            // of m_plan.leftOut
    QHash<QByteArray, int> m_alike;                     // how often an origin was met
    QSet<QDate> m_periods;                              // planned check-ins of one cadence
    QMap<QDate, QList<int>> m_ratings;                  // 1 to 5, by day
    std::map<std::pair<QDate, Instant>, int> m_moments; // how many entries were of one
};

} // namespace hearth
