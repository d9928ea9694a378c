// SPDX-License-Identifier: GPL-3.0-or-later
#include "editors/entryeditor.h"

#include "../pages/pagefixture.h"
#include "editors/writingfield.h"
#include "widgets/datefield.h"
#include "widgets/messagebar.h"
#include "widgets/switch.h"
#include "wording/describe.h"

#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

using namespace hearth;
using namespace hearth::test;

namespace {

/// Stores until told to refuse.
class RefusingStore final : public RecordStore
{
public:
    [[nodiscard]] Result<void> commit(const std::vector<RecordWrite> &) override
    {
        return refuses ? Result<void>(Error{why, {}}) : Result<void>();
    }
    [[nodiscard]] Result<QByteArray> content(RecordId) override { return Error{ErrorCode::NotFound, {}}; }
    [[nodiscard]] Result<QByteArray> sign(PartnerId, const QByteArray &) override { return QByteArray(64, 's'); }

    bool refuses = false;
    ErrorCode why = ErrorCode::DiskFull;
};

class EntryEditorTest : public PageTest
{
protected:
    void open(RecordId entry = {}) { open(context(), entry); }
    void open(const PageContext &where, RecordId entry)
    {
        editor = std::make_unique<EntryEditor>(where, entry);
        saved = std::make_unique<QSignalSpy>(editor.get(), &EntryEditor::saved);
        closed = std::make_unique<QSignalSpy>(editor.get(), &EntryEditor::closed);
        editor->resize(800, 600);
        editor->QWidget::show();
        editor->activateWindow();
        editor->focusText();
        QCoreApplication::processEvents();
    }
    [[nodiscard]] QString readersNow() const
    {
        return editor->findChild<QLabel *>(QStringLiteral("readersNow"))->text();
    }
    [[nodiscard]] QLineEdit &title() const
    {
        for (QLineEdit *line : editor->findChildren<QLineEdit *>()) {
            if (line->maxLength() == kMaxTitleLength)
                return *line;
        }
        qFatal("There is no title.");
    }
    [[nodiscard]] WritingField &text() const { return *editor->findChild<WritingField *>(); }
    [[nodiscard]] MessageBar &message() const { return *editor->findChild<MessageBar *>(); }
    [[nodiscard]] Switch &shared() const { return *editor->findChild<Switch *>(); }
    [[nodiscard]] const Draft *draft() { return journal().draft(QStringLiteral("entry/new")); }
    RecordId addEntry(const QString &title, const QString &words)
    {
        const Entry entry = entryOf(journal(), title, words);
        EXPECT_TRUE(journal().add(entry));
        return entry.record.id;
    }

    std::unique_ptr<EntryEditor> editor;
    std::unique_ptr<QSignalSpy> saved;
    std::unique_ptr<QSignalSpy> closed;
};

} // namespace

TEST_F(EntryEditorTest, ANewEntryIsEmptyPrivateAndOfToday)
{
    open();
    EXPECT_TRUE(title().text().isEmpty());
    EXPECT_TRUE(text().text().isEmpty());
    EXPECT_EQ(editor->findChild<DateField *>()->date(), QDate(2026, 7, 12));
    EXPECT_FALSE(shared().isChecked());
    EXPECT_EQ(shared().text(), QStringLiteral("Ben may read this"));
    EXPECT_EQ(readersNow(), QStringLiteral("Only you can read it."));
    EXPECT_TRUE(title().hasFocus());
}

TEST_F(EntryEditorTest, ControlSSavesWhatWasTyped)
{
    open();
    QTest::keyClicks(&title(), QStringLiteral("Sunday"));
    QTest::keyClick(&title(), Qt::Key_Return);
    EXPECT_TRUE(text().hasFocus());
    QTest::keyClicks(&text(), QStringLiteral("We walked."));
    QTest::keyClick(&text(), Qt::Key_S, Qt::ControlModifier);
    ASSERT_EQ(saved->count(), 1);
    ASSERT_EQ(journal().all<Entry>().size(), 1u);
    const Entry &entry = journal().all<Entry>().at(0);
    EXPECT_EQ(saved->at(0).at(0).value<RecordId>(), entry.record.id);
    EXPECT_EQ(entry.title, QStringLiteral("Sunday"));
    EXPECT_EQ(entry.text, QStringLiteral("We walked."));
    EXPECT_EQ(entry.record.visibility, Visibility::Private);
    editor.reset();
    EXPECT_EQ(draft(), nullptr);
}

