// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/arrange.h"
#include "widgets/avatar.h"
#include "widgets/busybar.h"
#include "widgets/buttons.h"
#include "widgets/chippicker.h"
#include "widgets/clockformat.h"
#include "widgets/datefield.h"
#include "widgets/emptystate.h"
#include "widgets/flowlayout.h"
#include "widgets/messagebar.h"
#include "widgets/pagescroll.h"
#include "widgets/ratingrow.h"
#include "widgets/sectionheader.h"
#include "widgets/segmentedcontrol.h"
#include "widgets/switch.h"
#include "widgets/trackbar.h"
#include "widgets/wordslabel.h"

#include <QAccessible>
#include <QDateTimeEdit>
#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

#include <gtest/gtest.h>

using namespace hearth;

namespace {

/// Everything a person can operate in `root` that would be read aloud without a name.
QStringList nameless(QWidget *root)
{
    QStringList found;
    for (QWidget *widget : root->findChildren<QWidget *>()) {
        const bool inside =
            widget->objectName().startsWith(QLatin1String("qt_")) || qobject_cast<QLineEdit *>(widget) != nullptr;
        if (inside || widget->isHidden() || (widget->focusPolicy() & Qt::TabFocus) == 0)
            continue;
        QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(widget);
        if (spoken == nullptr || spoken->text(QAccessible::Name).isEmpty())
            found.append(QString::fromUtf8(widget->metaObject()->className()));
    }
    return found;
}

} // namespace

TEST(Widgets, EveryControlHasAnAccessibleName)
{
    const Theme theme;
    QWidget window;
    window.setAccessibleName(QStringLiteral("All"));
    auto *layout = new QVBoxLayout(&window);
    auto *chips = new ChipPicker(theme, QStringLiteral("Feelings"));
    chips->setGroups({{QString(), {{QStringLiteral("calm"), QStringLiteral("calm")}}}});
    auto *segments = new SegmentedControl(QStringLiteral("Look"));
    segments->addSegment(QStringLiteral("Light"));
    auto *message = new MessageBar(theme);
    message->showMessage(MessageBar::Type::Info, QStringLiteral("Saved."), QStringLiteral("Undo"));
    auto *empty = new EmptyState(theme, Glyph::Leaf, QStringLiteral("Nothing yet"));
    empty->setAction(QStringLiteral("Write"));
    auto *row = new RatingRow(theme, QStringLiteral("I felt listened to."));
    row->setAnswer(Answer::ratherNotSay());
    auto *avatar = new Avatar(theme);
    avatar->setPartner(QStringLiteral("Maya"), 2);
    const QList<QWidget *> all{
        chips,
        segments,
        message,
        empty,
        row,
        avatar,
        new Switch(theme, QStringLiteral("Lock")),
        new DateField(theme, QStringLiteral("Day")),
        new StrengthBar(theme),
        new BusyBar(theme),
        new IconButton(theme, Glyph::Search, QStringLiteral("Search")),
        new NavButton(theme, Glyph::Today, QStringLiteral("Today")),
        primaryButton(QStringLiteral("Save")),
        plainButton(QStringLiteral("Preview")),
        quietButton(QStringLiteral("Cancel")),
    };
    for (QWidget *widget : all)
        layout->addWidget(widget);
    window.show();
    EXPECT_EQ(nameless(&window), QStringList());

    for (QWidget *widget :
         {static_cast<QWidget *>(message), static_cast<QWidget *>(empty), static_cast<QWidget *>(row),
          static_cast<QWidget *>(avatar), static_cast<QWidget *>(chips), static_cast<QWidget *>(segments)})
        EXPECT_FALSE(widget->accessibleName().isEmpty()) << widget->metaObject()->className();

    QToolButton unnamed(&window); // shows that the search finds something
    unnamed.show();
    EXPECT_EQ(nameless(&window).size(), 1);
}

TEST(MessageBar, IsHiddenUntilThereIsSomethingToSay)
{
    const Theme theme;
    QWidget window;
    auto *bar = new MessageBar(theme, &window);
    window.show();
    EXPECT_FALSE(bar->isVisible());
    const QSignalSpy dismissed(bar, &MessageBar::dismissed);
    bar->dismiss();
    EXPECT_EQ(dismissed.count(), 0);

    bar->showMessage(MessageBar::Type::Problem, QStringLiteral("The folder cannot be written."));
    EXPECT_TRUE(bar->isVisible());
    EXPECT_EQ(bar->accessibleName(), QStringLiteral("The folder cannot be written."));
    QTest::mouseClick(bar->findChild<IconButton *>(), Qt::LeftButton);
    EXPECT_FALSE(bar->isVisible());
    EXPECT_EQ(dismissed.count(), 1);
}

