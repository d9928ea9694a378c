// SPDX-License-Identifier: GPL-3.0-or-later
// The search as somebody uses it: what was asked stays, the way back leads there, filters narrow it down, the words are
// marked where they are read, and whatever is typed has a quiet answer.
#include "app/shell/mainwindowfixture.h"
#include "search/searchservice.h"
#include "shell/header.h"
#include "support/wholeresult.h"
#include "widgets/buttons.h"
#include "widgets/choicebox.h"
#include "widgets/emptystate.h"
#include "widgets/readingtext.h"

#include <QLineEdit>
#include <QScrollArea>
#include <QSignalSpy>

namespace hearth::test {
namespace {

const QString kField = QStringLiteral("Search everything you may read");

class SearchPageTest : public MainWindowTest
{
protected:
    SearchPageTest()
    {
        openJournalOfTwo();
        unlock();
    }

    RecordId write(const QString &title, const QString &text, const QStringList &tags = {}, QDate day = {})
    {
        Entry entry = entryOf(journal(), title, text);
        entry.record.tags = tags;
        if (day.isValid())
            entry.record.date = day;
        const RecordId id = entry.record.id;
        EXPECT_TRUE(journal().add(entry));
        return id;
    }
    void ask(const QString &text)
    {
        QSignalSpy found(world.session.search(), &SearchService::found);
        edit()->setFocus();
        edit()->setText(text); // keys cannot be pressed for every sign
        ASSERT_TRUE(awaitWhole(found));
    }
    void choose(const char *box, int index)
    {
        QSignalSpy found(world.session.search(), &SearchService::found);
        auto *choice = page()->findChild<ChoiceBox *>(QString::fromUtf8(box));
        ASSERT_NE(choice, nullptr) << box;
        choice->setCurrentIndex(index);
        emit choice->activated(index);
        ASSERT_TRUE(awaitWhole(found));
    }
    void chooseWord(const char *box, const QString &word)
    {
        auto *choice = page()->findChild<ChoiceBox *>(QString::fromUtf8(box));
        ASSERT_NE(choice, nullptr) << box;
        choose(box, choice->findText(word));
    }
    [[nodiscard]] SearchPage *page() { return window.findChild<SearchPage *>(); }
    [[nodiscard]] QListView *hits() { return page()->findChild<QListView *>(QStringLiteral("searchHits")); }
    [[nodiscard]] int count() { return hits()->model()->rowCount(); }
    [[nodiscard]] QLineEdit *edit()
    {
        for (QLineEdit *each : window.findChildren<QLineEdit *>()) {
            if (each->accessibleName() == kField)
                return each;
        }
        return nullptr;
    }
    [[nodiscard]] QString field() { return edit()->text(); }
    [[nodiscard]] QPushButton *back() { return window.findChild<QPushButton *>(QStringLiteral("backToFound")); }
    void openHit(int row)
    {
        emit hits()->activated(hits()->model()->index(row, 0));
        QTest::qWait(0); // the marks are set once everything has its place
    }
    /// What is marked in the texts that are in sight.
    [[nodiscard]] QStringList marked()
    {
        QStringList words;
        for (const ReadingText *text : window.findChildren<ReadingText *>()) {
            if (!text->isVisible())
                continue;
            for (const QTextEdit::ExtraSelection &selection : text->extraSelections())
                words += selection.cursor.selectedText();
        }
        return words;
    }
    [[nodiscard]] QString current()
    {
        for (const NavButton *button : window.findChildren<NavButton *>()) {
            if (button->isChecked())
                return button->accessibleName();
        }
        return {};
    }
    [[nodiscard]] QStringList sentences()
    {
        QStringList all;
        for (const QLabel *label : page()->findChildren<QLabel *>()) {
            if (label->isVisible() && !label->text().isEmpty())
                all += label->text();
        }
        return all;
    }
};

TEST_F(SearchPageTest, WhatWasAskedStaysAndBackReturnsToIt)
{
    for (int day = 1; day <= 5; ++day)
        write({}, QStringLiteral("gulls over the water"), {}, QDate(2026, 3, day));
    ask(QStringLiteral("gulls"));
    ASSERT_EQ(count(), 5);
    EXPECT_EQ(current(), QStringLiteral("Search"));
    EXPECT_FALSE(back()->isVisible());
    openHit(2);
    EXPECT_EQ(current(), QStringLiteral("Journal"));
    EXPECT_EQ(field(), QStringLiteral("gulls"));
    ASSERT_TRUE(back()->isVisible());
    QTest::mouseClick(back(), Qt::LeftButton);
    ASSERT_NE(visible<SearchPage>(), nullptr);
    EXPECT_EQ(hits()->currentIndex().row(), 2);
    EXPECT_TRUE(hits()->hasFocus());
    EXPECT_EQ(field(), QStringLiteral("gulls"));
    EXPECT_EQ(current(), QStringLiteral("Search"));
    EXPECT_FALSE(back()->isVisible());
    // By the keys alone.
    QTest::keyClick(hits(), Qt::Key_Down);
    QTest::keyClick(hits(), Qt::Key_Return);
    EXPECT_EQ(current(), QStringLiteral("Journal"));
    QTest::keyClick(&window, Qt::Key_Left, Qt::AltModifier);
    EXPECT_EQ(current(), QStringLiteral("Search"));
    EXPECT_EQ(hits()->currentIndex().row(), 3);
}

TEST_F(SearchPageTest, AnotherPageEndsItAndTheNavigationLeadsBack)
{
    write({}, QStringLiteral("gulls over the water"));
    ask(QStringLiteral("gulls"));
    openHit(0);
    trigger(ActionId::ShowToday);
    EXPECT_EQ(current(), QStringLiteral("Today"));
    EXPECT_TRUE(field().isEmpty());
    EXPECT_FALSE(back()->isVisible());
    EXPECT_TRUE(marked().isEmpty());
    for (NavButton *button : window.findChildren<NavButton *>()) {
        if (button->accessibleName() == QLatin1String("Search"))
            QTest::mouseClick(button, Qt::LeftButton);
    }
    ASSERT_NE(visible<SearchPage>(), nullptr);
    EXPECT_EQ(field(), QStringLiteral("gulls"));
    EXPECT_EQ(count(), 1);
    trigger(ActionId::ShowJournal);
    trigger(ActionId::Search);
    EXPECT_EQ(field(), QStringLiteral("gulls")) << "offered again, to be typed over";
}

TEST_F(SearchPageTest, TypingIsNotDisturbed)
{
    write({}, QStringLiteral("gulls over the water"));
    ask(QStringLiteral("gus"));
    edit()->setCursorPosition(2);
    QSignalSpy found(world.session.search(), &SearchService::found);
    QTest::keyClicks(edit(), QStringLiteral("ll"));
    ASSERT_TRUE(awaitWhole(found));
    EXPECT_EQ(field(), QStringLiteral("gulls"));
    EXPECT_EQ(edit()->cursorPosition(), 4);
    EXPECT_EQ(count(), 1);
}

TEST_F(SearchPageTest, TheWordsAreMarkedInTheRecordAndScrolledTo)
{
    const QString filler = QStringLiteral("Lorem ipsum dolor sit amet.\n\n").repeated(120);
    write(QStringLiteral("Long"), filler + QStringLiteral("Then **Gülls** and the *gulls* again, seagulls not."));
    ask(QStringLiteral("gulls"));
    openHit(0);
    EXPECT_EQ(marked(), (QStringList{QStringLiteral("Gülls"), QStringLiteral("gulls")}));
    const ReadingText *text = nullptr;
    for (const ReadingText *each : window.findChildren<ReadingText *>()) {
        if (each->isVisible() && !each->extraSelections().isEmpty())
            text = each;
    }
    ASSERT_NE(text, nullptr);
    const QRect place = text->cursorRect(text->extraSelections().first().cursor);
    EXPECT_TRUE(text->viewport()->visibleRegion().boundingRect().intersects(place)) << "it is in sight";
    trigger(ActionId::BackToFound);
    EXPECT_TRUE(marked().isEmpty());
}

TEST_F(SearchPageTest, AWordOfTheTitleIsSelectedThere)
{
    write(QStringLiteral("Harbour at dawn"), QStringLiteral("words"));
    ask(QStringLiteral("dawn"));
    openHit(0);
    QStringList selected;
    for (const QLabel *label : window.findChildren<QLabel *>()) {
        if (label->isVisible() && label->hasSelectedText())
            selected += label->selectedText();
    }
    EXPECT_EQ(selected, QStringList{QStringLiteral("dawn")});
}

TEST_F(SearchPageTest, FiltersNarrowByKindAuthorTagAndTime)
{
    const QDate today = world.clock.today();
    write({}, QStringLiteral("gulls"), {QStringLiteral("sea")}, today);
    write({}, QStringLiteral("gulls"), {QStringLiteral("seaside")}, today.addDays(-20));
    write({}, QStringLiteral("gulls"), {}, today.addYears(-2));
    GratitudeNote note = journal().compose<GratitudeNote>();
    note.to = otherPartner(journal().me());
    note.what = QStringLiteral("the gulls");
    ASSERT_TRUE(journal().add(note));
    ask(QStringLiteral("gulls"));
    ASSERT_EQ(count(), 4);
    auto *kinds = page()->findChild<ChoiceBox *>(QStringLiteral("searchKind"));
    choose("searchKind", kinds->findData(static_cast<int>(Kind::GratitudeNote)));
    EXPECT_EQ(count(), 1);
    choose("searchKind", 0);
    choose("searchAuthor", 2);
    EXPECT_EQ(count(), 0);
    EXPECT_TRUE(sentences().contains(QStringLiteral("Nothing found with these filters")));
    choose("searchAuthor", 1);
    EXPECT_EQ(count(), 4);
    chooseWord("searchTag", QStringLiteral("sea"));
    EXPECT_EQ(count(), 1) << "the tag alone, no longer one";
    choose("searchTag", 0);
    chooseWord("searchTime", QStringLiteral("The last week"));
    EXPECT_EQ(count(), 2);
    chooseWord("searchTime", QString::number(today.year() - 2));
    EXPECT_EQ(count(), 1);
    // They stay while one reads a record, and go when they are cleared.
    openHit(0);
    QSignalSpy found(world.session.search(), &SearchService::found);
    trigger(ActionId::BackToFound);
    EXPECT_EQ(page()->findChild<ChoiceBox *>(QStringLiteral("searchTime"))->currentText(),
              QString::number(today.year() - 2));
    EXPECT_EQ(count(), 1);
    auto *clear = page()->findChild<QPushButton *>(QStringLiteral("clearSearchFilters"));
    ASSERT_TRUE(clear->isVisible());
    QTest::mouseClick(clear, Qt::LeftButton);
    ASSERT_TRUE(awaitWhole(found));
    EXPECT_EQ(count(), 4);
    EXPECT_FALSE(clear->isVisible());
}

TEST_F(SearchPageTest, ALockForgetsWhatWasAskedAndChosen)
{
    write({}, QStringLiteral("gulls"));
    ask(QStringLiteral("gulls"));
    chooseWord("searchTime", QStringLiteral("The last week"));
    openHit(0);
    lock();
    unlock();
    EXPECT_TRUE(field().isEmpty());
    EXPECT_FALSE(back()->isVisible());
    EXPECT_EQ(page()->findChild<ChoiceBox *>(QStringLiteral("searchTime"))->currentIndex(), 0);
    trigger(ActionId::Search);
    EXPECT_TRUE(field().isEmpty());
    EXPECT_EQ(count(), 0);
}

TEST_F(SearchPageTest, ANumberSignFindsTheTagAlone)
{
    write({}, QStringLiteral("words"), {QStringLiteral("work")});
    write({}, QStringLiteral("at work, #work"), {QStringLiteral("home")});
    ask(QStringLiteral("#work "));
    EXPECT_EQ(count(), 1);
}

TEST_F(SearchPageTest, WhateverIsTypedHasAQuietAnswer)
{
    write({}, QStringLiteral("So glad 😀 about my poor wife"));
    const auto says = [this](const char *words) {
        return std::ranges::any_of(
            sentences(), [words](const QString &sentence) { return sentence.contains(QString::fromUtf8(words)); });
    };
    ask(QStringLiteral("😀"));
    EXPECT_EQ(count(), 1);
    ask(QStringLiteral("\u200b\u2060\ufeff\u00ad"));
    EXPECT_EQ(count(), 0);
    EXPECT_TRUE(says("Invisible characters"));
    ask(QStringLiteral("#"));
    EXPECT_TRUE(says("finds a tag"));
    ask(QStringLiteral("-"));
    EXPECT_TRUE(says("Passed over"));
    ask(QStringLiteral("-wife"));
    EXPECT_TRUE(says("Say what to look for as well"));
    ask(QStringLiteral("\"my poor wif"));
    EXPECT_EQ(count(), 1);
    EXPECT_FALSE(says("quotation mark")) << "it found something; nobody needs to be told";
    ask(QStringLiteral("\"my wife"));
    EXPECT_EQ(count(), 0);
    EXPECT_TRUE(says("quotation mark is not closed"));
    ask(QString(10'000, QLatin1Char('a')));
    EXPECT_EQ(count(), 0);
    EXPECT_TRUE(says("more than one search can hold"));
    ask(QStringLiteral("glad"));
    EXPECT_EQ(count(), 1);
    EXPECT_EQ(sentences().size(), 1) << "how many there are, and nothing else";
}

} // namespace
} // namespace hearth::test
