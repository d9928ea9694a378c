// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace hearth {

/// The words of txt2tags mark-up, as RedNotebook writes it, as Markdown. Markdown stays as it is.
[[nodiscard]] QString markdownFromTxt2tags(const QString &text);

} // namespace hearth
