// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/choicebox.h"

#include "theme/theme.h"

#include <QAbstractItemView>
#include <QWheelEvent>

#include <algorithm>

namespace hearth {

ChoiceBox::ChoiceBox(const QString &name, QWidget *parent)
    : QComboBox(parent)
{
    setAccessibleName(name);
    setFocusPolicy(Qt::StrongFocus);
    setSizeAdjustPolicy(QComboBox::AdjustToContents);
    connect(this, &QComboBox::activated, this, [this](int index) { emit chosen(itemData(index)); });
}

void ChoiceBox::showValue(const QVariant &value)
{
    setCurrentIndex(findData(value));
}

void ChoiceBox::showPopup()
{
    int longest = 0;
    for (int i = 0; i < count(); ++i)
        longest = std::max(longest, fontMetrics().horizontalAdvance(itemText(i)));
    constexpr int kAround = 2 * spacing::section; // its edge, the edge and padding of a line, a scroll bar
    view()->setMinimumWidth(longest + kAround);
    QComboBox::showPopup();
}

void ChoiceBox::wheelEvent(QWheelEvent *event)
{
    event->ignore();
}

} // namespace hearth
