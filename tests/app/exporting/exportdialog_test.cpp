// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporting/exportdialog.h"

#include "app/onboarding/onboardingsupport.h"
#include "app/pages/pagefixture.h"
#include "session/keychanges.h"
#include "support/awaiting.h"
#include "support/heldpool.h"

#include <QDir>
#include <QFile>
#include <QPointer>
#include <QRadioButton>

using namespace hearth;
using namespace hearth::test;

namespace {

const QString kWrite = QStringLiteral("Save the copy");
const QString kWhere = QStringLiteral("Where to");
const QString kPassphrase = QStringLiteral("Passphrase");

/// The dialog over a journal that a session has open, with one entry in it.
class Exports : public testing::Test
{
protected:
    void SetUp() override
    {
        world.unlock(folder.path());
        Journal &journal = *world.session.journal();
        ASSERT_TRUE(journal.add(entryOf(journal, QStringLiteral("Boats"), QStringLiteral("Two of them."))));
        navigator.journal = &journal;
        dialog =
            new ExportDialog({world.theme, journal, search, world.session, world.settings, world.prompter, navigator});
        dialog->show();
        setPlace(out("out.zip"));
    }
    ~Exports() override { delete dialog; }

    [[nodiscard]] QString out(const char *name) const { return world.folder.filePath(QString::fromUtf8(name)); }
    void setPlace(const QString &path)
    {
        for (auto *line : dialog->findChildren<QLineEdit *>()) {
            if (line->echoMode() == QLineEdit::Normal && line->accessibleName() == kWhere)
                line->setText(path);
        }
    }
    void choose(const QString &format)
    {
        for (auto *each : dialog->findChildren<QRadioButton *>()) {
            if (each->text().remove(QLatin1Char('&')) == format)
                each->click();
        }
    }
    /// Until it is written, or was not.
    void write(const QString &passphrase)
    {
        type(*dialog, kPassphrase, passphrase);
        QSignalSpy confirmed(&world.session.keys(), &KeyChanges::confirmed);
        QSignalSpy failed(&world.session, &Session::failed);
        press(*dialog, kWrite);
        ASSERT_TRUE(test::becomesTrue([&] { return confirmed.count() + failed.count() > 0; }));
        // It begins a little later, and ends with a way to close it.
        ASSERT_TRUE(test::becomesTrue([&] {
            return failed.count() > 0 || dialog == nullptr || buttonIn(*dialog, QStringLiteral("Close")) != nullptr;
        }));
    }

    /// Until all is written and only its last step waits.
    void beginAndWaitForTheDisk()
    {
        type(*dialog, kPassphrase, kAnnasPassphrase);
        QSignalSpy confirmed(&world.session.keys(), &KeyChanges::confirmed);
        press(*dialog, kWrite);
        // Then it can no longer be stopped.
        ASSERT_TRUE(test::becomesTrue(
            [&] { return confirmed.count() > 0 && buttonIn(*dialog, QStringLiteral("Cancel")) == nullptr; }));
    }

    JournalFolder folder;
    OnboardingWorld world;
    SearchService search;
    FakeNavigator navigator;
    QPointer<ExportDialog> dialog;
};

} // namespace

TEST_F(Exports, AsksForThePassphraseAndSaysWhoCanReadIt)
{
    EXPECT_EQ(dialog->windowTitle(), QStringLiteral("Hearthbook"));
    EXPECT_TRUE(says(*dialog, QStringLiteral("not encrypted")));
    EXPECT_TRUE(says(*dialog, QStringLiteral("Your passphrase")));
    press(*dialog, kWrite);
    EXPECT_TRUE(says(*dialog, QStringLiteral("Type your passphrase first")));
    write(QStringLiteral("not it"));
    EXPECT_TRUE(says(*dialog, QStringLiteral("That is not the passphrase of Anna. Nothing was written.")));
    EXPECT_FALSE(QFile::exists(out("out.zip")));
    write(kAnnasPassphrase);
    EXPECT_TRUE(QFile::exists(out("out.zip")));
    EXPECT_TRUE(says(*dialog, QStringLiteral("1 record")));
    EXPECT_EQ(fieldIn(*dialog, kPassphrase), nullptr) << "nothing is left to type";
    EXPECT_NE(buttonIn(*dialog, QStringLiteral("Close")), nullptr);
}

TEST_F(Exports, TheOthersPassphraseWritesNothing)
{
    write(kBensPassphrase);
    EXPECT_FALSE(QFile::exists(out("out.zip")));
}

