// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/journal/readingpane.h"

#include "../../photos/attachedphoto.h"
#include "../pagefixture.h"
#include "agreements/agreements.h"
#include "editors/recordchip.h"
#include "journal/blindcheckin.h"
#include "photos/recordphotos.h"
#include "records/markdownview.h"
#include "widgets/wordslabel.h"
#include "wording/sharedwording.h"

#include <QPushButton>
#include <QSignalSpy>

using namespace hearth;
using namespace hearth::test;

namespace {

QString hostile()
{
    return QString::fromUtf8("\xE2\x80\xAE<img src=x onerror=alert(1)> \xD7\xA9\xD7\x9C\xD7\x95\xD7\x9D & \xC2\xA0"
                             "\xE2\x80\x8B\xF0\x9F\x91\xA9\xE2\x80\x8D\xF0\x9F\x91\xA9 ") +
           QString(10000, QLatin1Char('w'));
}

class ReadingPaneTest : public PageTest
{
protected:
    template <typename T>
    RecordId add(T record)
    {
        const auto done = journal().add(record);
        EXPECT_TRUE(done) << (done ? "" : qPrintable(done.error().detail));
        return record.record.id;
    }
    void show(RecordId id)
    {
        if (!pane) {
            pane = std::make_unique<ReadingPane>(context());
            pane->resize(560, 700);
            pane->show();
        }
        pane->showRecord(id);
        QCoreApplication::processEvents();
    }
    /// Whether some label or text holds these words, breaks within words left aside.
    [[nodiscard]] bool holds(const QString &words) const
    {
        const auto isIn = [&words](QString text) { return text.remove(QChar(0x200b)).contains(words); };
        for (const QLabel *label : pane->findChildren<QLabel *>()) {
            if (label->isVisible() && isIn(label->text()))
                return true;
        }
        for (const MarkdownView *view : pane->findChildren<MarkdownView *>()) {
            if (view->isVisible() && isIn(view->toPlainText()))
                return true;
        }
        return false;
    }
    [[nodiscard]] QList<RecordChip *> chips() const { return pane->findChildren<RecordChip *>(); }
    [[nodiscard]] bool offers(const char *name) const
    {
        return pane->findChild<QPushButton *>(QString::fromUtf8(name))->isVisible();
    }

    std::unique_ptr<ReadingPane> pane;
};

} // namespace

TEST_F(ReadingPaneTest, AnEntryTellsFeelingsAndWhatItsAuthorWouldLike)
{
    Entry entry = entryOf(journal(), QStringLiteral("The lake"), QStringLiteral("words"));
    entry.feelings = {{QStringLiteral("calm"), 2}, {QStringLiteral("no-such"), 0}};
    entry.wouldLike = WouldLike::Comfort;
    show(add(entry));
    EXPECT_TRUE(holds(QStringLiteral("calm (clearly), no-such")));
    EXPECT_TRUE(holds(QStringLiteral("Anna would like comfort.")));
}

TEST_F(ReadingPaneTest, WhoMayReadItIsSaidInFullHoweverNarrow)
{
    Entry entry = entryOf(journal(), QStringLiteral("The lake"), QStringLiteral("words"));
    entry.record.visibility = Visibility::Shared;
    show(add(entry));
    pane->resize(150, 700);
    QCoreApplication::processEvents();
    for (const WordsLabel *label : pane->findChildren<WordsLabel *>()) {
        if (!label->isVisible())
            continue;
        EXPECT_FALSE(label->isCut()) << label->text().toStdString();
        EXPECT_LE(label->heightForWidth(label->width()), label->height() + 1) << label->text().toStdString();
    }
    EXPECT_TRUE(holds(QStringLiteral("Shared with Ben")));
}

TEST_F(ReadingPaneTest, LinksNameWhatIsThereAndSayWhatIsNot)
{
    const RecordId kept = add(entryOf(journal(), QStringLiteral("Kept & named"), {}));
    const RecordId gone = add(entryOf(journal(), QStringLiteral("Gone"), {}));
    Entry entry = entryOf(journal(), QStringLiteral("Linking"), QStringLiteral("words"));
    entry.record.links = {kept, gone};
    const RecordId id = add(entry);
    ASSERT_TRUE(journal().remove(gone));
    show(id);
    ASSERT_EQ(chips().size(), 2);
    EXPECT_EQ(chips()[0]->title(), QStringLiteral("Kept & named"));
    EXPECT_EQ(chips()[0]->text(), QStringLiteral("Kept && named"));
    EXPECT_EQ(chips()[1]->text(), QStringLiteral("no longer here"));
    EXPECT_FALSE(chips()[1]->isEnabled());
    QSignalSpy chosen(pane.get(), &ReadingPane::recordChosen);
    chips()[0]->click();
    ASSERT_EQ(chosen.count(), 1);
    EXPECT_EQ(chosen.at(0).at(0).value<RecordId>(), kept);
}

