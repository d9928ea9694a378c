// SPDX-License-Identifier: GPL-3.0-or-later
// What the window says of how a journal was found, and the way out when another file took its place.
#include "wording/openingnotices.h"

#include "app/onboarding/onboardingsupport.h"
#include "files/fileidentity.h"
#include "shell/mainwindow.h"
#include "shell/workspace.h"
#include "support/awaiting.h"
#include "support/forger.h"
#include "support/unwritable.h"
#include "support/vitaleditor.h"
#include "widgets/messagebar.h"

#include <QDir>
#include <QFileInfo>

#include <cstdio>

using namespace hearth;
using namespace hearth::test;

namespace {

class OpeningNoticesTest : public ::testing::Test
{
protected:
    OpeningNoticesTest()
    {
        window.resize(1180, 800);
        window.show();
    }

    void unlock()
    {
        window.openJournal(folder.path());
        QSignalSpy unlocked(&world.session, &Session::unlocked);
        type(window, QStringLiteral("Passphrase"), kAnnasPassphrase);
        press(window, QStringLiteral("Unlock"));
        ASSERT_TRUE(test::arrives(unlocked));
        ASSERT_NE(window.workspace(), nullptr);
    }
    void lock()
    {
        QSignalSpy locked(&world.session, &Session::locked);
        window.actions()[ActionId::Lock]->trigger();
        ASSERT_TRUE(test::arrives(locked));
    }
    // And waits until the place where the journal lies was looked at.
    void unlockAndLook()
    {
        QSignalSpy found(&world.session, &Session::placeFound);
        unlock();
        ASSERT_TRUE(test::arrives(found));
    }
    [[nodiscard]] QString beside(const char *addition) const
    {
        return folder.folder() + QStringLiteral("/ours") + QString::fromUtf8(addition) + QStringLiteral(".hearth");
    }
    [[nodiscard]] MessageBar *bar() const
    {
        for (MessageBar *bar : window.findChildren<MessageBar *>()) {
            if (bar->isVisible())
                return bar;
        }
        return nullptr;
    }
    [[nodiscard]] QString said() const { return bar() != nullptr ? bar()->text() : QString(); }
    [[nodiscard]] Journal &journal() { return *world.session.journal(); }
    // Until what the window asked of the store is done.
    void settle()
    {
        ASSERT_TRUE(journal().add(noteOf(journal(), QStringLiteral("after it")))); // waits its turn
    }
    void share(const char *text)
    {
        auto anna = folder.open();
        Entry entry = entryOf(*anna.journal, {}, QString::fromUtf8(text));
        entry.record.visibility = Visibility::Shared;
        ASSERT_TRUE(anna.journal->add(entry));
        world.seen = folder.seen;
    }
    void moveOver(const QByteArray &bytes) const
    {
        const QString other = folder.folder() + QStringLiteral("/other");
        QFile file(other);
        ASSERT_TRUE(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
        file.close();
        ASSERT_EQ(std::rename(qPrintable(other), qPrintable(folder.path())), 0);
    }

    OnboardingWorld world;
    JournalFolder folder;
    Translation translation;
    MainWindow window{{world.theme, world.session, world.settings, world.prompter, translation}};
};

} // namespace

TEST_F(OpeningNoticesTest, NothingIsSaidOfAJournalThatIsAsItWasLeft)
{
    unlock();
    EXPECT_EQ(bar(), nullptr);
    lock();
    unlock();
    EXPECT_EQ(bar(), nullptr);
}

TEST_F(OpeningNoticesTest, AnOlderCopyIsSaidUntilItIsAccepted)
{
    const QByteArray old = folder.bytes();
    share("newer");
    folder.setBytes(old);
    unlock();
    EXPECT_TRUE(said().contains(QLatin1String("older copy"))) << qPrintable(said());
    lock();
    unlock();
    EXPECT_TRUE(said().contains(QLatin1String("older copy")));
    press(window, QStringLiteral("I know"));
    settle();
    lock();
    unlock();
    EXPECT_EQ(bar(), nullptr);
}

TEST_F(OpeningNoticesTest, WhatTheOtherTookAwayIsSaidUntilItsAuthorAcceptsIt)
{
    share("I withdraw");
    {
        Forger ben(folder.path(), kBensPassphrase);
        for (const Forger::Row &row : ben.rows(Scope::Shared)) {
            if (ben.open(row).author == kFirstPartner) {
                ben.drop(row);
                break;
            }
        }
        ben.save();
    }
    unlock();
    EXPECT_TRUE(said().contains(QLatin1String("something you shared"))) << qPrintable(said());
    lock();
    unlock();
    press(window, QStringLiteral("I know"));
    settle();
    lock();
    unlock();
    EXPECT_EQ(bar(), nullptr) << qPrintable(said());
}

TEST_F(OpeningNoticesTest, AWayInThatSomebodyChangedIsSaidUntilThereIsANewOne)
{
    editVital(folder.path(), [](VitalRows &rows) {
        const JournalId id = readJournalId(rows).value();
        putSlot(rows, makeRecoverySlot(id, PartnerKeys::generate(kFirstPartner), RecoveryCode::generate()));
    });
    for (int i = 0; i < 2; ++i) {
        unlock();
        EXPECT_TRUE(said().contains(QLatin1String("changed one of your two ways in"))) << qPrintable(said());
        press(window, QStringLiteral("All right"));
        lock();
    }
    ASSERT_TRUE(folder.open().store->renewRecoveryCode(kAnnasPassphrase, cheapCost()));
    unlock();
    EXPECT_EQ(bar(), nullptr) << qPrintable(said());
}

TEST_F(OpeningNoticesTest, OneThingAfterTheOther)
{
    const QByteArray old = folder.bytes();
    share("newer");
    folder.setBytes(old);
    QFile stray(folder.path() + QStringLiteral("-journal"));
    ASSERT_TRUE(stray.open(QIODevice::WriteOnly));
    // A rollback journal that would make the file one page long.
    QByteArray header("\xd9\xd5\x05\xf9\x20\xa1\x63\xd7", 8);
    header += QByteArray(8, '\0') + QByteArray("\0\0\0\1\0\0\2\0\0\0\x80\0", 12) + QByteArray(512 - 28, '\0');
    stray.write(header);
    stray.close();
    unlock();
    EXPECT_TRUE(said().contains(QLatin1String("older copy")));
    press(window, QStringLiteral("I know"));
    EXPECT_TRUE(said().contains(QLatin1String("It is kept as"))) << qPrintable(said());
    EXPECT_TRUE(said().contains(QLatin1String("ours.hearth.set-aside-journal")));
    press(window, QStringLiteral("All right"));
    EXPECT_EQ(bar(), nullptr);
}

TEST_F(OpeningNoticesTest, AMessageInBetweenDoesNotSwallowIt)
{
    const QByteArray old = folder.bytes();
    share("newer");
    folder.setBytes(old);
    unlock();
    window.workspace()->say(QStringLiteral("Saved."), {}, {});
    EXPECT_EQ(said(), QStringLiteral("Saved."));
    bar()->dismiss();
    EXPECT_TRUE(said().contains(QLatin1String("older copy")));
}

TEST_F(OpeningNoticesTest, WhatCanOnlyBeReadIsReadAndSaidToBe)
{
    share("to be read");
    const Unwritable unwritable(folder.folder());
    unlock();
    EXPECT_TRUE(said().contains(QLatin1String("can be read here, but not written in"))) << qPrintable(said());
    EXPECT_EQ(journal().all<Entry>().size(), 1U);
    const auto refused = journal().add(entryOf(journal(), {}, QStringLiteral("not here")));
    EXPECT_EQ(refused.error().code, ErrorCode::ReadOnly);
    lock();
}

TEST_F(OpeningNoticesTest, AJournalWhosePlaceWasTakenIsSavedBesideAndGoesOn)
{
    const QByteArray older = folder.bytes();
    unlock();
    moveOver(older);
    const Entry entry = entryOf(journal(), {}, QStringLiteral("my words"));
    QSignalSpy refused(&journal(), &Journal::notSaved);
    EXPECT_EQ(journal().add(entry).error().code, ErrorCode::JournalReplaced);
    EXPECT_EQ(refused.count(), 1);
    QCoreApplication::processEvents();
    EXPECT_TRUE(said().contains(QLatin1String("Another file has been put"))) << qPrintable(said());
    QSignalSpy moved(&world.session, &Session::savedAgain);
    press(window, QStringLiteral("Save it beside"));
    ASSERT_TRUE(test::arrives(moved));
    EXPECT_EQ(QFileInfo(world.session.path()).fileName(), QStringLiteral("ours (2026-07-12).hearth"));
    EXPECT_TRUE(said().contains(QLatin1String("ours (2026-07-12).hearth"))) << qPrintable(said());
    EXPECT_EQ(world.settings.recentFiles().value(0), world.session.path());
    ASSERT_TRUE(journal().add(entry));
    EXPECT_EQ(folder.bytes(), older) << "the other file is as it was put there";
    lock();
    auto store = SealedStore::open(world.session.path(), kAnnasPassphrase, cheapLimits(), nullptr);
    ASSERT_TRUE(store);
}

TEST_F(OpeningNoticesTest, AFolderThatIsKeptInStepIsSaidOnce)
{
    ASSERT_TRUE(QDir().mkpath(folder.folder() + QStringLiteral("/.stfolder")));
    unlockAndLook();
    EXPECT_TRUE(said().contains(QLatin1String("Syncthing keeps the folder"))) << qPrintable(said());
    bar()->dismiss(); // and so not read
    lock();
    unlockAndLook();
    EXPECT_TRUE(said().contains(QLatin1String("Syncthing keeps the folder"))) << qPrintable(said());
    press(window, QStringLiteral("All right"));
    EXPECT_EQ(bar(), nullptr);
    lock();
    unlockAndLook();
    EXPECT_EQ(bar(), nullptr) << qPrintable(said());
    lock();
    // In another folder it is news again.
    world.settings.rememberTold(QStringLiteral("something else"));
    const QString moved = folder.folder() + QStringLiteral("/other");
    ASSERT_TRUE(QDir().mkpath(moved));
    ASSERT_TRUE(QFile::copy(folder.path(), moved + QStringLiteral("/ours.hearth")));
    window.openJournal(moved + QStringLiteral("/ours.hearth"));
    QSignalSpy found(&world.session, &Session::placeFound);
    type(window, QStringLiteral("Passphrase"), kAnnasPassphrase);
    press(window, QStringLiteral("Unlock"));
    ASSERT_TRUE(test::arrivesAnew(found));
    EXPECT_TRUE(said().contains(QLatin1String("Syncthing keeps the folder"))) << qPrintable(said());
}

TEST_F(OpeningNoticesTest, EachCopyBesideItIsSaidUntilItIsRead)
{
    const char *one = ".sync-conflict-20261105-183001-ABCDEF7";
    const char *other = " (conflicted copy 2026-11-06 091500)";
    ASSERT_TRUE(QFile::copy(folder.path(), beside(one)));
    ASSERT_TRUE(QFile::copy(folder.path(), beside(other)));
    unlockAndLook();
    EXPECT_TRUE(said().contains(QFileInfo(beside(other)).fileName())) << qPrintable(said());
    press(window, QStringLiteral("All right"));
    EXPECT_TRUE(said().contains(QFileInfo(beside(one)).fileName())) << qPrintable(said());
    lock();
    unlockAndLook();
    EXPECT_TRUE(said().contains(QFileInfo(beside(one)).fileName())) << "not read yet";
    press(window, QStringLiteral("All right"));
    EXPECT_EQ(bar(), nullptr) << qPrintable(said());
    lock();
    unlockAndLook();
    EXPECT_EQ(bar(), nullptr) << qPrintable(said());
}

TEST_F(OpeningNoticesTest, ACopyThatAppearsWhileItIsOpenIsSaidRightAway)
{
    unlockAndLook();
    ASSERT_EQ(bar(), nullptr);
    settle(); // what is written here is not taken for another file
    QSignalSpy found(&world.session, &Session::placeFound);
    const QByteArray copy = folder.bytes();
    QFile file(beside(" (Ben's conflicted copy 2026-11-06)"));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly) && file.write(copy) == copy.size());
    file.close();
    ASSERT_TRUE(test::arrivesAnew(found));
    const auto report = found.last().at(0).value<PlaceReport>();
    EXPECT_EQ(report.place, FilePlace::Same);
    EXPECT_EQ(report.copies, QStringList{file.fileName()});
    EXPECT_TRUE(said().contains(QLatin1String("Ben's conflicted copy"))) << qPrintable(said());
}

