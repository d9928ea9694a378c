// SPDX-License-Identifier: GPL-3.0-or-later
// Tags and links where agreements, limits and commitments are read.
#include "pages/agreements/tagsandlinksview.h"

#include "agreementfixture.h"
#include "editors/recordchip.h"
#include "pages/agreements/recordcard.h"

using namespace hearth;
using namespace hearth::test;

namespace {

class TagsAndLinksViewTest : public AgreementTest
{
protected:
    [[nodiscard]] RecordId addEntry(const QString &title)
    {
        const Entry entry = entryOf(journal(), title, QStringLiteral("words"));
        EXPECT_TRUE(journal().add(entry));
        return entry.record.id;
    }
    template <typename T>
    RecordId addMarked(T value, const QList<RecordId> &links)
    {
        value.record.tags = {QStringLiteral("home"), QStringLiteral("evenings")};
        value.record.links = links;
        EXPECT_TRUE(journal().add(value));
        return value.record.id;
    }
    [[nodiscard]] QList<RecordChip *> chips() const
    {
        QList<RecordChip *> found;
        for (RecordChip *chip : page->findChildren<RecordChip *>()) {
            if (chip->isVisible())
                found += chip;
        }
        return found;
    }
    void expectMarks(RecordId linked)
    {
        settle();
        EXPECT_NE(buttonNamed(*page, QStringLiteral("#home")), nullptr);
        EXPECT_NE(buttonNamed(*page, QStringLiteral("#evenings")), nullptr);
        ASSERT_EQ(chips().size(), 2);
        EXPECT_EQ(chips().first()->title(), QStringLiteral("The evening"));
        EXPECT_EQ(chips().last()->title(), QStringLiteral("no longer here"));
        EXPECT_FALSE(chips().last()->isEnabled());
        navigator.opened = {};
        chips().first()->click();
        settle();
        EXPECT_EQ(navigator.opened, linked);
    }
};

} // namespace

TEST_F(TagsAndLinksViewTest, StandOnTheSheetOfAnAgreement)
{
    const RecordId linked = addEntry(QStringLiteral("The evening"));
    AgreementVersion version = newAgreement(journal());
    version.title = QStringLiteral("Visitors");
    version.text = QStringLiteral("We ask first.");
    addMarked(version, {linked, RecordId(77)});
    open();
    expectMarks(linked);
    addVersion(QStringLiteral("Another"), QStringLiteral("without"), Visibility::Private);
    for (const Agreement &agreement : agreementsOf(journal())) {
        ASSERT_TRUE(page->openRecord(agreement.shown().record.id));
        EXPECT_EQ(page->findChild<TagsAndLinksView *>()->isVisible(), agreement.id == version.agreement);
    }
}

TEST_F(TagsAndLinksViewTest, StandOnTheCardOfALimit)
{
    const RecordId linked = addEntry(QStringLiteral("The evening"));
    PersonalLimit limit = journal().compose<PersonalLimit>();
    limit.title = QStringLiteral("No calls");
    const RecordId id = addMarked(limit, {linked, RecordId(77)});
    open();
    ASSERT_TRUE(page->openRecord(id));
    expectMarks(linked);
    const auto *focused = qobject_cast<QPushButton *>(page->focusWidget());
    ASSERT_NE(focused, nullptr);
    EXPECT_EQ(focused->objectName(), QStringLiteral("edit")); // before the chips
}

TEST_F(TagsAndLinksViewTest, StandOnTheCardOfACommitmentWithoutItsAgreement)
{
    const RecordId linked = addEntry(QStringLiteral("The evening"));
    const RecordId agreement = addVersion(QStringLiteral("A"), QStringLiteral("one"), Visibility::Private);
    Commitment commitment = journal().compose<Commitment>();
    commitment.what = QStringLiteral("Buy a basket");
    const RecordId id = addMarked(commitment, {linked, agreement, RecordId(77)});
    open();
    ASSERT_TRUE(page->openRecord(id));
    expectMarks(linked);
    EXPECT_TRUE(saysSomewhere(QStringLiteral("Belongs to “A”")));
}

TEST_F(TagsAndLinksViewTest, FollowWhatBecomesOfTheRecords)
{
    const RecordId linked = addEntry(QStringLiteral("The evening"));
    PersonalLimit limit = journal().compose<PersonalLimit>();
    limit.title = QStringLiteral("No calls");
    const RecordId id = addMarked(limit, {linked});
    open();
    ASSERT_TRUE(page->openRecord(id));
    Entry renamed = *journal().all<Entry>().find(linked);
    renamed.title = QStringLiteral("A long evening");
    ASSERT_TRUE(journal().replace(renamed));
    ASSERT_EQ(chips().size(), 1);
    EXPECT_EQ(chips().first()->title(), QStringLiteral("A long evening"));
    ASSERT_TRUE(journal().remove(linked));
    ASSERT_EQ(chips().size(), 1);
    EXPECT_FALSE(chips().first()->isEnabled());
    ASSERT_TRUE(journal().undo());
    EXPECT_TRUE(chips().first()->isEnabled());
}

TEST_F(TagsAndLinksViewTest, TheOthersCardHoldsTheKeyboardOnlyWhereSomethingCanBePressed)
{
    PersonalLimit limit = journal().compose<PersonalLimit>();
    limit.title = QStringLiteral("No calls");
    limit.record.visibility = Visibility::Shared;
    const RecordId id = addMarked(limit, {addEntry(QStringLiteral("Anna's alone"))});
    turnTo(kBensPassphrase);
    ASSERT_TRUE(page->openRecord(id));
    EXPECT_TRUE(chips().isEmpty()) << "what Anna keeps for herself is not even counted";
    RecordCard *card = nullptr;
    for (RecordCard *one : page->findChildren<RecordCard *>()) {
        if (one->record() == id)
            card = one;
    }
    ASSERT_NE(card, nullptr);
    EXPECT_NE(card->firstButton(), nullptr) << "a tag leads to what else carries it";
    EXPECT_EQ(test::buttonNamed(*card, QStringLiteral("Anna's alone")), nullptr);
}