TEST(MessageBar, ItsActionTakesItAway)
{
    const Theme theme;
    MessageBar bar(theme);
    bar.showMessage(MessageBar::Type::Info, QStringLiteral("Deleted."), QStringLiteral("Undo"));
    const QSignalSpy action(&bar, &MessageBar::actionTriggered);
    const QSignalSpy dismissed(&bar, &MessageBar::dismissed);
    QTest::mouseClick(bar.findChild<QPushButton *>(), Qt::LeftButton);
    EXPECT_EQ(action.count(), 1);
    EXPECT_EQ(dismissed.count(), 0);
    EXPECT_FALSE(bar.isVisible());
}

TEST(EmptyState, ItsButtonShowsOnlyWithWords)
{
    const Theme theme;
    EmptyState empty(theme, Glyph::Leaf, QStringLiteral("Nothing yet"), QStringLiteral("Write something."));
    auto *button = empty.findChild<QPushButton *>();
    EXPECT_TRUE(button->isHidden());
    empty.setAction(QStringLiteral("Write"));
    EXPECT_FALSE(button->isHidden());
    const QSignalSpy action(&empty, &EmptyState::actionTriggered);
    button->click();
    EXPECT_EQ(action.count(), 1);
}

TEST(BusyBar, AsksToStopOnce)
{
    const Theme theme;
    BusyBar bar(theme);
    const QSignalSpy cancelled(&bar, &BusyBar::cancelled);
    auto *button = bar.findChild<QPushButton *>();
    button->click();
    button->click();
    EXPECT_EQ(cancelled.count(), 1);
    bar.setCancellable(true);
    button->click();
    EXPECT_EQ(cancelled.count(), 2);
    bar.setCancellable(false);
    EXPECT_TRUE(button->isHidden());
}

TEST(BusyBar, SaysHowFarItIs)
{
    const Theme theme;
    BusyBar bar(theme);
    bar.setText(QStringLiteral("Opening the journal"));
    EXPECT_EQ(bar.accessibleName(), QStringLiteral("Opening the journal"));
    EXPECT_TRUE(bar.accessibleDescription().isEmpty());
    bar.setProgress(0.4);
    EXPECT_TRUE(bar.accessibleDescription().contains(bar.locale().toString(40)));
    EXPECT_EQ(bar.findChild<TrackBar *>()->fraction(), 0.4);
    bar.setProgress(3.0);
    EXPECT_EQ(bar.findChild<TrackBar *>()->fraction(), 1.0);
}

TEST(StrengthBar, SaysItInWords)
{
    const Theme theme;
    StrengthBar bar(theme);
    bar.setStrength(1.7, QStringLiteral("Hard to guess"));
    EXPECT_EQ(bar.fraction(), 1.0);
    EXPECT_EQ(bar.accessibleName(), QStringLiteral("Hard to guess"));
    EXPECT_EQ(bar.findChild<QLabel *>()->text(), QStringLiteral("Hard to guess"));
}

TEST(DateField, KeepsToItsRange)
{
    const Theme theme;
    DateField field(theme, QStringLiteral("Day"));
    field.setDate(QDate(2026, 7, 12));
    const QSignalSpy changed(&field, &DateField::dateChanged);
    field.setRange(QDate(2026, 7, 1), QDate(2026, 7, 31));
    EXPECT_EQ(field.date(), QDate(2026, 7, 12));
    EXPECT_EQ(changed.count(), 0);
    field.setDate(QDate(2026, 8, 5));
    EXPECT_EQ(field.date(), QDate(2026, 7, 31));
    EXPECT_EQ(changed.count(), 1);
    field.setRange({}, {});
    field.setDate(QDate(1999, 1, 2));
    EXPECT_EQ(field.date(), QDate(1999, 1, 2));
}

TEST(ClockFormat, KeepsTheOrderOfItsPartsFromRightToLeft)
{
    for (const Qt::LayoutDirection direction : {Qt::LeftToRight, Qt::RightToLeft}) {
        QDateTimeEdit edit(QDateTime(QDate(2026, 11, 28), QTime(19, 30)));
        edit.setLayoutDirection(direction);
        setClockFormat(edit, QStringLiteral("dd/MM/yyyy HH:mm"));
        EXPECT_EQ(edit.text(), QStringLiteral("28/11/2026 19:30")) << direction;
        EXPECT_EQ(edit.findChild<QLineEdit *>()->layoutDirection(), Qt::LeftToRight) << direction;
        EXPECT_EQ(edit.layoutDirection(), direction) << "its arrows stand where those of other fields do";
        EXPECT_EQ(edit.alignment().testFlag(Qt::AlignRight), direction == Qt::RightToLeft);
    }
}

