// SPDX-License-Identifier: GPL-3.0-or-later
// What has the ring is what the keys act on, and what has it after something was kept or left does no harm.
#include "agreements/agreements.h"
#include "app/accessibility/keyboardfixture.h"
#include "editors/noteeditor.h"
#include "editors/writingfield.h"
#include "models/notesmodel.h"
#include "pages/checkin/checkinpage.h"
#include "pages/talk/tilebutton.h"
#include "shell/searchpage.h"
#include "theme/theme.h"
#include "widgets/choicebox.h"
#include "widgets/remindercard.h"
#include "widgets/switch.h"

#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>

namespace hearth {
namespace {

class KeyboardRings : public test::KeyboardWalk
{
protected:
    [[nodiscard]] QWidget *page(PageId id) { return window.workspace()->page(id); }
    [[nodiscard]] static QWidget *focused() { return QApplication::focusWidget(); }
    [[nodiscard]] static std::string whatIsFocused()
    {
        return focused() == nullptr ? "nothing"
                                    : std::string(focused()->metaObject()->className()) + ' ' +
                                          focused()->accessibleName().toStdString();
    }
    [[nodiscard]] static QString focusedText()
    {
        const auto *button = qobject_cast<const QAbstractButton *>(focused());
        return button != nullptr ? button->text() : QString();
    }
    void turnTo(Qt::Key number) { press(number, Qt::AltModifier); }
    /// Whether the ring is seen at the edge of that row.
    [[nodiscard]] bool hasRing(QListView &list, int row)
    {
        const QRect place = list.visualRect(list.model()->index(row, 0));
        const QImage seen = list.viewport()->grab(place).toImage();
        const QRgb ring = world.theme.colours().focusRing.rgb();
        const int middle = seen.height() / 2;
        for (int x = 0; x < std::min(12, seen.width()); ++x) {
            if ((seen.pixel(x, middle) & RGB_MASK) == (ring & RGB_MASK))
                return true;
        }
        return false;
    }
    [[nodiscard]] QListView &notes() { return *page(PageId::Gratitude)->findChild<QListView *>(); }
    [[nodiscard]] const NotesModel &notesModel() { return *qobject_cast<const NotesModel *>(notes().model()); }
    /// With the keys, to the first below the first note.
    void goToANoteOfMine()
    {
        tabToNotes();
        const auto isMine = [this] {
            const RecordId id = notesModel().idAt(notes().currentIndex().row());
            return journal().all<GratitudeNote>().find(id)->record.author == journal().me();
        };
        do
            press(Qt::Key_Down);
        while (!isMine() && notes().currentIndex().row() + 1 < notesModel().rowCount());
        ASSERT_TRUE(isMine());
    }
    void tabToNotes()
    {
        turnTo(Qt::Key_5);
        for (int i = 0; i < 12 && focused() != &notes(); ++i)
            press(Qt::Key_Tab);
        ASSERT_EQ(focused(), &notes());
    }
};

TEST_F(KeyboardRings, TheListOfNotesShowsWhichOneTheKeysAreOn)
{
    tabToNotes();
    EXPECT_EQ(notes().currentIndex().row(), 0);
    EXPECT_TRUE(notes().selectionModel()->isSelected(notes().currentIndex()));
    EXPECT_TRUE(hasRing(notes(), 0));
    press(Qt::Key_Down);
    EXPECT_EQ(notes().currentIndex().row(), 1);
    EXPECT_TRUE(hasRing(notes(), 1));
    EXPECT_FALSE(hasRing(notes(), 0));
}

TEST_F(KeyboardRings, ReturnDoesWhatTheRingedButtonOfANoteSays)
{
    goToANoteOfMine();
    const QModelIndex mine = notes().currentIndex();
    const RecordId id = notesModel().idAt(mine.row());
    press(Qt::Key_Tab);
    ASSERT_EQ(focusedText(), QStringLiteral("Change")) << whatIsFocused();
    EXPECT_TRUE(notes().indexWidget(mine)->isAncestorOf(focused()));
    // Back past the note before, and what is ringed there is what the keys are on.
    press(Qt::Key_Tab, Qt::ShiftModifier);
    press(Qt::Key_Tab);
    ASSERT_EQ(focusedText(), QStringLiteral("Change"));
    EXPECT_EQ(notes().currentIndex(), mine);
    press(Qt::Key_Return);
    const auto *editor = page(PageId::Gratitude)->findChild<NoteEditor *>();
    ASSERT_TRUE(editor->isVisible());
    EXPECT_EQ(editor->record(), id);
}

TEST_F(KeyboardRings, TheRingOnAButtonMakesItsNoteTheCurrentOne)
{
    tabToNotes();
    press(Qt::Key_Down);
    const QModelIndex second = notes().currentIndex();
    QWidget *first = notes().indexWidget(notes().model()->index(0, 0));
    ASSERT_NE(first, nullptr);
    auto *button = first->findChild<QPushButton *>();
    ASSERT_NE(button, nullptr);
    button->setFocus(Qt::TabFocusReason);
    EXPECT_NE(notes().currentIndex(), second);
    EXPECT_EQ(notes().currentIndex().row(), 0);
    press(Qt::Key_Return);
    EXPECT_TRUE(page(PageId::Gratitude)->findChild<NoteEditor *>()->isVisible()) << "changed or answered";
}

TEST_F(KeyboardRings, AfterANoteIsDeletedTheNextOneHasTheRing)
{
    goToANoteOfMine();
    const int row = notes().currentIndex().row();
    const RecordId next = notesModel().idAt(row + 1);
    press(Qt::Key_Tab); // to its buttons
    ASSERT_TRUE(journal().remove(notesModel().idAt(row)));
    settle();
    EXPECT_EQ(focused(), &notes()) << whatIsFocused();
    EXPECT_EQ(notesModel().idAt(notes().currentIndex().row()), next);
    EXPECT_TRUE(hasRing(notes(), row));
}

TEST_F(KeyboardRings, ANoteThatWasKeptHasTheKeyboard)
{
    press(Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
    tabTo(QStringLiteral("What Samuel did"));
    write("Left the lamp on");
    save();
    ASSERT_EQ(focused(), &notes()) << whatIsFocused();
    EXPECT_EQ(notes().currentIndex().data().toString(), QStringLiteral("Left the lamp on"));
}

TEST_F(KeyboardRings, AnOpenDraftIsTakenUpInTheFieldWhereOneWas)
{
    press(Qt::Key_N, Qt::ControlModifier);
    write("A day");
    const QWidget *title = focused();
    ASSERT_NE(qobject_cast<const QLineEdit *>(title), nullptr);
    turnTo(Qt::Key_5);
    ASSERT_FALSE(title->isVisible());
    turnTo(Qt::Key_2);
    EXPECT_EQ(focused(), title) << whatIsFocused();
    press(Qt::Key_Tab);
    ASSERT_NE(qobject_cast<const WritingField *>(focused()), nullptr);
    const QWidget *text = focused();
    turnTo(Qt::Key_5);
    turnTo(Qt::Key_2);
    EXPECT_EQ(focused(), text) << whatIsFocused();
}

TEST_F(KeyboardRings, ADraftIsTakenUpInEveryEditorWhereOneWas)
{
    const struct
    {
        Qt::Key key;
        Qt::Key page;
    } editors[] = {{Qt::Key_N, Qt::Key_5}, {Qt::Key_E, Qt::Key_4}, {Qt::Key_A, Qt::Key_6}, {Qt::Key_P, Qt::Key_6}};
    for (const auto &[key, number] : editors) {
        press(key, Qt::ControlModifier | Qt::ShiftModifier);
        write("Words");
        const QPointer<QWidget> field = focused();
        ASSERT_TRUE(field->inherits("QLineEdit") || field->inherits("QTextEdit")) << whatIsFocused();
        turnTo(Qt::Key_1);
        ASSERT_FALSE(field->isVisible());
        turnTo(number);
        EXPECT_EQ(focused(), field.data()) << whatIsFocused();
        press(Qt::Key_Escape);
    }
}

TEST_F(KeyboardRings, ReturnAfterSavingSettlesNothing)
{
    press(Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier);
    tabTo(QStringLiteral("What I commit to"));
    write("Oil the gate");
    save();
    EXPECT_EQ(focusedText(), QStringLiteral("Change")) << whatIsFocused();
    press(Qt::Key_Return);
    const auto *gate =
        find<Commitment>([](const Commitment &each) { return each.what == QStringLiteral("Oil the gate"); });
    ASSERT_NE(gate, nullptr);
    EXPECT_EQ(gate->state, CommitmentState::Open);
    press(Qt::Key_Escape);
    EXPECT_EQ(focusedText(), QStringLiteral("Change")) << "nor after leaving the editor: " << whatIsFocused();
}

TEST_F(KeyboardRings, ReturnAfterSigningStopsNothing)
{
    proposeLightsOut();
    press(Qt::Key_Return); // as everything that was said once more by mistake
    becomeOther("sample-two");
    turnTo(Qt::Key_6);
    moveTo(QStringLiteral("Lights out"));
    tabToAndPress(QStringLiteral("I agree"));
    tabTo(QStringLiteral("Sign these words"));
    press(Qt::Key_Return);
    press(Qt::Key_Return);
    const auto *version =
        find<AgreementVersion>([](const AgreementVersion &each) { return each.title == QStringLiteral("Lights out"); });
    ASSERT_NE(version, nullptr);
    EXPECT_TRUE(agreementOf(journal(), version->agreement)->isCurrentlyAgreed());
}

TEST_F(KeyboardRings, EscLeavesAMonthInReviewWhereItBegan)
{
    turnTo(Qt::Key_8);
    tabTo(QStringLiteral("Look back"));
    press(Qt::Key_Space);
    ASSERT_NE(focusedText(), QStringLiteral("Look back"));
    press(Qt::Key_Escape);
    EXPECT_EQ(focusedText(), QStringLiteral("Look back")) << whatIsFocused();
}

TEST_F(KeyboardRings, EscLeavesAConversationForItsRow)
{
    turnTo(Qt::Key_7);
    const auto isRow = [] {
        const auto *tile = qobject_cast<const TileButton *>(focused());
        return tile != nullptr && tile->title() != QStringLiteral("Cards");
    };
    tabTo(QStringLiteral("Cards*"));
    press(Qt::Key_Tab);
    ASSERT_TRUE(isRow()) << whatIsFocused();
    const QPointer<QWidget> row = focused();
    press(Qt::Key_Return);
    ASSERT_FALSE(row->isVisible());
    press(Qt::Key_Escape);
    EXPECT_EQ(focused(), row.data()) << whatIsFocused();
}

TEST_F(KeyboardRings, TheFirstDownInASearchRingsTheFirstHit)
{
    press(Qt::Key_F, Qt::ControlModifier);
    write("the");
    auto *found = window.findChild<QListView *>(QStringLiteral("searchHits"));
    ASSERT_TRUE(test::becomesTrue([found] { return found->model()->rowCount() > 2; }));
    press(Qt::Key_Down);
    ASSERT_TRUE(found->hasFocus());
    EXPECT_EQ(found->currentIndex().row(), 0);
    EXPECT_TRUE(found->selectionModel()->isSelected(found->currentIndex()));
    EXPECT_TRUE(hasRing(*found, 0));
    press(Qt::Key_Down);
    EXPECT_EQ(found->currentIndex().row(), 1);
    EXPECT_TRUE(hasRing(*found, 1));
}

TEST_F(KeyboardRings, WhatIsEnteredAtOnceIsNotAskedForAgain)
{
    constexpr int kLongerThanAPause = 600; // in typing; milliseconds
    const auto *search = window.findChild<SearchPage *>();
    const auto *found = window.findChild<QListView *>(QStringLiteral("searchHits"));
    press(Qt::Key_F, Qt::ControlModifier);
    write("the");
    press(Qt::Key_Down);
    ASSERT_TRUE(test::becomesTrue([found] { return found->hasFocus(); }));
    press(Qt::Key_Return);
    ASSERT_FALSE(search->isVisible());
    QTest::qWait(kLongerThanAPause);
    EXPECT_FALSE(search->isVisible()) << "what was opened stays open";
}

TEST_F(KeyboardRings, AHitIsLeftForWhatWasFoundOnEveryPage)
{
    auto *found = window.findChild<QListView *>(QStringLiteral("searchHits"));
    const auto visibleBacks = [this] {
        QStringList texts;
        for (const QPushButton *button : window.findChildren<QPushButton *>()) {
            if (button->isVisible() && button->text().startsWith(QStringLiteral("Back to")))
                texts += button->text();
        }
        return texts;
    };
    std::vector<RecordId> hits{journal().all<Conversation>().at(0).record.id, journal().all<Entry>().at(0).record.id};
    for (const SharedExperience &each : journal().all<SharedExperience>()) {
        if (each.state == ExperienceState::Idea) {
            hits.push_back(each.record.id);
            break;
        }
    }
    for (const RecordId hit : hits) {
        press(Qt::Key_F, Qt::ControlModifier);
        write("the");
        press(Qt::Key_Return);
        ASSERT_TRUE(test::becomesTrue([found] { return found->hasFocus(); }));
        emit window.findChild<SearchPage *>()->chosen(hit);
        settle();
        SCOPED_TRACE(static_cast<int>(kindOf(*journal().find(hit))));
        EXPECT_EQ(visibleBacks().join(QLatin1Char('|')).toStdString(), "Back to the search results")
            << static_cast<int>(window.workspace()->currentPage()) << ' ' << whatIsFocused();
        ASSERT_NE(focused(), nullptr);
        EXPECT_TRUE(focused()->isVisible());
        press(Qt::Key_Escape);
        EXPECT_TRUE(found->hasFocus()) << whatIsFocused();
    }
    turnTo(Qt::Key_7); // where the conversation is still open
    EXPECT_EQ(visibleBacks(), QStringList{QStringLiteral("Back to Talk")}) << "no longer from there";
}

TEST_F(KeyboardRings, WhatElseThereIsIsGoneOnWith)
{
    const auto more = [this]() -> QPushButton * {
        for (QPushButton *button : page(PageId::Today)->findChildren<QPushButton *>()) {
            if (button->text() == QStringLiteral("Show what else there is"))
                return button;
        }
        return nullptr;
    };
    turnTo(Qt::Key_1);
    ASSERT_NE(more(), nullptr);
    const auto before = page(PageId::Today)->findChildren<ReminderCard *>().size();
    tabToAndPress(QStringLiteral("Show what else there is"));
    EXPECT_GT(page(PageId::Today)->findChildren<ReminderCard *>().size(), before);
    const QWidget *card = focused();
    while (card != nullptr && qobject_cast<const ReminderCard *>(card) == nullptr)
        card = card->parentWidget();
    EXPECT_NE(card, nullptr) << whatIsFocused();
}

TEST_F(KeyboardRings, ACheckInIsNotSavedWithoutSayingForWhom)
{
    world.clock.setToday(QDate(2026, 7, 20)); // a week that nobody has answered
    press(Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
    tabTo(QStringLiteral("1, not at all"));
    press(Qt::Key_7);
    save();
    EXPECT_EQ(focusedText(), QStringLiteral("Keep for myself")) << whatIsFocused();
    const Period period = journal().periodOn(journal().clock().today(), Cadence::Week);
    EXPECT_EQ(journal().myCheckIn(period), nullptr);
    bool isSaid = false;
    for (const QLabel *label : window.findChildren<QLabel *>())
        isSaid = isSaid || (label->isVisible() && label->text().startsWith(QStringLiteral("One thing is missing")));
    EXPECT_TRUE(isSaid);
}

TEST_F(KeyboardRings, ChangedAnswersAreSavedByTheKeysThatSave)
{
    turnTo(Qt::Key_3);
    ASSERT_EQ(focusedText(), QStringLiteral("Change my answers")) << whatIsFocused();
    press(Qt::Key_Space);
    press(Qt::Key_2);
    save();
    EXPECT_EQ(focusedText(), QStringLiteral("Change my answers")) << whatIsFocused();
}

TEST_F(KeyboardRings, NoJournalIsMadeAndTheOneThatIsOpenStaysOpen)
{
    turnTo(Qt::Key_5);
    const PageId before = window.workspace()->currentPage();
    const QWidget *had = focused();
    trigger(ActionId::NewJournal);
    settle();
    ASSERT_FALSE(window.workspace()->isVisible());
    press(Qt::Key_2, Qt::AltModifier);
    press(Qt::Key_Escape);
    ASSERT_TRUE(world.session.isUnlocked());
    ASSERT_NE(window.workspace(), nullptr);
    EXPECT_TRUE(window.workspace()->isVisible());
    EXPECT_EQ(window.workspace()->currentPage(), before) << "no key reached the page behind it";
    EXPECT_EQ(focused(), had) << whatIsFocused();
    press(Qt::Key_2, Qt::AltModifier);
    EXPECT_EQ(window.workspace()->currentPage(), PageId::Journal);
}

TEST_F(KeyboardRings, EscLeavesAnEditorForThePageOneCameFrom)
{
    turnTo(Qt::Key_5);
    const QWidget *had = focused();
    press(Qt::Key_N, Qt::ControlModifier);
    write("A day");
    press(Qt::Key_Escape);
    EXPECT_EQ(window.workspace()->currentPage(), PageId::Gratitude);
    EXPECT_EQ(focused(), had) << whatIsFocused();
    // Who turned to another page meanwhile stays there.
    press(Qt::Key_N, Qt::ControlModifier);
    turnTo(Qt::Key_1);
    turnTo(Qt::Key_2);
    press(Qt::Key_Escape);
    EXPECT_EQ(window.workspace()->currentPage(), PageId::Journal);
    // And who saves is shown what was saved.
    turnTo(Qt::Key_5);
    press(Qt::Key_N, Qt::ControlModifier);
    write(" more");
    save();
    EXPECT_EQ(window.workspace()->currentPage(), PageId::Journal);
}

TEST_F(KeyboardRings, TheSettingsBeginAtWhatChangesNothing)
{
    const Look look = world.settings.look();
    turnTo(Qt::Key_9);
    EXPECT_NE(qobject_cast<const QScrollArea *>(focused()), nullptr) << whatIsFocused();
    for (const Qt::Key key : {Qt::Key_Down, Qt::Key_End, Qt::Key_Home, Qt::Key_Space})
        press(key);
    EXPECT_EQ(world.settings.look(), look);
}

} // namespace
} // namespace hearth
