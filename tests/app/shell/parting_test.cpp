// SPDX-License-Identifier: GPL-3.0-or-later
// Leaving a journal, and removing the other from it, from the settings on.
#include "app/shell/mainwindowfixture.h"

#include "journal/blindcheckin.h"
#include "onboarding/partingdialog.h"
#include "records/recordview.h"
#include "support/awaiting.h"

using namespace hearth;
using namespace hearth::test;

namespace {

class PartingWindow : public MainWindowTest
{
protected:
    [[nodiscard]] PartingTools tools() { return {cheapLimits(), cheapCost(), &folder.seen, folder.clock}; }
    [[nodiscard]] PartingDialog *begin(const QString &action)
    {
        trigger(ActionId::ShowSettings);
        QPushButton *button = buttonIn(window, action);
        if (button == nullptr) {
            ADD_FAILURE() << qPrintable(action);
            return nullptr;
        }
        button->click(); // it may be scrolled out of sight
        auto *dialog = window.findChild<PartingDialog *>();
        if (dialog == nullptr || !QTest::qWaitForWindowExposed(dialog, test::patience))
            ADD_FAILURE() << "no dialog";
        return dialog;
    }
    void carryOut(PartingDialog &dialog, const QString &action)
    {
        press(dialog, QStringLiteral("Next"));
        type(dialog, QStringLiteral("Your current passphrase"), kAnnasPassphrase);
        QSignalSpy parted(&world.session.keys(), &KeyChanges::parted);
        press(dialog, action);
        ASSERT_TRUE(test::arrives(parted));
        EXPECT_NE(visible<LockPage>(), nullptr);
    }
};

} // namespace

TEST_F(PartingWindow, LeavesWithWhatWasBeingTyped)
{
    openJournalOfTwo();
    unlock();
    trigger(ActionId::NewEntry);
    QTest::keyClicks(visible<EntryEditor>()->findChild<QTextEdit *>(), QStringLiteral("half a sentence"));
    PartingDialog *dialog = begin(QStringLiteral("Leave…"));
    ASSERT_NE(dialog, nullptr);
    carryOut(*dialog, QStringLiteral("Leave now"));
    press(*dialog, QStringLiteral("Open my own journal"));
    unlock();
    EXPECT_TRUE(world.session.path().endsWith(QStringLiteral("-own.hearth")));
    EXPECT_FALSE(window.actions()[ActionId::SitTogether]->isEnabled());
    trigger(ActionId::NewEntry);
    EXPECT_EQ(visible<EntryEditor>()->findChild<QTextEdit *>()->toPlainText(), QStringLiteral("half a sentence"));
    trigger(ActionId::ShowSettings);
    EXPECT_TRUE(says(window, QStringLiteral("You left the journal you had with Ben, on ")));
}

// Once, until they say that they know; and whoever did it is told nothing.
TEST_F(PartingWindow, TellsWhoIsLeftWhatHappened)
{
    const QString own = folder.folder() + QStringLiteral("/own.hearth");
    ASSERT_TRUE(leaveJournal(folder.path(), kAnnasPassphrase, own, tools()));
    const QString left = QStringLiteral("Anna left this journal on ");
    openJournalOfTwo();
    for (int i = 0; i < 2; ++i) {
        unlock(kBensPassphrase);
        ASSERT_NE(visible<MessageBar>(), nullptr);
        EXPECT_TRUE(visible<MessageBar>()->text().startsWith(left)) << qPrintable(visible<MessageBar>()->text());
        if (i == 1)
            press(window, QStringLiteral("I know"));
        lock();
    }
    unlock(kBensPassphrase);
    EXPECT_EQ(visible<MessageBar>(), nullptr);
    lock();
    window.openJournal(own);
    unlock();
    EXPECT_EQ(visible<MessageBar>(), nullptr);
}

// Whose passphrase no longer opens it may not know why.
TEST_F(PartingWindow, TellsWhoIsGoneWhereTheirWayLeads)
{
    openJournalOfTwo();
    const auto tryWith = [this](const QString &secret) {
        QSignalSpy failed(&world.session, &Session::failed);
        type(window, QStringLiteral("Passphrase"), secret);
        press(window, QStringLiteral("Unlock"));
        EXPECT_TRUE(test::arrives(failed));
        return says(window, QStringLiteral("one of them is no longer in it"));
    };
    EXPECT_FALSE(tryWith(QStringLiteral("a guess")));
    ASSERT_TRUE(
        removePartner(folder.path(), kAnnasPassphrase, folder.folder() + QStringLiteral("/bens.hearth"), tools()));
    EXPECT_TRUE(tryWith(kBensPassphrase));
    unlock();
}

// The screen locks, or somebody has to hide it, while it is being done.
TEST_F(PartingWindow, IsStoppedByALockUntilTheLastStep)
{
    for (const PartingStep at : {PartingStep::Opening, PartingStep::Copying, PartingStep::Destroying}) {
        window.openJournal(folder.path());
        unlock();
        QPointer<PartingDialog> dialog = begin(QStringLiteral("Remove…"));
        ASSERT_NE(dialog, nullptr);
        press(*dialog, QStringLiteral("Next"));
        type(*dialog, QStringLiteral("Your current passphrase"), kAnnasPassphrase);
        KeyChanges &keys = world.session.keys();
        QSignalSpy parted(&keys, &KeyChanges::parted);
        QSignalSpy notParted(&keys, &KeyChanges::notParted);
        bool isLocked = false;
        const QObject here;
        QObject::connect(&keys, &KeyChanges::partingProgressed, &here, [&](PartingStep step) {
            if (step == at && !std::exchange(isLocked, true))
                window.requestLock();
        });
        press(*dialog, QStringLiteral("Remove now"));
        ASSERT_TRUE(test::becomesTrue([&] { return parted.count() + notParted.count() > 0; }));
        EXPECT_EQ(parted.count() + notParted.count(), 1);
        EXPECT_TRUE(dialog == nullptr || !dialog->isVisible()) << "nothing of it is on a locked screen";
        const bool isDone = parted.count() > 0;
        EXPECT_TRUE(isDone || at != PartingStep::Destroying);
        unlock();
        EXPECT_EQ(journal().parting().has_value(), isDone);
        // Whoever asked is told what became of it.
        const auto isTold = [&] { return dialog != nullptr && dialog->isVisible(); };
        EXPECT_TRUE(isDone ? test::becomesTrue(isTold) : test::staysFalse(isTold));
        if (isDone) {
            EXPECT_TRUE(says(*dialog, QStringLiteral("Ben is removed.")));
            press(*dialog, QStringLiteral("Close"));
            break;
        }
        lock();
    }
}

