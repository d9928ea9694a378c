// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/importplan.h"
#include "exchange/incomingparts.h"
#include "exchange/recordjson.h"

#include <QHash>
#include <QSet>

#include <array>

namespace hearth {

/// Plans what Hearthbook's own export brings. What whoever imports wrote comes in as what it was, private to them. What
/// the other wrote, what both had to be there for, and what names somebody who is not of this journal comes in as words
/// of theirs: an entry that carries it all, so that the next export says it again as it was.
class RecordPlanner final
{
public:
    /// The journal outlives this. See ImportChoices::isOnlyLookedAt.
    RecordPlanner(const Journal &journal, bool isOnlyLookedAt);

    /// Tells the plan at once what is here already.
    void take(IncomingRecord record, ImportPlan &plan);
    /// Adds a part of what was taken to the plan, once all was. False when all of it is there. Its days were somebody's
    /// own choice once and are not judged. Fails where words that were put aside do not come back.
    [[nodiscard]] Result<bool> finishSome(ImportPlan &plan);

private:
    /// What a record says of itself.
    struct Told final
    {
        SourcePlace place;
        QJsonObject record;
        QString exportedBy;
        QString folder;
    };

    void nameWhatIsHere();
    /// Whether it is to come in: it is not here yet, and no other one of its number came before it.
    [[nodiscard]] bool name(const IncomingRecord &incoming, ImportPlan &plan);
    [[nodiscard]] bool isMine(const Told &incoming) const;
    [[nodiscard]] std::optional<PartnerId> partnerNamed(const QString &name) const;
    [[nodiscard]] RecordId recordNumbered(const QString &number) const;
    /// Nothing where it cannot stand here as what it is; an error where it is none at all.
    [[nodiscard]] Result<std::optional<AnyRecord>> recordFrom(const Told &incoming, ImportPlan &plan);
    [[nodiscard]] bool mayStandAlone(const AnyRecord &record, const Told &incoming) const;
    [[nodiscard]] Result<AnyRecord> wordsOf(const Told &incoming) const;
    /// What a record that comes in as what it was has to carry.
    [[nodiscard]] QByteArray carriedBy(const AnyRecord &record, const Told &incoming) const;
    [[nodiscard]] Result<void> readCommon(const QJsonObject &object, Record &record) const;
    void judge(const Told &incoming, ImportPlan &plan);
    [[nodiscard]] Result<void> place(AnyRecord &record, const Told &incoming);
    void plan(AnyRecord record, const Told &incoming, ImportPlan &plan);

    const Journal &m_journal;
    bool m_isOnlyLookedAt;
    ExportNames m_names;
    // Those that come in. What others are about comes first, whatever the order of the source.
    std::array<IncomingParts, 3> m_turns;
    std::size_t m_turn = 0;
    std::size_t m_next = 0; // of its parts
    bool m_knowsWhatIsHere = false;
    QSet<QByteArray> m_origins;       // of what is in the journal already
    QHash<QString, RecordId> m_here;  // numbers of what is in the journal already
    QHash<QString, RecordId> m_fresh; // numbers of what comes in
    QHash<RecordId, Kind> m_kinds;    // of what comes in, once it is planned
    QSet<QString> m_taken;            // places that only one record may have
};

} // namespace hearth
