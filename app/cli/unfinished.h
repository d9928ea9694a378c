// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "checkins/typedcheckin.h"
#include "checkins/typedquestion.h"
#include "journal/journal.h"
#include "prompts/talksession.h"
#include "records/draftplace.h"

#include <QJsonObject>

#include <variant>

namespace hearth {

/// Something that somebody began to write and has not saved.
struct Unfinished final
{
    Draft draft;
    QString place;
    /// Nothing where it is no record.
    std::optional<DraftPlace> what = {};
    /// What it holds by itself; nothing where it cannot be understood.
    std::variant<std::monostate, AnyRecord, TypedCheckIn, TalkSession, TypedQuestion> typed = {};

    /// Its key, for other programs, and its name.
    [[nodiscard]] QString kind() const;
    [[nodiscard]] QString kindInWords() const;
    [[nodiscard]] int photos() const;
    /// What is said in a review is answers, of which its words are made.
    [[nodiscard]] bool isOfReview() const { return what && what->kind == Kind::Entry && what->day.isValid(); }
};

/// The oldest first. While sitting together what was typed so, by either; else mine alone.
[[nodiscard]] QList<Unfinished> unfinishedIn(const Journal &journal);
/// Where its words are gone on with: the place in an editor, as for a record of its kind. Nothing where there is no one
/// text: a conversation goes on at the terminal, and what a newer Hearthbook began goes on there.
[[nodiscard]] std::optional<QString> openTextOf(const Unfinished &unfinished);
/// The fields of its draft with other words there.
[[nodiscard]] QCborMap fieldsWith(const Unfinished &unfinished, const QString &text, const Journal &journal);

/// Every text in fields, a paragraph each, whatever they are for.
[[nodiscard]] QString allTextIn(const QCborMap &fields);

/// All in it, for reading.
[[nodiscard]] QString textOf(const Unfinished &unfinished, const Journal &journal);
/// What it says, for a line.
[[nodiscard]] QString gistOf(const Unfinished &unfinished);
[[nodiscard]] QJsonObject jsonOf(const Unfinished &unfinished, const Journal &journal);

} // namespace hearth
