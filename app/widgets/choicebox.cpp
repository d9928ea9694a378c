// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/choicebox.h"

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

void ChoiceBox::wheelEvent(QWheelEvent *event)
{
    event->ignore();
}

} // namespace hearth
