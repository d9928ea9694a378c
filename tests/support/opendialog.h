// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/patience.h"

#include <gtest/gtest.h>

#include <QApplication>
#include <QDeadlineTimer>
#include <QDialog>
#include <QTimer>

namespace hearth::test {

/// Lets `act` have the next dialog of that kind that is opened and waited for, once it is: what is said of a long task
/// may come before it. Where none comes within `patience` the test fails, and what is open instead is left.
template <typename Dialog, typename Act>
void whenOpen(Act act)
{
    auto *look = new QTimer(qApp);
    QObject::connect(look, &QTimer::timeout, qApp, [look, act, until = QDeadlineTimer(patience)] {
        QWidget *open = QApplication::activeModalWidget();
        auto *awaited = qobject_cast<Dialog *>(open);
        if (awaited == nullptr && !until.hasExpired())
            return;
        look->stop(); // what is done may open another
        look->deleteLater();
        if (awaited != nullptr)
            return act(*awaited);
        ADD_FAILURE() << "no " << Dialog::staticMetaObject.className() << " was opened";
        if (auto *other = qobject_cast<QDialog *>(open))
            other->reject();
    });
    look->start(0);
}

} // namespace hearth::test