TEST_F(ReadingPaneTest, ALinkToWhatIsOutOfSightTellsNothing)
{
    const RecordId secret = add(entryOf(journal(), QStringLiteral("Only mine"), {}));
    Entry entry = entryOf(journal(), QStringLiteral("Linking"), QStringLiteral("words"));
    entry.record.links = {secret};
    entry.record.visibility = Visibility::Shared;
    const RecordId id = add(entry);
    reopen(kBensPassphrase);
    show(id);
    EXPECT_TRUE(chips().isEmpty()) << "what the other keeps for themselves is not even counted";
    EXPECT_FALSE(holds(QStringLiteral("Belongs to")));
    EXPECT_FALSE(holds(QStringLiteral("Only mine")));
}

TEST_F(ReadingPaneTest, NamesWhatPointsHereTheNewestFirst)
{
    const RecordId target = add(entryOf(journal(), QStringLiteral("Pointed to"), {}));
    const auto pointing = [&](const QString &title, QDate day) {
        Entry entry = entryOf(journal(), title, {});
        entry.record.date = day;
        entry.record.links = {target};
        return add(entry);
    };
    show(target);
    EXPECT_FALSE(saysExactly(*pane, QStringLiteral("Linked from")));
    const RecordId older = pointing(QStringLiteral("Older"), QDate(2026, 3, 1));
    const RecordId newer = pointing(QStringLiteral("Newer"), QDate(2026, 6, 1));
    Conversation letGo = journal().compose<Conversation>();
    letGo.record.visibility = Visibility::Shared;
    letGo.record.links = {target};
    letGo.topic = QStringLiteral("Let go");
    letGo.session = letGo.record.id;
    letGo.isLetGo = true;
    add(letGo);
    show(target);
    EXPECT_TRUE(saysExactly(*pane, QStringLiteral("Linked from")));
    EXPECT_FALSE(saysExactly(*pane, QStringLiteral("Belongs to")));
    ASSERT_EQ(chips().size(), 2);
    EXPECT_EQ(chips()[0]->record(), newer);
    EXPECT_EQ(chips()[1]->record(), older);
    EXPECT_TRUE(chips()[0]->accessibleName().startsWith(QStringLiteral("Entry: Newer")));
    EXPECT_TRUE(pane->names(older)) << "it is to be shown anew when that changes";
    QSignalSpy chosen(pane.get(), &ReadingPane::recordChosen);
    chips()[1]->click();
    EXPECT_EQ(chosen.at(0).at(0).value<RecordId>(), older);
    journal().markNotVerified({newer});
    show(target);
    ASSERT_EQ(chips().size(), 1) << "nobody can put a link into the other's mouth";
}

TEST_F(ReadingPaneTest, NamesOnlyTheNewestOfManyThatPointHere)
{
    const RecordId target = add(entryOf(journal(), QStringLiteral("Pointed to"), {}));
    for (int i = 0; i < 15; ++i) {
        Entry entry = entryOf(journal(), QStringLiteral("Pointing %1").arg(i), {});
        entry.record.links = {target};
        add(entry);
    }
    show(target);
    EXPECT_EQ(chips().size(), 12);
    EXPECT_TRUE(saysExactly(*pane, QStringLiteral("and 3 more")));
}

TEST_F(ReadingPaneTest, WhatPointsToAnAgreementStandsWithItsPresentVersion)
{
    AgreementVersion first = journal().compose<AgreementVersion>();
    first.agreement = first.record.id;
    first.title = QStringLiteral("Phones");
    first.text = QStringLiteral("Not at the table.");
    first.record.visibility = Visibility::Shared;
    add(first);
    AgreementVersion second = first;
    second.record = journal().compose<AgreementVersion>().record;
    second.record.visibility = Visibility::Shared;
    second.number = 2;
    add(second);
    Commitment promise = journal().compose<Commitment>();
    promise.what = QStringLiteral("Put mine in the hall");
    promise.record.links = {first.agreement};
    const RecordId promised = add(promise);
    show(second.record.id);
    ASSERT_EQ(chips().size(), 1);
    EXPECT_EQ(chips()[0]->record(), promised);
}

