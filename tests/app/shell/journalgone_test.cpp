// SPDX-License-Identifier: GPL-3.0-or-later
// The file of the open journal is moved away, or its folder is.
#include "app/shell/mainwindowfixture.h"
#include "support/awaiting.h"

namespace hearth::test {
namespace {

class JournalGoneTest : public MainWindowTest
{
protected:
    void SetUp() override
    {
        openJournalOfTwo();
        unlock();
        entry = entryOf(journal(), {}, QStringLiteral("my words"));
    }
    [[nodiscard]] QString said() const
    {
        const auto *bar = visible<MessageBar>();
        return bar != nullptr ? bar->text() : QString();
    }
    void tryToSave()
    {
        EXPECT_EQ(journal().add(entry).error().code, ErrorCode::JournalGone);
        QCoreApplication::processEvents();
        EXPECT_TRUE(said().contains(QLatin1String("no longer in its folder"))) << qPrintable(said());
        EXPECT_FALSE(said().contains(QLatin1String("cannot be written")));
    }

    Entry entry;
};

TEST_F(JournalGoneTest, IsSavedInItsPlaceAgainAndGoesOn)
{
    const QString moved = folder.folder() + QStringLiteral("/elsewhere.hearth");
    ASSERT_TRUE(QFile::rename(folder.path(), moved));
    tryToSave();
    QSignalSpy saved(&world.session, &Session::savedAgain);
    press(window, QStringLiteral("Save it there again"));
    ASSERT_TRUE(test::arrives(saved));
    EXPECT_EQ(world.session.path(), folder.path());
    EXPECT_TRUE(said().contains(QStringLiteral("saved again as “ours.hearth”"))) << qPrintable(said());
    ASSERT_TRUE(journal().add(entry));
    lock();
    unlock();
    EXPECT_TRUE(journal().find(entry.record.id));
}

TEST_F(JournalGoneTest, NothingThatPassesTakesThePlaceOfTheWayOut)
{
    ASSERT_TRUE(QFile::remove(folder.path()));
    tryToSave();
    window.workspace()->say(QStringLiteral("No backup was made."), {}, {});
    EXPECT_NE(buttonIn(window, QStringLiteral("Save it there again")), nullptr);
    visible<MessageBar>()->dismiss();
    window.workspace()->say(QStringLiteral("Something else."), {}, {});
    EXPECT_EQ(said(), QStringLiteral("Something else."));
}

TEST_F(JournalGoneTest, IsNotComplainedOfAnyMoreOnceItIsBack)
{
    const QString moved = folder.folder() + QStringLiteral("/elsewhere.hearth");
    QSignalSpy found(&world.session, &Session::placeFound);
    const auto waitFor = [&found](FilePlace place) {
        while (found.isEmpty() || found.last().at(0).value<PlaceReport>().place != place)
            ASSERT_TRUE(test::arrivesAnew(found));
    };
    ASSERT_TRUE(QFile::rename(folder.path(), moved));
    waitFor(FilePlace::Gone);
    EXPECT_TRUE(said().contains(QLatin1String("no longer in its folder"))) << "before anything is to be saved";
    ASSERT_TRUE(QFile::rename(moved, folder.path()));
    waitFor(FilePlace::Same);
    EXPECT_EQ(visible<MessageBar>(), nullptr) << qPrintable(said());
    EXPECT_TRUE(journal().add(entry));
}

TEST_F(JournalGoneTest, WithItsFolderGoneAPlaceIsAskedFor)
{
    const QString away = folder.folder() + QStringLiteral(".away");
    ASSERT_TRUE(QDir().rename(folder.folder(), away));
    tryToSave();
    world.prompter.target.clear();
    press(window, QStringLiteral("Save it elsewhere…"));
    EXPECT_TRUE(said().contains(QLatin1String("no longer in its folder"))) << "no place was chosen: still to be saved";
    EXPECT_TRUE(world.prompter.suggested.endsWith(QLatin1String("ours.hearth")));
    // A place that does not take it, and then one that does.
    world.prompter.target = away + QStringLiteral("/no such folder/ours.hearth");
    QSignalSpy failed(&world.session, &Session::failed);
    press(window, QStringLiteral("Save it elsewhere…"));
    ASSERT_TRUE(test::arrives(failed));
    EXPECT_FALSE(said().isEmpty()) << "that it failed is said";
    world.prompter.target = away + QStringLiteral("/saved.hearth");
    QSignalSpy saved(&world.session, &Session::savedAgain);
    press(window, QStringLiteral("Save it elsewhere…"));
    ASSERT_TRUE(test::arrives(saved));
    EXPECT_EQ(world.session.path(), away + QStringLiteral("/saved.hearth"));
    EXPECT_TRUE(journal().add(entry));
    lock();
    ASSERT_TRUE(QDir().rename(away, folder.folder()));
}

} // namespace
} // namespace hearth::test
