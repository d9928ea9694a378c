// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/insights/insightspage.h"

#include "agreements/agreements.h"
#include "app/pages/pagefixture.h"
#include "journal/loader.h"
#include "pages/insights/rangebar.h"
#include "pages/insights/ratingpicture.h"
#include "pages/insights/reviewinvitation.h"
#include "pages/insights/reviewview.h"
#include "records/draftplace.h"
#include "support/patience.h"
#include "widgets/growingtext.h"
#include "widgets/taborder.h"
#include "wording/reviewwords.h"

#include <QApplication>
#include <QCheckBox>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

#include <gtest/gtest.h>

namespace hearth {

namespace {

constexpr YearMonth kMonth(2026, 7);

class ReviewInTheWindow : public test::PageTest
{
protected:
    ReviewInTheWindow()
    {
        auto note = test::noteOf(journal(), QStringLiteral("the soup on Monday"));
        note.record.visibility = Visibility::Shared;
        add(note);
        auto walk = journal().compose<SharedExperience>();
        walk.title = QStringLiteral("Walk by the sea");
        walk.state = ExperienceState::Lived;
        walk.record.visibility = Visibility::Shared;
        add(walk);
        auto quarrel = journal().compose<SharedExperience>();
        quarrel.title = QStringLiteral("The long evening");
        quarrel.state = ExperienceState::Lived;
        quarrel.tone = Tone::Challenging;
        quarrel.record.visibility = Visibility::Shared;
        add(quarrel);
        auto checkIn = journal().compose<CheckIn>();
        checkIn.period = Period::containing(journal().clock().today(), Cadence::Week);
        checkIn.record.visibility = Visibility::Shared;
        checkIn.setAnswer(Dimension::Connected, Answer::rated(6).value());
        add(checkIn);
        begin();
    }
    void add(const AnyRecord &record) { ASSERT_TRUE(journal().add(record)); }
    void begin()
    {
        page = std::make_unique<InsightsPage>(context());
        page->resize(1060, 780);
        page->show();
        page->activateWindow();
        ASSERT_TRUE(QTest::qWaitForWindowActive(page.get(), test::patience));
        page->activate();
        page->findChild<ReviewInvitation *>()->choose(kMonth);
        test::buttonNamed(*page,
                          journal().isTogether() ? QStringLiteral("Look back together") : QStringLiteral("Look back"))
            ->click();
    }
    void press(Qt::Key key)
    {
        tabAsItStands(page.get(), page.get()); // as the window does
        QTest::keyClick(QApplication::focusWidget(), key);
    }
    [[nodiscard]] ReviewView &view() { return *page->findChild<ReviewView *>(); }
    [[nodiscard]] ReviewStep step() { return view().step(); }
    void goTo(ReviewStep wanted)
    {
        for (int i = 0; i < 20 && step() != wanted; ++i)
            view().goOn();
        ASSERT_EQ(step(), wanted);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QCoreApplication::processEvents();
    }
    [[nodiscard]] qsizetype records() { return journal().all<Entry>().size() + journal().all<Commitment>().size(); }

