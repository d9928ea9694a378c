// SPDX-License-Identifier: GPL-3.0-or-later
#include "checkins/ownquestions.h"

#include "core/journal/blindcheckinfixture.h"
#include "records/codec.h"

#include <gtest/gtest.h>

namespace hearth {
namespace {

using test::BlindCheckIn;

const QString kSlept = QStringLiteral("I slept well.");

class OwnQuestions : public BlindCheckIn
{
protected:
    static AskedQuestion only(const Journal &journal)
    {
        const QList<AskedQuestion> asked = askedQuestions(journal);
        EXPECT_EQ(asked.size(), 1);
        return asked.value(0);
    }
    static OwnAnswer answerTo(const OwnQuestion &question, int value)
    {
        return {question.key, question.form, question.words, value, {}};
    }
    static Period week(const Journal &journal) { return journal.periodOn(journal.clock().today(), Cadence::Week); }
    // Both are asked it from then on.
    OwnQuestion forBoth(const QString &words, AnswerForm form = AnswerForm::Scale)
    {
        EXPECT_TRUE(addQuestion(as(kFirstPartner), form, words, true));
        Journal &bens = as(kSecondPartner);
        const OwnQuestion question = questionsOffered(bens).last();
        EXPECT_TRUE(answerOffer(bens, question, true));
        return question;
    }
    void sealWith(PartnerId partner, int rating, const QList<OwnAnswer> &own, const QList<OwnAnswer> &mine)
    {
        Journal &journal = as(partner);
        CheckIn checkIn = answersOf(journal, rating);
        checkIn.own = own;
        ChangeSet changes = sealedCheckIn(journal, checkIn).take();
        std::ranges::move(keptOwnAnswers(journal, checkIn.period, mine), std::back_inserter(changes));
        ASSERT_TRUE(journal.apply(std::move(changes)));
    }
};

TEST_F(OwnQuestions, OneOfMineIsAskedOfMeAloneAndTheOtherReadsNothingOfIt)
{
    ASSERT_TRUE(addQuestion(as(kFirstPartner), AnswerForm::YesNo, QStringLiteral("  I cried \n today "), false));
    EXPECT_EQ(only(*opened.journal).question.words, QStringLiteral("I cried today")) << "on one line";
    EXPECT_EQ(only(*opened.journal).standing, OwnStanding::MineAlone);
    EXPECT_EQ(only(*opened.journal).question.form, AnswerForm::YesNo);
    const Journal &bens = as(kSecondPartner);
    EXPECT_TRUE(askedQuestions(bens).isEmpty());
    EXPECT_TRUE(questionsOffered(bens).isEmpty());
}

TEST_F(OwnQuestions, TheOtherHasToSayYesToExactlyTheseWords)
{
    ASSERT_TRUE(addQuestion(as(kFirstPartner), AnswerForm::Scale, kSlept, true));
    EXPECT_EQ(only(*opened.journal).standing, OwnStanding::Offered);
    Journal &bens = as(kSecondPartner);
    EXPECT_TRUE(askedQuestions(bens).isEmpty()) << "silence is no consent";
    const QList<OwnQuestion> offered = questionsOffered(bens);
    ASSERT_EQ(offered.size(), 1);
    ASSERT_TRUE(answerOffer(bens, offered.first(), true));
    EXPECT_EQ(only(bens).standing, OwnStanding::ForBoth);
    EXPECT_EQ(only(bens).by, kFirstPartner);
    EXPECT_TRUE(questionsOffered(bens).isEmpty());

    Journal &annas = as(kFirstPartner);
    EXPECT_EQ(only(annas).standing, OwnStanding::ForBoth);
    OwnQuestion other = only(annas).question;
    other.words = QStringLiteral("I drank little.");
    ASSERT_TRUE(changeQuestion(annas, other, true));
    EXPECT_EQ(only(annas).standing, OwnStanding::Offered) << "Ben said yes to something else";
    EXPECT_TRUE(askedQuestions(as(kSecondPartner)).isEmpty());
    EXPECT_EQ(questionsOffered(*opened.journal), QList{other});
}

TEST_F(OwnQuestions, EitherEndsItAndANoIsToldToNobody)
{
    const OwnQuestion question = forBoth(kSlept);
    Journal &bens = *opened.journal;
    ASSERT_TRUE(answerOffer(bens, question, false));
    EXPECT_TRUE(askedQuestions(bens).isEmpty());
    EXPECT_TRUE(questionsOffered(bens).isEmpty()) << "a no is not asked again";
    const Partner after = *as(kFirstPartner).partner(kSecondPartner);
    EXPECT_TRUE(after.accepted.isEmpty());
    EXPECT_EQ(only(*opened.journal).standing, OwnStanding::Offered) << "as if Ben had said nothing";
    ASSERT_TRUE(removeQuestion(*opened.journal, question.key));
    EXPECT_TRUE(askedQuestions(*opened.journal).isEmpty());
    EXPECT_TRUE(questionsOffered(as(kSecondPartner)).isEmpty());
}

TEST_F(OwnQuestions, ANoWritesNothingThatIsSharedAndAYesClearsWhatIsOld)
{
    const OwnQuestion old = forBoth(kSlept);
    ASSERT_TRUE(removeQuestion(as(kFirstPartner), old.key));
    for (const char *words : {"One", "Two"})
        ASSERT_TRUE(addQuestion(*opened.journal, AnswerForm::Scale, QString::fromUtf8(words), true));
    Journal &bens = as(kSecondPartner);
    const QList<OwnQuestion> offered = questionsOffered(bens);
    ASSERT_EQ(offered.size(), 2);
    const Partner before = *bens.partner(kSecondPartner);
    ASSERT_EQ(before.accepted, QList{old});
    ASSERT_TRUE(answerOffer(bens, offered.first(), false));
    EXPECT_EQ(questionsOffered(bens), QList{offered.last()});
    EXPECT_EQ(*bens.partner(kSecondPartner), before) << "not a revision tells of it";
    ASSERT_TRUE(answerOffer(bens, offered.last(), true));
    EXPECT_EQ(bens.partner(kSecondPartner)->accepted, QList{offered.last()});
}

TEST_F(OwnQuestions, ANoToOtherWordsWritesNothingThatIsSharedEither)
{
    const OwnQuestion old = forBoth(kSlept);
    OwnQuestion reworded = old;
    reworded.words = QStringLiteral("I drank little.");
    ASSERT_TRUE(changeQuestion(as(kFirstPartner), reworded, true));
    Journal &bens = as(kSecondPartner);
    const Partner before = *bens.partner(kSecondPartner);
    ASSERT_TRUE(answerOffer(bens, reworded, false));
    EXPECT_TRUE(questionsOffered(bens).isEmpty());
    EXPECT_TRUE(askedQuestions(bens).isEmpty());
    EXPECT_EQ(*bens.partner(kSecondPartner), before) << "not a revision tells of it";
}

TEST_F(OwnQuestions, AnswersToWhatIsMineAloneAreNowhereWhenACheckInOpens)
{
    ASSERT_TRUE(addQuestion(as(kFirstPartner), AnswerForm::Words, QStringLiteral("What I hide"), false));
    const OwnQuestion hidden = only(*opened.journal).question;
    const OwnAnswer secret{hidden.key, hidden.form, hidden.words, 0, QStringLiteral("zebra crossing")};
    sealWith(kFirstPartner, 6, {}, {secret});
    answer(kSecondPartner, 5);
    as(kFirstPartner);
    const Journal &bens = as(kSecondPartner);
    const CheckIn *annas = of(bens, kFirstPartner);
    ASSERT_NE(annas, nullptr);
    EXPECT_EQ(annas->record.visibility, Visibility::Shared);
    EXPECT_TRUE(annas->own.isEmpty());
    EXPECT_TRUE(bens.all<OwnAnswers>().isEmpty());
    EXPECT_FALSE(encode(*annas).contains("zebra"));
    const Journal &again = as(kFirstPartner);
    ASSERT_NE(again.myOwnAnswers(week(again)), nullptr);
    EXPECT_EQ(again.myOwnAnswers(week(again))->answers, QList{secret});
}

TEST_F(OwnQuestions, AnswersToWhatIsForBothAreSealedAndOpenedWithTheOthers)
{
    const OwnQuestion question = forBoth(kSlept);
    sealWith(kFirstPartner, 6, {answerTo(question, 2)}, {});
    EXPECT_EQ(of(as(kSecondPartner), kFirstPartner), nullptr) << "sealed";
    sealWith(kSecondPartner, 5, {answerTo(question, 7)}, {});
    as(kFirstPartner);
    const Journal &bens = as(kSecondPartner);
    const CheckIn *annas = of(bens, kFirstPartner);
    ASSERT_NE(annas, nullptr);
    EXPECT_EQ(annas->own, QList{answerTo(question, 2)});
    EXPECT_EQ(verdictOn(bens, *annas), SealVerdict::Fits);

    Journal &again = as(kFirstPartner);
    CheckIn changed = *of(again, kFirstPartner);
    changed.own.first().value = 6;
    ASSERT_TRUE(again.replace(changed));
    EXPECT_EQ(verdictOn(again, *of(again, kFirstPartner)), SealVerdict::Changed) << "the seal covers it";
}

TEST_F(OwnQuestions, ASealFixesEveryPartOfAnAnswer)
{
    CheckIn checkIn;
    checkIn.nonce = QByteArray(CheckIn::kNonceSize, 'n');
    checkIn.period = {Cadence::Week, QDate(2026, 7, 6)};
    const QByteArray without = sealOf(checkIn);
    checkIn.own = {{QStringLiteral("k"), AnswerForm::Scale, kSlept, 4, {}}};
    const QByteArray digest = sealOf(checkIn);
    EXPECT_NE(digest, without);
    const auto differs = [&](auto change) {
        CheckIn other = checkIn;
        change(other.own.first());
        return sealOf(other) != digest;
    };
    EXPECT_TRUE(differs([](OwnAnswer &each) { each.key = QStringLiteral("l"); }));
    EXPECT_TRUE(differs([](OwnAnswer &each) { each.form = AnswerForm::YesNo; }));
    EXPECT_TRUE(differs([](OwnAnswer &each) { each.question += QLatin1Char('!'); }));
    EXPECT_TRUE(differs([](OwnAnswer &each) { each.value = 5; }));
    EXPECT_TRUE(differs([](OwnAnswer &each) { each.text = QStringLiteral("t"); }));
}

TEST_F(OwnQuestions, BlankDoubleLongAndTooManyAreRefusedAndNothingIsLost)
{
    Journal &journal = as(kFirstPartner);
    const auto refused = [&journal](const QString &words) {
        const auto added = addQuestion(journal, AnswerForm::Scale, words, false);
        return added ? ErrorCode::NothingToUndo : added.error().code;
    };
    EXPECT_EQ(refused({}), ErrorCode::EmptyText);
    EXPECT_EQ(refused(QStringLiteral(" \t\n ")), ErrorCode::EmptyText);
    EXPECT_EQ(refused(QString(OwnQuestion::kMaxLength + 1, QLatin1Char('x'))), ErrorCode::TextTooLong);
    ASSERT_TRUE(addQuestion(journal, AnswerForm::Scale, kSlept, false));
    EXPECT_EQ(refused(QStringLiteral("i  SLEPT well.")), ErrorCode::AlreadyExists);
    for (int i = 1; i < OwnQuestion::kMaxQuestions; ++i)
        ASSERT_TRUE(addQuestion(journal, AnswerForm::YesNo, QStringLiteral("Question %1").arg(i), i % 2 == 0));
    EXPECT_EQ(refused(QStringLiteral("one more")), ErrorCode::LimitExceeded);
    EXPECT_EQ(askedQuestions(as(kFirstPartner)).size(), OwnQuestion::kMaxQuestions);
}

TEST_F(OwnQuestions, RenamedOrRemovedTheAnswersOfAYearStayUnderTheirWords)
{
    ASSERT_TRUE(addQuestion(as(kFirstPartner), AnswerForm::Scale, kSlept, false));
    OwnQuestion question = only(*opened.journal).question;
    constexpr int kWeeks = 52;
    for (int i = 0; i < kWeeks; ++i) {
        const Period past = Period::containing(folder.clock.today().addDays(-7 * i), Cadence::Week);
        ASSERT_TRUE(opened.journal->apply(keptOwnAnswers(*opened.journal, past, {answerTo(question, 1 + i % 7)})));
    }
    question.words = QStringLiteral("I slept long.");
    ASSERT_TRUE(changeQuestion(*opened.journal, question, false));
    ASSERT_TRUE(removeQuestion(*opened.journal, question.key));
    const Journal &journal = as(kFirstPartner);
    EXPECT_TRUE(askedQuestions(journal).isEmpty());
    EXPECT_EQ(journal.all<OwnAnswers>().size(), std::size_t(kWeeks));
    for (const OwnAnswers &each : journal.all<OwnAnswers>())
        EXPECT_EQ(each.answers.first().question, kSlept);
}

TEST_F(OwnQuestions, ACheckInThatIsDeletedTakesThemAlongAndUndoBringsThemBack)
{
    ASSERT_TRUE(addQuestion(as(kFirstPartner), AnswerForm::Scale, kSlept, false));
    const OwnQuestion question = only(*opened.journal).question;
    sealWith(kFirstPartner, 6, {}, {answerTo(question, 3)});
    Journal &journal = *opened.journal;
    ASSERT_TRUE(journal.remove(of(journal, kFirstPartner)->record.id));
    EXPECT_EQ(journal.myOwnAnswers(week(journal)), nullptr);
    ASSERT_TRUE(journal.undo());
    ASSERT_NE(journal.myOwnAnswers(week(journal)), nullptr);
    ASSERT_TRUE(journal.apply(keptOwnAnswers(journal, week(journal), {})));
    EXPECT_EQ(journal.myOwnAnswers(week(journal)), nullptr) << "none of them is left";
}

TEST_F(OwnQuestions, ACheckInThatBreaksAnotherRuleIsNotWithoutAnswers)
{
    const Journal &journal = as(kFirstPartner);
    CheckIn checkIn = journal.compose<CheckIn>();
    checkIn.period = week(journal);
    EXPECT_TRUE(hasNothingElse(checkIn));
    checkIn.feelings = {QStringLiteral("calm")};
    EXPECT_FALSE(hasNothingElse(checkIn));
    checkIn.feelings = QStringList(CheckIn::kMaxFeelings + 1, QStringLiteral("calm"));
    ASSERT_FALSE(validate(checkIn));
    EXPECT_FALSE(hasNothingElse(checkIn)) << "too many are not none";
}

TEST_F(OwnQuestions, TheSameAnswersInAnotherOrderAreNoChange)
{
    Journal &journal = as(kFirstPartner);
    const QList<OwnAnswer> answers{{QStringLiteral("k"), AnswerForm::Scale, kSlept, 4, {}},
                                   {QStringLiteral("l"), AnswerForm::Words, QStringLiteral("Dreams"), 0, kSlept}};
    const QList<OwnAnswer> turned{answers.last(), answers.first()};
    QList<OwnAnswer> others = turned;
    others.first().text = QStringLiteral("None.");
    EXPECT_TRUE(isSameAnswers(answers, turned));
    EXPECT_FALSE(isSameAnswers(answers, others));
    EXPECT_FALSE(isSameAnswers(answers, {answers.first()}));
    ASSERT_TRUE(journal.apply(keptOwnAnswers(journal, week(journal), answers)));
    EXPECT_TRUE(keptOwnAnswers(journal, week(journal), turned).empty());
    EXPECT_EQ(keptOwnAnswers(journal, week(journal), others).size(), 1U);
}

TEST_F(OwnQuestions, WithoutAnswersOnlyWhatALaterHearthbookPutThereStays)
{
    constexpr int kLater = 500;
    Journal &journal = as(kFirstPartner);
    OwnAnswers own = journal.compose<OwnAnswers>();
    own.period = week(journal);
    EXPECT_EQ(journal.add(own).error().code, ErrorCode::NoAnswer);
    own.answers = {{QStringLiteral("k"), AnswerForm::Scale, kSlept, 4, {}}};
    own.record.unknown.insert(kLater, QStringLiteral("of a later version"));
    ASSERT_TRUE(journal.add(own));
    ASSERT_TRUE(journal.apply(keptOwnAnswers(journal, own.period, {})));
    const Journal &again = as(kFirstPartner);
    const OwnAnswers *left = again.myOwnAnswers(week(again));
    ASSERT_NE(left, nullptr);
    EXPECT_TRUE(left->answers.isEmpty());
    EXPECT_EQ(left->record.unknown.value(kLater).toString(), QStringLiteral("of a later version"));
}

TEST_F(OwnQuestions, ThereIsOneRecordOfThemAPeriodAndItIsNeverShared)
{
    Journal &journal = as(kFirstPartner);
    OwnAnswers own = journal.compose<OwnAnswers>();
    own.period = week(journal);
    own.answers = {{QStringLiteral("k"), AnswerForm::Scale, kSlept, 4, {}}};
    ASSERT_TRUE(journal.add(own));
    OwnAnswers second = journal.compose<OwnAnswers>();
    second.period = own.period;
    second.answers = own.answers;
    EXPECT_EQ(journal.add(second).error().code, ErrorCode::PeriodTaken);
    own = *journal.myOwnAnswers(own.period);
    own.record.visibility = Visibility::Shared;
    EXPECT_EQ(journal.replace(own).error().code, ErrorCode::BadValue);
}

} // namespace
} // namespace hearth