TEST_F(EntryEditorTest, ControlReturnSavesAndSharesWhatWasSwitchedOn)
{
    open();
    QTest::keyClicks(&text(), QStringLiteral("For you"));
    shared().click();
    EXPECT_EQ(shared().text(), QStringLiteral("Ben may read this")) << "what it is about stays";
    EXPECT_EQ(readersNow(), QStringLiteral("Both of you can read it."));
    EXPECT_EQ(shared().accessibleDescription(), readersNow());
    QTest::keyClick(&text(), Qt::Key_Return, Qt::ControlModifier);
    ASSERT_EQ(journal().all<Entry>().size(), 1u);
    EXPECT_EQ(journal().all<Entry>().at(0).record.visibility, Visibility::Shared);
    EXPECT_EQ(journal().all<Entry>().at(0).text, QStringLiteral("For you"));
}

TEST_F(EntryEditorTest, EscapeKeepsTheDraftAndSaysSo)
{
    open();
    QTest::keyClicks(&text(), QStringLiteral("half a thought"));
    QTest::keyClick(&text(), Qt::Key_Escape);
    EXPECT_EQ(closed->count(), 1);
    EXPECT_EQ(navigator.said.size(), 1);
    EXPECT_TRUE(journal().all<Entry>().isEmpty());
    ASSERT_NE(draft(), nullptr);
    open();
    EXPECT_EQ(text().text(), QStringLiteral("half a thought"));
    EXPECT_TRUE(message().isVisible());
}

TEST_F(EntryEditorTest, LeavingAnEmptyEditorSaysNothing)
{
    open();
    QTest::keyClick(&title(), Qt::Key_Escape);
    EXPECT_EQ(closed->count(), 1);
    EXPECT_TRUE(navigator.said.isEmpty());
    EXPECT_EQ(draft(), nullptr);
}

TEST_F(EntryEditorTest, TheDraftSurvivesTheEditorAndALock)
{
    open();
    title().setText(QStringLiteral("Kept"));
    text().setText(QStringLiteral("line\nline"));
    editor->findChild<DateField *>()->setDate(QDate(2026, 7, 1));
    shared().setChecked(true);
    editor.reset();
    reopen();
    open();
    EXPECT_EQ(title().text(), QStringLiteral("Kept"));
    EXPECT_EQ(text().text(), QStringLiteral("line\nline"));
    EXPECT_EQ(editor->findChild<DateField *>()->date(), QDate(2026, 7, 1));
    EXPECT_TRUE(shared().isChecked());
}

TEST_F(EntryEditorTest, ThrowingAwayAsksWhenThereIsText)
{
    open();
    text().setText(QStringLiteral("no"));
    prompter.goAhead = false;
    editor->throwAway();
    EXPECT_EQ(prompter.asked.size(), 1);
    EXPECT_EQ(closed->count(), 0);
    EXPECT_EQ(text().text(), QStringLiteral("no"));
    prompter.goAhead = true;
    editor->keepDraft();
    editor->throwAway();
    EXPECT_EQ(closed->count(), 1);
    editor.reset();
    EXPECT_EQ(draft(), nullptr);
    open();
    editor->throwAway();
    EXPECT_EQ(prompter.asked.size(), 2); // nothing to ask about
}

TEST_F(EntryEditorTest, ChangesAnEntryAndKeepsWhatItDoesNotShow)
{
    Entry entry = entryOf(journal(), QStringLiteral("Old"), QStringLiteral("words"));
    entry.record.tags = {QStringLiteral("home")};
    ASSERT_TRUE(journal().add(entry));
    open(entry.record.id);
    EXPECT_EQ(text().text(), QStringLiteral("words"));
    title().setText(QStringLiteral("New"));
    editor->save();
    ASSERT_EQ(journal().all<Entry>().size(), 1u);
    EXPECT_EQ(journal().all<Entry>().at(0).title, QStringLiteral("New"));
    EXPECT_EQ(journal().all<Entry>().at(0).record.tags, QStringList(QStringLiteral("home")));
}

TEST_F(EntryEditorTest, SavingWithoutAChangeOnlyCloses)
{
    const RecordId id = addEntry(QStringLiteral("Same"), QStringLiteral("words"));
    const quint32 before = journal().findRecord(id)->revision;
    open(id);
    editor->save();
    EXPECT_EQ(closed->count(), 1);
    EXPECT_EQ(journal().findRecord(id)->revision, before);
}

TEST_F(EntryEditorTest, AnEntryDeletedMeanwhileIsSavedAsANewOne)
{
    const RecordId id = addEntry(QStringLiteral("Gone"), QStringLiteral("words"));
    open(id);
    text().setText(QStringLiteral("more words"));
    ASSERT_TRUE(journal().remove(id));
    editor->save();
    EXPECT_EQ(saved->count(), 1);
    ASSERT_EQ(journal().all<Entry>().size(), 1u);
    EXPECT_EQ(journal().all<Entry>().at(0).text, QStringLiteral("more words"));
}