TEST_F(ReadingPaneTest, WhatPointsHereTellsNothingOfWhatIsOutOfSight)
{
    Entry shared = entryOf(journal(), QStringLiteral("For both"), {});
    shared.record.visibility = Visibility::Shared;
    const RecordId target = add(shared);
    Entry secret = entryOf(journal(), QStringLiteral("Only mine"), {});
    secret.record.links = {target};
    add(secret);
    CheckIn checkIn = journal().compose<CheckIn>();
    checkIn.period = Period::containing(folder.clock.today(), Cadence::Week);
    checkIn.setAnswer(Dimension::Connected, Answer::rated(2).value());
    checkIn.record.visibility = Visibility::Shared;
    checkIn.record.links = {target};
    const RecordId waiting = add(checkIn);
    show(target);
    EXPECT_EQ(chips().size(), 2);
    pane.reset();
    reopen(kBensPassphrase);
    show(target);
    EXPECT_TRUE(chips().isEmpty());
    checkIn.record = journal().compose<CheckIn>().record;
    add(checkIn);
    show(target);
    ASSERT_EQ(chips().size(), 1) << "Ben has answered";
    EXPECT_EQ(chips()[0]->record(), waiting);
}

TEST_F(ReadingPaneTest, AnExperienceTellsItsFactsAndBothPartnersWords)
{
    SharedExperience experience = journal().compose<SharedExperience>();
    experience.title = QStringLiteral("Night swim");
    experience.place = QStringLiteral("The quarry");
    experience.details = QStringLiteral("Towels.");
    experience.state = ExperienceState::Lived;
    experience.tone = Tone::Challenging;
    experience.isNewToBoth = true;
    experience.minuteOfDay = 21 * 60 + 30;
    const RecordId id = add(experience);
    Reflection words = journal().compose<Reflection>();
    words.experience = id;
    words.text = QStringLiteral("Cold, then warm.");
    const RecordId wordsId = add(words);
    show(id);
    for (const char *fact : {"Lived", "Together", "The quarry", "Challenging", "Both of us", "21:30", "Towels.",
                             "Cold, then warm.", "Anna’s words"})
        EXPECT_TRUE(holds(QString::fromUtf8(fact))) << fact;
    QSignalSpy page(pane.get(), &ReadingPane::pageChosen);
    pane->findChild<QPushButton *>(QStringLiteral("toItsPage"))->click();
    ASSERT_EQ(page.count(), 1);
    show(wordsId);
    ASSERT_EQ(chips().size(), 1);
    EXPECT_EQ(chips()[0]->title(), QStringLiteral("Night swim"));
}

TEST_F(ReadingPaneTest, PhotosStandBesideTheWordsTheyBelongTo)
{
    SharedExperience experience = journal().compose<SharedExperience>();
    experience.title = QStringLiteral("Night swim");
    const RecordId id = add(experience);
    Reflection words = journal().compose<Reflection>();
    words.experience = id;
    words.text = QStringLiteral("Cold, then warm.");
    const RecordId wordsId = add(words);
    addPhoto(journal(), id);
    for (int photo = 0; photo < 2; ++photo)
        addPhoto(journal(), wordsId, {80, 60});
    const auto counts = [this] {
        QList<int> found; // from top to bottom
        for (const RecordPhotos *photos : pane->findChildren<RecordPhotos *>()) {
            if (photos->isVisible())
                found += photos->count();
        }
        return found;
    };
    show(id);
    EXPECT_EQ(counts(), QList<int>({1, 2}));
    const MarkdownView *text = pane->findChild<MarkdownView *>();
    for (const RecordPhotos *photos : pane->findChildren<RecordPhotos *>())
        EXPECT_EQ(photos->mapTo(pane.get(), QPoint()).y() > text->mapTo(pane.get(), QPoint()).y(),
                  photos->count() == 2);
    show(wordsId);
    EXPECT_EQ(counts(), QList<int>({2}));
}

TEST_F(ReadingPaneTest, AnAgreementTellsWhereItStands)
{
    AgreementVersion version = newAgreement(journal());
    version.title = QStringLiteral("Phones");
    version.text = QStringLiteral("In the hall.");
    version.area = Area::Digital;
    version.review = QDate(2026, 12, 1);
    version.record.visibility = Visibility::Shared;
    const RecordId first = add(version);
    show(first);
    EXPECT_TRUE(holds(QStringLiteral("Not currently agreed · Proposed")));
    EXPECT_TRUE(holds(QStringLiteral("1 December 2026")));
    EXPECT_FALSE(offers("edit"));
    EXPECT_FALSE(offers("visibility"));
    const Agreement agreement = *agreementOf(journal(), version.agreement);
    ASSERT_TRUE(journal().add(answerTo(journal(), agreement, Decision::Agree)));
    show(first);
    EXPECT_TRUE(holds(QStringLiteral("Anna agreed")));
    AgreementVersion next = nextVersion(journal(), *agreementOf(journal(), version.agreement));
    next.text = QStringLiteral("In the kitchen.");
    next.record.visibility = Visibility::Shared;
    add(next);
    show(first);
    EXPECT_TRUE(holds(QStringLiteral("An earlier version")));
}

