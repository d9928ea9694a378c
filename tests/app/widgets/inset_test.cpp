// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/inset.h"

#include "widgets/arrange.h"
#include "widgets/buttons.h"
#include "widgets/flowlayout.h"
#include "widgets/pagescroll.h"
#include "widgets/switch.h"

#include <QApplication>
#include <QImage>
#include <QLabel>
#include <QRadioButton>
#include <QScrollBar>

#include <gtest/gtest.h>

namespace hearth {
namespace {

class Inset : public testing::Test
{
protected:
    Inset() { m_theme.apply(*qApp, Look::Light); }
    ~Inset() override
    {
        qApp->setStyleSheet({});
        QApplication::setPalette(m_palette);
        QApplication::setFont(m_font);
    }

    /// The first column of the window in which something of that widget is drawn.
    static int inkOf(QWidget &widget)
    {
        const QImage image = widget.window()->grab().toImage().convertToFormat(QImage::Format_RGB32);
        const QRect place(widget.mapTo(widget.window(), QPoint()), widget.size());
        const QRgb ground = image.pixel(image.width() - 2, image.height() - 2);
        for (int x = std::max(0, place.left()); x <= place.right(); ++x) {
            for (int y = place.top(); y <= place.bottom(); ++y) {
                if (image.pixel(x, y) != ground)
                    return x;
            }
        }
        return -1;
    }

    Theme m_theme;

private:
    QPalette m_palette = QApplication::palette();
    QFont m_font = QApplication::font();
};

TEST_F(Inset, WhatIsFlatStandsInOneColumnWithTheWords)
{
    QWidget window;
    auto *words = new QLabel(QStringLiteral("HHH"), &window);
    QPushButton *quiet = quietButton(QStringLiteral("HHH"), &window);
    QPushButton *link = linkButton(QStringLiteral("HHH"), &window);
    auto *turned = new Switch(m_theme, QStringLiteral("On"), &window);
    auto *box = new QCheckBox(QStringLiteral("Tick"), &window);
    auto *radio = new QRadioButton(QStringLiteral("One"), &window);
    auto *flow = new QWidget(&window);
    QPushButton *first = quietButton(QStringLiteral("HHH"), flow);
    QPushButton *second = quietButton(QStringLiteral("HHH"), flow);
    inFlow(flow, spacing::small, {first, second});
    inColumn(&window, spacing::small,
             {words,
              {quiet, Qt::AlignLeading},
              {link, Qt::AlignLeading},
              turned,
              box,
              radio,
              flow,
              inRow({plainButton(QStringLiteral("HHH")), Stretch()})},
             around(40));
    window.resize(500, 500);
    window.show();
    QCoreApplication::processEvents();
    if (QWidget *focused = window.focusWidget()) // which would have a ring
        focused->clearFocus();
    QCoreApplication::processEvents();
    const int column = inkOf(*words);
    EXPECT_NEAR(inkOf(*quiet), column, 1);
    EXPECT_NEAR(inkOf(*link), column, 1);
    EXPECT_NEAR(inkOf(*first), column, 1);
    EXPECT_NEAR(inkOf(*turned), 40, 1);
    EXPECT_NEAR(inkOf(*box), 40, 1);
    EXPECT_NEAR(inkOf(*radio), 40, 1);
    for (const QPushButton *flat : {quiet, link, first})
        EXPECT_GE(flat->width(), flat->sizeHint().width()) << "and nothing of it is cut";
    EXPECT_EQ(second->x(), first->geometry().right() + 1 + spacing::small) << "beside another it has all its room";
    window.setLayoutDirection(Qt::RightToLeft);
    QCoreApplication::processEvents();
    EXPECT_EQ(quiet->geometry().right() - leadingInset(*quiet), 500 - 40 - 1);
}

TEST_F(Inset, WhatShowsAroundItIsNotCutWhereItCanBeSeen)
{
    PageScroll page;
    QPushButton *quiet = quietButton(QStringLiteral("HHH"), page.column());
    addTo(page.content(), {{quiet, Qt::AlignLeading}});
    page.resize(900, 300);
    page.show();
    QCoreApplication::processEvents();
    EXPECT_EQ(quiet->visibleRegion().boundingRect(), quiet->rect());
}

TEST(PageScroll, StaysWhereItIsWhenABarComes)
{
    for (const Qt::LayoutDirection direction : {Qt::LeftToRight, Qt::RightToLeft}) {
        PageScroll page;
        page.setLayoutDirection(direction);
        auto *words = new QLabel(QStringLiteral("Words"));
        page.content()->addWidget(words);
        page.resize(600, 500);
        page.show();
        QCoreApplication::processEvents();
        const QPoint before = words->mapTo(&page, QPoint());
        const int width = words->width();
        ASSERT_FALSE(page.verticalScrollBar()->isVisible());
        words->setMinimumHeight(2000);
        for (int i = 0; i < 5; ++i)
            QCoreApplication::processEvents();
        ASSERT_TRUE(page.verticalScrollBar()->isVisible());
        EXPECT_EQ(words->mapTo(&page, QPoint()).x(), before.x());
        EXPECT_EQ(words->width(), width);
    }
}

} // namespace
} // namespace hearth
