// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/exporttarget.h"

#include "exchange/sourcetree.h"
#include "exchange/targetbeside.h"

#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace hearth {
namespace {

using Written = std::vector<std::pair<QString, QByteArray>>;

/// Small and large, by one piece and by many, one of nothing.
Written filesToWrite()
{
    Written files;
    for (const qsizetype size : {0, 1, 100, 8191, 8192, 8193, 1 << 20, 3, 16 << 20, 20 << 20, 5})
        files.emplace_back(QStringLiteral("some/%1.txt").arg(files.size()),
                           QByteArray("words ").repeated(size / 6 + 1).left(size));
    return files;
}

Result<void> writeTo(ExportTarget &target, const Written &files, qsizetype pieces)
{
    for (const auto &[name, bytes] : files) {
        HEARTH_TRY(target.begin(name));
        for (qsizetype at = 0; at < bytes.size(); at += pieces)
            HEARTH_TRY(target.write(bytes.mid(at, pieces)));
    }
    return target.putInPlace();
}

TEST(ExportTargets, GiveBackWhatWasWrittenWhateverItsSize)
{
    const QTemporaryDir folder;
    const Written files = filesToWrite();
    for (const char *name : {"out.zip", "again.zip", "out"}) {
        const QString path = folder.filePath(QString::fromUtf8(name));
        auto target = ExportTarget::forFiles({path});
        ASSERT_TRUE(target);
        ASSERT_TRUE(writeTo(*target.value(), files, 5000)) << name;
        const auto source = SourceTree::open(path);
        ASSERT_TRUE(source) << name;
        EXPECT_EQ(source.value()->files().size(), files.size());
        for (const auto &[file, bytes] : files)
            EXPECT_EQ(source.value()->read(file).value(), bytes) << qPrintable(file);
    }
    QFile once(folder.filePath(QStringLiteral("out.zip")));
    QFile again(folder.filePath(QStringLiteral("again.zip")));
    ASSERT_TRUE(once.open(QIODevice::ReadOnly) && again.open(QIODevice::ReadOnly));
    EXPECT_EQ(once.readAll(), again.readAll());
    EXPECT_GT(once.size(), 37 << 20) << "to pack it takes longer than all else";
}

TEST(ExportTargets, ANameOfAFileMakesNoFolder)
{
    const QTemporaryDir folder;
    for (const char *name : {"thanks.csv", "all.json", "year.txt"}) {
        const auto target = ExportTarget::forFiles({folder.filePath(QString::fromUtf8(name))});
        ASSERT_FALSE(target) << name;
        EXPECT_EQ(target.error().code, ErrorCode::TargetIsOtherKind) << name;
    }
    EXPECT_TRUE(ExportTarget::forFiles({folder.filePath(QStringLiteral("May 2026.05"))}));
}

TEST(ExportTargets, LeaveNothingWhereTheyAreGivenUp)
{
    const QTemporaryDir folder;
    for (const char *name : {"out.zip", "out"}) {
        auto target = ExportTarget::forFiles({folder.filePath(QString::fromUtf8(name))}).take();
        ASSERT_TRUE(target->begin(QStringLiteral("a.txt")));
        ASSERT_TRUE(target->write("words"));
        target.reset();
        EXPECT_TRUE(QDir(folder.path()).isEmpty(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot)) << name;
    }
}

/// Takes so many pieces.
class FullAfter final : public ExportTarget
{
public:
    explicit FullAfter(int pieces)
        : m_left(pieces)
    {
    }
    Result<void> begin(const QString &) override { return {}; }
    Result<void> write(const QByteArray &) override
    {
        return m_left-- > 0 ? Result<void>() : Result<void>(Error{ErrorCode::DiskFull, {}});
    }
    Result<void> putInPlace() override
    {
        ADD_FAILURE() << "not all of it was written";
        return {};
    }

private:
    int m_left;
};

TEST(ExportTargets, SayThatTheDiskIsFullThoughItFillsUpBeside)
{
    for (const int pieces : {0, 1, 20}) {
        TargetBeside last(std::make_unique<FullAfter>(pieces));
        const auto written = writeTo(last, {{QStringLiteral("a"), QByteArray(pieces + 1, 'x')}}, 1);
        ASSERT_FALSE(written) << "seen at the end at the latest";
        EXPECT_EQ(written.error().code, ErrorCode::DiskFull);
    }
    // Whoever goes on writing does not wait for ever.
    TargetBeside early(std::make_unique<FullAfter>(3));
    const auto written = writeTo(early, {{QStringLiteral("a"), QByteArray(64 << 20, 'x')}}, 1 << 20);
    ASSERT_FALSE(written);
    EXPECT_EQ(written.error().code, ErrorCode::DiskFull);
}

} // namespace
} // namespace hearth
