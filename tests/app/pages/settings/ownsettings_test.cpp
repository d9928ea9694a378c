// SPDX-License-Identifier: GPL-3.0-or-later
// What a partner chooses for themselves: days and weeks, questions and templates of their own.
#include "app/pages/pagefixture.h"
#include "checkins/checkinweek.h"
#include "checkins/ownquestions.h"
#include "editors/entryeditor.h"
#include "pages/settings/dayspane.h"
#include "pages/settings/ownquestionspane.h"
#include "pages/settings/templateeditor.h"
#include "pages/settings/templatespane.h"
#include "widgets/choicebox.h"
#include "widgets/firstweekday.h"
#include "widgets/growingtext.h"
#include "widgets/switch.h"
#include "wording/owntemplates.h"

#include <QApplication>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QTest>

#include <gtest/gtest.h>

namespace hearth {
namespace {

using test::buttonNamed;
using test::kBensPassphrase;
using test::saysExactly;

class OwnSettings : public test::PageTest
{
protected:
    template <typename T>
    static T *called(QWidget &in, const QString &name)
    {
        for (T *each : in.findChildren<T *>()) {
            if (each->accessibleName() == name)
                return each;
        }
        ADD_FAILURE() << "nothing is called " << name.toStdString();
        return nullptr;
    }
    static void choose(ChoiceBox *box, const QVariant &value)
    {
        const int index = box->findData(value);
        ASSERT_GE(index, 0);
        box->setFocus();
        QTest::keyClick(box, Qt::Key_Home);
        while (box->currentIndex() < index)
            QTest::keyClick(box, Qt::Key_Down);
    }
    /// What was queued is done, what is new is shown, and what is gone is gone.
    static void settle()
    {
        QCoreApplication::processEvents();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QCoreApplication::processEvents();
    }
    static void press(QWidget &in, const QString &button)
    {
        auto *found = buttonNamed(in, button);
        ASSERT_NE(found, nullptr) << qPrintable(button);
        QTest::mouseClick(found, Qt::LeftButton);
        settle();
    }
    static void write(OwnQuestionsPane &pane, const QString &words)
    {
        auto *field = called<QLineEdit>(pane, QStringLiteral("The question"));
        field->setFocus();
        field->selectAll();
        QTest::keyClicks(field, words);
    }
};

const QString kAdd = QStringLiteral("Add the question");

TEST_F(OwnSettings, TheDayBeginsWhenChosenForThisPartner)
{
    DaysPane pane(context());
    pane.show();
    folder.clock.setTime(QTime(1, 30));
    const QDate today = folder.clock.today();
    EXPECT_EQ(journal().clock().today(), today);
    choose(called<ChoiceBox>(pane, QStringLiteral("A new day begins at")), 3);
    EXPECT_EQ(journal().preferences().dayStart, 3);
    EXPECT_EQ(journal().clock().today(), today.addDays(-1));
    reopen(kBensPassphrase);
    EXPECT_EQ(journal().clock().today(), today);
}

TEST_F(OwnSettings, WeeksBeginWhereChosenInCalendarsForMeAndInCheckInsForBoth)
{
    DaysPane pane(context());
    pane.show();
    choose(called<ChoiceBox>(pane, QStringLiteral("Calendars begin the week on")), 6);
    EXPECT_EQ(journal().preferences().firstWeekday, 6);
    EXPECT_EQ(checkInWeekday(journal()), Qt::Monday);
    choose(called<ChoiceBox>(pane, QStringLiteral("Check-in weeks begin on")), 7);
    EXPECT_EQ(checkInWeekday(journal()), Qt::Sunday);
    EXPECT_TRUE(navigator.reported.isEmpty());
    reopen(kBensPassphrase);
    EXPECT_EQ(journal().preferences().firstWeekday, 0);
    EXPECT_EQ(checkInWeekday(journal()), Qt::Sunday);
}

TEST(FirstWeekday, IsThatOfTheNearestThatSaysElseOfTheLocale)
{
    QWidget outer;
    auto *inner = new QWidget(&outer);
    inner->setLocale(QLocale(QLocale::English, QLocale::UnitedStates));
    EXPECT_EQ(firstWeekdayFor(*inner), Qt::Sunday);
    setFirstWeekday(outer, Qt::Saturday);
    EXPECT_EQ(firstWeekdayFor(*inner), Qt::Saturday);
    setFirstWeekday(outer, 0);
    EXPECT_EQ(firstWeekdayFor(*inner), Qt::Sunday);
}

TEST_F(OwnSettings, AQuestionIsAddedChangedAndRemoved)
{
    OwnQuestionsPane pane(context());
    pane.show();
    write(pane, QStringLiteral("I slept well."));
    choose(called<ChoiceBox>(pane, QStringLiteral("How it is answered")), static_cast<int>(AnswerForm::YesNo));
    press(pane, kAdd);
    ASSERT_EQ(askedQuestions(journal()).size(), 1);
    EXPECT_EQ(askedQuestions(journal()).first().question.form, AnswerForm::YesNo);
    EXPECT_EQ(askedQuestions(journal()).first().standing, OwnStanding::MineAlone) << "private where nothing is said";
    press(pane, QStringLiteral("Change"));
    write(pane, QStringLiteral("I slept long."));
    press(pane, QStringLiteral("Save the question"));
    EXPECT_EQ(askedQuestions(journal()).first().question.words, QStringLiteral("I slept long."));
    press(pane, QStringLiteral("Remove"));
    EXPECT_TRUE(askedQuestions(journal()).isEmpty());
    navigator.offered(); // Undo
    EXPECT_EQ(askedQuestions(journal()).size(), 1);
    EXPECT_TRUE(navigator.reported.isEmpty());
}

TEST_F(OwnSettings, WhatCannotBeAQuestionIsSaidAndStays)
{
    OwnQuestionsPane pane(context());
    pane.show();
    press(pane, kAdd);
    EXPECT_TRUE(saysExactly(pane, QStringLiteral("A question needs at least one word.")));
    write(pane, QStringLiteral("   "));
    press(pane, kAdd);
    EXPECT_TRUE(saysExactly(pane, QStringLiteral("A question needs at least one word.")));
    write(pane, QStringLiteral("Same"));
    press(pane, kAdd);
    write(pane, QStringLiteral("SAME"));
    press(pane, kAdd);
    EXPECT_TRUE(
        saysExactly(pane, QStringLiteral("You are already asked this. Choose other words, or change that question.")));
    auto *field = called<QLineEdit>(pane, QStringLiteral("The question"));
    EXPECT_EQ(field->text(), QStringLiteral("SAME"));
    const QString tooLong(600, QLatin1Char('x'));
    field->setText(tooLong);
    press(pane, kAdd);
    EXPECT_EQ(field->text(), tooLong) << "nothing is lost";
    EXPECT_EQ(askedQuestions(journal()).size(), 1);
}

TEST_F(OwnSettings, TheOtherIsAskedAndSaysYesOrNo)
{
    for (const char *words : {"One", "Two"})
        ASSERT_TRUE(addQuestion(journal(), AnswerForm::Scale, QString::fromUtf8(words), true));
    reopen(kBensPassphrase);
    OwnQuestionsPane pane(context());
    pane.show();
    EXPECT_TRUE(saysExactly(pane, QStringLiteral("One")));
    press(pane, QStringLiteral("Ask me too"));
    press(pane, QStringLiteral("Not for me"));
    ASSERT_EQ(askedQuestions(journal()).size(), 1);
    EXPECT_EQ(askedQuestions(journal()).first().question.words, QStringLiteral("One"));
    EXPECT_FALSE(saysExactly(pane, QStringLiteral("Two")));
    press(pane, QStringLiteral("No longer"));
    EXPECT_TRUE(askedQuestions(journal()).isEmpty());
}

TEST_F(OwnSettings, AHalfWrittenQuestionSurvives)
{
    {
        OwnQuestionsPane pane(context());
        pane.show();
        write(pane, QStringLiteral("Half a"));
        pane.write();
    }
    reopen();
    OwnQuestionsPane pane(context());
    EXPECT_EQ(called<QLineEdit>(pane, QStringLiteral("The question"))->text(), QStringLiteral("Half a"));
    EXPECT_TRUE(askedQuestions(journal()).isEmpty());
}

TEST_F(OwnSettings, AQuestionBeingWrittenIsNotReplacedByAnotherThatIsToChange)
{
    ASSERT_TRUE(addQuestion(journal(), AnswerForm::YesNo, QStringLiteral("I slept well."), true));
    const auto saysNo = [](OwnQuestionsPane &pane) {
        return saysExactly(pane, QStringLiteral("This question is not saved yet. Save or cancel it before you change "
                                                "another one."));
    };
    OwnQuestionsPane pane(context());
    pane.show();
    auto *field = called<QLineEdit>(pane, QStringLiteral("The question"));
    write(pane, QStringLiteral("A new thought"));
    press(pane, QStringLiteral("Change"));
    EXPECT_EQ(field->text(), QStringLiteral("A new thought"));
    EXPECT_TRUE(saysNo(pane));
    EXPECT_NE(buttonNamed(pane, kAdd), nullptr);
    ASSERT_TRUE(pane.write());
    {
        OwnQuestionsPane again(context());
        EXPECT_EQ(called<QLineEdit>(again, QStringLiteral("The question"))->text(), QStringLiteral("A new thought"));
    }
    press(pane, QStringLiteral("Cancel"));
    EXPECT_FALSE(saysNo(pane));
    press(pane, QStringLiteral("Change"));
    EXPECT_EQ(field->text(), QStringLiteral("I slept well."));
    EXPECT_FALSE(saysNo(pane));
}

TEST_F(OwnSettings, AQuestionThatIsOpenForChangeAndUntouchedIsNoDraft)
{
    for (const char *words : {"One", "Two"})
        ASSERT_TRUE(addQuestion(journal(), AnswerForm::YesNo, QString::fromUtf8(words), true));
    OwnQuestionsPane pane(context());
    pane.show();
    const auto change = [&pane](const QString &words) {
        called<QPushButton>(pane, QStringLiteral("Change: ") + words)->click();
        settle();
        return called<QLineEdit>(pane, QStringLiteral("The question"))->text();
    };
    EXPECT_EQ(change(QStringLiteral("One")), QStringLiteral("One"));
    ASSERT_TRUE(pane.write());
    {
        OwnQuestionsPane again(context());
        EXPECT_EQ(called<QLineEdit>(again, QStringLiteral("The question"))->text(), QString());
    }
    EXPECT_EQ(change(QStringLiteral("Two")), QStringLiteral("Two")) << "nothing was typed";
    write(pane, QStringLiteral("Two and a half"));
    EXPECT_EQ(change(QStringLiteral("Two")), QStringLiteral("Two and a half")) << "it is being changed already";
    EXPECT_EQ(change(QStringLiteral("One")), QStringLiteral("Two and a half"));
}

class OwnTemplates : public OwnSettings
{
protected:
    static void fill(TemplatesPane &pane, const QString &name, const QString &text)
    {
        press(pane, QStringLiteral("New template"));
        auto *editor = pane.findChild<TemplateEditor *>();
        ASSERT_NE(editor, nullptr);
        called<QLineEdit>(*editor, QStringLiteral("Its name"))->setText(name);
        called<GrowingText>(*editor, QStringLiteral("What an entry begins with"))->setText(text);
    }
};

TEST_F(OwnTemplates, OneIsWrittenAndAnEntryBeginsWithIt)
{
    TemplatesPane pane(context());
    pane.show();
    fill(pane, QStringLiteral("Sunday & rest"), QStringLiteral("## What was good?\n\n"));
    press(pane, QStringLiteral("Save"));
    ASSERT_EQ(journal().all<OwnTemplate>().size(), 1U);
    EXPECT_EQ(journal().all<OwnTemplate>().begin()->record.visibility, Visibility::Private);
    EXPECT_TRUE(saysExactly(pane, QStringLiteral("Sunday & rest")));

    EntryEditor editor(context(), {});
    QMenu *menu = editor.findChild<QPushButton *>(QStringLiteral("templates"))->menu();
    QAction *mine = menu->actions().last();
    EXPECT_EQ(mine->text(), QStringLiteral("Sunday && rest"));
    mine->trigger();
    editor.save();
    ASSERT_EQ(journal().all<Entry>().size(), 1U);
    EXPECT_EQ(journal().all<Entry>().begin()->startedFrom, QStringLiteral("Sunday & rest"));
    reopen(kBensPassphrase);
    EXPECT_TRUE(journal().all<OwnTemplate>().isEmpty());
    EXPECT_TRUE(ownTemplates(journal()).empty());
}

TEST_F(OwnTemplates, AHundredThousandCharactersAreTakenAndMoreThanItsLimitIsSaidAndStays)
{
    TemplatesPane pane(context());
    pane.show();
    const QString large(100000, QLatin1Char('x'));
    fill(pane, QStringLiteral("Large"), large);
    press(pane, QStringLiteral("Save"));
    ASSERT_EQ(journal().all<OwnTemplate>().size(), 1U);
    EXPECT_EQ(journal().all<OwnTemplate>().begin()->text, large);
    const QString larger(OwnTemplate::kMaxTextLength + 1, QLatin1Char('y'));
    fill(pane, QStringLiteral("Larger"), larger);
    press(pane, QStringLiteral("Save"));
    EXPECT_EQ(journal().all<OwnTemplate>().size(), 1U);
    auto *editor = pane.findChild<TemplateEditor *>();
    ASSERT_NE(editor, nullptr);
    EXPECT_EQ(called<GrowingText>(*editor, QStringLiteral("What an entry begins with"))->text(), larger);
    EXPECT_TRUE(
        saysExactly(*editor, QStringLiteral("A template takes up to 200,000 characters, and this one is longer. "
                                            "Nothing is lost: it stays here as you wrote it.")));
}

TEST_F(OwnTemplates, ANameIsGivenOnce)
{
    OwnTemplate present = journal().compose<OwnTemplate>();
    present.name = QStringLiteral("Mornings");
    present.text = QStringLiteral("x");
    ASSERT_TRUE(journal().add(present));
    TemplatesPane pane(context());
    pane.show();
    for (const char *taken : {"", "mornings", "day", "A hard day"}) {
        fill(pane, QString::fromUtf8(taken), QStringLiteral("words"));
        press(pane, QStringLiteral("Save"));
        EXPECT_EQ(journal().all<OwnTemplate>().size(), 1U) << taken;
        prompter.goAhead = true;
        pane.findChild<TemplateEditor *>()->throwAway();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
}

TEST_F(OwnTemplates, WhatIsTypedSurvivesAndADeletedOneComesBack)
{
    {
        TemplatesPane pane(context());
        pane.show();
        fill(pane, QStringLiteral("Half"), QStringLiteral("words"));
        pane.write();
    }
    reopen();
    TemplatesPane pane(context());
    pane.show();
    press(pane, QStringLiteral("New template"));
    EXPECT_EQ(called<QLineEdit>(*pane.findChild<TemplateEditor *>(), QStringLiteral("Its name"))->text(),
              QStringLiteral("Half"));
    press(pane, QStringLiteral("Save"));
    ASSERT_EQ(journal().all<OwnTemplate>().size(), 1U);
    const RecordId id = journal().all<OwnTemplate>().begin()->record.id;
    ASSERT_TRUE(journal().remove(id));
    settle();
    EXPECT_TRUE(saysExactly(pane, QStringLiteral("None yet.")));
    ASSERT_TRUE(journal().undo());
    settle();
    EXPECT_TRUE(saysExactly(pane, QStringLiteral("Half")));
}

} // namespace
} // namespace hearth
