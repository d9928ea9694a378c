// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme/theme.h"

#include <QWidget>

class QPushButton;

namespace hearth {

/// The line above what is read that leads back to where one came from, which its words name: “Back to Talk”. Stands at
/// one place on every page, below the title, wherever what is read begins.
class WayBack final : public QWidget
{
    Q_OBJECT

public:
    /// `far`, where there is one, stands at the other end of the line.
    WayBack(const Theme &theme, const QString &words, QWidget *parent = nullptr, QWidget *far = nullptr);

    [[nodiscard]] QPushButton *button() const { return m_button; }

signals:
    void chosen();

private:
    QPushButton *m_button;
};

} // namespace hearth
