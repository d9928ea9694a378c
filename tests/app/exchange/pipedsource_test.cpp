// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/pipedsource.h"

#include "app/exchange/importfixture.h"
#include "app/exchange/samplesources.h"

#include <algorithm>

namespace hearth {
namespace {

using test::word;

class PipedSourceTest : public test::ImportFixture
{
protected:
    static QByteArray bytesOf(const QString &path)
    {
        QFile file(path);
        EXPECT_TRUE(file.open(QIODevice::ReadOnly));
        return file.readAll();
    }
    /// Few bytes at a time, as a pipe may give them.
    static Pieces trickle(QByteArray bytes, qsizetype size = 7)
    {
        return [rest = std::move(bytes), size]() mutable -> Result<QByteArray> {
            const QByteArray piece = rest.left(size);
            rest.remove(0, piece.size());
            return piece;
        };
    }
    static PipedSource piped(const QByteArray &bytes, const QByteArray &mark = {})
    {
        auto source = pipedSource(trickle(bytes), mark, word("pipe"));
        EXPECT_TRUE(source);
        return source ? source.take() : PipedSource();
    }
};

TEST_F(PipedSourceTest, AnArchiveIsTheSameAsFromAFile)
{
    const QByteArray json = R"({"metadata":{},"entries":[{"uuid":"1","creationDate":"2026-01-05T10:00:00Z",)"
                            R"("text":"x","photos":[{"identifier":"P","md5":"aa","type":"jpeg"}]}]})";
    const QString path = zip({{word("J.json"), json}, {word("photos/aa.jpeg"), picture()}, {word("out->"), {}}});
    const PipedSource held = piped(bytesOf(path));
    ASSERT_NE(held.tree, nullptr);
    const auto opened = SourceTree::open(path);
    ASSERT_TRUE(opened);
    EXPECT_TRUE(held.tree->isArchive());
    EXPECT_TRUE(std::ranges::equal(held.tree->files(), opened.value()->files(), {}, &SourceTree::File::name,
                                   &SourceTree::File::name));
    EXPECT_EQ(held.tree->problems().size(), opened.value()->problems().size());
    EXPECT_EQ(held.tree->read(word("photos/aa.jpeg")).value(), picture());
    EXPECT_STREQ(formatOf(*held.tree)->key, "dayone");
    const auto read = planImport(*held.tree, *formatOf(*held.tree), *anna.journal);
    ASSERT_TRUE(read);
    EXPECT_EQ(read.value().photos.size(), 1U);
    // One that breaks off, and one that is none but for its beginning.
    const QByteArray cut = bytesOf(path).left(400);
    const PipedSource some = piped(cut);
    ASSERT_NE(some.tree, nullptr);
    EXPECT_FALSE(some.tree->problems().empty());
    EXPECT_FALSE(pipedSource(trickle(QByteArray("PK\x03\x04", 4)), {}, word("pipe")));
}

TEST_F(PipedSourceTest, FormatsAreKnownByWhatTheyHoldWithoutAName)
{
    for (const auto &[key, file, text] : test::kSampleSources) {
        const QByteArray bytes(text);
        QByteArray wide("\xff\xfe");
        for (const char letter : bytes)
            wide += QByteArray(1, letter) + '\0';
        for (const QByteArray &source : {bytes, wide}) {
            const PipedSource held = piped(source);
            ASSERT_NE(held.tree, nullptr) << key;
            EXPECT_TRUE(held.tree->isSingleFile());
            const ImportFormat *format = formatOf(*held.tree);
            ASSERT_NE(format, nullptr) << key;
            EXPECT_STREQ(format->key, key);
        }
        // The mark may have stood before a passphrase.
        const PipedSource after = piped(wide.mid(2), wide.left(2));
        ASSERT_NE(after.tree, nullptr) << key;
        ASSERT_NE(formatOf(*after.tree), nullptr) << key;
    }
}

TEST_F(PipedSourceTest, JsonLinesAreNotHeld)
{
    const QByteArray first = "\n{\"date\":\"2026-01-01\",\"text\":\"half \xc3\"}\n";
    qint64 given = 0;
    const Pieces endless = [&given, &first]() -> Result<QByteArray> {
        ++given;
        return given == 1 ? first : QByteArray(1000, ' ') + '\n';
    };
    const auto source = pipedSource(endless, {}, word("pipe"));
    ASSERT_TRUE(source);
    EXPECT_EQ(source.value().tree, nullptr);
    EXPECT_LE(given, 3);
    EXPECT_TRUE(source.value().lines().value().startsWith(first)) << "nothing of it is passed over";
    EXPECT_FALSE(source.value().lines().value().isEmpty());
    // Without an end of its line.
    const PipedSource one = piped(R"({"date":"2026-01-01","text":"one"})");
    ASSERT_EQ(one.tree, nullptr);
    EXPECT_EQ(one.lines().value().size(), 34);
    EXPECT_TRUE(one.lines().value().isEmpty());
}

TEST_F(PipedSourceTest, AsMuchIsHeldAsOfAFileAndNoMoreRoomIsTaken)
{
    EXPECT_EQ(PipedSource::kMost, SourceTree::kMaxFile);
    constexpr qsizetype kMany = 40 << 20;
    const PipedSource held = [] {
        auto source = heldSource(trickle(QByteArray(kMany, 'x'), 256 * 1024), {}, word("pipe"));
        return source ? source.take() : PipedSource();
    }();
    ASSERT_NE(held.tree, nullptr);
    const auto bytes = held.tree->read(held.tree->files().front().name);
    ASSERT_TRUE(bytes);
    EXPECT_EQ(bytes.value().size(), kMany);
}

TEST_F(PipedSourceTest, WhatIsHeldHasABound)
{
    const Pieces endless = [] { return Result(QByteArray(64 * 1024, 'x')); };
    const auto source = pipedSource(endless, {}, word("pipe"), 1 << 20);
    ASSERT_FALSE(source);
    EXPECT_EQ(source.error().code, ErrorCode::LimitExceeded);
    EXPECT_EQ(source.error().detail, QString()) << "as a file it would be too large as well";
    const QByteArray archive = bytesOf(zip({{word("a.md"), QByteArray(4000, 'a')}}));
    EXPECT_TRUE(heldSource(trickle(archive), {}, word("pipe"), archive.size()));
    const auto large = heldSource(trickle(archive), {}, word("pipe"), archive.size() - 1);
    ASSERT_FALSE(large);
    EXPECT_EQ(large.error().detail, word(PipedSource::kArchive));
    EXPECT_TRUE(heldSource(trickle("12345"), {}, word("pipe"), 5));
    EXPECT_FALSE(heldSource(trickle("123456"), {}, word("pipe"), 5));
    const auto failed = pipedSource([] { return Result<QByteArray>(Error{ErrorCode::CannotRead, {}}); }, {}, {});
    ASSERT_FALSE(failed);
    EXPECT_EQ(failed.error().code, ErrorCode::CannotRead);
}

} // namespace
} // namespace hearth
