// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "records/change.h"

#include <QSet>

namespace hearth {

class Journal;

/// What is known of the changes that happen together while they are checked one by one.
struct ChangeStep final
{
    QSet<RecordId> touched;
    /// "author/period" of check-ins and of seals.
    QSet<QString> checkIns;
    QSet<QString> seals;
    /// Likewise of answers to one's own questions.
    QSet<QString> ownAnswers;
    /// "author/dimension/month" of shared charts.
    QSet<QString> charts;
    /// Undo may do what is refused otherwise: it takes back its author's own step.
    bool isRetracing = false;
};

[[nodiscard]] ChangeStep stepOf(const ChangeSet &changes, bool isRetracing);

/// Whether the change may be made in this journal, beyond validate(): whose records they are, and how they stand to one
/// another. May complete `change.after` where a rule says so (ways of not answering look alike once shared; shared
/// answers and charts name the other's seals). NotYours, NotWrittenByYou (what is in their name, and not verified, can
/// only be removed), NotFound (editing what is no longer there), AlreadyExists (adding what is), ChangedElsewhere,
/// PeriodTaken, UnknownPartner, AlreadySigned, NotAgreedBefore, BadValue, ContentChanged.
[[nodiscard]] Result<void> checkChange(const Journal &journal, Change &change, ChangeStep &step);

/// The decline, pause or withdrawal that these changes take out of the journal, or turn into something else; nothing
/// when they leave each as it is.
[[nodiscard]] std::optional<Consent> stopTakenBackBy(const ChangeSet &changes);

} // namespace hearth
