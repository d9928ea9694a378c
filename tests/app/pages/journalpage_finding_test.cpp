// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/journalpagefixture.h"

using namespace hearth;
using namespace hearth::test;

TEST_F(JournalPageTest, KeysMoveAndOpen)
{
    addEntry(QStringLiteral("Older"));
    Entry newer = entryOf(journal(), QStringLiteral("Newer"), QStringLiteral("words"));
    newer.record.date = QDate(2026, 8, 1);
    const RecordId id = add(newer);
    open();
    ASSERT_TRUE(list().hasFocus());
    EXPECT_EQ(pane().shown(), id);
    QTest::keyClick(&list(), Qt::Key_Down); // over the month between them
    EXPECT_NE(pane().shown(), id);
    EXPECT_TRUE(pane().shown().isValid());
    QTest::keyClick(&list(), Qt::Key_Up);
    EXPECT_EQ(pane().shown(), id);
    QTest::keyClick(&list(), Qt::Key_Return);
    ASSERT_NE(editor(), nullptr);
    EXPECT_EQ(editor()->record(), id);
    QTest::keyClick(editor()->findChild<WritingField *>(), Qt::Key_Escape);
    EXPECT_EQ(editor(), nullptr);
    EXPECT_TRUE(list().hasFocus());
}

TEST_F(JournalPageTest, FiltersNarrowAndClear)
{
    addEntry(QStringLiteral("One"));
    add(noteOf(journal(), QStringLiteral("the soup")));
    open();
    box("kind").setCurrentIndex(2);
    EXPECT_EQ(titles(), QStringList(QStringLiteral("Thanks to Ben")));
    EXPECT_EQ(pane().shown(), journal().all<GratitudeNote>().at(0).record.id);
    box("author").setCurrentIndex(2);
    EXPECT_TRUE(titles().isEmpty());
    EXPECT_FALSE(list().isVisible());
    EXPECT_FALSE(pane().shown().isValid());
    EXPECT_TRUE(button("clearFilters").isVisible());
    buttonNamed<QPushButton>(*page, QStringLiteral("Clear filters"))->click();
    EXPECT_EQ(titles().size(), 2);
    EXPECT_TRUE(list().isVisible());
    EXPECT_FALSE(button("clearFilters").isVisible());
    EXPECT_TRUE(pane().shown().isValid());
}

TEST_F(JournalPageTest, DaysNarrowTheList)
{
    Entry old = entryOf(journal(), QStringLiteral("Old"), QStringLiteral("words"));
    old.record.date = QDate(2025, 1, 1);
    add(old);
    addEntry(QStringLiteral("New"));
    open();
    button("dates").click();
    DatesPopup *popup = page->findChild<DatesPopup *>();
    ASSERT_TRUE(popup->isVisible());
    const QList<DateField *> fields = popup->findChildren<DateField *>();
    ASSERT_EQ(fields.size(), 2);
    EXPECT_EQ(fields[0]->date(), QDate(2025, 1, 1)); // from the oldest record
    EXPECT_EQ(fields[1]->date(), QDate(2026, 7, 12));
    fields[0]->setDate(QDate(2025, 3, 1)); // the wrong way round is put right
    fields[1]->setDate(QDate(2024, 12, 1));
    button("showDays").click();
    EXPECT_FALSE(popup->isVisible());
    EXPECT_EQ(titles(), QStringList(QStringLiteral("Old")));
    EXPECT_EQ(button("dates").text(), QStringLiteral("1 December 2024 to 1 March 2025"));
    button("dates").click();
    button("anyDay").click();
    EXPECT_EQ(titles().size(), 2);
}

TEST_F(JournalPageTest, OpeningARecordClearsFiltersThatHideIt)
{
    const RecordId id = addEntry(QStringLiteral("One"));
    add(noteOf(journal(), QStringLiteral("the soup")));
    open();
    box("kind").setCurrentIndex(2);
    ASSERT_TRUE(page->openRecord(id));
    EXPECT_EQ(pane().shown(), id);
    EXPECT_EQ(box("kind").currentIndex(), 0);
    EXPECT_FALSE(page->openRecord(RecordId(12345)));
    EXPECT_FALSE(page->compose(Kind::CheckIn));
}

