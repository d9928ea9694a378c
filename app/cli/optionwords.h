// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace hearth {

/// What an option does, as help tells it: a phrase without a full stop. Options of one name mean the same in every
/// command, save for those that have words of their own there. `where` is the name of the command, or of the kind of
/// record that `add` and `change` are about. Empty for an option that no command has.
[[nodiscard]] QString optionInWords(const QString &option, const QString &where);

} // namespace hearth
