// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/choicestops.h"

#include <QAbstractButton>

namespace hearth {

namespace {

void stopAt(const QAbstractButton *chosen, const QList<QAbstractButton *> &choices)
{
    for (QAbstractButton *each : choices) {
        const int others = each->focusPolicy() & ~Qt::TabFocus;
        each->setFocusPolicy(static_cast<Qt::FocusPolicy>(each == chosen ? others | Qt::TabFocus : others));
    }
}

} // namespace

void tabToTheChosen(const QList<QAbstractButton *> &choices)
{
    for (QAbstractButton *each : choices) {
        QObject::connect(each, &QAbstractButton::toggled, each, [each, choices](bool isOn) {
            if (isOn)
                stopAt(each, choices);
        });
        if (each->isChecked())
            stopAt(each, choices);
    }
}

} // namespace hearth
