// SPDX-License-Identifier: GPL-3.0-or-later
#include "onboarding/dialogcolumn.h"

#include "support/awaiting.h"
#include "widgets/arrange.h"

#include <gtest/gtest.h>

#include <QCoreApplication>
#include <QDialog>
#include <QLineEdit>
#include <QScreen>
#include <QScrollBar>
#include <QVBoxLayout>

namespace hearth {
namespace {

TEST(DialogColumnTest, WhatIsBesideTheScrollBarDoesNotTouchIt)
{
    Theme theme;
    for (const Qt::LayoutDirection direction : {Qt::LeftToRight, Qt::RightToLeft}) {
        QDialog dialog;
        dialog.setLayoutDirection(direction);
        auto *column = new DialogColumn(theme, 300);
        auto *field = new QLineEdit;
        auto *tall = new QWidget;
        addTo(column->content(), {field, tall});
        inColumn(&dialog, {column});
        dialog.show();
        dialog.resize(300, 200);
        QCoreApplication::processEvents();
        ASSERT_FALSE(column->verticalScrollBar()->isVisible());
        EXPECT_EQ(field->width(), column->viewport()->width());
        tall->setMinimumHeight(4000);
        QCoreApplication::processEvents();
        ASSERT_TRUE(test::becomesTrue([column] { return column->verticalScrollBar()->isVisible(); }));
        QCoreApplication::processEvents();
        const QRect words(field->mapTo(column->viewport(), QPoint()), field->size());
        const int gap =
            direction == Qt::LeftToRight ? column->viewport()->rect().right() - words.right() : words.left();
        EXPECT_GE(gap, spacing::small);
        tall->setMinimumHeight(0);
        EXPECT_TRUE(test::becomesTrue([field, column] { return field->width() == column->viewport()->width(); }));
    }
}

TEST(DialogColumnTest, ADialogThatGrowsStaysOnTheScreen)
{
    Theme theme;
    QDialog dialog;
    auto *column = new DialogColumn(theme, 300);
    auto *tall = new QWidget;
    addTo(column->content(), {tall});
    inColumn(&dialog, {column});
    dialog.show();
    const QRect screenful = dialog.screen()->availableGeometry();
    dialog.move(40, screenful.bottom() - dialog.height() - 20);
    for (const int height : {200, 400, 4000}) {
        tall->setMinimumHeight(height);
        column->fit();
        QCoreApplication::processEvents();
        EXPECT_LE(dialog.frameGeometry().bottom(), screenful.bottom()) << height;
        EXPECT_GE(dialog.frameGeometry().top(), screenful.top()) << height;
    }
    EXPECT_EQ(dialog.x(), 40);
}

} // namespace
} // namespace hearth
