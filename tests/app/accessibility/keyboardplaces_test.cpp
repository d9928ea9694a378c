// SPDX-License-Identifier: GPL-3.0-or-later
// Where the keyboard is after a page was gone to, something was closed or kept.
#include "app/accessibility/keyboardfixture.h"
#include "editors/writingfield.h"
#include "pages/talk/tilebutton.h"
#include "shell/navigation.h"
#include "widgets/ratingscale.h"

#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>

namespace hearth {
namespace {

class KeyboardPlaces : public test::KeyboardWalk
{
protected:
    [[nodiscard]] QWidget *page(PageId id) { return window.workspace()->page(id); }
    [[nodiscard]] static QWidget *focused() { return QApplication::focusWidget(); }
    void turnTo(Qt::Key number) { press(number, Qt::AltModifier); }
    /// The page that is shown, or its name at the side.
    void expectAtHome(PageId id)
    {
        ASSERT_NE(focused(), nullptr);
        const auto *name = qobject_cast<const QAbstractButton *>(focused());
        const bool isItsName =
            window.findChild<Navigation *>()->isAncestorOf(focused()) && name != nullptr && name->isChecked();
        EXPECT_TRUE(page(id)->isAncestorOf(focused()) || isItsName)
            << focused()->metaObject()->className() << ' ' << focused()->accessibleName().toStdString();
    }
};

TEST_F(KeyboardPlaces, WhatIsClosedLeavesItToThePageThatIsShown)
{
    window.workspace()->show(PageId::CheckIn);
    window.workspace()->focusPages();
    press(Qt::Key_E, Qt::ControlModifier | Qt::ShiftModifier);
    press(Qt::Key_Escape);
    expectAtHome(PageId::CheckIn);
    window.workspace()->show(PageId::Today);
    window.workspace()->focusPages();
    press(Qt::Key_N, Qt::ControlModifier);
    press(Qt::Key_Escape);
    expectAtHome(PageId::Today);
}

TEST_F(KeyboardPlaces, TabGoesFromTheTitleToTheText)
{
    press(Qt::Key_N, Qt::ControlModifier);
    ASSERT_NE(qobject_cast<QLineEdit *>(focused()), nullptr);
    write("A day");
    press(Qt::Key_Tab);
    EXPECT_NE(qobject_cast<WritingField *>(focused()), nullptr);
}

TEST_F(KeyboardPlaces, APageIsBegunAtWhatItIsFor)
{
    turnTo(Qt::Key_1);
    ASSERT_NE(focused(), nullptr);
    EXPECT_TRUE(page(PageId::Today)->isAncestorOf(focused()));
    EXPECT_EQ(qobject_cast<QScrollArea *>(focused()), nullptr) << "the first thing on it, and not the sheet around";
    turnTo(Qt::Key_7);
    EXPECT_NE(qobject_cast<TileButton *>(focused()), nullptr);
}

TEST_F(KeyboardPlaces, ACheckInThatIsAnsweredBeginsAndEndsAtItsAnswers)
{
    const auto isAtAnswers = [] {
        const auto *button = qobject_cast<const QPushButton *>(focused());
        return button != nullptr && button->text() == QStringLiteral("Change my answers");
    };
    turnTo(Qt::Key_3);
    EXPECT_TRUE(isAtAnswers());
    press(Qt::Key_Space);
    EXPECT_NE(qobject_cast<RatingPoint *>(focused()), nullptr);
    press(Qt::Key_2);
    tabToAndPress(QStringLiteral("Save the changes"));
    EXPECT_TRUE(isAtAnswers()) << focused()->accessibleName().toStdString();
}

TEST_F(KeyboardPlaces, EscLeavesASessionThatWasNotBegunAndTheCards)
{
    turnTo(Qt::Key_7);
    press(Qt::Key_Space);
    const QWidget *step = focused();
    ASSERT_EQ(qobject_cast<const TileButton *>(step), nullptr);
    turnTo(Qt::Key_1);
    turnTo(Qt::Key_7);
    EXPECT_EQ(focused(), step) << "where it goes on, and not at leaving it";
    press(Qt::Key_Escape);
    ASSERT_NE(qobject_cast<TileButton *>(focused()), nullptr);
    tabToAndPress(QStringLiteral("Cards"));
    const auto *deck = qobject_cast<TileButton *>(focused());
    ASSERT_NE(deck, nullptr);
    EXPECT_TRUE(deck->isCheckable());
    press(Qt::Key_Escape);
    const auto *door = qobject_cast<TileButton *>(focused());
    ASSERT_NE(door, nullptr);
    EXPECT_FALSE(door->isCheckable());
}

} // namespace
} // namespace hearth
