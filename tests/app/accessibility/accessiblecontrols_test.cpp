// SPDX-License-Identifier: GPL-3.0-or-later
#include "accessibility/accessiblebutton.h"
#include "accessibility/readaloud.h"

#include "support/awaiting.h"
#include "theme/role.h"
#include "widgets/choicebox.h"
#include "widgets/plainlabel.h"

#include <gtest/gtest.h>

#include <QAccessible>
#include <QButtonGroup>
#include <QFrame>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QScrollArea>
#include <QSignalSpy>
#include <QStackedWidget>
#include <QTest>
#include <QToolButton>

namespace hearth {
namespace {

QAccessibleInterface *read(QWidget &widget)
{
    return QAccessible::queryAccessibleInterface(&widget);
}

QStringList ownActions(QWidget &widget)
{
    QStringList names = read(widget)->actionInterface()->actionNames();
    names.removeAll(QAccessibleActionInterface::setFocusAction());
    return names;
}

TEST(AccessibleField, TakesWhatIsWrittenToItAsTyped)
{
    QLineEdit line;
    line.setMaxLength(12);
    QSignalSpy typed(&line, &QLineEdit::textEdited);
    QAccessibleEditableTextInterface *written = read(line)->editableTextInterface();
    ASSERT_NE(written, nullptr);
    written->replaceText(0, 0, QStringLiteral("a gate"));
    EXPECT_EQ(line.text(), QStringLiteral("a gate"));
    written->insertText(2, QStringLiteral("red "));
    EXPECT_EQ(line.text(), QStringLiteral("a red gate"));
    written->deleteText(0, 2);
    EXPECT_EQ(line.text(), QStringLiteral("red gate"));
    EXPECT_EQ(typed.count(), 3) << "as by keys";
    read(line)->setText(QAccessible::Value, QStringLiteral("a gate and a fence"));
    EXPECT_EQ(line.text(), QStringLiteral("a gate and a")) << "no longer than may be typed";
    EXPECT_EQ(typed.count(), 4);
    line.setReadOnly(true);
    written->deleteText(0, 2);
    EXPECT_EQ(line.text(), QStringLiteral("a gate and a"));
    EXPECT_TRUE(read(line)->state().readOnly);
}

TEST(AccessibleField, TellsNobodyWhatIsHidden)
{
    QLineEdit line(QStringLiteral("seven herons"));
    line.setEchoMode(QLineEdit::Password);
    EXPECT_TRUE(read(line)->state().passwordEdit);
    EXPECT_EQ(read(line)->textInterface()->text(0, 12), QString());
    EXPECT_EQ(read(line)->textInterface()->characterCount(), 12);
    EXPECT_FALSE(read(line)->text(QAccessible::Value).contains(QLatin1String("seven")));
    int start = 0;
    int end = 0;
    EXPECT_EQ(read(line)->textInterface()->textAtOffset(2, QAccessible::WordBoundary, &start, &end), QString());
}

TEST(AccessibleField, IsCalledByItsHintWhereNothingElseNamesIt)
{
    QLineEdit line;
    line.setPlaceholderText(QStringLiteral("Find a note"));
    EXPECT_EQ(read(line)->text(QAccessible::Name), QStringLiteral("Find a note"));
    EXPECT_EQ(read(line)->text(QAccessible::Description), QString());
    line.setAccessibleName(QStringLiteral("Find a gratitude note"));
    EXPECT_EQ(read(line)->text(QAccessible::Name), QStringLiteral("Find a gratitude note"));
    EXPECT_EQ(read(line)->text(QAccessible::Description), QStringLiteral("Find a note"));
}

TEST(AccessibleButton, IsPressedAsByAClick)
{
    QPushButton button(QStringLiteral("Save && &close"));
    QSignalSpy clicked(&button, &QPushButton::clicked);
    EXPECT_EQ(read(button)->role(), QAccessible::Button);
    EXPECT_EQ(read(button)->text(QAccessible::Name), QStringLiteral("Save & close"));
    ASSERT_EQ(ownActions(button), QStringList{QAccessibleActionInterface::pressAction()});
    read(button)->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
    EXPECT_TRUE(test::becomesTrue([&] { return clicked.count() == 1; }));
    button.setEnabled(false);
    EXPECT_EQ(ownActions(button), QStringList());
}

TEST(AccessibleButton, IsOneOfSeveralWhereTheyExcludeEachOther)
{
    QWidget window;
    QButtonGroup group;
    QPushButton one(QStringLiteral("Month"), &window);
    QPushButton two(QStringLiteral("Week"), &window);
    QPushButton alone(QStringLiteral("May read"), &window);
    for (QPushButton *button : {&one, &two, &alone})
        button->setCheckable(true);
    group.addButton(&one);
    group.addButton(&two);
    one.setChecked(true);
    EXPECT_EQ(read(one)->role(), QAccessible::RadioButton);
    EXPECT_TRUE(read(one)->state().checked);
    EXPECT_FALSE(read(two)->state().checked);
    EXPECT_EQ(read(alone)->role(), QAccessible::CheckBox);
    QSignalSpy clicked(&group, &QButtonGroup::idClicked);
    read(two)->actionInterface()->doAction(QAccessibleActionInterface::toggleAction());
    EXPECT_TRUE(test::becomesTrue([&] { return clicked.count() == 1; })) << "what listens to clicks hears it";
    EXPECT_TRUE(read(two)->state().checked);
}

TEST(AccessibleButton, IsOneOfSeveralWhereNoneMayBeChosenToo)
{
    QPushButton button(QStringLiteral("5, quite"));
    button.setCheckable(true);
    markAsOneOfSeveral(&button);
    EXPECT_EQ(read(button)->role(), QAccessible::RadioButton);
    EXPECT_EQ(ownActions(button), QStringList{QAccessibleActionInterface::toggleAction()});
}

TEST(AccessibleButton, SaysWhetherWhatItFoldsOutIsThere)
{
    QPushButton button(QStringLiteral("Show the numbers"));
    button.setCheckable(true);
    markAsDisclosure(&button);
    EXPECT_EQ(read(button)->role(), QAccessible::Button);
    EXPECT_TRUE(read(button)->state().collapsed);
    EXPECT_EQ(ownActions(button), QStringList{QAccessibleActionInterface::pressAction()});
    button.click();
    EXPECT_TRUE(read(button)->state().expanded);
    EXPECT_FALSE(read(button)->state().checkable) << "it is no choice";
}

TEST(AccessibleButton, HoldsItsMenuWhichGoesOnceSomethingInItIsPressed)
{
    QPushButton button(QStringLiteral("Add"));
    QMenu menu;
    QAction *entry = menu.addAction(QStringLiteral("Entry"));
    button.setMenu(&menu);
    button.show();
    EXPECT_EQ(read(button)->role(), QAccessible::ButtonMenu);
    EXPECT_TRUE(read(button)->state().collapsed) << "that it unfolds";
    ASSERT_EQ(read(button)->childCount(), 1);
    EXPECT_EQ(read(button)->child(0)->object(), &menu);
    QSignalSpy triggered(entry, &QAction::triggered);
    // The menu holds up whoever opens it until it closes: what follows is done meanwhile.
    QMetaObject::Connection once = QObject::connect(&menu, &QMenu::aboutToShow, &menu, [&] {
        QMetaObject::invokeMethod(
            &menu,
            [&] {
                EXPECT_TRUE(read(button)->state().expanded);
                QAccessibleInterface *item = read(button)->child(0)->child(0);
                item->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
            },
            Qt::QueuedConnection);
    });
    read(button)->actionInterface()->doAction(QAccessibleActionInterface::showMenuAction());
    EXPECT_TRUE(test::becomesTrue([&] { return triggered.count() == 1; }));
    EXPECT_TRUE(test::becomesTrue([&] { return !menu.isVisible(); }));
    QObject::disconnect(once);
}

TEST(AccessibleMenu, AnswersAtOnceWhateverAnItemOpens)
{
    QPushButton button(QStringLiteral("More"));
    QMenu menu(&button);
    QAction *about = menu.addAction(QStringLiteral("&About"));
    menu.addSeparator();
    QAction *gone = menu.addAction(QStringLiteral("Redo"));
    gone->setEnabled(false);
    button.setMenu(&menu);
    QAccessibleInterface *shown = read(menu);
    EXPECT_EQ(shown->role(), QAccessible::PopupMenu);
    EXPECT_EQ(shown->text(QAccessible::Name), QStringLiteral("More")) << "what opens it";
    EXPECT_EQ(shown->parent(), read(button));
    ASSERT_EQ(shown->childCount(), 3);
    EXPECT_EQ(shown->child(0)->text(QAccessible::Name), QStringLiteral("About"));
    EXPECT_EQ(shown->child(0)->role(), QAccessible::MenuItem);
    EXPECT_EQ(shown->indexOfChild(shown->child(0)), 0);
    EXPECT_EQ(shown->child(1)->role(), QAccessible::Separator);
    EXPECT_EQ(shown->child(2)->actionInterface()->actionNames(), QStringList());
    QSignalSpy triggered(about, &QAction::triggered);
    shown->child(0)->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
    EXPECT_EQ(triggered.count(), 0) << "a dialog would keep waiting whoever pressed";
    EXPECT_TRUE(test::becomesTrue([&] { return triggered.count() == 1; }));
}

TEST(AccessibleButton, IsNotDescribedByItsOwnName)
{
    QToolButton button;
    button.setAccessibleName(QStringLiteral("More"));
    button.setToolTip(QStringLiteral("More"));
    EXPECT_EQ(read(button)->text(QAccessible::Description), QString());
    button.setToolTip(QStringLiteral("What else can be done"));
    EXPECT_EQ(read(button)->text(QAccessible::Description), QStringLiteral("What else can be done"));
}

TEST(AccessibleButton, IsNotDescribedByWhatWasSaidOnTheWayToIt)
{
    QWidget window;
    QWidget question(&window);
    question.setAccessibleName(QStringLiteral("I felt listened to."));
    QPushButton answer(QStringLiteral("5, quite"), &question);
    answer.setAccessibleDescription(QStringLiteral("I felt listened to."));
    EXPECT_EQ(read(answer)->text(QAccessible::Description), QString()) << "the question around it says so";
    QPushButton chart(QStringLiteral("Gratitude notes"), &window);
    chart.setAccessibleDescription(QStringLiteral("Gratitude notes: 66 in 12 months."));
    EXPECT_EQ(read(chart)->text(QAccessible::Description), QStringLiteral("66 in 12 months."));
}

TEST(AccessibleButton, InALineToTypeInClearsItOrIsAPicture)
{
    QLineEdit line;
    line.addAction(QIcon(), QLineEdit::LeadingPosition);
    line.setClearButtonEnabled(true);
    line.setText(QStringLiteral("tea"));
    line.show();
    int pictures = 0;
    int clearing = 0;
    for (auto *button : line.findChildren<QToolButton *>()) {
        const bool isPicture = read(*button)->role() == QAccessible::Graphic;
        pictures += isPicture ? 1 : 0;
        clearing += !isPicture && read(*button)->text(QAccessible::Name) == QStringLiteral("Clear the text") ? 1 : 0;
        EXPECT_EQ(ownActions(*button).isEmpty(), isPicture);
    }
    EXPECT_EQ(pictures, 1);
    EXPECT_EQ(clearing, 1);
}

TEST(AccessibleChoice, SaysWhatItIsAboutAndWhatIsChosen)
{
    ChoiceBox box(QStringLiteral("Text size"));
    box.addItem(QStringLiteral("100 %"), 100);
    box.addItem(QStringLiteral("110 %"), 110);
    box.show();
    const auto chosen = [&box] {
        QStringList words;
        QAccessibleInterface *list = read(box)->child(0);
        for (int i = 0; i < list->childCount(); ++i) {
            if (list->child(i)->state().selected)
                words += list->child(i)->text(QAccessible::Name);
        }
        return words;
    };
    EXPECT_EQ(read(box)->role(), QAccessible::ComboBox);
    EXPECT_EQ(read(box)->text(QAccessible::Name), QStringLiteral("Text size"));
    EXPECT_EQ(read(box)->text(QAccessible::Value), QStringLiteral("100 %"));
    QAccessibleTextInterface *words = read(box)->textInterface();
    ASSERT_NE(words, nullptr) << "by which it is read on Linux";
    EXPECT_EQ(words->text(0, words->characterCount()), QStringLiteral("100 %"));
    EXPECT_EQ(chosen(), QStringList{QStringLiteral("100 %")});
    box.showValue(110);
    EXPECT_EQ(read(box)->text(QAccessible::Value), QStringLiteral("110 %"));
    EXPECT_EQ(chosen(), QStringList{QStringLiteral("110 %")});
    EXPECT_TRUE(read(box)->state().collapsed);
    read(box)->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
    EXPECT_TRUE(read(box)->state().expanded);
    read(box)->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
    EXPECT_TRUE(read(box)->state().collapsed);
}

TEST(AccessibleParts, AreCalledWhatTheyAre)
{
    QWidget window;
    EXPECT_EQ(read(window)->role(), QAccessible::Window);
    QFrame card(&window);
    setRole(&card, Role::Card);
    EXPECT_EQ(read(card)->role(), QAccessible::Pane);
    card.setAccessibleName(QStringLiteral("Thanks"));
    EXPECT_EQ(read(card)->role(), QAccessible::Graphic) << "there is nothing in it yet";
    PlainLabel heading(QStringLiteral("Thank <b>Ben</b>"), Role::Heading, &card);
    EXPECT_EQ(read(card)->role(), QAccessible::Grouping);
    EXPECT_EQ(read(heading)->role(), QAccessible::Heading);
    EXPECT_EQ(read(heading)->text(QAccessible::Name), QStringLiteral("Thank <b>Ben</b>")) << "as it was written";
    PlainLabel problem(QStringLiteral("The disk is full."), Role::Problem, &window);
    EXPECT_EQ(read(problem)->role(), QAccessible::Notification);
    QStackedWidget pages(&window);
    EXPECT_EQ(read(pages)->role(), QAccessible::Pane) << "and no layered pane";
    QScrollArea page(&window);
    EXPECT_EQ(read(page)->role(), QAccessible::Document);
    QFrame line(&window);
    setRole(&line, Role::Separator);
    EXPECT_EQ(read(line)->role(), QAccessible::Separator);
}

TEST(AccessibleParts, HoldWhatPopsUpFromThem)
{
    QWidget bar;
    bar.show();
    QFrame popup(&bar, Qt::Popup);
    popup.setAccessibleName(QStringLiteral("Filters"));
    QPushButton inside(QStringLiteral("Any day"), &popup);
    EXPECT_EQ(read(bar)->childCount(), 0);
    popup.show();
    ASSERT_EQ(read(bar)->childCount(), 1);
    EXPECT_EQ(read(bar)->child(0), read(popup));
    EXPECT_EQ(read(bar)->indexOfChild(read(popup)), 0);
    EXPECT_EQ(read(popup)->parent(), read(bar));
    EXPECT_EQ(read(popup)->role(), QAccessible::Grouping);
    popup.hide();
    EXPECT_EQ(read(bar)->childCount(), 0);
}

} // namespace
} // namespace hearth
