// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/journal.h"

#include <vector>

namespace hearth {

/// My templates, by name.
[[nodiscard]] std::vector<const OwnTemplate *> ownTemplates(const Journal &journal);

/// What an entry begins with by that key: that of a template that comes with the program, or of one of mine by its
/// name; empty where there is none.
[[nodiscard]] QString templateText(const Journal &journal, const QString &key);

/// Whether another template has that name, or one that comes with the program has it for its name or its key.
[[nodiscard]] bool isTemplateNameTaken(const Journal &journal, const QString &name, RecordId besides = {});

} // namespace hearth