    std::unique_ptr<InsightsPage> page;
};

TEST_F(ReviewInTheWindow, TurnsByKeyAndEndsAtBothEnds)
{
    EXPECT_TRUE(view().isVisible());
    EXPECT_EQ(step(), ReviewStep::Thanks);
    QTest::keyClick(page->window(), Qt::Key_Left);
    EXPECT_EQ(step(), ReviewStep::Thanks);
    for (const ReviewStep next :
         {ReviewStep::WhatWeDid, ReviewStep::HowItWas, ReviewStep::WhatWeWrote, ReviewStep::FromHere}) {
        QTest::keyClick(page->window(), Qt::Key_Right);
        EXPECT_EQ(step(), next);
    }
    EXPECT_NE(qobject_cast<GrowingText *>(QApplication::focusWidget()), nullptr) << "where there is something to write";
    QTest::keyClick(page->window(), Qt::Key_Right);
    EXPECT_EQ(step(), ReviewStep::FromHere);
    QTest::keyClick(page->window(), Qt::Key_PageUp);
    EXPECT_EQ(step(), ReviewStep::WhatWeWrote);
    QTest::keyClick(page->window(), Qt::Key_Escape);
    EXPECT_FALSE(view().isVisible());
}

TEST_F(ReviewInTheWindow, EscapeLeavesTheMonthsOfTheChartsBehindItAsTheyAre)
{
    view().left();
    auto *range = page->findChild<RangeBar *>();
    range->narrowTo({YearMonth(2026, 5), YearMonth(2026, 6)});
    ASSERT_TRUE(range->isNarrowed());
    test::buttonNamed(*page, QStringLiteral("Look back"))->click();
    ASSERT_TRUE(view().isVisible());
    QTest::keyClick(page->window(), Qt::Key_Escape);
    EXPECT_FALSE(view().isVisible());
    EXPECT_TRUE(range->isNarrowed());
    QTest::keyClick(page->window(), Qt::Key_Escape);
    EXPECT_FALSE(range->isNarrowed()) << "now they are in sight";
}

TEST_F(ReviewInTheWindow, IsTabbedThroughAsItIsRead)
{
    goTo(ReviewStep::FromHere);
    const auto next = [this] {
        press(Qt::Key_Backtab);
        return QApplication::focusWidget();
    };
    auto *back = test::buttonNamed(view(), QStringLiteral("Back"));
    ASSERT_NE(back, nullptr);
    back->setFocus();
    EXPECT_EQ(next(), test::buttonNamed(view(), QStringLiteral("Print…"))) << "the last of the step comes before";
    EXPECT_EQ(next(), test::buttonNamed(view(), QStringLiteral("Keep it for me")));
    EXPECT_EQ(next(), view().findChild<QLineEdit *>());
    view().findChildren<GrowingText *>().last()->setFocus();
    EXPECT_EQ(next(), view().findChildren<GrowingText *>().at(1));
}

TEST_F(ReviewInTheWindow, WhatIsShownTakesTheKeyboardAndGoesOnFromThere)
{
    goTo(ReviewStep::WhatWeDid);
    auto *show = test::buttonNamed(view(), QStringLiteral("What was challenging"));
    ASSERT_NE(show, nullptr);
    show->setFocus();
    QTest::keyClick(show, Qt::Key_Space);
    ASSERT_NE(QApplication::focusWidget(), nullptr);
    EXPECT_EQ(QApplication::focusWidget()->accessibleName(), QStringLiteral("What was challenging"));
    QStringList stops;
    while (stops.size() < 20 && !stops.contains(QStringLiteral("Back"))) {
        press(Qt::Key_Tab);
        const auto *button = qobject_cast<QAbstractButton *>(QApplication::focusWidget());
        stops += button != nullptr ? button->text() : QStringLiteral("words");
    }
    EXPECT_EQ(stops.last(), QStringLiteral("Back"));
    EXPECT_FALSE(stops.contains(QStringLiteral("Next"))) << "the buttons come after all of it";
    EXPECT_FALSE(stops.contains(QString())) << "and it does not begin again with the one that leaves";
}

TEST_F(ReviewInTheWindow, ManyNotesCanBeSkipped)
{
    QPushButton *skip = test::buttonNamed<QPushButton>(view(), QStringLiteral("Skip ahead"));
    EXPECT_EQ(skip, nullptr) << "one note needs no skipping";
    for (int i = 0; i < 3; ++i) {
        auto note = test::noteOf(journal(), QStringLiteral("another"));
        note.record.visibility = Visibility::Shared;
        add(note);
    }
    QCoreApplication::processEvents();
    skip = test::buttonNamed<QPushButton>(view(), QStringLiteral("Skip ahead"));
    ASSERT_NE(skip, nullptr);
    skip->click();
    EXPECT_EQ(step(), ReviewStep::WhatWeDid);
    EXPECT_FALSE(skip->isVisible());
}

TEST_F(ReviewInTheWindow, TheWayBackAndTheWayOnStayInTheirPlaces)
{
    EXPECT_EQ(test::buttonNamed(view(), QStringLiteral("Back")), nullptr) << "there is no way back from the first";
    auto note = test::noteOf(journal(), QStringLiteral("another"));
    note.record.visibility = Visibility::Shared;
    add(note);
    QCoreApplication::processEvents();
    const auto place = [&](const QString &text) {
        QCoreApplication::processEvents();
        const auto *button = test::buttonNamed(view(), text);
        return button != nullptr ? button->geometry() : QRect();
    };
    const QRect next = place(QStringLiteral("Next"));
    const QRect skip = place(QStringLiteral("Skip ahead"));
    ASSERT_TRUE(skip.isValid());
    view().goOn();
    const QRect back = place(QStringLiteral("Back"));
    ASSERT_TRUE(back.isValid());
    EXPECT_LT(back.right(), skip.left());
    EXPECT_LT(back.left(), view().width() / 4) << "at the leading end";
    EXPECT_EQ(place(QStringLiteral("Next")), next);
    view().goOn();
    EXPECT_EQ(place(QStringLiteral("Back")), back);
    EXPECT_EQ(place(QStringLiteral("Next")), next);
    auto *button = test::buttonNamed(view(), QStringLiteral("Back"));
    button->setFocus();
    button->click();
    button->click();
    EXPECT_EQ(QApplication::focusWidget(), test::buttonNamed(view(), QStringLiteral("Next")));
}

TEST_F(ReviewInTheWindow, LeavesNoTrace)
{
    const QByteArray before = folder.bytes();
    for (const ReviewStep each : {ReviewStep::WhatWeDid, ReviewStep::HowItWas, ReviewStep::FromHere})
        goTo(each);
    QTest::keyClick(page->window(), Qt::Key_Escape);
    EXPECT_TRUE(page->keepDrafts());
    EXPECT_TRUE(folder.bytes() == before);
}

TEST_F(ReviewInTheWindow, BringsUpWhatWasHardOnlyWhenAsked)
{
    goTo(ReviewStep::WhatWeDid);
    EXPECT_TRUE(test::saysExactly(view(), QStringLiteral("Walk by the sea")));
    EXPECT_FALSE(test::saysExactly(view(), QStringLiteral("The long evening")));
    test::buttonNamed(view(), QStringLiteral("What was challenging"))->click();
    QCoreApplication::processEvents();
    EXPECT_TRUE(test::saysExactly(view(), QStringLiteral("The long evening")));
}

TEST_F(ReviewInTheWindow, AYearIsTwelveMonthsWithASentenceEach)
{
    const Review year = reviewOf(journal(), YearMonth(2026, 1), YearMonth(2026, 12));
    ASSERT_EQ(year.dimensions.size(), 1);
    RatingPicture picture(theme, year.dimensions.first().of(kFirstPartner), QStringLiteral("sentence"));
    EXPECT_EQ(picture.accessibleName(), QStringLiteral("sentence"));
    EXPECT_EQ(picture.accessibleDescription(), QStringLiteral("July: One rating: 6."));
    const Review month = reviewOf(journal(), kMonth, kMonth);
    const RatingPicture small(theme, month.dimensions.first().of(kFirstPartner), QStringLiteral("sentence"));
    EXPECT_TRUE(small.accessibleDescription().isEmpty()) << "its sentence says it all";
    EXPECT_GT(picture.sizeHint().height(), small.sizeHint().height());
}

TEST_F(ReviewInTheWindow, ShowsTheOthersPictureOnlyAfterMine)
{
    reopen(test::kBensPassphrase);
    auto theirs = journal().compose<CheckIn>();
    theirs.period = Period::containing(journal().clock().today(), Cadence::Week);
    theirs.record.visibility = Visibility::Shared;
    theirs.setAnswer(Dimension::Connected, Answer::rated(3).value());
    add(theirs);
    page.reset();
    reopen();
    begin();
    goTo(ReviewStep::HowItWas);
    const auto shown = [&] {
        qsizetype count = 0;
        for (const RatingPicture *picture : view().findChildren<RatingPicture *>())
            count += picture->isVisibleTo(&view()) ? 1 : 0;
        return count;
    };
    EXPECT_EQ(shown(), 1);
    EXPECT_TRUE(test::saysExactly(view(), QStringLiteral("One rating: 6.")));
    auto *show = test::buttonNamed(view(), QStringLiteral("Show Ben’s beside"));
    show->setFocus();
    QTest::keyClick(show, Qt::Key_Space);
    EXPECT_EQ(shown(), 2);
    EXPECT_TRUE(test::saysExactly(view(), QStringLiteral("One rating: 3.")));
    const QWidget *there = QApplication::focusWidget();
    ASSERT_NE(there, nullptr);
    EXPECT_EQ(there->accessibleName(), QStringLiteral("Ben: One rating: 3.")) << "on what was shown";
    press(Qt::Key_Tab);
    EXPECT_EQ(QApplication::focusWidget(), test::buttonNamed(view(), QStringLiteral("Back"))) << "and on from there";
}

TEST_F(ReviewInTheWindow, SaysWhichAgreementsAreDueAndWhichWere)
{
    QList<RecordId> agreements;
    for (const QDate review : {QDate(2026, 7, 10), QDate(2026, 7, 20)}) {
        AgreementVersion version = newAgreement(journal());
        version.record.visibility = Visibility::Shared;
        version.title = QStringLiteral("Sunday");
        version.text = QStringLiteral("No work on Sundays.");
        version.review = review;
        add(version);
        agreements += version.agreement;
    }
    page.reset();
    for (const QString &passphrase : {test::kAnnasPassphrase, test::kBensPassphrase}) {
        reopen(passphrase);
        for (const RecordId id : agreements)
            add(answerTo(journal(), *agreementOf(journal(), id), Decision::Agree));
    }
    reopen();
    begin();
    goTo(ReviewStep::FromHere);
    EXPECT_TRUE(test::saysExactly(view(), QStringLiteral("Was due for another look by 10 July 2026")));
    EXPECT_TRUE(test::saysExactly(view(), QStringLiteral("To be looked at by 20 July 2026")));
}

TEST_F(ReviewInTheWindow, KeepsWhatWasSaidAsAnEntry)
{
    goTo(ReviewStep::FromHere);
    auto answers = view().findChildren<GrowingText *>();
    ASSERT_EQ(answers.size(), 3);
    answers[0]->setText(QStringLiteral("the harbour"));
    test::buttonNamed(view(), QStringLiteral("Keep it for me"))->click();
    ASSERT_EQ(journal().all<Entry>().size(), 1);
    const Entry kept = *journal().all<Entry>().begin();
    EXPECT_EQ(kept.record.visibility, Visibility::Private);
    EXPECT_TRUE(kept.text.contains(QStringLiteral("the harbour")));
    EXPECT_TRUE(kept.text.contains(QStringLiteral("Walk by the sea")));
    EXPECT_FALSE(kept.text.contains(QStringLiteral("The long evening")));
    EXPECT_FALSE(view().isVisible());
}

TEST_F(ReviewInTheWindow, IsKeptForBothOnlyWhenBothTick)
{
    page.reset();
    ASSERT_TRUE(opened.store->admit(test::kBensPassphrase, test::cheapLimits()));
    auto contents = loadJournal(*opened.store);
    ASSERT_TRUE(contents);
    opened.journal = std::make_unique<Journal>(kFirstPartner, true, contents.take(), *opened.store, folder.clock,
                                               folder.random, Sitting::Together);
    navigator.journal = opened.journal.get();
    begin();
    goTo(ReviewStep::FromHere);
    EXPECT_EQ(test::buttonNamed(view(), QStringLiteral("Keep it for me")), nullptr);
    auto *keep = test::buttonNamed(view(), QStringLiteral("Keep it for both"));
    auto *annas = test::buttonNamed(view(), QStringLiteral("Anna would like to keep this"));
    auto *bens = test::buttonNamed(view(), QStringLiteral("Ben would like to keep this"));
    ASSERT_TRUE(keep != nullptr && annas != nullptr && bens != nullptr);
    view().findChildren<GrowingText *>().first()->setText(QStringLiteral("the harbour"));
    EXPECT_FALSE(annas->isChecked() || bens->isChecked()) << "nobody is asked to take a tick away";
    const auto keepsNothing = [&] {
        keep->click();
        return !keep->isEnabled() && journal().all<Entry>().isEmpty();
    };
    EXPECT_TRUE(keepsNothing());
    annas->click();
    EXPECT_TRUE(keepsNothing()) << "Ben has not said so";
    annas->click();
    bens->click();
    EXPECT_TRUE(keepsNothing()) << "Anna has not said so";
    annas->click();
    EXPECT_TRUE(keep->isEnabled());
    bens->click();
    EXPECT_TRUE(keepsNothing()) << "Ben changed his mind";
    bens->click();
    keep->click();
    ASSERT_EQ(journal().all<Entry>().size(), 1U);
    EXPECT_EQ(journal().all<Entry>().at(0).record.visibility, Visibility::Shared) << "both can read it";
    EXPECT_TRUE(navigator.reported.isEmpty());
}

TEST_F(ReviewInTheWindow, MakesOneThingToTryACommitmentAnIdeaOrADraft)
{
    goTo(ReviewStep::FromHere);
    auto *field = view().findChild<QLineEdit *>();
    EXPECT_FALSE(test::buttonNamed(view(), QStringLiteral("I commit to it"))->isEnabled());
    field->setText(QStringLiteral("a walk each Sunday"));
    test::buttonNamed(view(), QStringLiteral("I commit to it"))->click();
    test::buttonNamed(view(), QStringLiteral("An idea for us"))->click();
    test::buttonNamed(view(), QStringLiteral("Draft an agreement"))->click();
    ASSERT_EQ(journal().all<Commitment>().size(), 1);
    EXPECT_EQ(journal().all<Commitment>().begin()->what, QStringLiteral("a walk each Sunday"));
    EXPECT_EQ(journal().all<SharedExperience>().size(), 3);
    EXPECT_EQ(journal().all<AgreementVersion>().size(), 1);
    EXPECT_TRUE(navigator.reported.isEmpty());
    navigator.offered();
    EXPECT_EQ(journal().all<AgreementVersion>().size(), 0) << "taken back";
}

TEST_F(ReviewInTheWindow, LosesNothingThatWasTyped)
{
    goTo(ReviewStep::FromHere);
    view().findChildren<GrowingText *>().first()->setText(QStringLiteral("the harbour"));
    QTest::keyClick(page->window(), Qt::Key_Escape);
    test::buttonNamed(*page, QStringLiteral("Look back"))->click();
    EXPECT_EQ(view().findChildren<GrowingText *>().first()->text(), QStringLiteral("the harbour"));
    for (int time = 0; time < 2; ++time)
        EXPECT_TRUE(page->keepDrafts());
    EXPECT_EQ(journal().all<Entry>().size(), 0) << "however often it is asked for";
    EXPECT_EQ(journal().drafts().places(), QStringList{QStringLiteral("entry/new/2026-07-01")});

    page.reset();
    reopen();
    begin();
    goTo(ReviewStep::FromHere);
    EXPECT_EQ(view().findChildren<GrowingText *>().first()->text(), QStringLiteral("the harbour"));
    test::buttonNamed(view(), QStringLiteral("Keep it for me"))->click();
    EXPECT_TRUE(journal().drafts().places().isEmpty());
}

TEST_F(ReviewInTheWindow, LeavesADraftThatIsThereAlone)
{
    const Entry begun = test::entryOf(journal(), {}, QStringLiteral("half a letter"));
    const QString place = DraftPlace{.kind = Kind::Entry}.name();
    ASSERT_TRUE(journal().saveDraft(place, draftFields(begun, {})));
    goTo(ReviewStep::FromHere);
    view().findChildren<GrowingText *>().first()->setText(QStringLiteral("the harbour"));
    EXPECT_TRUE(page->keepDrafts());
    EXPECT_EQ(std::get<Entry>(recordIn(*journal().draft(place)).value()).text, QStringLiteral("half a letter"));
    EXPECT_EQ(journal().drafts().places().size(), 2);
}

TEST_F(ReviewInTheWindow, StaysAtItsStepWhateverGoesMeanwhile)
{
    for (int i = 0; i < 3; ++i) {
        auto note = test::noteOf(journal(), QStringLiteral("another"));
        note.record.visibility = Visibility::Shared;
        add(note);
    }
    QCoreApplication::processEvents();
    goTo(ReviewStep::FromHere);
    QList<RecordId> notes;
    for (const GratitudeNote &note : journal().all<GratitudeNote>())
        notes += note.record.id;
    for (const RecordId id : notes.mid(1))
        ASSERT_TRUE(journal().remove(id));
    QCoreApplication::processEvents();
    EXPECT_EQ(step(), ReviewStep::FromHere);
    for (int i = 0; i < 6; ++i)
        view().goBack();
    EXPECT_EQ(step(), ReviewStep::Thanks);
    EXPECT_TRUE(view().isVisible());
}

} // namespace

} // namespace hearth