TEST_F(ReadingPaneTest, ConversationsCommitmentsAndLimitsAreRead)
{
    Conversation mine = journal().compose<Conversation>();
    mine.record.visibility = Visibility::Shared;
    mine.session = mine.record.id;
    mine.topic = QStringLiteral("A good winter");
    mine.parts = {{QStringLiteral("heard"), QStringLiteral("One evening a week.")}};
    mine.outcome = QStringLiteral("Sundays stay empty.");
    mine.firstSpeaker = kSecondPartner;
    show(add(mine));
    for (const char *words : {"A good winter", "What I heard", "One evening a week.", "Sundays stay empty.", "Ben"})
        EXPECT_TRUE(holds(QString::fromUtf8(words))) << words;
    EXPECT_FALSE(offers("visibility"));

    Commitment commitment = journal().compose<Commitment>();
    commitment.what = QStringLiteral("Call the roofer");
    commitment.due = QDate(2026, 8, 31);
    commitment.state = CommitmentState::Kept;
    commitment.note = QStringLiteral("He comes on Monday.");
    show(add(commitment));
    for (const char *words : {"Kept", "31 August 2026", "He comes on Monday."})
        EXPECT_TRUE(holds(QString::fromUtf8(words))) << words;

    PersonalLimit limit = journal().compose<PersonalLimit>();
    limit.title = QStringLiteral("Not after ten");
    limit.text = QStringLiteral("I cannot think then.");
    limit.area = Area::Money;
    show(add(limit));
    for (const char *words : {"Not after ten", "Money", "I cannot think then."})
        EXPECT_TRUE(holds(QString::fromUtf8(words))) << words;
}

TEST_F(ReadingPaneTest, ASealedCheckInSaysWhetherItFits)
{
    CheckIn checkIn = journal().compose<CheckIn>();
    checkIn.period = {Cadence::Day, QDate(2026, 7, 12)};
    checkIn.setAnswer(Dimension::Safe, Answer::rated(4).value());
    ASSERT_TRUE(journal().apply(sealedCheckIn(journal(), checkIn).take()));
    reopen(kBensPassphrase);
    CheckIn other = journal().compose<CheckIn>();
    other.period = checkIn.period;
    other.setAnswer(Dimension::Safe, Answer::rated(5).value());
    ASSERT_TRUE(journal().apply(sealedCheckIn(journal(), other).take()));
    ASSERT_TRUE(journal().openWhatIsDue());
    reopen();
    ASSERT_TRUE(journal().openWhatIsDue());
    show(checkIn.record.id);
    EXPECT_TRUE(holds(sealWords(SealVerdict::Fits)));
}

TEST_F(ReadingPaneTest, NoWordsMakeItWider)
{
    const QString words = hostile();
    Entry entry = entryOf(journal(), words.left(kMaxTitleLength), words);
    entry.record.tags = {words.left(kMaxTagLength)};
    entry.feelings = {{words.left(500), 1}};
    const RecordId first = add(entry);
    Entry linking = entryOf(journal(), QStringLiteral("Linking"), {});
    linking.record.links = {first};
    GratitudeNote note = noteOf(journal(), words);
    SharedExperience experience = journal().compose<SharedExperience>();
    experience.title = words.left(kMaxTitleLength);
    experience.place = words;
    experience.details = words;
    experience.state = ExperienceState::Lived;
    Conversation conversation = journal().compose<Conversation>();
    conversation.record.visibility = Visibility::Shared;
    conversation.session = conversation.record.id;
    conversation.topic = words;
    conversation.parts = {{words.left(300), words}};
    Commitment commitment = journal().compose<Commitment>();
    commitment.what = words;
    commitment.note = words;
    PersonalLimit limit = journal().compose<PersonalLimit>();
    limit.title = words.left(kMaxTitleLength);
    limit.text = words;
    for (const RecordId id :
         {first, add(linking), add(note), add(experience), add(conversation), add(commitment), add(limit)}) {
        show(id);
        EXPECT_EQ(pane->width(), 560);
        for (const QWidget *part : pane->findChildren<QWidget *>()) {
            if (part->isVisible()) {
                EXPECT_LE(part->width(), 560) << part->metaObject()->className();
            }
        }
    }
}
