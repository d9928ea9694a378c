// SPDX-License-Identifier: GPL-3.0-or-later
#include "files/outputfile.h"

#include "files/filehold.h"
#include "files/partfile.h"
#include "files/secondname.h"
#include "support/journalfixture.h"
#include "support/umask.h"
#include "support/unwritable.h"

#include <gtest/gtest.h>

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <sys/mount.h>
#include <sys/stat.h>
#include <unistd.h>

namespace hearth {
namespace {

const QByteArray kPdf("%PDF-1.4\nold\n%%EOF\n");
const QByteArray kNewPdf("%PDF-1.4\nnew, and longer than the old one\n%%EOF\n");
const QByteArray kPng("\x89PNG\r\n\x1a\n and so on", 18);

class OutputFile : public testing::Test
{
protected:
    [[nodiscard]] QString at(const char *name) const { return m_folder.filePath(QString::fromUtf8(name)); }
    QString put(const char *name, const QByteArray &content) const
    {
        QFile file(at(name));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        EXPECT_EQ(file.write(content), content.size());
        return at(name);
    }
    void link(const char *from, const QString &to) const { ASSERT_TRUE(QFile::link(to, at(from))); }
    [[nodiscard]] std::map<QString, QByteArray> everything() const { return test::contentsOf(m_folder.path()); }
    [[nodiscard]] QByteArray bytesOf(const char *name) const
    {
        QFile file(at(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    [[nodiscard]] QString folder() const { return m_folder.path(); }

    // Checked and written alike; what is refused leaves everything as it was.
    std::optional<ErrorCode> refusal(const OutputTarget &target, OutputKind kind = OutputKind::Pdf)
    {
        const auto before = everything();
        const auto checked = checkOutput(target, kind);
        EXPECT_EQ(everything(), before) << "checking leaves nothing behind";
        const auto written = writeOutput(target, kind, kNewPdf);
        EXPECT_EQ(checked.ok(), written.ok());
        if (written)
            return std::nullopt;
        EXPECT_EQ(everything(), before);
        if (!checked) {
            EXPECT_EQ(checked.error().code, written.error().code);
        }
        return written.error().code;
    }

private:
    QTemporaryDir m_folder;
};

TEST_F(OutputFile, WritesEverythingForItsOwnerAloneWhateverTheUmask)
{
    for (const mode_t mask : {0000U, 0022U, 0077U, 0777U}) {
        const test::Umask umask(mask);
        const QByteArray many(1'000'000, 'x');
        ASSERT_TRUE(writeOutput({at("a.pdf"), true}, OutputKind::Pdf, kPdf + many));
        EXPECT_EQ(bytesOf("a.pdf"), kPdf + many);
        EXPECT_EQ(test::modeOf(qPrintable(at("a.pdf"))), 0600);
        ASSERT_TRUE(writeOutput({at("b.txt")}, OutputKind::Text, "words"));
        EXPECT_EQ(test::modeOf(qPrintable(at("b.txt"))), 0600);
        ASSERT_TRUE(QFile::remove(at("b.txt")));
        ASSERT_TRUE(writeOutput({at("empty.csv"), true}, OutputKind::Csv, {}));
        EXPECT_TRUE(QFile::exists(at("empty.csv")));
        EXPECT_EQ(everything().size(), 2U) << "nothing beside it";
    }
}

TEST_F(OutputFile, AnOlderFileGoesOnlyWhenItMay)
{
    put("a.pdf", kPdf);
    QFile::setPermissions(at("a.pdf"), QFile::ReadOwner | QFile::WriteOwner | QFile::ReadOther);
    EXPECT_EQ(refusal({at("a.pdf")}), ErrorCode::AlreadyExists);
    EXPECT_EQ(refusal({at("a.pdf"), true}), std::nullopt);
    EXPECT_EQ(bytesOf("a.pdf"), kNewPdf);
    EXPECT_EQ(test::modeOf(qPrintable(at("a.pdf"))), 0600) << "what others could read was the older one";
}

TEST_F(OutputFile, NeverReplacesAJournal)
{
    test::JournalFolder journal;
    QFile sealed(journal.path());
    ASSERT_TRUE(sealed.copy(at("ours.hearth")));
    ASSERT_TRUE(sealed.copy(at("renamed.pdf")));
    put("ours.hearth-journal", "%PDF-1.4");
    put("rollback.pdf", QByteArray("\xd9\xd5\x05\xf9\x20\xa1\x63\xd7", 8) + QByteArray(600, '\0'));
    link("link.pdf", at("ours.hearth"));
    link("link-of-link.pdf", at("link.pdf"));
    ASSERT_EQ(::link(qPrintable(at("ours.hearth")), qPrintable(at("hard.pdf"))), 0);
    link("to-renamed.pdf", at("renamed.pdf"));
    for (const char *name : {"ours.hearth", "OURS.HEARTH", "new.hearth", "ours.hearth-journal", "rollback.pdf",
                             "renamed.pdf", "link.pdf", "link-of-link.pdf", "hard.pdf", "to-renamed.pdf"}) {
        for (const bool mayReplace : {false, true})
            EXPECT_EQ(refusal({at(name), mayReplace}), ErrorCode::TargetIsJournal) << name;
    }
    EXPECT_EQ(refusal({at("nowhere/../ours.hearth"), true}), ErrorCode::TargetIsJournal);
}

TEST_F(OutputFile, DoesNotLookIntoAJournalThatIsOpenHere)
{
    // Nothing in it says that it is a journal: that it is held is what counts.
    put("held.pdf", kPdf);
    link("link.pdf", at("held.pdf"));
    auto hold = FileHold::take(at("held.pdf"), FileHold::Mode::Exclusive);
    ASSERT_TRUE(hold);
    EXPECT_EQ(refusal({at("held.pdf"), true}), ErrorCode::TargetIsJournal);
    EXPECT_EQ(refusal({at("link.pdf"), true}), ErrorCode::TargetIsJournal);
    hold.value().reset();
    EXPECT_EQ(refusal({at("held.pdf"), true}), std::nullopt);
}

TEST_F(OutputFile, NeverReplacesWhatIsRead)
{
    put("anna.txt", "first passphrase");
    link("link.txt", at("anna.txt"));
    ASSERT_EQ(::link(qPrintable(at("anna.txt")), qPrintable(at("hard.txt"))), 0);
    for (const char *name : {"anna.txt", "link.txt", "hard.txt"}) {
        EXPECT_EQ(refusal({at(name), true, {QStringLiteral("-"), at("nothing"), at("anna.txt")}}, OutputKind::Text),
                  ErrorCode::TargetIsInput)
            << name;
    }
    EXPECT_EQ(refusal({at("anna.txt"), true, {folder() + QStringLiteral("/./anna.txt")}}, OutputKind::Text),
              ErrorCode::TargetIsInput);
    put("anna.pdf", "first passphrase");
    EXPECT_EQ(refusal({at("anna.pdf"), true, {at("anna.pdf")}}), ErrorCode::TargetIsInput);
    EXPECT_EQ(refusal({at("other.txt"), true, {at("anna.txt")}}, OutputKind::Text), std::nullopt);
}

TEST_F(OutputFile, NeverReplacesAFileOfAnotherKind)
{
    const std::pair<OutputKind, QByteArray> kinds[] = {
        {OutputKind::Pdf, kPdf},
        {OutputKind::Png, kPng},
        {OutputKind::Svg, "<?xml version=\"1.0\"?>\n<svg xmlns=\"http://www.w3.org/2000/svg\"/>"},
        {OutputKind::Csv, "row,month\n"},
        {OutputKind::Jpeg, QByteArray("\xff\xd8\xff\xe0", 4)},
        {OutputKind::Webp, QByteArray("RIFF\x10\0\0\0WEBPVP8 ", 16)},
        {OutputKind::Text, QByteArray("sch\xc3\xb6n")}};
    const char *names[] = {"x.pdf", "x.png", "x.svg", "x.csv", "x.jpg", "x.webp", "x.txt"};
    for (std::size_t i = 0; i < std::size(kinds); ++i) {
        for (const auto &[kind, content] : kinds) {
            put(names[i], content);
            const bool bothText = (kinds[i].first == OutputKind::Csv && kind == OutputKind::Text) ||
                                  (kinds[i].first == OutputKind::Text && kind == OutputKind::Csv);
            const auto expected =
                kind == kinds[i].first || bothText ? std::nullopt : std::optional(ErrorCode::TargetIsOtherKind);
            EXPECT_EQ(refusal({at(names[i]), true}, kinds[i].first), expected)
                << names[i] << " holds " << content.constData();
        }
    }
    put("binary", QByteArray("\0\1\2\xff", 4));
    EXPECT_EQ(refusal({at("binary"), true}, OutputKind::Text), ErrorCode::TargetIsOtherKind);
    put("empty.pdf", {});
    EXPECT_EQ(refusal({at("empty.pdf"), true}), std::nullopt) << "an empty file is of any kind";
    // A letter that only the look into the file cuts in two.
    put("long.txt", QByteArray(64 * 1024 - 1, 'x') + "\xc3\xb6");
    EXPECT_EQ(refusal({at("long.txt"), true}, OutputKind::Text), std::nullopt);
    put("utf16.csv", QByteArray("\xff\xfe"
                                "a\0,\0",
                                6));
    EXPECT_EQ(refusal({at("utf16.csv"), true}, OutputKind::Csv), std::nullopt);
}

TEST_F(OutputFile, TheEndingIsOfTheKindThatIsWritten)
{
    for (const char *name : {"a.txt", "a", "a.png", "a.pdf.exe"})
        EXPECT_EQ(refusal({at(name)}), ErrorCode::TargetIsOtherKind) << name;
    EXPECT_EQ(refusal({at("a.PDF")}), std::nullopt);
    EXPECT_EQ(refusal({at("a.jpg")}, OutputKind::Jpeg), std::nullopt);
    EXPECT_EQ(refusal({at("a.jpeg")}, OutputKind::Jpeg), std::nullopt);
    EXPECT_EQ(refusal({at("codes")}, OutputKind::Text), std::nullopt);
    EXPECT_EQ(refusal({at("codes.private")}, OutputKind::Text), std::nullopt) << "an ending that means nothing";
    EXPECT_EQ(refusal({at("codes.pdf")}, OutputKind::Text), ErrorCode::TargetIsOtherKind);
    put("mine.txt", kPdf);
    link("page.pdf", at("mine.txt"));
    EXPECT_EQ(refusal({at("page.pdf"), true}), ErrorCode::TargetIsOtherKind) << "the file behind a link has a name too";
}

TEST_F(OutputFile, FollowsALinkToAFileAndNoOther)
{
    ASSERT_TRUE(QDir(folder()).mkdir(QStringLiteral("elsewhere")));
    put("elsewhere/real.pdf", kPdf);
    link("link.pdf", at("elsewhere/real.pdf"));
    EXPECT_EQ(refusal({at("link.pdf")}), ErrorCode::AlreadyExists);
    EXPECT_EQ(refusal({at("link.pdf"), true}), std::nullopt);
    EXPECT_TRUE(QFileInfo(at("link.pdf")).isSymbolicLink());
    EXPECT_EQ(bytesOf("elsewhere/real.pdf"), kNewPdf);
    link("dangling.pdf", at("nothing.pdf"));
    link("circle.pdf", at("circle.pdf"));
    EXPECT_EQ(refusal({at("dangling.pdf"), true}), ErrorCode::AlreadyExists);
    EXPECT_EQ(refusal({at("circle.pdf"), true}), ErrorCode::AlreadyExists);
    EXPECT_FALSE(QFile::exists(at("nothing.pdf")));
}

TEST_F(OutputFile, LeavesFoldersAndDevicesAlone)
{
    ASSERT_TRUE(QDir(folder()).mkdir(QStringLiteral("folder.pdf")));
    ASSERT_EQ(::mkfifo(qPrintable(at("pipe.pdf")), 0600), 0);
    EXPECT_EQ(refusal({at("folder.pdf"), true}), ErrorCode::AlreadyExists);
    EXPECT_FALSE(checkOutput({at("pipe.pdf"), true}, OutputKind::Pdf)) << "and does not wait for anyone to write";
    EXPECT_FALSE(writeOutput({at("pipe.pdf"), true}, OutputKind::Pdf, kPdf));
    EXPECT_FALSE(writeOutput({QStringLiteral("/dev/null"), true}, OutputKind::Text, "x"));
    EXPECT_EQ(refusal({at("no/such/folder.pdf")}), ErrorCode::WriteFailed);
    EXPECT_EQ(refusal({QString()}), ErrorCode::WriteFailed);
}

TEST_F(OutputFile, SaysWhereNothingMayBeWritten)
{
    put("a.pdf", kPdf);
    const test::Unwritable unwritable(folder());
    EXPECT_EQ(refusal({at("new.pdf")}), ErrorCode::ReadOnly);
    EXPECT_EQ(refusal({at("a.pdf"), true}), ErrorCode::ReadOnly);
    EXPECT_EQ(bytesOf("a.pdf"), kPdf);
}

TEST_F(OutputFile, AFullDiskIsSaidAndCostsNothing)
{
    put("a.pdf", kPdf);
    const auto before = everything();
    for (const qint64 room : {0, 1, 20}) {
        const test::FullDisk full(room);
        for (const char *name : {"a.pdf", "new.pdf"}) {
            const auto written = writeOutput({at(name), true}, OutputKind::Pdf, kNewPdf);
            ASSERT_FALSE(written) << name << " with " << room;
            EXPECT_EQ(written.error().code, ErrorCode::DiskFull);
        }
        EXPECT_EQ(everything(), before);
    }
}

TEST_F(OutputFile, ASmallFileSystemThatFillsUpCostsNothing)
{
    ASSERT_TRUE(QDir(folder()).mkdir(QStringLiteral("small")));
    if (::mount("none", qPrintable(at("small")), "tmpfs", 0, "size=64k,mode=0700") != 0)
        GTEST_SKIP() << "only an administrator can mount a small file system";
    put("small/a.pdf", kPdf);
    QFile file(at("small/filler"));
    EXPECT_TRUE(file.open(QIODevice::WriteOnly | QIODevice::Unbuffered));
    while (file.write(QByteArray(512, 'f')) == 512) {
    }
    file.close();
    const auto written = writeOutput({at("small/a.pdf"), true}, OutputKind::Pdf, kNewPdf + QByteArray(8000, 'x'));
    const bool isRefused = !written && written.error().code == ErrorCode::DiskFull;
    EXPECT_TRUE(isRefused);
    EXPECT_EQ(bytesOf("small/a.pdf"), kPdf);
    EXPECT_EQ(QDir(at("small")).entryList(QDir::Files | QDir::Hidden).size(), 2);
    ::umount(qPrintable(at("small")));
}

TEST_F(OutputFile, WhoMakesTheNameMeanwhileKeepsIt)
{
    auto part = PartFile::beside(at("a.pdf"));
    ASSERT_TRUE(part);
    ASSERT_TRUE(part.value()->write(kNewPdf));
    put("a.pdf", kPdf);
    const auto placed = part.value()->putInPlace(false);
    ASSERT_FALSE(placed);
    EXPECT_EQ(placed.error().code, ErrorCode::AlreadyExists);
    part.value().reset();
    EXPECT_EQ(bytesOf("a.pdf"), kPdf);
    EXPECT_EQ(everything().size(), 1U);
}

TEST_F(OutputFile, SeveralThatBelongTogetherAppearAtOnce)
{
    put("p-1.png", kPng);
    const auto before = everything();
    OutputSet pages(OutputKind::Png);
    ASSERT_TRUE(pages.add({at("p-1.png"), true}, kPng + "one"));
    ASSERT_TRUE(pages.add({at("p-2.png"), true}, kPng + "two"));
    EXPECT_EQ(bytesOf("p-1.png"), kPng) << "until all are written";
    EXPECT_FALSE(QFile::exists(at("p-2.png")));
    ASSERT_TRUE(pages.putInPlace());
    EXPECT_EQ(bytesOf("p-1.png"), kPng + "one");
    EXPECT_EQ(bytesOf("p-2.png"), kPng + "two");
    EXPECT_EQ(everything().size(), 2U) << "and nothing else is left";
}

TEST_F(OutputFile, OfSeveralThatBelongTogetherNoneAppearsWhereOneCannotBeWritten)
{
    put("p-1.png", kPng);
    put("p-3.png", "no picture, and nobody’s page");
    const auto before = everything();
    {
        OutputSet pages(OutputKind::Png);
        ASSERT_TRUE(pages.add({at("p-1.png"), true}, kPng + "one"));
        ASSERT_TRUE(pages.add({at("p-2.png"), true}, kPng + "two"));
        const auto third = pages.add({at("p-3.png"), true}, kPng + "three");
        ASSERT_FALSE(third);
        EXPECT_EQ(third.error().code, ErrorCode::TargetIsOtherKind);
    }
    EXPECT_EQ(everything(), before);
    {
        OutputSet pages(OutputKind::Png);
        ASSERT_TRUE(pages.add({at("p-1.png"), true}, kPng + "one"));
        const test::FullDisk full(4096);
        EXPECT_EQ(pages.add({at("p-2.png"), true}, kPng + QByteArray(8192, 'x')).error().code, ErrorCode::DiskFull);
    }
    EXPECT_EQ(everything(), before);
}

TEST_F(OutputFile, OfSeveralThatBelongTogetherTheFirstGoBackWhereALaterFindsNoPlace)
{
    put("p-1.png", kPng);
    const auto before = everything();
    ASSERT_TRUE(QDir(folder()).mkdir(QStringLiteral("other")));
    {
        OutputSet pages(OutputKind::Png);
        ASSERT_TRUE(pages.add({at("p-1.png"), true}, kPng + "one"));
        ASSERT_TRUE(pages.add({at("p-2.png"), true}, kPng + "two"));
        ASSERT_TRUE(pages.add({at("other/p-3.png"), true}, kPng + "three"));
        QDir other(at("other"));
        const QStringList parts = other.entryList(QDir::Files | QDir::Hidden);
        ASSERT_EQ(parts.size(), 1);
        ASSERT_TRUE(other.remove(parts.first())) << "what was written is gone before it has its place";
        const auto placed = pages.putInPlace();
        ASSERT_FALSE(placed);
        EXPECT_EQ(placed.error().code, ErrorCode::WriteFailed);
    }
    EXPECT_EQ(everything(), before);
}

TEST_F(OutputFile, WhatStoodThereKeepsItsSecondNameWhileAnotherHasTheFirst)
{
    put("p.png", kPng + "before");
    ASSERT_TRUE(giveSecondName(at("p.png"), at("second.png")));
    ASSERT_TRUE(QFile::remove(at("p.png")));
    put("p.png", kPng + "new, and it cannot be taken away");
    takeSecondNameBack(at("p.png"), at("second.png"));
    EXPECT_EQ(bytesOf("second.png"), kPng + "before") << "else it is gone";

    ASSERT_TRUE(QFile::remove(at("p.png")));
    takeSecondNameBack(at("p.png"), at("second.png"));
    EXPECT_EQ(bytesOf("p.png"), kPng + "before");
    ASSERT_TRUE(giveSecondName(at("p.png"), at("second.png")));
    takeSecondNameBack(at("p.png"), at("second.png"));
    EXPECT_EQ(bytesOf("p.png"), kPng + "before") << "which has had both names";
    EXPECT_EQ(everything().size(), 1U);
}

TEST_F(OutputFile, AFolderThatIsExchangedWhileSeveralAreWrittenGetsNone)
{
    for (const char *name : {"one", "two"})
        ASSERT_TRUE(QDir(folder()).mkdir(QString::fromUtf8(name)));
    link("way", at("one"));
    {
        OutputSet pages(OutputKind::Png);
        ASSERT_TRUE(pages.add({at("way/p.png")}, kPng));
        ASSERT_TRUE(QFile::remove(at("way")));
        link("way", at("two"));
        const auto placed = pages.putInPlace();
        ASSERT_FALSE(placed);
        EXPECT_EQ(placed.error().code, ErrorCode::WriteFailed);
    }
    EXPECT_TRUE(everything().empty());
}

} // namespace
} // namespace hearth