TEST(SectionHeader, ReplacesWhatStandsAtItsEnd)
{
    SectionHeader header(QStringLiteral("Title"));
    QPointer<QWidget> first = new QPushButton(QStringLiteral("One"));
    QPointer<QWidget> second = new QPushButton(QStringLiteral("Two"));
    header.setTrailing(first);
    header.setTrailing(second);
    EXPECT_TRUE(first.isNull());
    ASSERT_FALSE(second.isNull());
    EXPECT_EQ(second->parentWidget(), &header);
    header.setTrailing(nullptr);
    EXPECT_TRUE(second.isNull());
}

TEST(FlowLayout, BreaksLinesAndRunsFromRightToLeft)
{
    QWidget box;
    auto *flow = new FlowLayout(10, &box);
    QList<QWidget *> pieces;
    for (int number = 0; number < 3; ++number) {
        auto *piece = new QWidget;
        piece->setFixedSize(100, 20);
        flow->addWidget(piece);
        pieces.append(piece);
    }
    EXPECT_EQ(flow->heightForWidth(320), 20);
    EXPECT_EQ(flow->heightForWidth(319), 50);
    EXPECT_EQ(flow->heightForWidth(100), 80);

    box.resize(230, 50);
    flow->setGeometry(box.rect());
    EXPECT_EQ(pieces[1]->pos(), QPoint(110, 0));
    EXPECT_EQ(pieces[2]->pos(), QPoint(0, 30));
    box.setLayoutDirection(Qt::RightToLeft);
    flow->setGeometry(box.rect());
    EXPECT_EQ(pieces[0]->pos(), QPoint(130, 0));
    EXPECT_EQ(pieces[2]->pos(), QPoint(130, 30));
}

TEST(FlowLayout, WordsThatAreWiderThanTheLineGoOnInTheNext)
{
    QWidget box;
    auto *flow = new FlowLayout(10, &box);
    auto *words = new WordsLabel(QStringLiteral("a sentence that has no room in one line of this width"), Role::Strong);
    flow->addWidget(words);
    EXPECT_GT(flow->heightForWidth(90), 2 * words->sizeHint().height());
    EXPECT_EQ(flow->heightForWidth(90), words->heightForWidth(90));
}

TEST(FlowLayout, WhatBelongsToTheFarEndStandsThereWhateverHasRoomBeforeIt)
{
    for (const Qt::LayoutDirection direction : {Qt::LeftToRight, Qt::RightToLeft}) {
        QWidget head;
        head.setLayoutDirection(direction);
        auto *tool = new QWidget;
        tool->setFixedSize(100, 20);
        auto *first = new QWidget;
        first->setFixedSize(30, 20);
        auto *main = new QWidget;
        main->setFixedSize(50, 20);
        FlowLayout *flow = atBothEnds(&head, {tool}, {first, main});
        const auto farEnd = [&](int width) {
            head.resize(width, 60);
            flow->setGeometry(head.rect());
            return direction == Qt::LeftToRight ? width - main->geometry().right() - 1 : main->geometry().left();
        };
        EXPECT_EQ(farEnd(400), 0);
        EXPECT_EQ(main->y(), tool->y());
        EXPECT_NEAR(qAbs(first->geometry().center().x() - main->geometry().center().x()), 40 + spacing::small, 1);
        EXPECT_EQ(farEnd(120), 0);
        EXPECT_GT(main->y(), tool->y()) << "no room beside it";
    }
}

TEST(PageScroll, HasARingOnlyWhereOneTabbedTo)
{
    PageScroll page;
    const auto isTabbedToAfter = [&page](Qt::FocusReason reason) {
        QFocusEvent event(QEvent::FocusIn, reason);
        QCoreApplication::sendEvent(&page, &event);
        return page.property("tabbedTo").toBool();
    };
    EXPECT_FALSE(isTabbedToAfter(Qt::OtherFocusReason));
    EXPECT_TRUE(isTabbedToAfter(Qt::BacktabFocusReason));
    EXPECT_TRUE(isTabbedToAfter(Qt::ActiveWindowFocusReason)) << "as it was before";
    EXPECT_FALSE(isTabbedToAfter(Qt::OtherFocusReason));
    EXPECT_TRUE(isTabbedToAfter(Qt::TabFocusReason));
}

TEST(PageScroll, HoldsItsContentToAWidthAndInTheMiddle)
{
    PageScroll page;
    auto *line = new QLabel(QStringLiteral("Words"));
    page.content()->addWidget(line);
    page.resize(1400, 600);
    page.show();
    QCoreApplication::processEvents();
    EXPECT_EQ(line->width(), PageScroll::kDefaultWidth);
    const int left = line->mapTo(&page, QPoint(0, 0)).x();
    EXPECT_NEAR(left, (page.viewport()->width() - line->width()) / 2, 4);
    page.resize(500, 600);
    QCoreApplication::processEvents();
    EXPECT_LE(line->width(), 500);
    EXPECT_EQ(line->mapTo(&page, QPoint(0, 0)).x(), page.frameWidth() + spacing::section - 2)
        << "with the ring around, as far in as a heading above";
}
