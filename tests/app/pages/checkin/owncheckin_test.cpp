// SPDX-License-Identifier: GPL-3.0-or-later
// Questions of the partners' own on the check-in page.
#include "app/pages/checkin/owncheckinfixture.h"
#include "journal/blindcheckin.h"
#include "records/draftplace.h"
#include "support/patience.h"
#include "widgets/growingtext.h"
#include "widgets/yesnorow.h"

#include <QElapsedTimer>
#include <QPushButton>
#include <QTest>

namespace hearth {
namespace {

using test::buttonNamed;
using test::kAnnasPassphrase;
using test::kBensPassphrase;
using test::kChange;
using test::kKeep;
using test::kSeal;
using test::kSlept;
using test::OwnCheckIn;
using test::saysExactly;

TEST_F(OwnCheckIn, WhatIsMineAloneIsKeptBesideTheCheckInAndComesBack)
{
    ASSERT_TRUE(addQuestion(journal(), AnswerForm::Scale, kSlept, false));
    ASSERT_TRUE(addQuestion(journal(), AnswerForm::YesNo, QStringLiteral("I went out."), false));
    ASSERT_TRUE(addQuestion(journal(), AnswerForm::Words, QStringLiteral("Dreams"), false));
    CheckInPage page(context());
    page.show();
    rate(page, Dimension::Connected, 6);
    ownRow(page, kSlept)->setAnswer(Answer::rated(2).value());
    QTest::mouseClick(page.findChild<YesNoRow *>()->findChildren<QPushButton *>().first(), Qt::LeftButton);
    for (GrowingText *field : page.findChildren<GrowingText *>()) {
        if (field->accessibleName() == QStringLiteral("Dreams"))
            field->setText(QStringLiteral("of the sea"));
    }
    press(page, kSeal);
    const CheckIn *saved = journal().myCheckIn(week());
    ASSERT_NE(saved, nullptr);
    EXPECT_TRUE(saved->own.isEmpty());
    ASSERT_NE(journal().myOwnAnswers(week()), nullptr);
    const QList<OwnAnswer> &answers = journal().myOwnAnswers(week())->answers;
    ASSERT_EQ(answers.size(), 3);
    EXPECT_EQ(answers.at(0).value, 2);
    EXPECT_EQ(answers.at(1).value, OwnAnswer::kYes);
    EXPECT_EQ(answers.at(2).text, QStringLiteral("of the sea"));
    QCoreApplication::processEvents(); // what is new is shown
    EXPECT_TRUE(saysExactly(page, QStringLiteral("of the sea"))) << "its author reads it";
    press(page, kChange);
    EXPECT_EQ(ownRow(page, kSlept)->answer().rating(), 2);
    ownRow(page, kSlept)->setAnswer({});
    press(page, kKeep);
    EXPECT_EQ(journal().myOwnAnswers(week())->answers.size(), 2);

    sitTogether();
    CheckInPage both(context());
    both.showPeriod(week());
    EXPECT_FALSE(allWords(both).contains(QStringLiteral("of the sea")));
}

TEST_F(OwnCheckIn, WithNothingButThatThereIsNoCheckInBesideIt)
{
    ASSERT_TRUE(addQuestion(journal(), AnswerForm::Scale, kSlept, false));
    CheckInPage page(context());
    ownRow(page, kSlept)->setAnswer(Answer::rated(2).value());
    press(page, kKeep);
    EXPECT_EQ(journal().myCheckIn(week()), nullptr);
    ASSERT_NE(journal().myOwnAnswers(week()), nullptr);
    EXPECT_EQ(ownRow(page, kSlept)->answer().rating(), 2) << "the questions are still open";
    EXPECT_TRUE(navigator.reported.isEmpty());
}

TEST_F(OwnCheckIn, SavedAgainAsItIsThereIsNothingToDo)
{
    ASSERT_TRUE(addQuestion(journal(), AnswerForm::Scale, kSlept, false));
    CheckInPage page(context());
    ownRow(page, kSlept)->setAnswer(Answer::rated(2).value());
    press(page, kKeep);
    ASSERT_NE(journal().myOwnAnswers(week()), nullptr);
    ownRow(page, kSlept)->setAnswer(Answer::rated(3).value());
    ASSERT_TRUE(page.keepDrafts());
    ownRow(page, kSlept)->setAnswer(Answer::rated(2).value());
    press(page, kKeep);
    EXPECT_TRUE(navigator.reported.isEmpty());
    EXPECT_EQ(journal().myCheckIn(week()), nullptr);
    EXPECT_EQ(ownRow(page, kSlept)->answer().rating(), 2) << "and the draft is gone";
}

TEST_F(OwnCheckIn, WordsThatAreTooLongAreNotLeftOutBesideIt)
{
    ASSERT_TRUE(addQuestion(journal(), AnswerForm::Scale, kSlept, false));
    CheckInPage page(context());
    ownRow(page, kSlept)->setAnswer(Answer::rated(2).value());
    const QString line = QString(99, QLatin1Char('x')) + QLatin1Char('\n');
    const QString tooLong = line.repeated(kMaxTextLength / line.size() + 1).trimmed();
    ASSERT_GT(tooLong.size(), kMaxTextLength);
    GrowingText *field = page.findChildren<GrowingText *>().first();
    field->setText(tooLong);
    press(page, kKeep);
    ASSERT_EQ(navigator.reported.size(), 1);
    EXPECT_EQ(navigator.reported.first().code, ErrorCode::TextTooLong);
    EXPECT_EQ(field->text().size(), tooLong.size()) << "nothing is lost";
    EXPECT_EQ(journal().myOwnAnswers(week()), nullptr);
}

TEST_F(OwnCheckIn, WhatIsForBothIsOpenedSideBySide)
{
    addForBoth(kSlept);
    for (const QString &who : {kAnnasPassphrase, kBensPassphrase}) {
        unlock(who);
        CheckInPage page(context());
        ASSERT_NE(ownRow(page, kSlept), nullptr);
        ownRow(page, kSlept)->setAnswer(Answer::rated(who == kAnnasPassphrase ? 3 : 6).value());
        press(page, kSeal);
    }
    unlock(kBensPassphrase); // theirs open as well
    unlock(kAnnasPassphrase);
    CheckInPage page(context());
    EXPECT_TRUE(saysExactly(page, kSlept));
    EXPECT_TRUE(saysExactly(page, QStringLiteral("3, a little")));
    EXPECT_TRUE(saysExactly(page, QStringLiteral("6, very much")));
}

TEST_F(OwnCheckIn, AnAnswerThatIsMineAloneLeavesTheSealAsItIs)
{
    ASSERT_TRUE(addQuestion(journal(), AnswerForm::Scale, kSlept, false));
    sealAs(kAnnasPassphrase, 6);
    sealAs(kBensPassphrase, 2); // and names her seal
    reopen(kAnnasPassphrase);
    {
        const CheckIn before = *journal().myCheckIn(week());
        const CheckInSeal seal = *sealFor(journal(), kFirstPartner, week());
        CheckInPage page(context());
        press(page, kChange);
        ownRow(page, kSlept)->setAnswer(Answer::rated(3).value());
        press(page, kSeal);
        EXPECT_EQ(*journal().myCheckIn(week()), before);
        EXPECT_EQ(*sealFor(journal(), kFirstPartner, week()), seal);
        ASSERT_NE(journal().myOwnAnswers(week()), nullptr);
        EXPECT_EQ(journal().myOwnAnswers(week())->answers.first().value, 3);
        EXPECT_EQ(buttonNamed(page, kSeal), nullptr) << "it is done";
        press(page, kChange);
        press(page, kSeal);
        EXPECT_EQ(*journal().myCheckIn(week()), before) << "nothing was to be done";
        EXPECT_EQ(buttonNamed(page, kSeal), nullptr);
    }
    EXPECT_TRUE(navigator.reported.isEmpty());
    unlock(kAnnasPassphrase);
    unlock(kBensPassphrase);
    unlock(kAnnasPassphrase);
    EXPECT_EQ(verdictOn(journal(), *journal().myCheckIn(week())), SealVerdict::Fits);
}

TEST_F(OwnCheckIn, AnAnswerThatIsMineAloneChangesNothingThatIsOpen)
{
    ASSERT_TRUE(addQuestion(journal(), AnswerForm::Scale, kSlept, false));
    sealAs(kAnnasPassphrase, 6);
    sealAs(kBensPassphrase, 2);
    unlock(kAnnasPassphrase);
    unlock(kBensPassphrase);
    unlock(kAnnasPassphrase);
    const CheckIn before = *journal().myCheckIn(week());
    ASSERT_EQ(before.record.visibility, Visibility::Shared);
    CheckInPage page(context());
    press(page, kChange);
    ownRow(page, kSlept)->setAnswer(Answer::rated(3).value());
    prompter.goAhead = false;
    press(page, QStringLiteral("Save the changes"));
    EXPECT_TRUE(prompter.asked.isEmpty()) << "there is nothing to warn of";
    EXPECT_EQ(*journal().myCheckIn(week()), before);
    ASSERT_NE(journal().myOwnAnswers(week()), nullptr);
    EXPECT_EQ(journal().myOwnAnswers(week())->answers.first().value, 3);
}

TEST_F(OwnCheckIn, AnAnswerThatWasMineAloneStaysSoWhenTheQuestionIsForBoth)
{
    ASSERT_TRUE(addQuestion(journal(), AnswerForm::Scale, kSlept, true));
    {
        CheckInPage page(context());
        rate(page, Dimension::Connected, 6);
        ownRow(page, kSlept)->setAnswer(Answer::rated(2).value());
        press(page, kKeep);
    }
    unlock(kBensPassphrase);
    ASSERT_TRUE(answerOffer(journal(), questionsOffered(journal()).first(), true));
    unlock(kAnnasPassphrase);
    CheckInPage page(context());
    press(page, kChange);
    press(page, kSeal);
    EXPECT_TRUE(journal().myCheckIn(week())->own.isEmpty()) << "it was given for nobody else";
    EXPECT_EQ(journal().myOwnAnswers(week())->answers.first().value, 2);
}

TEST_F(OwnCheckIn, WhatIsTypedThereSurvivesAsADraft)
{
    ASSERT_TRUE(addQuestion(journal(), AnswerForm::Scale, kSlept, false));
    {
        CheckInPage page(context());
        ownRow(page, kSlept)->setAnswer(Answer::rated(5).value());
        ASSERT_TRUE(page.keepDrafts());
    }
    reopen();
    CheckInPage page(context());
    EXPECT_EQ(ownRow(page, kSlept)->answer().rating(), 5);
    EXPECT_EQ(journal().myOwnAnswers(week()), nullptr);
}

TEST_F(OwnCheckIn, WhatWasAnsweredInAnotherOrderIsNoDraft)
{
    addForBoth(kSlept);
    addForBoth(QStringLiteral("I went out."));
    for (const char *words : {"I ate well.", "I laughed."})
        ASSERT_TRUE(addQuestion(journal(), AnswerForm::Scale, QString::fromUtf8(words), false));
    CheckIn checkIn = journal().compose<CheckIn>();
    checkIn.period = week();
    QList<OwnAnswer> mine;
    for (const AskedQuestion &asked : askedQuestions(journal())) {
        const OwnQuestion &question = asked.question;
        (asked.standing == OwnStanding::ForBoth ? checkIn.own : mine)
            .prepend({question.key, question.form, question.words, 5, {}});
    }
    ASSERT_EQ(checkIn.own.size(), 2);
    ASSERT_EQ(mine.size(), 2);
    ASSERT_TRUE(journal().add(checkIn));
    ASSERT_TRUE(journal().apply(keptOwnAnswers(journal(), week(), mine)));
    CheckInPage page(context());
    ASSERT_TRUE(page.keepDrafts());
    EXPECT_EQ(journal().draft(DraftPlace{.kind = Kind::CheckIn, .period = week()}.name()), nullptr)
        << "nobody touched it";
}

TEST_F(OwnCheckIn, AQuestionThatIsGoneStillShowsWhatWasAnsweredToIt)
{
    ASSERT_TRUE(addQuestion(journal(), AnswerForm::Scale, kSlept, false));
    OwnQuestion question = askedQuestions(journal()).first().question;
    CheckInPage page(context());
    rate(page, Dimension::Connected, 6);
    ownRow(page, kSlept)->setAnswer(Answer::rated(5).value());
    press(page, kKeep);
    question.words = QStringLiteral("I slept long.");
    ASSERT_TRUE(changeQuestion(journal(), question, false));
    press(page, kChange);
    ASSERT_NE(ownRow(page, kSlept), nullptr) << "under its words";
    EXPECT_EQ(ownRow(page, kSlept)->answer().rating(), 5);
    ASSERT_NE(ownRow(page, question.words), nullptr);
    EXPECT_EQ(ownRow(page, question.words)->answer(), Answer()) << "which is another question";
    ownRow(page, question.words)->setAnswer(Answer::rated(1).value());
    ownRow(page, kSlept)->setAnswer(Answer::rated(4).value());
    press(page, kKeep);
    EXPECT_EQ(journal().myOwnAnswers(week())->answers.size(), 2);
    ASSERT_TRUE(removeQuestion(journal(), question.key));
    press(page, kChange);
    EXPECT_EQ(ownRow(page, kSlept)->answer().rating(), 4);
}

TEST_F(OwnCheckIn, FiftyQuestionsLeaveThePageQuick)
{
    constexpr int kMany = 50;
    for (int i = 0; i < kMany; ++i) {
        const auto form = static_cast<AnswerForm>(1 + i % 3);
        ASSERT_TRUE(addQuestion(journal(), form, QStringLiteral("Question number %1").arg(i), false));
    }
    QElapsedTimer timer;
    timer.start();
    CheckInPage page(context());
    page.resize(1060, 700);
    page.show();
    ASSERT_TRUE(QTest::qWaitForWindowExposed(&page, test::patience));
    EXPECT_NE(ownRow(page, QStringLiteral("Question number 48")), nullptr);
    const qint64 made = timer.restart();
    rate(page, Dimension::Connected, 6);
    ownRow(page, QStringLiteral("Question number 48"))->setAnswer(Answer::rated(5).value());
    page.activate();
    QCoreApplication::processEvents();
    EXPECT_LT(timer.elapsed(), made) << "an answer makes nothing anew";
    press(page, kKeep);
    EXPECT_EQ(journal().myOwnAnswers(week())->answers.size(), 1);
}

} // namespace
} // namespace hearth
