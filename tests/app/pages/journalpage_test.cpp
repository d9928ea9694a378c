// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/journalpage.h"

#include "editors/entryeditor.h"
#include "editors/recordchip.h"
#include "editors/writingfield.h"
#include "pagefixture.h"
#include "pages/journal/datespopup.h"
#include "pages/journal/markdownview.h"
#include "pages/journal/readingpane.h"
#include "pages/journal/recordactions.h"
#include "pages/journal/replybox.h"
#include "viewmodels/timelinemodel.h"
#include "widgets/datefield.h"
#include "widgets/emptystate.h"
#include "widgets/growingtext.h"
#include "widgets/monthcalendar.h"

#include <QAction>
#include <QComboBox>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QTest>
#include <QToolButton>

using namespace hearth;
using namespace hearth::test;

namespace {

class JournalPageTest : public PageTest
{
protected:
    void open()
    {
        page = std::make_unique<JournalPage>(context());
        page->resize(1060, 780);
        page->show();
        page->activateWindow();
        page->activate();
        QCoreApplication::processEvents();
    }
    void lock(const QString &passphrase = kAnnasPassphrase)
    {
        page.reset();
        reopen(passphrase);
    }
    template <typename T>
    RecordId add(T record)
    {
        EXPECT_TRUE(journal().add(record));
        return record.record.id;
    }
    RecordId addEntry(const QString &title, Visibility visibility = Visibility::Private)
    {
        Entry entry = entryOf(journal(), title, QStringLiteral("Some words."));
        entry.record.visibility = visibility;
        return add(entry);
    }
    [[nodiscard]] QListView &list() const { return *page->findChild<QListView *>(QStringLiteral("timeline")); }
    [[nodiscard]] ReadingPane &pane() const { return *page->findChild<ReadingPane *>(); }
    [[nodiscard]] EntryEditor *editor() const
    {
        for (EntryEditor *found : page->findChildren<EntryEditor *>()) {
            if (found->isVisible())
                return found;
        }
        return nullptr;
    }
    [[nodiscard]] QPushButton &button(const char *name) const
    {
        return *page->findChild<QPushButton *>(QLatin1String(name));
    }
    [[nodiscard]] QComboBox &box(const char *name) const { return *page->findChild<QComboBox *>(QLatin1String(name)); }
    /// The titles in the list, the months left out.
    [[nodiscard]] QStringList titles() const
    {
        QStringList titles;
        for (int row = 0; row < list().model()->rowCount(); ++row) {
            const QModelIndex index = list().model()->index(row, 0);
            if (!index.data(TimelineModel::IsHeaderRole).toBool())
                titles += index.data(TimelineModel::TitleRole).toString();
        }
        return titles;
    }

    std::unique_ptr<JournalPage> page;
};

} // namespace

TEST_F(JournalPageTest, AnEmptyJournalOffersToBegin)
{
    open();
    EXPECT_FALSE(list().isVisible());
    QPushButton *begin = buttonNamed<QPushButton>(*page, QStringLiteral("Write the first entry"));
    ASSERT_NE(begin, nullptr);
    begin->click();
    EXPECT_NE(editor(), nullptr);
}

TEST_F(JournalPageTest, WhatIsWrittenAndSavedStandsInTheListAndIsRead)
{
    open();
    ASSERT_TRUE(page->compose(Kind::Entry));
    ASSERT_NE(editor(), nullptr);
    WritingField *text = editor()->findChild<WritingField *>();
    QTest::keyClicks(text, QStringLiteral("We walked by the river."));
    QTest::keyClick(text, Qt::Key_S, Qt::ControlModifier);
    EXPECT_EQ(editor(), nullptr);
    EXPECT_EQ(titles(), QStringList(QStringLiteral("We walked by the river.")));
    EXPECT_EQ(pane().shown(), journal().all<Entry>().at(0).record.id);
    EXPECT_EQ(pane().findChild<MarkdownView *>()->toPlainText(), QStringLiteral("We walked by the river."));
    EXPECT_TRUE(list().hasFocus());
}

TEST_F(JournalPageTest, EditingChangesTheListAndTheSheet)
{
    addEntry(QStringLiteral("Before"));
    open();
    button("edit").click();
    ASSERT_NE(editor(), nullptr);
    editor()->findChild<WritingField *>()->setText(QStringLiteral("Other words."));
    button("save").click();
    EXPECT_EQ(pane().findChild<MarkdownView *>()->toPlainText(), QStringLiteral("Other words."));
    EXPECT_EQ(titles(), QStringList(QStringLiteral("Before")));
}

TEST_F(JournalPageTest, DeletingCanBeUndone)
{
    const RecordId id = addEntry(QStringLiteral("One"));
    addEntry(QStringLiteral("Two"));
    open();
    ASSERT_TRUE(page->openRecord(id));
    button("remove").click();
    EXPECT_EQ(titles(), QStringList(QStringLiteral("Two")));
    EXPECT_TRUE(prompter.asked.isEmpty());
    EXPECT_NE(pane().shown(), id);
    ASSERT_TRUE(navigator.offered);
    navigator.offered();
    EXPECT_EQ(titles().size(), 2);
    EXPECT_EQ(pane().shown(), id);
}

