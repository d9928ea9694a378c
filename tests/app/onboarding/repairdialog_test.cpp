// SPDX-License-Identifier: GPL-3.0-or-later
#include "onboarding/repairdialog.h"

#include "app/onboarding/onboardingsupport.h"
#include "onboarding/lockpage.h"
#include "store/database.h"
#include "support/awaiting.h"
#include "support/rowpages.h"
#include "support/unwritable.h"

#include <QDir>
#include <QFile>

using namespace hearth;
using namespace hearth::test;

namespace {

class Repairing : public ::testing::Test
{
protected:
    Repairing()
    {
        {
            auto opened = journal.open();
            ChangeSet days;
            for (int i = 0; i < 200; ++i)
                days.push_back(
                    Change::add(entryOf(*opened.journal, QStringLiteral("A day"), QString(900, QLatin1Char('r')))));
            EXPECT_TRUE(opened.journal->apply(days));
        }
        QByteArray bytes = journal.bytes();
        for (qsizetype at = kPageSize; at < bytes.size(); at += kPageSize) {
            // The last page of records.
            if (bytes[at] == '\x0d' && !bytes.mid(at, kPageSize).contains("hearthbook state"))
                destroyed = static_cast<quint32>(at / kPageSize) + 1;
        }
        destroyPage(bytes, destroyed, 1);
        journal.setBytes(bytes);
        world.session.choose(journal.path());
    }

    [[nodiscard]] std::unique_ptr<RepairDialog> shown()
    {
        auto dialog = std::make_unique<RepairDialog>(world.theme, world.session, world.prompter);
        dialog->show();
        EXPECT_TRUE(QTest::qWaitForWindowExposed(dialog.get(), test::patience));
        return dialog;
    }

    [[nodiscard]] QString beside(const char *name) const
    {
        return journal.folder() + QLatin1Char('/') + QString::fromUtf8(name);
    }

    JournalFolder journal;
    OnboardingWorld world;
    quint32 destroyed = 0;
    QSignalSpy repaired{&world.session, &Session::repaired};
    QSignalSpy failed{&world.session, &Session::failed};
};

const QString kSecretField = QStringLiteral("Passphrase or recovery code");

} // namespace

TEST_F(Repairing, IsOfferedWhereTheJournalIsDamaged)
{
    LockPage page(world.theme, world.session, world.settings);
    QSignalSpy requested(&page, &LockPage::repairRequested);
    page.show();
    ASSERT_TRUE(QTest::qWaitForWindowExposed(&page, test::patience));
    EXPECT_EQ(buttonIn(page, QStringLiteral("Repair…")), nullptr);
    type(page, QStringLiteral("Passphrase"), kAnnasPassphrase);
    press(page, QStringLiteral("Unlock"));
    ASSERT_TRUE(test::arrivesAnew(failed));
    press(page, QStringLiteral("Repair…"));
    EXPECT_EQ(requested.count(), 1);
    type(page, QStringLiteral("Passphrase"), QStringLiteral("x"));
    EXPECT_EQ(buttonIn(page, QStringLiteral("Repair…")), nullptr);
}

TEST_F(Repairing, IsNotOfferedForAWrongPassphrase)
{
    LockPage page(world.theme, world.session, world.settings);
    page.show();
    type(page, QStringLiteral("Passphrase"), QStringLiteral("not this"));
    press(page, QStringLiteral("Unlock"));
    ASSERT_TRUE(test::arrivesAnew(failed));
    EXPECT_EQ(buttonIn(page, QStringLiteral("Repair…")), nullptr);
}

