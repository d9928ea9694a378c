// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme/popupcorners.h"

#include "theme/theme.h"

#include <gtest/gtest.h>

#include <QApplication>
#include <QFrame>
#include <QMenu>

namespace hearth {
namespace {

TEST(PopupCorners, ArePartOfNothingThatOpens)
{
    Theme theme;
    theme.apply(*qApp, Look::Light);
    QMenu menu;
    menu.addAction(QStringLiteral("Print…"));
    menu.popup({});
    QCoreApplication::processEvents();
    const QSize size = menu.size();
    EXPECT_FALSE(menu.mask().contains(QPoint(0, 0)));
    EXPECT_FALSE(menu.mask().contains(QPoint(size.width() - 1, size.height() - 1)));
    EXPECT_TRUE(menu.mask().contains(QPoint(size.width() / 2, 0)));
    menu.resize(size.width() * 2, size.height());
    EXPECT_TRUE(menu.mask().contains(QPoint(size.width() * 3 / 2, 0))) << "as large as it has become";
    menu.close();
    QFrame card(nullptr, Qt::Popup);
    setRole(&card, Role::Card);
    card.ensurePolished();
    EXPECT_FALSE(card.testAttribute(Qt::WA_NoSystemBackground)) << "or its sheet would leave it black";
    QWidget window;
    roundOff(window);
    EXPECT_TRUE(window.mask().isEmpty());
    qApp->setStyleSheet({});
}

} // namespace
} // namespace hearth