TEST_F(EntryEditorTest, AnEmptyEntryIsNotSaved)
{
    open();
    editor->save();
    EXPECT_EQ(saved->count(), 0);
    EXPECT_EQ(message().text(), describe({ErrorCode::EmptyText, {}}));
}

TEST_F(EntryEditorTest, ASaveThatFailsKeepsTheTextAndSaysWhy)
{
    RefusingStore store;
    Journal refusing(kFirstPartner, true, {}, store, folder.clock, folder.random);
    const PageContext where{theme, refusing, *search, session, settings, prompter, navigator};
    open(where, {});
    text().setText(QStringLiteral("precious"));
    store.refuses = true;
    editor->save();
    EXPECT_EQ(saved->count(), 0);
    EXPECT_EQ(text().text(), QStringLiteral("precious"));
    EXPECT_TRUE(message().isVisible());
    EXPECT_EQ(message().text(), describeTyped({ErrorCode::DiskFull, {}}));
    EXPECT_TRUE(navigator.reported.isEmpty()) << "it is said once";
    editor->leave(); // the draft cannot be kept either: stay
    EXPECT_EQ(closed->count(), 0);
    store.refuses = false;
    editor->save();
    EXPECT_EQ(saved->count(), 1);
    EXPECT_EQ(refusing.all<Entry>().at(0).text, QStringLiteral("precious"));
    editor.reset();
}

TEST_F(EntryEditorTest, WhatTurnsOutToBePlantedWhileItIsEditedIsNotSigned)
{
    Entry entry = entryOf(journal(), QStringLiteral("Mine?"), QStringLiteral("words"));
    entry.record.visibility = Visibility::Shared;
    ASSERT_TRUE(journal().add(entry));
    open(entry.record.id);
    text().setText(QStringLiteral("more words"));
    journal().markNotVerified({entry.record.id}); // the check behind the window comes to it
    editor->save();
    EXPECT_EQ(saved->count(), 0);
    EXPECT_TRUE(message().isVisible());
    EXPECT_EQ(message().text(), describe({ErrorCode::NotWrittenByYou, {}}));
    EXPECT_EQ(text().text(), QStringLiteral("more words"));
    EXPECT_EQ(journal().all<Entry>().find(entry.record.id)->text, QStringLiteral("words"));
    EXPECT_EQ(journal().findRecord(entry.record.id)->revision, 1U);
}

TEST_F(EntryEditorTest, WhatTheFileRefusesToSignStaysTyped)
{
    JournalContents contents;
    Entry planted = entryOf(journal(), QStringLiteral("Mine?"), QStringLiteral("words"));
    planted.record.visibility = Visibility::Shared;
    planted.record.revision = 1;
    std::get<std::vector<Entry>>(contents.records) = {planted};
    RefusingStore store;
    Journal refusing(kFirstPartner, true, std::move(contents), store, folder.clock, folder.random);
    const PageContext where{theme, refusing, *search, session, settings, prompter, navigator};
    open(where, planted.record.id);
    text().setText(QStringLiteral("more words"));
    store.refuses = true;
    store.why = ErrorCode::NotWrittenByYou;
    editor->save();
    EXPECT_EQ(saved->count(), 0);
    EXPECT_EQ(text().text(), QStringLiteral("more words"));
    EXPECT_EQ(message().text(), describe({ErrorCode::NotWrittenByYou, {}}));
    EXPECT_EQ(refusing.all<Entry>().find(planted.record.id)->text, QStringLiteral("words"));
    editor.reset();
}

TEST_F(EntryEditorTest, BoldAndItalicWrapAndUnwrap)
{
    open();
    text().setText(QStringLiteral("we walked home"));
    QTextCursor cursor = text().textCursor();
    cursor.setPosition(3);
    cursor.setPosition(9, QTextCursor::KeepAnchor);
    text().setTextCursor(cursor);
    text().setFocus();
    QTest::keyClick(&text(), Qt::Key_B, Qt::ControlModifier);
    EXPECT_EQ(text().text(), QStringLiteral("we **walked** home"));
    QTest::keyClick(&text(), Qt::Key_B, Qt::ControlModifier);
    EXPECT_EQ(text().text(), QStringLiteral("we walked home"));
    QTest::keyClick(&text(), Qt::Key_I, Qt::ControlModifier);
    EXPECT_EQ(text().text(), QStringLiteral("we _walked_ home"));
    EXPECT_EQ(text().textCursor().selectedText(), QStringLiteral("walked"));
}

TEST_F(EntryEditorTest, OneWhoIsAloneHasNothingToShareWith)
{
    JournalFolder alone(1);
    OpenJournal mine = alone.open();
    const PageContext where{theme, *mine.journal, *search, session, settings, prompter, navigator};
    open(where, {});
    EXPECT_FALSE(shared().isVisible());
    editor.reset();
}