TEST_F(Repairing, SavesWhatIsWholeAndSaysWhatIsNot)
{
    const QByteArray damaged = journal.bytes();
    const auto dialog = shown();
    EXPECT_EQ(dialog->windowTitle(), QStringLiteral("Hearthbook"));
    EXPECT_EQ(fieldIn(*dialog, QStringLiteral("New file"))->text(),
              QDir::toNativeSeparators(beside("ours-repaired.hearth")));
    QSignalSpy open(dialog.get(), &RepairDialog::openRequested);
    type(*dialog, kSecretField, kAnnasPassphrase);
    press(*dialog, QStringLiteral("Repair"));
    ASSERT_TRUE(test::arrivesAnew(repaired));
    EXPECT_TRUE(says(*dialog, QStringLiteral("that you may read are in the repaired journal.")));
    EXPECT_TRUE(says(*dialog, QStringLiteral("that you could read were lost.")));
    EXPECT_TRUE(says(*dialog, QStringLiteral("The damaged file was left as it is.")));
    EXPECT_EQ(fieldIn(*dialog, kSecretField), nullptr);
    press(*dialog, QStringLiteral("Open the repaired journal"));
    ASSERT_EQ(open.count(), 1);
    EXPECT_EQ(open.first().first().toString(), beside("ours-repaired.hearth"));
    EXPECT_EQ(journal.bytes(), damaged);
    for (const QLineEdit *field : dialog->findChildren<QLineEdit *>())
        EXPECT_FALSE(field->text().contains(kAnnasPassphrase));
    world.unlock(beside("ours-repaired.hearth"));
    EXPECT_TRUE(world.session.isUnlocked());
}

TEST_F(Repairing, SaysWhyNotAndLetsThePersonTryAgain)
{
    const auto dialog = shown();
    press(*dialog, QStringLiteral("Repair"));
    EXPECT_TRUE(says(*dialog, QStringLiteral("Type your passphrase")));
    type(*dialog, kSecretField, QStringLiteral("not this"));
    press(*dialog, QStringLiteral("Repair"));
    ASSERT_TRUE(test::arrivesAnew(failed));
    EXPECT_TRUE(says(*dialog, QStringLiteral("That passphrase opens nothing that is left of this journal.")));
    type(*dialog, kSecretField, kBensPassphrase);
    {
        const Unwritable unwritable(journal.folder());
        press(*dialog, QStringLiteral("Repair"));
        ASSERT_TRUE(test::arrivesAnew(failed));
        EXPECT_TRUE(says(*dialog, QStringLiteral("Nothing can be written in that folder.")));
    }
    type(*dialog, QStringLiteral("New file"), QStringLiteral("only-a-name"));
    press(*dialog, QStringLiteral("Repair"));
    EXPECT_TRUE(says(*dialog, QStringLiteral("Give the whole path")));
    world.prompter.target = beside("chosen");
    press(*dialog, QStringLiteral("Choose…"));
    press(*dialog, QStringLiteral("Repair"));
    ASSERT_TRUE(test::arrivesAnew(repaired));
    EXPECT_TRUE(QFile::exists(beside("chosen.hearth")));
}

TEST_F(Repairing, CanBeStopped)
{
    const auto before = contentsOf(journal.folder());
    const auto dialog = shown();
    type(*dialog, kSecretField, kAnnasPassphrase);
    press(*dialog, QStringLiteral("Repair"));
    EXPECT_EQ(buttonIn(*dialog, QStringLiteral("Repair")), nullptr);
    QTest::keyClick(dialog.get(), Qt::Key_Escape);
    EXPECT_TRUE(dialog->isVisible());
    ASSERT_TRUE(test::arrives(failed));
    EXPECT_EQ(failed.first().first().value<Error>().code, ErrorCode::Cancelled);
    EXPECT_EQ(contentsOf(journal.folder()), before);
    EXPECT_NE(buttonIn(*dialog, QStringLiteral("Repair")), nullptr);
    QTest::keyClick(dialog.get(), Qt::Key_Escape);
    EXPECT_FALSE(dialog->isVisible());
}

TEST(RepairedName, IsFreeAndDoesNotGrow)
{
    const QTemporaryDir folder;
    const auto in = [&folder](const char *name) { return folder.filePath(QString::fromUtf8(name)); };
    const auto make = [](const QString &path) { EXPECT_TRUE(QFile(path).open(QIODevice::WriteOnly)); };
    EXPECT_EQ(repairedNameFor(in("ours.hearth")), in("ours-repaired.hearth"));
    make(in("ours-repaired.hearth"));
    EXPECT_EQ(repairedNameFor(in("ours.hearth")), in("ours-repaired-2.hearth"));
    EXPECT_EQ(repairedNameFor(in("ours-repaired.hearth")), in("ours-repaired-2.hearth"));
    make(in("ours-repaired-2.hearth"));
    EXPECT_EQ(repairedNameFor(in("ours-repaired-2.hearth")), in("ours-repaired-3.hearth"));
    EXPECT_TRUE(QDir::isAbsolutePath(repairedNameFor(QStringLiteral("ours.hearth"))));
}