TEST_F(JournalPageTest, TagAuthorAndFeelingNarrowAndAreTakenAwayOneByOne)
{
    Entry entry = entryOf(journal(), QStringLiteral("Tagged"), QStringLiteral("words"));
    entry.record.tags = {QStringLiteral("Home & garden")};
    entry.feelings = {{QStringLiteral("calm"), 1}};
    add(entry);
    addEntry(QStringLiteral("Plain"));
    open();
    button("moreFilters").click();
    QComboBox &tag = box("tag");
    tag.setEditText(QStringLiteral("home & GARDEN"));
    QTest::keyClick(tag.lineEdit(), Qt::Key_Return);
    EXPECT_EQ(titles(), QStringList(QStringLiteral("Tagged")));
    box("feeling").setCurrentIndex(1);
    box("author").setCurrentIndex(1);
    EXPECT_EQ(titles(), QStringList(QStringLiteral("Tagged")));
    const auto chips = page->findChildren<QPushButton *>(QStringLiteral("chip"));
    EXPECT_EQ(std::count_if(chips.begin(), chips.end(), [](const QPushButton *chip) { return !chip->isHidden(); }), 3);
    tag.setEditText(QStringLiteral("no such tag")); // falls back
    QTest::keyClick(tag.lineEdit(), Qt::Key_Return);
    EXPECT_EQ(titles(), QStringList(QStringLiteral("Tagged")));
    for (int left = 3; left > 0; --left) {
        for (QPushButton *chip : page->findChildren<QPushButton *>(QStringLiteral("chip"))) {
            if (!chip->isHidden()) {
                chip->click();
                break;
            }
        }
    }
    EXPECT_EQ(titles().size(), 2);
    EXPECT_FALSE(button("clearFilters").isVisible());
}

TEST_F(JournalPageTest, TheCalendarMarksDaysAndLeadsToThem)
{
    Entry old = entryOf(journal(), QStringLiteral("Old"), QStringLiteral("words"));
    old.record.date = QDate(2026, 6, 5);
    const RecordId id = add(old);
    addEntry(QStringLiteral("New"));
    open();
    button("dates").click();
    auto *calendar = page->findChild<MonthCalendar *>();
    ASSERT_TRUE(calendar->isVisible());
    EXPECT_EQ(calendar->month(), YearMonth(2026, 7));
    EXPECT_EQ(calendar->selected(), QDate(2026, 7, 12));
    EXPECT_EQ(calendar->grid()->markWords(QDate(2026, 7, 12)), QStringLiteral("Entry"));
    QTest::keyClick(calendar->grid(), Qt::Key_PageUp);
    EXPECT_EQ(calendar->grid()->markWords(QDate(2026, 6, 5)), QStringLiteral("Entry"));
    emit calendar->daySelected(QDate(2026, 6, 5));
    EXPECT_EQ(pane().shown(), id);
    emit calendar->dayActivated(QDate(2026, 6, 5));
    EXPECT_FALSE(calendar->isVisible());
    EXPECT_EQ(titles().size(), 2); // nothing is hidden
}

TEST_F(JournalPageTest, ALinkedRecordIsReadInPlace)
{
    const RecordId linked = addEntry(QStringLiteral("Linked"));
    SharedExperience idea = journal().compose<SharedExperience>();
    idea.title = QStringLiteral("An idea");
    const RecordId elsewhere = add(idea);
    Entry entry = entryOf(journal(), QStringLiteral("Linking"), QStringLiteral("words"));
    entry.record.links = {linked, elsewhere};
    const RecordId id = add(entry);
    open();
    page->openRecord(id);
    pane().findChildren<RecordChip *>()[1]->click();
    EXPECT_EQ(navigator.opened, elsewhere);
    pane().findChildren<RecordChip *>()[0]->click();
    EXPECT_EQ(pane().shown(), linked);
    page->openRecord(id);
    ASSERT_TRUE(journal().remove(linked)); // while it is named here
    EXPECT_EQ(pane().findChildren<RecordChip *>()[0]->text(), QStringLiteral("no longer here"));
}
