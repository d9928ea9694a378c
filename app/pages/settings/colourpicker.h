// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme/theme.h"

#include <QWidget>

class QButtonGroup;

namespace hearth {

/// One of the six partner colours. Tab goes to the chosen one, the arrow keys move the choice.
class ColourPicker final : public QWidget
{
    Q_OBJECT
public:
    explicit ColourPicker(const Theme &theme, QWidget *parent = nullptr);

    /// 0 to 5; -1 while none is chosen.
    [[nodiscard]] int colour() const;
    /// Does not emit chosen().
    void setColour(int colour);

signals:
    /// The person chose.
    void chosen(int colour);

private:
    QButtonGroup *m_group;
};

} // namespace hearth
