// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/inset.h"

#include "onboarding/dialogcolumn.h"
#include "records/markdownview.h"
#include "support/patience.h"
#include "widgets/arrange.h"
#include "widgets/buttons.h"
#include "widgets/choicebox.h"
#include "widgets/flowlayout.h"
#include "widgets/pagescroll.h"
#include "widgets/settingrow.h"
#include "widgets/switch.h"

#include <QApplication>
#include <QDialog>
#include <QImage>
#include <QLabel>
#include <QRadioButton>
#include <QScrollBar>
#include <QTest>

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

TEST_F(Inset, WhatIsFlatAtTheEndOfALineEndsWithIt)
{
    for (const Qt::LayoutDirection direction : {Qt::LeftToRight, Qt::RightToLeft}) {
        QWidget window;
        window.setLayoutDirection(direction);
        auto *turned = new Switch(m_theme, {}, &window);
        auto *box = new ChoiceBox(QStringLiteral("Which"), &window);
        auto *first = new SettingRow(QStringLiteral("On"), {}, turned);
        auto *second = new SettingRow(QStringLiteral("Which"), {}, box);
        auto *ways = new QWidget;
        QPushButton *link = linkButton(QStringLiteral("HHH"), ways);
        atBothEnds(ways, {}, {link});
        inColumn(&window, spacing::small, {first, second, ways}, around(40));
        window.resize(500, 300);
        window.show();
        QCoreApplication::processEvents();
        const auto endOf = [&](const QWidget *widget) {
            const QRect place(widget->mapTo(&window, QPoint()), widget->size());
            return direction == Qt::LeftToRight ? window.width() - 1 - place.right() : place.left();
        };
        EXPECT_EQ(endOf(box), 40);
        EXPECT_EQ(endOf(turned) + spacing::tiny, 40);
        EXPECT_EQ(endOf(link) + trailingInset(*link), 40);
        EXPECT_EQ(link->visibleRegion().boundingRect(), link->rect());
        EXPECT_EQ(turned->visibleRegion().boundingRect(), turned->rect());
    }
}

TEST_F(Inset, WhereThereIsNoRoomBeforeTheLineNothingIsCovered)
{
    QWidget window;
    auto *icon = new IconButton(m_theme, Glyph::ChevronBack, QStringLiteral("Back"), &window);
    auto *words = new QLabel(QStringLiteral("HHH"), &window);
    QPushButton *quiet = quietButton(QStringLiteral("HHH"), &window);
    auto *more = new QLabel(QStringLiteral("HHH"), &window);
    inColumn(&window, 0, {inRow(0, {icon, words, Stretch()}), inRow(0, {quiet, more, Stretch()})});
    window.resize(500, 300);
    window.show();
    QCoreApplication::processEvents();
    EXPECT_EQ(icon->x(), 0);
    EXPECT_EQ(icon->width(), icon->sizeHint().width());
    EXPECT_EQ(words->x(), icon->width());
    EXPECT_EQ(quiet->width(), quiet->sizeHint().width());
    EXPECT_EQ(more->x(), quiet->width());
}

TEST_F(Inset, WhatIsSideBySideInALineStandsInTheColumn)
{
    PageScroll page;
    auto *chooser = new QWidget(page.column());
    auto *icon = new IconButton(m_theme, Glyph::ChevronBack, QStringLiteral("Back"), chooser);
    auto *words = new QLabel(QStringLiteral("HHH"), chooser);
    inRow(chooser, spacing::tiny, {icon, words});
    addTo(page.content(), {flowOf(page.column(), spacing::small, {chooser, plainButton(QStringLiteral("HHH"))})});
    page.resize(900, 300);
    page.show();
    QCoreApplication::processEvents();
    EXPECT_EQ(icon->mapTo(&page, QPoint()).x() + leadingInset(*icon), 40);
    EXPECT_EQ(icon->visibleRegion().boundingRect(), icon->rect());
    EXPECT_EQ(words->x(), icon->geometry().right() + 1 + spacing::tiny);
}

TEST_F(Inset, TheMarksInADialogStandInOneColumnWithTheWords)
{
    QDialog dialog;
    auto *column = new DialogColumn(m_theme, 300);
    auto *words = new QLabel(QStringLiteral("HHH"));
    auto *radio = new QRadioButton(QStringLiteral("One"));
    addTo(column->content(), {words, radio});
    inColumn(&dialog, spacing::large, {{column, 1}, new QLabel(QStringLiteral("HHH"))}, around(spacing::section));
    dialog.show();
    QCoreApplication::processEvents();
    if (QWidget *focused = dialog.focusWidget())
        focused->clearFocus();
    QCoreApplication::processEvents();
    EXPECT_EQ(words->mapTo(&dialog, QPoint()).x(), spacing::section);
    EXPECT_NEAR(inkOf(*radio), spacing::section, 1);
}

TEST_F(Inset, TheRingAroundWhatIsReadIsBesideItsWords)
{
    PageScroll page;
    auto *words = new QLabel(QStringLiteral("HHH"));
    auto *text = new MarkdownView(m_theme, QStringLiteral("Words"), page.column());
    text->setPlainJournalText(QStringLiteral("HHH"));
    addTo(page.content(), {words, text});
    page.resize(900, 300);
    page.show();
    page.activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(&page, test::patience));
    EXPECT_EQ(text->viewport()->mapTo(&page, QPoint()).x(), words->mapTo(&page, QPoint()).x()) << "in one column";
    const auto ring = [&] {
        const QImage seen = text->grab().toImage();
        return (seen.pixel(1, seen.height() / 2) & RGB_MASK) == (m_theme.colours().focusRing.rgb() & RGB_MASK);
    };
    text->setFocus(Qt::TabFocusReason);
    EXPECT_TRUE(ring());
    words->setFocusPolicy(Qt::StrongFocus);
    words->setFocus(Qt::TabFocusReason);
    EXPECT_FALSE(ring());
    text->setFocus(Qt::MouseFocusReason);
    EXPECT_FALSE(ring()) << "whoever clicks there knows";
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
