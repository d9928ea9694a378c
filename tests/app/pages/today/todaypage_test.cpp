// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/today/todaypage.h"

#include "app/pages/today/todaypagefixture.h"
#include "support/awaiting.h"

namespace hearth {
namespace {

using test::buttonNamed;
using test::saysExactly;
using test::TodayPageTest;

const QString kHostile = QStringLiteral("<b>\u202Eabc</b>\u200B ") + QString(10000, u'W');

TEST_F(TodayPageTest, KeepsAGratitudeNoteInTenSeconds)
{
    TodayPage page(context());
    page.resize(1000, 700);
    auto *field = page.findChild<GrowingText *>();
    ASSERT_NE(field, nullptr);
    auto *save = buttonNamed(page, QStringLiteral("Save"));
    ASSERT_NE(save, nullptr);
    EXPECT_FALSE(save->isEnabled()) << "there is nothing to keep";
    QTest::keyClicks(field, QStringLiteral("You waited up for me."));
    page.findChild<Switch *>()->click();
    QTest::keyClick(field, Qt::Key_Return, Qt::ControlModifier);
    ASSERT_EQ(journal().all<GratitudeNote>().size(), 1U);
    const GratitudeNote &note = journal().all<GratitudeNote>().at(0);
    EXPECT_EQ(note.what, QStringLiteral("You waited up for me."));
    EXPECT_EQ(note.to, kSecondPartner);
    EXPECT_EQ(note.record.visibility, Visibility::Shared);
    EXPECT_TRUE(field->text().isEmpty());
    EXPECT_EQ(journal().draft(QStringLiteral("today/thanks")), nullptr);
    ASSERT_EQ(navigator.said.size(), 1);
    navigator.offered(); // "Undo"
    EXPECT_TRUE(journal().all<GratitudeNote>().isEmpty());
}

TEST_F(TodayPageTest, IsPrivateUnlessShared)
{
    TodayPage page(context());
    auto *field = page.findChild<GrowingText *>();
    QTest::keyClicks(field, QStringLiteral("Only for now."));
    QTest::keyClick(field, Qt::Key_Return, Qt::ControlModifier);
    EXPECT_EQ(journal().all<GratitudeNote>().at(0).record.visibility, Visibility::Private);
}

TEST_F(TodayPageTest, KeepsTheDraftOfANote)
{
    {
        TodayPage page(context());
        QTest::keyClicks(page.findChild<GrowingText *>(), QStringLiteral("half a thou"));
        page.keepDrafts();
    }
    reopen();
    TodayPage page(context());
    EXPECT_EQ(page.findChild<GrowingText *>()->text(), QStringLiteral("half a thou"));
}

TEST_F(TodayPageTest, LeadsBackToWhatWasBeingWritten)
{
    QCborMap fields;
    fields.insert(QStringLiteral("text"), QStringLiteral("Last night I could not sleep"));
    ASSERT_TRUE(journal().saveDraft(QStringLiteral("entry/new"), fields));
    TodayPage page(context());
    EXPECT_TRUE(saysExactly(page, QStringLiteral("Last night I could not sleep")));
    buttonNamed(page, QStringLiteral("Go on writing"))->click();
    settle();
    EXPECT_EQ(navigator.composed, Kind::Entry);
}

TEST_F(TodayPageTest, OffersWhateverWasBegunAndLeadsBackToIt)
{
    SharedExperience walk = journal().compose<SharedExperience>();
    walk.title = QStringLiteral("A walk");
    walk.state = ExperienceState::Lived;
    walk.record.date = today().addDays(-40);
    ASSERT_TRUE(journal().add(walk));
    Commitment promise = journal().compose<Commitment>();
    promise.what = QStringLiteral("Something");
    ASSERT_TRUE(journal().add(promise));
    const auto keep = [this](const DraftPlace &place, const AnyRecord &typed) {
        ASSERT_TRUE(journal().saveDraft(place.name(), draftFields(typed, {})));
    };
    PersonalLimit limit = journal().compose<PersonalLimit>();
    limit.title = QStringLiteral("No calls");
    keep({.kind = Kind::PersonalLimit}, limit);
    promise.what = QStringLiteral("Something else");
    keep({.kind = Kind::Commitment, .of = promise.record.id}, promise);
    Reflection words = journal().compose<Reflection>();
    words.text = QStringLiteral("It rained.");
    keep({.kind = Kind::Reflection, .about = walk.record.id}, words);
    OwnCard card = journal().compose<OwnCard>();
    card.text = QStringLiteral("What if?");
    keep({.kind = Kind::OwnCard}, card);
    keep({.kind = Kind::PersonalLimit, .of = RecordId(12345)}, limit); // of one that is gone
    GratitudeNote quick = journal().compose<GratitudeNote>();
    quick.what = QStringLiteral("Tea.");
    keep({.kind = Kind::GratitudeNote, .isQuick = true}, quick); // it stands on the page

    TodayPage page(context());
    const auto goOn = [&page](const QString &beginning) {
        ASSERT_TRUE(saysExactly(page, beginning)) << qPrintable(beginning);
        for (ReminderCard *offer : page.findChildren<ReminderCard *>()) {
            for (const QLabel *label : offer->findChildren<QLabel *>()) {
                if (label->text() == beginning)
                    buttonNamed(*offer, QStringLiteral("Go on writing"))->click();
            }
        }
        settle();
    };
    goOn(QStringLiteral("No calls"));
    EXPECT_EQ(navigator.composed, Kind::PersonalLimit);
    goOn(QStringLiteral("Something else"));
    EXPECT_EQ(navigator.edited, promise.record.id);
    const QSignalSpy dayChosen(&page, &TodayPage::dayChosen);
    goOn(QStringLiteral("It rained."));
    ASSERT_EQ(dayChosen.count(), 1);
    EXPECT_EQ(dayChosen.at(0).at(0).value<RecordId>(), walk.record.id);
    EXPECT_EQ(dayChosen.at(0).at(1).toDate(), walk.record.date);
    goOn(QStringLiteral("What if?"));
    EXPECT_EQ(navigator.composed, Kind::OwnCard);
    int offers = 0;
    for (const QPushButton *button : page.findChildren<QPushButton *>())
        offers += button->text() == QStringLiteral("Go on writing") ? 1 : 0;
    EXPECT_EQ(offers, 4);
}

TEST_F(TodayPageTest, RemembersThisDayInEarlierYears)
{
    for (const int years : {1, 3}) {
        entryOn(today().addYears(-years), QStringLiteral("Year %1").arg(years));
        entryOn(today().addYears(-years).addDays(1), QStringLiteral("Not that day"));
    }
    const auto found = onThisDay(journal(), today(), 3);
    ASSERT_EQ(found.size(), 2U);
    EXPECT_EQ(journal().all<Entry>().find(found[0])->title, QStringLiteral("Year 1"));
    TodayPage page(context());
    const auto cards = page.findChildren<MemoryCard *>();
    ASSERT_EQ(cards.size(), 2) << "nothing was written lately";
    cards[0]->click();
    settle();
    EXPECT_EQ(navigator.opened, found[0]);
}

TEST_F(TodayPageTest, MutesOneMemoryAndTakesItBack)
{
    const Entry entry = entryOn(today().addYears(-1), QStringLiteral("The quarrel"));
    const Entry other = entryOn(today().addYears(-2), QStringLiteral("The lake"));
    TodayPage page(context());
    auto *card = page.findChildren<MemoryCard *>().first();
    card->findChild<QToolButton *>()->click();
    settle();
    EXPECT_EQ(journal().preferences().muted, QList<RecordId>{entry.record.id});
    EXPECT_EQ(onThisDay(journal(), today(), 3), std::vector<RecordId>{other.record.id});
    ASSERT_EQ(journal().all<Entry>().size(), 2U) << "it is only not shown";
    navigator.offered(); // "Undo"
    EXPECT_TRUE(journal().preferences().muted.isEmpty());
    EXPECT_EQ(onThisDay(journal(), today(), 3).size(), 2U);
}

TEST_F(TodayPageTest, OffersACardAndForgetsTheOnePassedOver)
{
    TodayPage page(context());
    auto *card = page.findChild<CardOffer *>();
    ASSERT_NE(card, nullptr);
    ASSERT_TRUE(card->card());
    EXPECT_LT(card->card()->depth, 3) << "deep ones are not for passing by";
    const QByteArray bytes = folder.bytes();
    for (int i = 0; i < 5; ++i) {
        const QString key = card->card()->key;
        buttonNamed(page, QStringLiteral("Another card"))->click();
        EXPECT_NE(card->card()->key, key);
    }
    EXPECT_EQ(folder.bytes(), bytes) << "nothing is written";
    EXPECT_FALSE(journal().canUndo());
    buttonNamed(page, QStringLiteral("Talk about it"))->click();
    EXPECT_EQ(navigator.shown, PageId::Talk);
}

TEST_F(TodayPageTest, KeepsTheCardWhileOtherThingsChange)
{
    TodayPage page(context());
    auto *card = page.findChild<CardOffer *>();
    const QString key = card->card()->key;
    entryOn(today(), QStringLiteral("Something"));
    settle();
    page.activate();
    EXPECT_EQ(card->card()->key, key);
}

TEST_F(TodayPageTest, ShowsHostileWordsAsTheyAreAndStaysAsWide)
{
    GratitudeNote thanks = test::noteOf(journal(), kHostile);
    thanks.to = kSecondPartner;
    ASSERT_TRUE(journal().add(thanks));
    Entry entry = test::entryOf(journal(), kHostile.left(300), kHostile);
    entry.record.date = today().addYears(-1);
    ASSERT_TRUE(journal().add(entry));
    SharedExperience walk = journal().compose<SharedExperience>();
    walk.title = kHostile.left(300);
    walk.place = kHostile;
    walk.state = ExperienceState::Planned;
    ASSERT_TRUE(journal().add(walk));
    Commitment promise = journal().compose<Commitment>();
    promise.what = kHostile;
    promise.due = today();
    ASSERT_TRUE(journal().add(promise));
    OwnCard own = journal().compose<OwnCard>();
    own.text = kHostile.left(1000);
    ASSERT_TRUE(journal().add(own));
    ASSERT_TRUE(journal().saveDraft(QStringLiteral("entry/new"), {{QStringLiteral("title"), kHostile}}));
    TodayPage page(context());
    page.resize(1000, 700);
    page.show();
    settle();
    for (const ReminderCard *card : page.findChildren<ReminderCard *>())
        EXPECT_LE(card->width(), 820);
    for (const QLabel *label : page.findChildren<QLabel *>())
        EXPECT_EQ(label->textFormat(), Qt::PlainText) << qPrintable(label->text().left(40));
    EXPECT_EQ(page.width(), 1000);
    EXPECT_FALSE(page.grab().isNull());
}

TEST_F(TodayPageTest, HasNoPrivateChoiceWhileSittingTogether)
{
    openForBoth();
    TodayPage page(context());
    EXPECT_FALSE(page.findChild<Switch *>()->isVisibleTo(&page));
    EXPECT_EQ(buttonNamed(page, QStringLiteral("Check in")), nullptr) << "answering happens alone";
    plan(QStringLiteral("Walk"), today());
    settle();
    putOff(page, QStringLiteral("Tomorrow"));
    EXPECT_TRUE(navigator.reported.isEmpty());
    EXPECT_EQ(buttonNamed(page, QStringLiteral("Open")), nullptr);
    auto *field = page.findChild<GrowingText *>();
    QTest::keyClicks(field, QStringLiteral("You are here."));
    QTest::keyClick(field, Qt::Key_Return, Qt::ControlModifier);
    ASSERT_EQ(journal().all<GratitudeNote>().size(), 1U);
    EXPECT_EQ(journal().all<GratitudeNote>().at(0).record.visibility, Visibility::Shared);
}

class TodayAloneTest : public test::PageTest
{
protected:
    TodayAloneTest()
        : PageTest(1)
    {
    }
};

TEST_F(TodayAloneTest, HasNoThanksBoxButAFirstPage)
{
    TodayPage page(context());
    EXPECT_EQ(page.findChild<GrowingText *>(), nullptr);
    EXPECT_EQ(page.findChild<CardOffer *>(), nullptr) << "nobody to say it to";
    ASSERT_NE(buttonNamed(page, QStringLiteral("Write")), nullptr);
}

TEST_F(TodayAloneTest, OffersToBringInAnotherJournalUntilThisOneHoldsSomething)
{
    TodayPage page(context());
    auto *bringIn = buttonNamed(page, QStringLiteral("Bring it in"));
    ASSERT_NE(bringIn, nullptr);
    QSignalSpy chosen(&page, &TodayPage::importChosen);
    bringIn->click();
    EXPECT_TRUE(test::arrives(chosen));
    ASSERT_TRUE(journal().add(test::entryOf(journal(), QStringLiteral("One"), QStringLiteral("is enough"))));
    page.activate();
    EXPECT_EQ(buttonNamed(page, QStringLiteral("Bring it in")), nullptr);
}

} // namespace
} // namespace hearth
