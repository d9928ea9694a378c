// SPDX-License-Identifier: GPL-3.0-or-later
// What of a source can be seen, and why the rest cannot.
#include "app/exchange/importfixture.h"

#include "wording/importwords.h"
#include "wording/sourcewords.h"

#include <QSet>
#include <QtEndian>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace hearth {
namespace {

using test::Files;
using test::word;
using test::words;

class SourceTrees : public test::ImportFixture
{
protected:
    /// A file of that name, whatever its bytes.
    void putRaw(const QByteArray &name, const QByteArray &bytes)
    {
        const QByteArray path = QFile::encodeName(m_folder.path()) + '/' + name;
        const int handle = ::open(path.constData(), O_WRONLY | O_CREAT | O_CLOEXEC, 0600);
        ASSERT_GE(handle, 0);
        EXPECT_EQ(::write(handle, bytes.constData(), static_cast<std::size_t>(bytes.size())), bytes.size());
        ::close(handle);
    }

    /// A zip of one file that is locked with a password, and one that is not where `isWhole` is false. No library
    /// writes such a thing everywhere.
    QString lockedZip(bool isWhole)
    {
        constexpr quint32 kSum = 0xc3f17511; // CRC-32 of "word"
        QByteArray files;
        QByteArray directory;
        quint16 count = 0;
        const auto add = [&](const QByteArray &name, quint16 flags) {
            const auto number = [](auto value) {
                const auto little = qToLittleEndian(value);
                return QByteArray(reinterpret_cast<const char *>(&little), sizeof little);
            };
            const QByteArray common = number(quint16{20}) + number(flags) + number(quint16{0}) +
                                      number(quint32{0x5a210000}) + number(kSum) + number(quint32{4}) +
                                      number(quint32{4}) + number(static_cast<quint16>(name.size())) +
                                      number(quint16{0});
            directory += "PK\x01\x02" + number(quint16{20}) + common + number(quint16{0}) + number(quint16{0}) +
                         number(quint16{0}) + number(quint32{0}) + number(static_cast<quint32>(files.size())) + name;
            files += "PK\x03\x04" + common + name + "word";
            ++count;
            m_end = QByteArray("PK\x05\x06") + number(quint16{0}) + number(quint16{0}) + number(count) + number(count) +
                    number(static_cast<quint32>(directory.size())) + number(static_cast<quint32>(files.size())) +
                    number(quint16{0});
        };
        constexpr quint16 kIsLocked = 1;
        add("2026-01-05.md", kIsLocked);
        if (!isWhole)
            add("2026-01-06.md", 0);
        return put("locked.zip", files + directory + m_end);
    }

