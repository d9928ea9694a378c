// SPDX-License-Identifier: GPL-3.0-or-later
#include "photos/photoloader.h"

#include "app/photos/photosamples.h"
#include "support/heldpool.h"
#include "support/patience.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QThread>
#include <QThreadPool>

#include <gtest/gtest.h>

namespace hearth {
namespace {

class PhotoLoaderTest : public testing::Test
{
protected:
    QString fileOf(const QString &name, const QByteArray &bytes)
    {
        const QString path = folder.filePath(name);
        QFile file(path);
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        return path;
    }
    void waitUntilDone()
    {
        while (loader->isBusy())
            ASSERT_TRUE(QSignalSpy(loader.get(), &PhotoLoader::busyChanged).wait(test::patience));
    }
    /// Nothing is left to be delivered, and nothing runs.
    static void settle()
    {
        QThreadPool::globalInstance()->waitForDone();
        QCoreApplication::sendPostedEvents();
    }

    QTemporaryDir folder;
    std::unique_ptr<PhotoLoader> loader = std::make_unique<PhotoLoader>();
    QSignalSpy prepared{loader.get(), &PhotoLoader::prepared};
    QSignalSpy refused{loader.get(), &PhotoLoader::refused};
    QSignalSpy busy{loader.get(), &PhotoLoader::busyChanged};
};

TEST_F(PhotoLoaderTest, TellsEachInTheOrderItWasAdded)
{
    QStringList order;
    QObject::connect(loader.get(), &PhotoLoader::prepared,
                     [&order](const PreparedPhoto &, const QString &name) { order += name; });
    QObject::connect(loader.get(), &PhotoLoader::refused,
                     [&order](const Error &, const QString &name) { order += name; });
    // The first takes the longest.
    loader->addFile(fileOf(QStringLiteral("large.png"), test::encodedAs("png", test::noise({1500, 1500}))));
    loader->addFile(fileOf(QStringLiteral("words.txt"), "words"));
    loader->addImage(test::quarters(), QStringLiteral("pasted"));
    loader->addFile(folder.filePath(QStringLiteral("gone.jpg")));
    EXPECT_EQ(loader->remaining(), 4);
    waitUntilDone();

    EXPECT_EQ(order.join(QLatin1Char(' ')), QStringLiteral("large.png words.txt pasted gone.jpg"));
    ASSERT_EQ(prepared.count(), 2);
    EXPECT_EQ(prepared[0][0].value<PreparedPhoto>().size, QSize(1500, 1500));
    ASSERT_EQ(refused.count(), 2);
    EXPECT_EQ(refused[0][0].value<Error>().code, ErrorCode::NotAPicture);
    EXPECT_EQ(refused[1][0].value<Error>().code, ErrorCode::NotFound);
    ASSERT_EQ(busy.count(), 2);
    EXPECT_TRUE(busy[0][0].toBool());
    EXPECT_FALSE(busy[1][0].toBool());
    EXPECT_EQ(loader->remaining(), 0);
}

TEST_F(PhotoLoaderTest, TellsInTheThreadOfTheWindow)
{
    QThread *thread = nullptr;
    QObject::connect(loader.get(), &PhotoLoader::prepared, [&thread] { thread = QThread::currentThread(); });
    loader->addImage(test::quarters());
    EXPECT_EQ(thread, nullptr); // never at once
    waitUntilDone();
    EXPECT_EQ(thread, QThread::currentThread());
}

TEST_F(PhotoLoaderTest, ForgetsTheRestWhenCancelled)
{
    for (int count = 0; count < 5; ++count)
        loader->addImage(test::noise({400, 400}));
    loader->cancel();
    EXPECT_FALSE(loader->isBusy());
    settle();
    EXPECT_EQ(prepared.count(), 0);
    ASSERT_EQ(busy.count(), 2);
    EXPECT_FALSE(busy[1][0].toBool());

    loader->addImage(test::quarters());
    waitUntilDone();
    EXPECT_EQ(prepared.count(), 1);
}

TEST_F(PhotoLoaderTest, ForgetsWhatIsAlreadyOnItsWayWhenCancelled)
{
    loader->addImage(test::quarters());
    QThreadPool::globalInstance()->waitForDone(); // done, and not yet told
    loader->cancel();
    loader->addImage(test::quarters({10, 10}));
    waitUntilDone();
    ASSERT_EQ(prepared.count(), 1);
    EXPECT_EQ(prepared[0][0].value<PreparedPhoto>().size, QSize(10, 10));
}

TEST_F(PhotoLoaderTest, MayBeCancelledByAListener)
{
    QObject::connect(loader.get(), &PhotoLoader::prepared, loader.get(), [this] {
        loader->cancel();
        loader->disconnect(loader.get());
        loader->addImage(test::quarters({10, 10}));
    });
    loader->addImage(test::quarters());
    loader->addImage(test::quarters());
    waitUntilDone();
    ASSERT_EQ(prepared.count(), 2);
    EXPECT_EQ(prepared[1][0].value<PreparedPhoto>().size, QSize(10, 10));
}

TEST_F(PhotoLoaderTest, MayBeDestroyedWhileItWorks)
{
    for (int round = 0; round < 20; ++round) {
        auto passing = std::make_unique<PhotoLoader>();
        passing->addImage(test::noise({300, 300}));
        passing->addImage(test::noise({300, 300}));
        if (round % 2 == 0)
            QThreadPool::globalInstance()->waitForDone(); // told, and not yet delivered
        passing.reset();
    }
    settle();
}

TEST_F(PhotoLoaderTest, MayBeDestroyedByAListener)
{
    bool isGone = false;
    QObject::connect(loader.get(), &PhotoLoader::prepared, [this, &isGone] {
        loader.reset();
        isGone = true;
    });
    loader->addImage(test::quarters());
    loader->addImage(test::quarters());
    QThreadPool::globalInstance()->waitForDone();
    QCoreApplication::sendPostedEvents();
    EXPECT_TRUE(isGone);
    settle();
}

TEST_F(PhotoLoaderTest, FinishesPicturesHereAndNowAndGoesOnWithFiles)
{
    QStringList order;
    QObject::connect(loader.get(), &PhotoLoader::prepared,
                     [&order](const PreparedPhoto &, const QString &name) { order += name; });
    const QString first = fileOf(QStringLiteral("first.png"), test::encodedAs("png", test::quarters()));
    const QString second = fileOf(QStringLiteral("second.png"), test::encodedAs("png", test::quarters()));
    test::HeldPool held;
    loader->addFile(first);
    loader->addImage(test::quarters(), QStringLiteral("pasted"));
    loader->addFile(second);
    EXPECT_EQ(loader->unfinishedFiles(), (QStringList{first, second}));
    loader->finishNow(PhotoLoader::What::Pictures);
    EXPECT_EQ(order, QStringList{QStringLiteral("pasted")});
    EXPECT_TRUE(loader->isBusy());
    held.letGo();
    waitUntilDone();
    EXPECT_EQ(order.mid(1), (QStringList{QStringLiteral("first.png"), QStringLiteral("second.png")}));
    EXPECT_TRUE(loader->unfinishedFiles().isEmpty());
    EXPECT_EQ(busy.count(), 2);
}

TEST_F(PhotoLoaderTest, FinishesEverythingHereAndNow)
{
    test::HeldPool held;
    loader->addFile(fileOf(QStringLiteral("first.png"), test::encodedAs("png", test::quarters())));
    loader->addFile(folder.filePath(QStringLiteral("gone.jpg")));
    loader->finishNow(PhotoLoader::What::Everything);
    EXPECT_FALSE(loader->isBusy());
    EXPECT_EQ(prepared.count(), 1);
    EXPECT_EQ(refused.count(), 1);
    held.letGo();
    settle();
    EXPECT_EQ(prepared.count(), 1) << "what its thread made is nobody's";
}

} // namespace
} // namespace hearth
