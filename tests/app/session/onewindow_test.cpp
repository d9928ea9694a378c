// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/onewindow.h"

#include "app/onboarding/onboardingsupport.h"
#include "app/session/fakedesktop.h"
#include "support/awaiting.h"

#include <QFile>
#include <QRegularExpression>

using namespace hearth;
using namespace hearth::test;

TEST(WindowName, IsThatOfTheFileUnderWhateverNameAndTellsNothing)
{
    const JournalFolder folder;
    const JournalFolder another;
    const QTemporaryDir links;
    const QString link = links.filePath(QStringLiteral("link.hearth"));
    ASSERT_TRUE(QFile::link(folder.path(), link));
    const QString name = windowNameOf(folder.path());
    EXPECT_TRUE(QRegularExpression(QStringLiteral("^[0-9a-f]{64}$")).match(name).hasMatch()) << qPrintable(name);
    EXPECT_EQ(windowNameOf(link), name);
    EXPECT_NE(windowNameOf(another.path()), name);
    EXPECT_EQ(windowNameOf(links.filePath(QStringLiteral("nothing.hearth"))), QString());
    EXPECT_EQ(windowNameOf({}), QString());
    const QByteArray home = qgetenv("HOME");
    qputenv("HOME", "/home/somebody-else");
    const QString theirs = windowNameOf(folder.path());
    qputenv("HOME", home);
    EXPECT_NE(theirs, name) << "another user's window is none of ours";
    EXPECT_EQ(windowNameOf(folder.path()), name);
}

TEST(OneWindow, StandsForTheChosenFile)
{
    OnboardingWorld world;
    const JournalFolder folder;
    FakePresence presence;
    {
        const OneWindow window(world.session, presence);
        EXPECT_EQ(presence.name, QString());
        world.session.choose(folder.path());
        EXPECT_EQ(presence.name, windowNameOf(folder.path()));
        world.session.choose({});
        EXPECT_EQ(presence.name, QString());
        // The sample is not there yet when it is chosen.
        QSignalSpy unlocked(&world.session, &Session::unlocked);
        world.session.openSample(world.folder.filePath(QStringLiteral("sample.hearth")));
        ASSERT_TRUE(test::arrives(unlocked));
        EXPECT_EQ(presence.name, windowNameOf(world.session.path()));
    }
    EXPECT_EQ(presence.name, QString());
}
