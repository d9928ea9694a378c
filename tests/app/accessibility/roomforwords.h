// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QWidget>

namespace hearth::test {

/// The words of labels and buttons for which there is too little room in a window, and all that scrolls sideways or
/// hangs out of where it stands. Empty for nothing.
[[nodiscard]] QStringList tooNarrow(const QWidget &window);

/// Keeps a picture of it in the folder that HEARTHBOOK_PICTURES names; nothing where it names none. For whoever wants
/// to look at every page, editor and dialog at once.
void keepPicture(QWidget &window, const QString &name);

} // namespace hearth::test
