// SPDX-License-Identifier: GPL-3.0-or-later
// What the window says below its pages: how long it stays, and that it covers nothing of the page.
#include "shell/messages.h"

#include "app/shell/mainwindowfixture.h"
#include "support/patience.h"

#include <QTimer>

namespace hearth::test {
namespace {

class MessagesInTheWindow : public MainWindowTest
{
protected:
    void SetUp() override
    {
        openJournalOfTwo();
        unlock();
        ASSERT_TRUE(QTest::qWaitForWindowActive(&window, test::patience));
        workspace = window.workspace();
        bar = workspace->findChild<MessageBar *>(QString(), Qt::FindDirectChildrenOnly);
        ASSERT_NE(bar, nullptr);
        end = bar->findChild<Messages *>()->findChild<QTimer *>();
        ASSERT_NE(end, nullptr);
        bar->dismiss();
    }
    void letItsTimePass()
    {
        QTimerEvent passed(end->timerId());
        QCoreApplication::sendEvent(end, &passed);
    }
    [[nodiscard]] QStringList coveredButtons() const
    {
        QCoreApplication::processEvents();
        const QRect covered(bar->mapToGlobal(QPoint()), bar->size());
        QStringList names;
        for (const QAbstractButton *button : window.findChildren<QAbstractButton *>()) {
            const QPoint middle = button->mapToGlobal(button->rect().center());
            const bool isOfTheBar = bar->isAncestorOf(button);
            if (!isOfTheBar && !button->visibleRegion().isEmpty() && covered.contains(middle))
                names += button->text() + button->accessibleName();
        }
        return names;
    }

    Workspace *workspace = nullptr;
    MessageBar *bar = nullptr;
    QTimer *end = nullptr;
};

TEST_F(MessagesInTheWindow, WhatWasOnlySaidGoesAfterFiveSeconds)
{
    workspace->say(QStringLiteral("Saved."), {}, {});
    EXPECT_EQ(end->intervalAsDuration(), std::chrono::seconds(5));
    ASSERT_TRUE(end->isActive());
    letItsTimePass();
    EXPECT_TRUE(bar->isHidden());
    EXPECT_FALSE(end->isActive());
    workspace->say(QStringLiteral("Deleted."), QStringLiteral("Undo"), [] {});
    EXPECT_EQ(end->intervalAsDuration(), std::chrono::seconds(5));
    letItsTimePass();
    EXPECT_TRUE(bar->isHidden());
}

TEST_F(MessagesInTheWindow, StaysWhileThePointerOrTheFocusIsOnIt)
{
    workspace->say(QStringLiteral("Deleted."), QStringLiteral("Undo"), [] {});
    buttonIn(*bar, QStringLiteral("Undo"))->setFocus();
    letItsTimePass();
    EXPECT_TRUE(bar->isVisible());
    workspace->focusPages();
    bar->setAttribute(Qt::WA_UnderMouse);
    letItsTimePass();
    EXPECT_TRUE(bar->isVisible());
    bar->setAttribute(Qt::WA_UnderMouse, false);
    letItsTimePass();
    EXPECT_FALSE(bar->isVisible());
}

TEST_F(MessagesInTheWindow, WhatWasOnlySaidGoesWithThePageAndWhenSomebodyWrites)
{
    workspace->say(QStringLiteral("Saved."), {}, {});
    workspace->show(PageId::Gratitude);
    EXPECT_TRUE(bar->isHidden());
    workspace->say(QStringLiteral("Deleted."), QStringLiteral("Undo"), [] {});
    workspace->show(PageId::Journal);
    EXPECT_TRUE(bar->isHidden()) << "Ctrl+Z takes it back on any page";
    workspace->say(QStringLiteral("Saved."), {}, {});
    workspace->compose(Kind::GratitudeNote);
    EXPECT_TRUE(bar->isHidden());
    workspace->say(QStringLiteral("A word on it."), {}, {});
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    EXPECT_FALSE(bar->isHidden()) << "it is the same writing still";
}

TEST_F(MessagesInTheWindow, AProblemStaysUntilItIsDismissed)
{
    workspace->report({ErrorCode::EmptyText, {}});
    EXPECT_FALSE(end->isActive());
    workspace->show(PageId::Journal);
    workspace->compose(Kind::Entry);
    EXPECT_TRUE(bar->isVisible());
    bar->dismiss();
    EXPECT_TRUE(bar->isHidden());
}

TEST_F(MessagesInTheWindow, CoverNoButtons)
{
    workspace->report({ErrorCode::EmptyText, {}});
    for (const Kind kind : {Kind::Entry, Kind::GratitudeNote, Kind::AgreementVersion, Kind::Commitment}) {
        workspace->compose(kind);
        EXPECT_EQ(coveredButtons(), QStringList()) << "kind " << static_cast<int>(kind);
        EXPECT_TRUE(workspace->rect().contains(bar->geometry()));
    }
    workspace->show(PageId::Settings);
    EXPECT_EQ(coveredButtons(), QStringList());
}

TEST_F(MessagesInTheWindow, StandAtOnePlaceAndCoverNothingOfThePage)
{
    const auto settle = [] {
        for (int i = 0; i < 5; ++i)
            QCoreApplication::processEvents();
    };
    workspace->show(PageId::Today);
    settle();
    const int before = workspace->page(PageId::Today)->height();
    QRect place;
    for (const PageId id : {PageId::Today, PageId::Journal, PageId::Agreements, PageId::Settings}) {
        workspace->show(id);
        workspace->report({ErrorCode::EmptyText, {}});
        settle();
        const QWidget *page = workspace->page(id);
        const QRect shown(page->mapTo(workspace, QPoint()), page->size());
        EXPECT_FALSE(shown.intersects(bar->geometry())) << static_cast<int>(id);
        EXPECT_TRUE(place.isNull() || place == bar->geometry()) << static_cast<int>(id);
        place = bar->geometry();
    }
    bar->dismiss();
    workspace->show(PageId::Today);
    settle();
    EXPECT_EQ(workspace->page(PageId::Today)->height(), before) << "it has its room back";
}

} // namespace
} // namespace hearth::test