TEST_F(PartingWindow, RemovesTheOtherWhoseFileOpensInTheWindow)
{
    openJournalOfTwo();
    unlock();
    PartingDialog *dialog = begin(QStringLiteral("Remove…"));
    ASSERT_NE(dialog, nullptr);
    carryOut(*dialog, QStringLiteral("Remove now"));
    press(*dialog, QStringLiteral("Close"));
    unlock();
    trigger(ActionId::ShowSettings);
    EXPECT_TRUE(says(window, QStringLiteral("You removed Ben on ")));
    lock();
    window.openJournal(QFileInfo(folder.path()).absolutePath() + QStringLiteral("/ours-handed-over.hearth"));
    unlock(kBensPassphrase);
    trigger(ActionId::ShowSettings);
    EXPECT_TRUE(says(window, QStringLiteral("Anna took you out of the journal you shared, on ")));
}

// Nothing is offered there that needs both.
TEST_F(PartingWindow, IsForOneAfterwards)
{
    openJournalOfTwo();
    unlock();
    PartingDialog *dialog = begin(QStringLiteral("Remove…"));
    ASSERT_NE(dialog, nullptr);
    carryOut(*dialog, QStringLiteral("Remove now"));
    press(*dialog, QStringLiteral("Close"));
    unlock();
    EXPECT_FALSE(window.actions()[ActionId::SitTogether]->isEnabled());
    trigger(ActionId::ShowToday);
    EXPECT_EQ(window.workspace()->page(PageId::Today)->findChild<GrowingText *>(), nullptr);
    trigger(ActionId::NewEntry);
    auto *readers = visible<EntryEditor>()->findChild<QWidget *>(QStringLiteral("readers"));
    ASSERT_NE(readers, nullptr);
    EXPECT_FALSE(readers->isVisible());
    trigger(ActionId::ShowGratitude);
    QPushButton *write = buttonIn(window, QStringLiteral("Write a note"));
    EXPECT_TRUE(write == nullptr || !write->isEnabled());
}

// What was to open to the other says so no longer, and nobody is asked for a reply.
TEST_F(PartingWindow, NothingIsToOpenAfterwards)
{
    RecordId kept;
    RecordId entry;
    {
        auto opened = folder.open(kBensPassphrase);
        Entry shared = entryOf(*opened.journal, QStringLiteral("Rain"), QStringLiteral("All day."));
        shared.record.visibility = Visibility::Shared;
        entry = shared.record.id;
        ASSERT_TRUE(opened.journal->add(shared));
        opened = {};
        opened = folder.open();
        GratitudeNote note = noteOf(*opened.journal, QStringLiteral("for later"));
        note.keptUntil = folder.clock.today().addDays(9);
        kept = note.record.id;
        ASSERT_TRUE(opened.journal->add(note));
        CheckIn checkIn = opened.journal->compose<CheckIn>();
        checkIn.period = Period::containing(folder.clock.today(), Cadence::Week);
        checkIn.setAnswer(Dimension::Connected, Answer::rated(5).take());
        ASSERT_TRUE(opened.journal->apply(sealedCheckIn(*opened.journal, checkIn).take()));
    }
    const auto notesOf = [this](RecordId id) {
        QStringList notes;
        for (const RecordItem &item : viewOf(journal(), *journal().find(id)).items) {
            if (item.form == RecordItem::Form::Note)
                notes += item.words;
        }
        return notes.join(QLatin1Char('\n'));
    };
    const auto notes = [&] {
        QString all = notesOf(kept);
        for (const CheckIn &checkIn : journal().all<CheckIn>())
            all += notesOf(checkIn.record.id);
        return all;
    };
    openJournalOfTwo();
    unlock();
    EXPECT_TRUE(notes().contains(QStringLiteral("Kept until"))) << qPrintable(notes());
    EXPECT_TRUE(notes().contains(QStringLiteral("it opens when"))) << qPrintable(notes());
    window.workspace()->open(entry);
    EXPECT_NE(buttonIn(window, QStringLiteral("Write a reply")), nullptr);
    lock();
    ASSERT_TRUE(
        removePartner(folder.path(), kAnnasPassphrase, folder.folder() + QStringLiteral("/bens.hearth"), tools()));
    unlock();
    EXPECT_FALSE(notes().contains(QStringLiteral("Kept until"))) << qPrintable(notes());
    EXPECT_FALSE(notes().contains(QStringLiteral("it opens when"))) << qPrintable(notes());
    window.workspace()->open(entry);
    EXPECT_TRUE(says(window, QStringLiteral("Rain")));
    EXPECT_EQ(buttonIn(window, QStringLiteral("Write a reply")), nullptr);
}
