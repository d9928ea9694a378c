// SPDX-License-Identifier: GPL-3.0-or-later
// Whatever a command writes for somebody: never over a journal, an input or another kind of file, and never by halves.
#include "clirun.h"

#include "support/umask.h"
#include "support/unwritable.h"

#include <QDir>
#include <QImage>

#include <unistd.h>

namespace hearth {
namespace {

using test::CommandLine;
using test::Ended;

class CliFiles : public CommandLine
{
protected:
    /// A command that writes a file, up to the name of that file.
    struct Writer final
    {
        const char *command;
        QStringList words;
        QByteArray ending;
        /// How a file of that kind begins.
        QByteArray start;
    };

    void SetUp() override
    {
        makeJournal();
        ASSERT_EQ(anna("add", w({"checkin", "--rate", "connected=5"})).code, 0);
        ASSERT_EQ(anna("add", w({"gratitude", "--share", "--printable", "for the tea"})).code, 0);
        const QString entry = anna("add", w({"entry", "words"})).id();
        QImage image(60, 40, QImage::Format_RGB32);
        image.fill(Qt::darkGreen);
        ASSERT_TRUE(image.save(file("in.png")));
        const QString photo = anna("add", w({"photo", "--to"}) + QStringList{entry, file("in.png")}).id();
        const bool isPng =
            anna("show", {photo, QStringLiteral("--json")}).object()[QStringLiteral("type")].toString() ==
            QLatin1String("image/png");
        const QByteArray png("\x89PNG\r\n\x1a\n");
        writers = {{"print", w({"gratitude", "--output"}), ".pdf", "%PDF-1.4 older"},
                   {"chart", w({"--dimension", "connected", "--output"}), ".png", png + " older"},
                   {"chart", w({"--dimension", "connected", "--output"}), ".svg", "<svg>older</svg>"},
                   {"chart", w({"--dimension", "connected", "--output"}), ".pdf", "%PDF-1.4 older"},
                   {"chart", w({"--dimension", "connected", "--output"}), ".csv", "older"},
                   {"show", QStringList{photo, QStringLiteral("--photo-to")}, isPng ? ".png" : ".jpg",
                    isPng ? png : QByteArray("\xff\xd8\xff older")}};
    }
    Ended write(const Writer &writer, const QByteArray &name, bool isForced = true)
    {
        return anna(writer.command,
                    writer.words + QStringList{file(name.constData())} + (isForced ? w({"--force"}) : QStringList()));
    }
    void refuses(const Writer &writer, const QByteArray &name, bool isForced = true)
    {
        const auto before = everything();
        const Ended ended = write(writer, name, isForced);
        EXPECT_NE(ended.code, 0) << writer.command << ' ' << name.constData();
        EXPECT_TRUE(ended.out.isEmpty()) << "nothing is said to be done";
        EXPECT_EQ(everything(), before) << writer.command << ' ' << name.constData();
    }

    std::vector<Writer> writers;
    using CommandLine::write;
};

TEST_F(CliFiles, NoOutputTakesTheJournalsPlace)
{
    for (const Writer &writer : writers) {
        const QByteArray soft = "soft" + writer.ending;
        const QByteArray hard = "hard" + writer.ending;
        QFile::remove(file(soft.constData()));
        QFile::remove(file(hard.constData()));
        ASSERT_TRUE(QFile::link(journal(), file(soft.constData())));
        ASSERT_EQ(::link(qPrintable(journal()), qPrintable(file(hard.constData()))), 0);
        for (const QByteArray &name : {QByteArray("ours.hearth"), QByteArray("./ours.hearth"), soft, hard,
                                       QByteArray("other.hearth"), QByteArray("ours.hearth-journal")})
            refuses(writer, name);
        const Ended said = write(writer, hard);
        EXPECT_EQ(said.code, 1);
        EXPECT_TRUE(said.err.contains(QStringLiteral("That is a journal."))) << qPrintable(said.err);
        QFile::remove(file(soft.constData()));
        QFile::remove(file(hard.constData()));
    }
    EXPECT_EQ(anna("verify").code, 0);
}

TEST_F(CliFiles, NoOutputTakesAnInputsPlace)
{
    for (const Writer &writer : writers) {
        refuses(writer, "anna");
        const QByteArray name = "key" + writer.ending;
        write(name.constData(), "first passphrase\n");
        const auto before = everything();
        const Ended ended = run(QStringList{QString::fromUtf8(writer.command), journal(), QStringLiteral("--force"),
                                            QStringLiteral("--passphrase-file"), file(name.constData())} +
                                writer.words + QStringList{file(name.constData())});
        EXPECT_EQ(ended.code, 1) << writer.command;
        EXPECT_TRUE(ended.err.contains(QStringLiteral("is being read"))) << qPrintable(ended.err);
        EXPECT_EQ(everything(), before);
    }
}

TEST_F(CliFiles, NoOutputTakesThePlaceOfAnotherKindOfFile)
{
    for (const Writer &writer : writers) {
        const QByteArray name = "precious" + writer.ending;
        write(name.constData(), QByteArray("\0\1 neither text nor a picture", 29));
        refuses(writer, name);
        write("words.txt", "words");
        refuses(writer, "words.txt");
    }
}

TEST_F(CliFiles, AFileIsReplacedOnlyWithForce)
{
    for (const Writer &writer : writers) {
        const QByteArray name = "there" + writer.ending;
        write(name.constData(), writer.start);
        refuses(writer, name, false);
        EXPECT_TRUE(write(writer, name, false).err.contains(QStringLiteral("--force"))) << "says how";
        EXPECT_EQ(write(writer, name).code, 0) << writer.command << name.constData();
        EXPECT_NE(bytesOf(name.constData()), writer.start);
    }
}

TEST_F(CliFiles, EverythingWrittenIsForItsOwnerAlone)
{
    for (const mode_t mask : {0000U, 0077U}) {
        const test::Umask umask(mask);
        for (const Writer &writer : writers) {
            const QByteArray name = "mine" + writer.ending;
            ASSERT_EQ(write(writer, name).code, 0) << writer.command;
            EXPECT_EQ(test::modeOf(qPrintable(file(name.constData()))), 0600) << writer.command;
        }
    }
}

TEST_F(CliFiles, AFullDiskIsNoSuccess)
{
    for (const Writer &writer : writers) {
        const QByteArray name = "there" + writer.ending;
        write(name.constData(), writer.start);
        const auto before = everything();
        {
            const test::FullDisk full(1);
            EXPECT_EQ(write(writer, name).code, 1) << writer.command;
            EXPECT_EQ(write(writer, "new" + writer.ending).code, 1) << writer.command;
        }
        EXPECT_EQ(everything(), before) << writer.command;
    }
}

TEST_F(CliFiles, AFolderThatIsClosedIsSaid)
{
    ASSERT_TRUE(QDir(file(".")).mkdir(QStringLiteral("closed")));
    for (const Writer &writer : writers) {
        const auto before = everything();
        {
            const test::Unwritable unwritable(file("closed"));
            const Ended ended = write(writer, "closed/new" + writer.ending);
            EXPECT_EQ(ended.code, 1) << writer.command;
            EXPECT_TRUE(ended.err.contains(QStringLiteral("cannot be written to"))) << qPrintable(ended.err);
        }
        EXPECT_EQ(everything(), before) << writer.command;
    }
}

} // namespace
} // namespace hearth
