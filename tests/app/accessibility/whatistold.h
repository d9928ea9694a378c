// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <gtest/gtest.h>

#include <QAccessible>
#include <QList>
#include <QWidget>

namespace hearth::test {

/// With somebody who reads the screen: what they are told of, as it happens.
class WhatIsTold : public testing::Test
{
protected:
    struct Told final
    {
        QAccessible::Event type;
        const QObject *object;
        int child;
    };

    void SetUp() override
    {
        told().clear();
        QAccessible::setActive(true);
        m_before = QAccessible::installUpdateHandler([](QAccessibleEvent *event) {
            if (event->object() != nullptr)
                told() += {event->type(), event->object(), event->child()};
        });
    }
    void TearDown() override
    {
        QAccessible::installUpdateHandler(m_before);
        QAccessible::setActive(false);
    }

    /// So far.
    static QList<Told> &told()
    {
        static QList<Told> all; // a handler of updates is a plain function
        return all;
    }
    [[nodiscard]] static QAccessibleInterface *read(QWidget &widget)
    {
        return QAccessible::queryAccessibleInterface(&widget);
    }

private:
    QAccessible::UpdateHandler m_before = nullptr;
};

} // namespace hearth::test
