// SPDX-License-Identifier: GPL-3.0-or-later
// What can be seen of sealed answers, and of the other’s, and by whom.
#include "app/pages/checkin/checkinfixture.h"
#include "journal/blindcheckin.h"
#include "models/timelinemodel.h"
#include "pages/checkin/answersview.h"
#include "records/codec.h"
#include "search/journaldocuments.h"
#include "widgets/growingtext.h"

#include <QCoreApplication>

namespace hearth {
namespace {

using test::buttonNamed;
using test::CheckInPageTest;
using test::kAnnasPassphrase;
using test::kBensPassphrase;
using test::kBoth;
using test::kChange;
using test::kKeep;
using test::kSeal;
using test::kUnchanged;
using test::saysExactly;

TEST_F(CheckInPageTest, TellsItsAuthorAloneHowAnAnswerWasLeft)
{
    for (const QString &passphrase : {kAnnasPassphrase, kBensPassphrase}) {
        unlock(passphrase);
        CheckInPage page(context());
        rate(page, Dimension::Connected, 6);
        row(page, Dimension::Space)->setAnswer(Answer::ratherNotSay());
        row(page, Dimension::Safe)->setAnswer(Answer::didNotComeUp());
        press(page, kSeal);
    }
    unlock(kAnnasPassphrase);
    for (const QString &passphrase : {kBensPassphrase, kAnnasPassphrase}) {
        unlock(passphrase);
        CheckInPage page(context());
        EXPECT_EQ(allWords(page).count(QStringLiteral("rather not say")), 1) << "their own, and not the other's";
        EXPECT_EQ(allWords(page).count(QStringLiteral("didn’t come up")), 1);
        EXPECT_EQ(allWords(page).count(QStringLiteral("no answer")), 2);
    }
    sitTogether();
    CheckInPage both(context());
    EXPECT_EQ(allWords(both).count(QStringLiteral("rather not say")), 0) << "the other looks on";
}

TEST_F(CheckInPageTest, SaysThatTheresAreSealedAndDoNotFitWhileSittingTogether)
{
    sealAs(kAnnasPassphrase, 6);
    sealAs(kBensPassphrase, 2);
    {
        // Past the journal's rules: other answers under a seal that stays.
        CheckIn changed = *journal().myCheckIn(week());
        changed.setAnswer(Dimension::Connected, Answer::rated(7).value());
        ASSERT_TRUE(opened.store->commit({{changed.record.id, false, changed.record.revision + 1, encode(changed)}}));
    }
    sitTogether();
    CheckInPage page(context());
    EXPECT_TRUE(saysExactly(page, QStringLiteral("Anna")));
    EXPECT_FALSE(saysExactly(page, QStringLiteral("Ben")));
    EXPECT_TRUE(
        saysExactly(page, QStringLiteral("There is a seal of Ben for this time, and no answers here that fit it.")));
}

TEST_F(CheckInPageTest, TellsNothingOfTheOthersBeforeThereIsOneOfMine)
{
    QStringList before;
    qsizetype documents = 0;
    int rows = 0;
    {
        CheckInPage page(context());
        before = allWords(page);
        documents = static_cast<qsizetype>(searchDocumentsOf(journal()).size());
        rows = TimelineModel(journal()).rowCount();
    }
    sealAs(kBensPassphrase, 2);
    unlock(kAnnasPassphrase);
    CheckInPage page(context());
    EXPECT_EQ(allWords(page), before);
    EXPECT_EQ(static_cast<qsizetype>(searchDocumentsOf(journal()).size()), documents);
    EXPECT_EQ(TimelineModel(journal()).rowCount(), rows);
    rate(page, Dimension::Safe, 4);
    press(page, kKeep);
    EXPECT_FALSE(saysExactly(page, kBoth)) << "kept for myself, it is no answer to the other";
    EXPECT_TRUE(saysExactly(page, QStringLiteral("Only you can read your answers.")));
    page.showPeriod(Period::containing(week().start.addDays(-1), Cadence::Week));
    page.showPeriod(week());
    EXPECT_FALSE(saysExactly(page, kBoth));
}

TEST_F(CheckInPageTest, ShowsNoSharedAnswersBeforeMineWhileTheTimeRuns)
{
    unlock(kBensPassphrase);
    {
        CheckInPage page(context());
        rate(page, Dimension::Connected, 6);
        press(page, kKeep);
        press(page, QStringLiteral("Share them now"));
    }
    unlock(kAnnasPassphrase);
    CheckInPage page(context());
    EXPECT_FALSE(page.findChild<AnswersView *>()->isVisibleTo(&page)) << "so that mine are my own";
    const Period asked = week();
    folder.clock.setToday(folder.clock.today().addDays(7));
    ASSERT_TRUE(journal().openWhatIsDue()); // as the window does on another day
    page.showPeriod(asked);
    EXPECT_TRUE(page.findChild<AnswersView *>()->isVisibleTo(&page));
    EXPECT_TRUE(saysExactly(page, QStringLiteral("Ben")));
}

TEST_F(CheckInPageTest, ShowsOnlyWhatIsSharedWhileSittingTogether)
{
    sealAs(kAnnasPassphrase, 6);
    sealAs(kBensPassphrase, 2);
    sitTogether(); // opens both at once
    CheckInPage page(context());
    EXPECT_TRUE(saysExactly(page, QStringLiteral("You each answer alone")));
    EXPECT_TRUE(saysExactly(page, QStringLiteral("Anna")));
    EXPECT_TRUE(saysExactly(page, QStringLiteral("Ben")));
    EXPECT_EQ(allWords(page).count(kUnchanged), 2);
    for (const QString &text : {kKeep, kSeal, kChange, QStringLiteral("Share them now")})
        EXPECT_EQ(buttonNamed(page, text), nullptr) << qPrintable(text);
    page.showPeriod(Period::containing(week().start.addDays(-1), Cadence::Week));
    EXPECT_TRUE(saysExactly(page, QStringLiteral("Nothing is shared for this time")));
    EXPECT_TRUE(page.keepDrafts());
    EXPECT_TRUE(journal().all<Draft>().isEmpty());
}

TEST_F(CheckInPageTest, TellsNothingOfASealWhileSittingTogether)
{
    sealAs(kBensPassphrase, 2);
    sitTogether();
    CheckInPage page(context());
    EXPECT_TRUE(saysExactly(page, QStringLiteral("Nothing is shared for this time")));
    EXPECT_FALSE(saysExactly(page, QStringLiteral("Ben")));
}

} // namespace
} // namespace hearth