TEST_F(JournalPageTest, TheDeleteKeyDeletesInTheList)
{
    addEntry(QStringLiteral("One"));
    open();
    QTest::keyClick(&list(), Qt::Key_Delete);
    EXPECT_TRUE(journal().all<Entry>().isEmpty());
    EXPECT_FALSE(list().isVisible());
    ASSERT_TRUE(navigator.offered);
    navigator.offered();
    EXPECT_TRUE(list().isVisible());
}

TEST_F(JournalPageTest, DeletingForGoodAsks)
{
    const RecordId id = addEntry(QStringLiteral("One"));
    open();
    QAction *forGood = page->findChild<QAction *>(QStringLiteral("removeForGood"));
    ASSERT_NE(forGood, nullptr);
    prompter.goAhead = false;
    forGood->trigger();
    EXPECT_EQ(prompter.asked.size(), 1);
    EXPECT_NE(journal().findRecord(id), nullptr);
    prompter.goAhead = true;
    forGood->trigger();
    EXPECT_EQ(journal().findRecord(id), nullptr);
    EXPECT_FALSE(journal().canUndo());
}

TEST_F(JournalPageTest, SharingSaysWhoWillReadIt)
{
    const RecordId id = addEntry(QStringLiteral("One"));
    open();
    prompter.goAhead = false;
    button("visibility").click();
    ASSERT_EQ(prompter.asked.size(), 1);
    EXPECT_TRUE(prompter.asked.first().contains(QStringLiteral("Ben")));
    EXPECT_EQ(journal().findRecord(id)->visibility, Visibility::Private);
    prompter.goAhead = true;
    button("visibility").click();
    EXPECT_EQ(journal().findRecord(id)->visibility, Visibility::Shared);
    EXPECT_TRUE(says(pane(), QStringLiteral("Shared with Ben")));
    button("visibility").click();
    EXPECT_EQ(journal().findRecord(id)->visibility, Visibility::Private);
}

TEST_F(JournalPageTest, TheOthersRecordsAreOnlyRead)
{
    const RecordId id = addEntry(QStringLiteral("From Anna"), Visibility::Shared);
    lock(kBensPassphrase);
    open();
    ASSERT_EQ(pane().shown(), id);
    EXPECT_TRUE(says(pane(), QStringLiteral("Anna shares this with you")));
    for (const char *name : {"edit", "visibility", "remove"})
        EXPECT_FALSE(button(name).isVisible()) << name;
    EXPECT_FALSE(page->findChild<QWidget *>(QStringLiteral("more"))->isVisible());
    QTest::keyClick(&list(), Qt::Key_Delete);
    EXPECT_NE(journal().findRecord(id), nullptr);
    QTest::keyClick(&list(), Qt::Key_Return);
    EXPECT_EQ(editor(), nullptr);
    EXPECT_TRUE(pane().findChild<MarkdownView *>()->hasFocus());
    EXPECT_TRUE(navigator.reported.isEmpty());
}

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
    EXPECT_EQ(editor()->entry(), id);
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

TEST_F(JournalPageTest, TheDraftIsThereAgainAfterALock)
{
    open();
    page->compose(Kind::Entry);
    QTest::keyClicks(editor()->findChild<WritingField *>(), QStringLiteral("half a thought"));
    page->keepDrafts();
    ASSERT_NE(journal().draft(QStringLiteral("entry/new")), nullptr);
    lock();
    open();
    page->compose(Kind::Entry);
    EXPECT_EQ(editor()->findChild<WritingField *>()->text(), QStringLiteral("half a thought"));
}

TEST_F(JournalPageTest, OpeningARecordWhileWritingKeepsTheDraft)
{
    const RecordId id = addEntry(QStringLiteral("One"));
    open();
    page->compose(Kind::Entry);
    QTest::keyClicks(editor()->findChild<WritingField *>(), QStringLiteral("half"));
    ASSERT_TRUE(page->openRecord(id));
    EXPECT_EQ(editor(), nullptr);
    EXPECT_EQ(pane().shown(), id);
    EXPECT_NE(journal().draft(QStringLiteral("entry/new")), nullptr);
}

TEST_F(JournalPageTest, EditingNotesAndCheckInsOpensThemOnTheirPages)
{
    const RecordId note = add(noteOf(journal(), QStringLiteral("the soup")));
    CheckIn checkIn = journal().compose<CheckIn>();
    checkIn.period = {Cadence::Day, QDate(2026, 7, 12)};
    checkIn.setAnswer(Dimension::Connected, Answer::rated(6).value());
    checkIn.words = {{QStringLiteral("good"), QStringLiteral("the walk")}};
    const RecordId answered = add(checkIn);
    open();
    page->openRecord(note);
    button("edit").click();
    EXPECT_EQ(navigator.edited, note);
    page->openRecord(answered);
    EXPECT_TRUE(says(pane(), QStringLiteral("very much")));
    EXPECT_TRUE(says(pane(), QStringLiteral("no answer")));
    button("edit").click();
    EXPECT_EQ(navigator.edited, answered);
}

