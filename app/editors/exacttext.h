// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QTextDocument;

namespace hearth {

/// What stands in the field, with every sign as it was typed; QTextDocument::toPlainText() makes ordinary spaces of
/// those that do not break.
[[nodiscard]] QString exactText(const QTextDocument &document);

} // namespace hearth
