// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/choicebox.h"

#include <QAbstractItemView>
#include <QScrollBar>
#include <QWheelEvent>

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
    const QMargins around = view()->contentsMargins();
    const int bar = count() > maxVisibleItems() ? view()->verticalScrollBar()->sizeHint().width() : 0;
    view()->setMinimumWidth(view()->sizeHintForColumn(0) + around.left() + around.right() + bar);
    QComboBox::showPopup();
}

void ChoiceBox::wheelEvent(QWheelEvent *event)
{
    event->ignore();
}

} // namespace hearth