TEST_F(JournalPageTest, NothingIsLoadedAndLinksAskFirst)
{
    Entry entry = entryOf(journal(), QStringLiteral("Links"),
                          QStringLiteral("![us](https://example.org/us.png) and [page](https://example.org) and "
                                         "[file](file:///etc/passwd)\n<img src=\"https://example.org/x.png\">"));
    add(entry);
    open();
    MarkdownView *text = pane().findChild<MarkdownView *>();
    EXPECT_TRUE(text->toPlainText().contains(QStringLiteral("(a picture: us)")));
    EXPECT_FALSE(text->toPlainText().contains(QChar(QChar::ObjectReplacementCharacter)));
    prompter.goAhead = false;
    emit text->anchorClicked(QUrl(QStringLiteral("https://example.org")));
    ASSERT_EQ(prompter.asked.size(), 1);
    EXPECT_TRUE(prompter.asked.first().contains(QStringLiteral("https://example.org")));
    emit text->anchorClicked(QUrl(QStringLiteral("file:///etc/passwd")));
    EXPECT_EQ(prompter.asked.size(), 1);
    EXPECT_TRUE(text->toPlainText().contains(QStringLiteral("page"))); // still the same text
}

TEST_F(JournalPageTest, ARecordThatDoesNotVerifySaysSo)
{
    const RecordId id = addEntry(QStringLiteral("One"), Visibility::Shared);
    open();
    journal().markNotVerified({id});
    bool isSaid = false;
    for (const QLabel *label : pane().findChildren<QLabel *>())
        isSaid |= label->isVisible() && label->text().startsWith(QStringLiteral("Not verified"));
    EXPECT_TRUE(isSaid);
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

TEST_F(JournalPageTest, AWaitingDraftIsOffered)
{
    addEntry(QStringLiteral("One"));
    open();
    EXPECT_FALSE(button("waitingDraft").isVisible());
    page->compose(Kind::Entry);
    QTest::keyClicks(editor()->findChild<WritingField *>(), QStringLiteral("half"));
    QTest::keyClick(editor()->findChild<WritingField *>(), Qt::Key_Escape);
    ASSERT_TRUE(button("waitingDraft").isVisible());
    button("waitingDraft").click();
    ASSERT_NE(editor(), nullptr);
    EXPECT_EQ(editor()->findChild<WritingField *>()->text(), QStringLiteral("half"));
}

TEST_F(JournalPageTest, KindsWithAPageOfTheirOwnAreReadHereAndChangedThere)
{
    Commitment commitment = journal().compose<Commitment>();
    commitment.what = QStringLiteral("Call the roofer");
    const RecordId id = add(commitment);
    open();
    EXPECT_EQ(pane().shown(), id);
    EXPECT_FALSE(page->openRecord(id)); // its own page opens it
    button("edit").click();
    EXPECT_EQ(navigator.edited, id);
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

TEST_F(JournalPageTest, AReplyIsWrittenReadAndChangedFromTheList)
{
    const RecordId id = addEntry(QStringLiteral("From Anna"), Visibility::Shared);
    lock(kBensPassphrase);
    open();
    page->openRecord(id);
    button("writeReply").click();
    ReplyBox *box = pane().findChild<ReplyBox *>();
    ASSERT_NE(box, nullptr);
    box->findChild<GrowingText *>()->setText(QStringLiteral("I read this."));
    addEntry(QStringLiteral("meanwhile")); // the box stays
    EXPECT_EQ(box->findChild<GrowingText *>()->text(), QStringLiteral("I read this."));
    EXPECT_TRUE(page->keepDrafts());
    EXPECT_NE(journal().draft(QStringLiteral("response/%1").arg(id.number())), nullptr);
    box->save();
    ASSERT_EQ(journal().all<Response>().size(), 1u);
    const RecordId reply = journal().all<Response>().at(0).record.id;
    EXPECT_TRUE(titles().contains(QStringLiteral("Reply to “From Anna”")));
    ASSERT_TRUE(page->openRecord(reply));
    EXPECT_EQ(pane().shown(), reply);
    button("edit").click();
    EXPECT_EQ(pane().shown(), id);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    box = pane().findChild<ReplyBox *>();
    ASSERT_NE(box, nullptr);
    box->findChild<GrowingText *>()->setText(QStringLiteral("I read this twice."));
    box->save();
    EXPECT_EQ(journal().all<Response>().at(0).text, QStringLiteral("I read this twice."));
    page->findChild<QToolButton *>(QStringLiteral("removeReply"))->click();
    EXPECT_TRUE(journal().all<Response>().isEmpty());
}
