// SPDX-License-Identifier: GPL-3.0-or-later
#include "accessibility/readaloud.h"
#include "app/accessibility/whatistold.h"
#include "theme/role.h"
#include "theme/theme.h"
#include "widgets/messagebar.h"
#include "widgets/plainlabel.h"

#include <algorithm>

namespace hearth {
namespace {

class Announcing : public test::WhatIsTold
{
protected:
    Announcing() { window.show(); }

    /// That it is shown is what Linux's readers read aloud, of messages alone.
    static qsizetype timesRead(const QWidget &message)
    {
        return std::ranges::count_if(told(), [&message](const Told &each) {
            return each.type == QAccessible::ObjectShow && each.object == &message;
        });
    }

    QWidget window;
};

TEST_F(Announcing, ReadsAMessageOnceEachTime)
{
    PlainLabel problem(QStringLiteral("The disk is full."), Role::Problem, &window);
    problem.hide();
    announce(&problem);
    EXPECT_TRUE(problem.isVisible());
    EXPECT_EQ(timesRead(problem), 1) << "that it appears is told already";
    problem.setText(QStringLiteral("The disk is gone."));
    announce(&problem);
    EXPECT_EQ(timesRead(problem), 2) << "it has other words now";
}

TEST_F(Announcing, WaitsForWhatHoldsIt)
{
    QWidget page(&window);
    page.hide();
    PlainLabel problem(QStringLiteral("The disk is full."), Role::Problem, &page);
    problem.hide();
    announce(&problem);
    EXPECT_EQ(timesRead(problem), 0);
    page.show();
    EXPECT_EQ(timesRead(problem), 1);
}

TEST_F(Announcing, TellsAMessageFromOtherWords)
{
    PlainLabel words(QStringLiteral("It is done."), Role::Muted, &window);
    EXPECT_EQ(read(words)->role(), QAccessible::StaticText);
    PlainLabel message(QStringLiteral("It is done."), Role::Muted, &window);
    markAsMessage(&message);
    EXPECT_EQ(read(message)->role(), QAccessible::Notification);
}

TEST_F(Announcing, IsNoMessageTwiceByItsBar)
{
    const Theme theme;
    MessageBar bar(theme, &window);
    EXPECT_EQ(read(bar)->role(), QAccessible::Notification) << "whoever asked before there was a message";
    bar.showMessage(MessageBar::Type::Done, QStringLiteral("Saved."));
    EXPECT_EQ(timesRead(bar), 1);
    const auto *words = bar.findChild<PlainLabel *>();
    const auto named =
        QAccessible::queryAccessibleInterface(const_cast<PlainLabel *>(words))->relations(QAccessible::Labelled);
    ASSERT_EQ(named.size(), 1) << "its words are the name of the bar, and no words beside it";
    EXPECT_EQ(named.front().first, read(bar));
}

} // namespace
} // namespace hearth