TEST_F(OpeningNoticesTest, AnotherFileInItsPlaceIsSaidRightAwayAndSavedBeside)
{
    const QByteArray older = folder.bytes();
    unlockAndLook();
    settle();
    QSignalSpy found(&world.session, &Session::placeFound);
    moveOver(older);
    ASSERT_TRUE(test::arrivesAnew(found));
    EXPECT_TRUE(said().contains(QLatin1String("All that you saved is still in the open journal")))
        << qPrintable(said());
    QSignalSpy moved(&world.session, &Session::savedAgain);
    press(window, QStringLiteral("Save it beside"));
    ASSERT_TRUE(test::arrives(moved));
    settle();
    EXPECT_EQ(journal().all<GratitudeNote>().size(), 2U);
    EXPECT_EQ(folder.bytes(), older);
    // The new place is looked after as well.
    const QString place = resolvedPath(world.session.path());
    while (found.last().at(0).value<PlaceReport>().path != place)
        ASSERT_TRUE(test::arrivesAnew(found));
    EXPECT_EQ(found.last().at(0).value<PlaceReport>().place, FilePlace::Same);
}

TEST_F(OpeningNoticesTest, OtherBytesInItsPlaceAreSaidRightAway)
{
    const QByteArray older = folder.bytes();
    unlockAndLook();
    settle();
    QSignalSpy found(&world.session, &Session::placeFound);
    folder.setBytes(older);
    ASSERT_TRUE(test::arrivesAnew(found));
    EXPECT_TRUE(said().contains(QLatin1String("Another file has been put where your journal is")))
        << qPrintable(said());
}
