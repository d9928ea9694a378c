// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme/theme.h"

#include <QTextEdit>

namespace hearth {

/// Where journal text is written: Markdown as plain text, in the type it will be read in. Ctrl+B and Ctrl+I set the
/// signs of emphasis round what is selected, or take them away.
class WritingField final : public QTextEdit
{
    Q_OBJECT

public:
    /// `name` is read aloud.
    WritingField(const Theme &theme, const QString &name, QWidget *parent = nullptr);

    /// Replaces everything; the way back with undo begins here.
    void setText(const QString &text);
    [[nodiscard]] QString text() const { return toPlainText(); }

public slots:
    void toggleBold();
    void toggleItalic();

private:
    void wrap(const QString &sign);
    void dress();

    const Theme &m_theme;
};

} // namespace hearth
