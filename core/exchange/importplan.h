// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/incoming.h"
#include "journal/journal.h"
#include "records/change.h"

#include <QMap>
#include <QSet>

#include <functional>
#include <optional>

namespace hearth {

/// One thing in a source that could not be taken in. The rest still comes in.
struct ImportProblem final
{
    SourcePlace place;
    /// StrangeDay, with the day as detail, where a day lies before 1900 or after next year and nobody said that such
    /// days are meant.
    Error error;
    /// With LimitExceeded: the entry itself came in, or is already here, but without this many of its tags.
    qsizetype tagsLeftOut = 0;
    /// The photo that could not be taken, by its name in the source; what it belongs to is no worse for that. Empty
    /// where the record itself could not.
    QString photo = {};
    /// The column of a table where an answer stands that could not be taken; the others of its row are no worse for
    /// that. Empty where it is not about one.
    QString column = {};
};

/// A photo that is to come in with its entry.
struct PlannedPhoto final
{
    RecordId of;
    IncomingPhoto photo;
    SourcePlace place;
    /// How its record stood in Hearthbook's own export; other sources know of no such thing.
    std::optional<Attachment> as = {};
    /// Its record is in the journal since an earlier import, which may not have found it.
    bool isForOneHere = false;
    /// See markOfPhoto(); empty where its record does not remember which photos came with it.
    QByteArray mark = {};
    /// Its record remembers that, and this one has not come before.
    bool isSurelyNew = false;
};

/// What an import would do, before it does anything: the preview.
struct ImportPlan final
{
    /// See add().
    std::vector<AnyRecord> fresh = {};
    /// Of the fresh ones; in their order.
    std::vector<PlannedPhoto> photos = {};
    /// How many stand in the journal already, from an earlier import of the same.
    qint64 alreadyHere = 0;
    /// How many of those have other words or tags in the source now; the journal's stay as they are.
    qint64 changedThere = 0;
    /// How many of the fresh ones lie before 1900, though nobody said that such days are meant.
    qint64 ofLongAgo = 0;
    std::vector<ImportProblem> problems = {};
    /// What the source holds besides and nothing here has a place for, each once, in order.
    QStringList leftOut = {};
    /// The source is in this character set, which was guessed; empty for Unicode.
    QString characterSet = {};
    /// How often each word for a mood was met, as the source writes it.
    QMap<QString, int> moods = {};
    /// How good some of them are by the source's own account, in lower case, from 1 (worst) to 5 (best).
    QMap<QString, int> moodRanks = {};
    /// Those of which no check-in was made, though check-ins were to be made, for want of such a number.
    QStringList moodsWithoutRank = {};
    /// How many of the fresh ones were something else where they came from, by or for somebody who is not of this
    /// journal or by the hands of both, and are entries here that hold its words.
    qint64 asWords = 0;
    /// How many photos an earlier import did not find and this one does: they go to the records that are here.
    qint64 photosForThoseHere = 0;
    /// How many such photos belong to records that were shared since, and so stay out: nobody has said that the other
    /// may see them.
    qint64 photosOfShared = 0;

    /// Adds a fresh one. Of many that are only looked at, so that there is room for any number, the first few that tell
    /// something keep their words.
    void add(AnyRecord record, bool isOnlyLookedAt);
    /// Whether nothing of the source is in the journal, or would be.
    [[nodiscard]] bool takesNothing() const { return fresh.empty() && alreadyHere == 0; }
    /// Whether carrying it out would change anything.
    [[nodiscard]] bool bringsSomething() const { return !fresh.empty() || photosForThoseHere > 0; }
    /// How many photos come in with fresh records.
    [[nodiscard]] qint64 photosOfFresh() const;
    /// The first and the last day of what is fresh; nothing where nothing is.
    [[nodiscard]] std::optional<std::pair<QDate, QDate>> days() const;
    /// How many problems are of that kind.
    [[nodiscard]] qint64 count(ErrorCode code) const;

    /// The fresh records as one step that undo takes back whole, without their photos.
    [[nodiscard]] ChangeSet changes() const;

    /// How many of the fresh ones have kept their words, where they are only looked at.
    int looks = 0;
};

/// Names what came in and from where, so that a second import finds it: the format's name and a digest.
[[nodiscard]] QByteArray originOf(const char *format, const QByteArray &identity);

/// The key of Hearthbook's own export.
inline constexpr char kOwnFormat[] = "hearthbook";
/// Whether that names Hearthbook's own export as the source.
[[nodiscard]] bool isOwnOrigin(const QByteArray &origin);

/// The origins of everything imported so far.
[[nodiscard]] QSet<QByteArray> knownOrigins(const Journal &journal);

/// Called with the bytes read of how many; false stops with Cancelled.
using ImportProgress = std::function<bool(qint64 done, qint64 total)>;

} // namespace hearth
