// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <initializer_list>

class QHBoxLayout;
class QPushButton;
class QWidget;

namespace hearth {

class FlowLayout;

/// The row of buttons at the foot of a dialog, at the end of the line: cancel and action in the order of the desktop,
/// the action last on GNOME and macOS and where nothing is known, first on Windows and KDE, as QDialogButtonBox has it.
/// `actions` stand with the main one last. `aside` stands at the beginning of the line.
[[nodiscard]] QHBoxLayout *dialogFoot(QPushButton *cancel, std::initializer_list<QPushButton *> actions,
                                      QWidget *aside = nullptr);
/// The same at the foot of something that is written, in as many lines as it takes.
FlowLayout *editorFoot(QWidget *of, std::initializer_list<QWidget *> aside,
                       std::initializer_list<QPushButton *> actions);

} // namespace hearth