    QByteArray m_end; // of a zip
};

TEST_F(SourceTrees, AFolderIsLookedThroughForWhatItIs)
{
    for (int i = 0; i < 30; ++i)
        put(qPrintable(word("many/%1.json").arg(i, 3, 10, QLatin1Char('0'))), "{\"x\":1}");
    put("many/z.json", R"({"id":"z","text":"late","date_journal":1714944600000})");
    EXPECT_EQ(plan(m_folder.filePath(word("many")), "journey").fresh.size(), 1U);
}

TEST_F(SourceTrees, FoldersNameLinksAndOtherFiles)
{
    put("notes/2026-01-05.md", "a");
    put("notes/2026-01-06.org", "b");
    put("notes/sub/2026-01-07.ORG", "c");
    put("notes/2026-01-08", "d");
    put("notes/closed/2026-01-09.md", "e");
    ASSERT_TRUE(QFile::link(word("/etc/hostname"), m_folder.filePath(word("notes/2026-01-10.txt"))));
    ASSERT_TRUE(QFile::link(word("nowhere"), m_folder.filePath(word("notes/2026-01-11.txt"))));
    ASSERT_TRUE(QFile::link(m_folder.path(), m_folder.filePath(word("notes/round"))));
    const QString closed = m_folder.filePath(word("notes/closed"));
    ASSERT_TRUE(QFile::setPermissions(closed, {}));
    const bool isOpen = QFileInfo(closed).isReadable(); // to whoever may everything
    const ImportPlan read = plan(m_folder.filePath(word("notes")), "text");
    ASSERT_TRUE(QFile::setPermissions(closed, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
    EXPECT_EQ(read.fresh.size(), isOpen ? 2U : 1U);
    EXPECT_EQ(read.count(ErrorCode::CannotRead), isOpen ? 0 : 1);
    EXPECT_EQ(read.count(ErrorCode::OutsideSource), 3);
    EXPECT_EQ(read.leftOut, words({"2026-01-08", "org"}));
}

TEST_F(SourceTrees, NamesOfOlderSystemsAreReadAsTheyWereMeant)
{
    put("notes/2026-01-05 \xc3\xa4.md", "one");
    putRaw("notes/2026-01-06 \xe4.md", "two");
    ASSERT_EQ(::mkdir((QFile::encodeName(m_folder.path()) + "/notes/f\xfcr uns").constData(), 0700), 0);
    putRaw("notes/f\xfcr uns/2026-01-07.md", "three");
    putRaw("notes/2026-01-05 \xe4.md", "a twin");
    const ImportPlan read = plan(m_folder.filePath(word("notes")), "text");
    ASSERT_EQ(read.fresh.size(), 3U);
    QSet<QString> texts;
    QSet<QString> titles;
    for (std::size_t i = 0; i < 3; ++i) {
        texts.insert(entry(read, i).text);
        titles.insert(entry(read, i).title);
    }
    EXPECT_EQ(texts, (QSet<QString>{word("one"), word("two"), word("three")}));
    EXPECT_TRUE(titles.contains(word("ä")));
    ASSERT_EQ(read.problems.size(), 1U) << "two names that are one as text";
    EXPECT_EQ(read.problems.front().place.file, word("2026-01-05 ä.md"));
}

TEST_F(SourceTrees, WhatIsNoFileIsSaid)
{
    put("notes/2026-01-05.md", "one");
    ASSERT_EQ(::mkfifo(QFile::encodeName(m_folder.filePath(word("notes/2026-01-06.md"))).constData(), 0600), 0);
    const ImportPlan read = plan(m_folder.filePath(word("notes")), "text");
    EXPECT_EQ(read.fresh.size(), 1U);
    ASSERT_EQ(read.count(ErrorCode::CannotRead), 1);
    EXPECT_EQ(read.problems.front().place.file, word("2026-01-06.md"));
}

TEST_F(SourceTrees, ALockedArchiveIsSaidToBeOne)
{
    const auto tree = SourceTree::open(lockedZip(true)).take();
    EXPECT_EQ(formatOf(*tree), nullptr);
    const Error why = whyUnknown(*tree);
    EXPECT_EQ(why.detail, QString::fromUtf8(kLocked));
    EXPECT_TRUE(sourceFaultInWords(why, {}).contains(word("password")));

    const ImportPlan some = plan(lockedZip(false), "text");
    EXPECT_EQ(some.fresh.size(), 1U) << "what is not locked comes in";
    ASSERT_EQ(some.problems.size(), 1U);
    EXPECT_EQ(some.problems.front().place.file, word("2026-01-05.md"));
    EXPECT_TRUE(problemInWords(some.problems.front()).contains(word("password")));
}

TEST_F(SourceTrees, AnArchiveWithinOneIsSaidToBeOne)
{
    QFile inner(zip({{word("2026-01-05.md"), "one"}}));
    ASSERT_TRUE(inner.open(QIODevice::ReadOnly));
    const auto tree = SourceTree::open(zip({{word("backup/inner.ZIP"), inner.readAll()}})).take();
    EXPECT_EQ(formatOf(*tree), nullptr);
    EXPECT_EQ(whyUnknown(*tree).detail, QString::fromUtf8(kArchiveWithin));
    EXPECT_FALSE(sourceFaultInWords(whyUnknown(*tree), {}).isEmpty());
    const auto other = SourceTree::open(put("other.bin", "x")).take();
    EXPECT_TRUE(whyUnknown(*other).detail.isEmpty());
}

TEST_F(SourceTrees, WhatIsTooLargeIsSaidToBe)
{
    const QString path = put("large.bin", "x");
    QFile file(path);
    ASSERT_TRUE(file.resize(SourceTree::kMaxFile + 1)); // which takes no room
    const auto tree = SourceTree::open(path).take();
    EXPECT_EQ(formatOf(*tree), nullptr);
    EXPECT_EQ(whyUnknown(*tree).code, ErrorCode::LimitExceeded);
}

/// One file, and how often somebody looks at its beginning.
class CountedTree final : public SourceTree
{
public:
    explicit CountedTree(QByteArray bytes)
        : m_bytes(std::move(bytes))
    {
        m_isSingle = true;
        m_files.push_back({QStringLiteral("source.json"), m_bytes.size()});
    }
    Result<void> readInPieces(const std::function<bool(const QString &)> &, const TakePieces &) override { return {}; }
    Result<QByteArray> beginningOf(const QString &, qint64 most) override
    {
        ++m_looks;
        return m_bytes.left(most);
    }
    [[nodiscard]] int looks() const { return m_looks; }

private:
    QByteArray m_bytes;
    int m_looks = 0;
};

TEST_F(SourceTrees, AFileIsLookedAtHardlyMoreThanOnce)
{
    CountedTree tree(R"([{"date":"2026-01-05T10:00:00","html":"a"}])");
    ASSERT_NE(formatOf(tree), nullptr);
    EXPECT_STREQ(formatOf(tree)->key, "diarium");
    const int twice = tree.looks();
    CountedTree once(R"([{"date":"2026-01-05T10:00:00","html":"a"}])");
    (void)formatOf(once);
    EXPECT_LE(once.looks(), 4) << "for its keys once, and for words of the formats that are told by such";
    EXPECT_LT(twice, 2 * once.looks()) << "its keys are known";
}

} // namespace
} // namespace hearth