TEST_F(Exports, AFolderThatHoldsSomethingIsLeftAlone)
{
    ASSERT_TRUE(QDir().mkpath(out("full")));
    QFile there(out("full/letter"));
    ASSERT_TRUE(there.open(QIODevice::WriteOnly));
    there.close();
    setPlace(out("full"));
    type(*dialog, kPassphrase, kAnnasPassphrase);
    press(*dialog, kWrite);
    EXPECT_EQ(QDir(out("full")).entryList(QDir::Files), QStringList{QStringLiteral("letter")});
    EXPECT_NE(buttonIn(*dialog, kWrite), nullptr);
}

TEST_F(Exports, AnArchiveThatIsThereGoesOnlyWhenThatIsMeant)
{
    write(kAnnasPassphrase);
    const QByteArray first = [this] {
        QFile file(out("out.zip"));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }();
    delete dialog;
    dialog = new ExportDialog(
        {world.theme, *world.session.journal(), search, world.session, world.settings, world.prompter, navigator});
    dialog->show();
    setPlace(out("out.zip"));
    world.prompter.goAhead = false;
    type(*dialog, kPassphrase, kAnnasPassphrase);
    press(*dialog, kWrite);
    EXPECT_EQ(world.prompter.asked.size(), 1);
    EXPECT_FALSE(world.session.isBusy()) << "nothing was begun";
    world.prompter.goAhead = true;
    write(kAnnasPassphrase);
    EXPECT_TRUE(says(*dialog, QStringLiteral("1 record")));
}

TEST_F(Exports, ACalendarIsAFileOfItsOwn)
{
    choose(QStringLiteral("A calendar"));
    bool isSuggested = false;
    for (auto *line : dialog->findChildren<QLineEdit *>())
        isSuggested = isSuggested || line->text().endsWith(QLatin1String(".ics"));
    EXPECT_TRUE(isSuggested);
}

TEST_F(Exports, GoesWithTheLock)
{
    world.session.lock();
    EXPECT_FALSE(dialog->isVisible());
}

TEST_F(Exports, WhatIsBeingPutInItsPlaceFinishesBehindALockThatDoesNotWait)
{
    HeldPool disk(JournalExport::placing());
    beginAndWaitForTheDisk();
    world.session.lock();
    EXPECT_FALSE(world.session.isUnlocked());
    EXPECT_FALSE(dialog->isVisible());
    EXPECT_FALSE(QFile::exists(out("out.zip"))) << "the lock did not wait";
    disk.letGo();
    EXPECT_TRUE(QFile::exists(out("out.zip")));
    EXPECT_TRUE(QDir(world.folder.path()).entryList({QStringLiteral("*.part*")}, QDir::Files | QDir::Hidden).isEmpty());
}

TEST_F(Exports, WhatIsBeingPutInItsPlaceIsNotCalledStopped)
{
    HeldPool disk(JournalExport::placing());
    beginAndWaitForTheDisk();
    dialog->reject();
    EXPECT_TRUE(dialog->isVisible()) << "it ends by itself in a moment";
    EXPECT_FALSE(says(*dialog, QStringLiteral("Stopped"))) << "nor would that be true";
    EXPECT_EQ(buttonIn(*dialog, QStringLiteral("Close")), nullptr) << "nothing is called done before it is";
    disk.letGo();
    EXPECT_TRUE(test::becomesTrue([this] { return buttonIn(*dialog, QStringLiteral("Close")) != nullptr; }));
    EXPECT_TRUE(QFile::exists(out("out.zip")));
}

TEST_F(Exports, StopsAtItsButton)
{
    const HeldPool disk(JournalExport::placing());
    type(*dialog, kPassphrase, kAnnasPassphrase);
    QSignalSpy confirmed(&world.session.keys(), &KeyChanges::confirmed);
    // As soon as it has begun, before the first of it is written.
    QObject::connect(&world.session.keys(), &KeyChanges::confirmed, dialog.data(),
                     [this] { press(*dialog, QStringLiteral("Cancel")); });
    press(*dialog, kWrite);
    ASSERT_TRUE(test::arrivesAnew(confirmed));
    EXPECT_TRUE(says(*dialog, QStringLiteral("Stopped. Nothing was written.")));
    EXPECT_FALSE(QFile::exists(out("out.zip")));
    EXPECT_NE(buttonIn(*dialog, kWrite), nullptr) << "it can be tried again";
}

TEST_F(Exports, StopsWhileThePassphraseIsStillBeingChecked)
{
    type(*dialog, kPassphrase, kAnnasPassphrase);
    press(*dialog, kWrite);
    press(*dialog, QStringLiteral("Cancel"));
    EXPECT_TRUE(test::becomesTrue([this] { return says(*dialog, QStringLiteral("Stopped. Nothing was written.")); }));
    EXPECT_FALSE(QFile::exists(out("out.zip")));
}
