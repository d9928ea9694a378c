// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/backup.h"
#include "store/inspection.h"
#include "support/journalfixture.h"
#include "support/rawdatabase.h"
#include "support/testdata.h"
#include "support/umask.h"
#include "support/unwritable.h"

#include <gtest/gtest.h>

#include <QDir>
#include <QDirIterator>
#include <QFileInfo>
#include <array>
#include <fcntl.h>
#include <sys/stat.h>

namespace hearth::test {

/// A journal that is open, as the window has it.
class OpenSource : public BackupSource
{
public:
    explicit OpenSource(SealedStore &store)
        : m_store(store)
    {
    }
    [[nodiscard]] Result<FileStanding> standing() override { return m_store.standing(); }
    [[nodiscard]] Result<QByteArray> read(qint64 at, qint64 size) override
    {
        if (beforeReading)
            beforeReading();
        return m_store.readFile(at, size);
    }

    std::function<void()> beforeReading;

private:
    SealedStore &m_store;
};

class Backups : public testing::Test
{
protected:
    void SetUp() override
    {
        write(QStringLiteral("first"));
        ASSERT_TRUE(makeBackupFolder(place));
    }
    void write(const QString &text)
    {
        auto anna = folder.open();
        ASSERT_TRUE(anna.journal->add(test::entryOf(*anna.journal, {}, text)));
    }
    // Several pieces long.
    void writeMuch()
    {
        auto anna = folder.open();
        ChangeSet changes;
        for (int i = 0; i < 40; ++i)
            changes.push_back(Change::add(test::entryOf(*anna.journal, {}, QString(90'000, QLatin1Char('w')))));
        ASSERT_TRUE(anna.journal->apply(changes));
    }
    Result<BackupMade> backUp() { return backUpTo(place); }
    Result<BackupMade> backUpTo(const QString &where)
    {
        auto journal = ClosedJournal::open(folder.path());
        EXPECT_TRUE(journal);
        return makeBackup(*journal.value(), where, folder.clock);
    }
    [[nodiscard]] QStringList namesIn(const QString &where) const
    {
        return QDir(where).entryList(QDir::Files | QDir::Hidden, QDir::Name);
    }
    // As if it had been made then.
    void setDay(const QString &path, QDate day) const
    {
        const timespec then{static_cast<time_t>(day.startOfDay().addSecs(12 * 3600).toSecsSinceEpoch()), 0};
        const std::array<timespec, 2> times{then, then};
        ASSERT_EQ(::utimensat(AT_FDCWD, qPrintable(path), times.data(), 0), 0);
    }
    void fails(ErrorCode code, const QString &where)
    {
        const QByteArray before = folder.bytes();
        const QStringList there = namesIn(where);
        const auto made = backUpTo(where);
        ASSERT_FALSE(made);
        EXPECT_EQ(made.error().code, code) << qPrintable(made.error().detail);
        EXPECT_EQ(namesIn(where), there) << "nothing is left of it";
        EXPECT_EQ(folder.bytes(), before);
    }

    JournalFolder folder;
    QString place = usualBackupFolder(folder.path());
};

} // namespace hearth::test
