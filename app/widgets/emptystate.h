// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme/theme.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace hearth {

/// What stands where there is nothing yet: an icon, a line, a hint and perhaps a button.
class EmptyState final : public QWidget
{
    Q_OBJECT
public:
    EmptyState(const Theme &theme, Glyph glyph, const QString &line, const QString &hint = {},
               QWidget *parent = nullptr);

    void setText(const QString &line, const QString &hint = {});
    /// Empty hides the button.
    void setAction(const QString &text);

signals:
    void actionTriggered();

private:
    QLabel *m_line;
    QLabel *m_hint;
    QPushButton *m_button;
};

} // namespace hearth
