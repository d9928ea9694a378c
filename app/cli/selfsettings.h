// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/arguments.h"
#include "journal/journal.h"
#include "photos/photoreader.h"

#include <QJsonObject>

namespace hearth {

/// What I present of myself, which both of us see: name, word for the other, colour, picture.
struct ChosenSelf final
{
    Partner partner;
    /// A new one, or none in place of what is there; nothing where it stays.
    std::optional<std::optional<PreparedPhoto>> picture = {};
};

/// What the options say, beside what is there. BadValue for a mistake in the call; NameTaken; errors of the picture.
[[nodiscard]] Result<ChosenSelf> selfFrom(const Arguments &given, const Journal &journal);
/// The changes that make it so; none where it is so already.
[[nodiscard]] ChangeSet selfChanges(const Journal &journal, const ChosenSelf &chosen);

/// Each with the option that sets it, and its value.
[[nodiscard]] QList<QPair<QString, QString>> selfInOptions(const Journal &journal);
/// The same under the names of JSON.
void addSelf(QJsonObject &object, const Journal &journal);

} // namespace hearth
