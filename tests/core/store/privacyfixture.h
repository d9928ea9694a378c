// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agreements/agreements.h"
#include "exchange/jsonlines.h"
#include "journal/backupcontents.h"
#include "journal/blindcheckin.h"
#include "journal/loader.h"
#include "store/backup.h"
#include "store/database.h"
#include "store/restore.h"
#include "support/everykind.h"
#include "support/journalfixture.h"
#include "support/rawdatabase.h"

#include <gtest/gtest.h>

#include <QBuffer>
#include <QDateTime>
#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRandomGenerator>

namespace hearth::test {

inline const QString kAnna = QStringLiteral("Annabelle-Josephine");
inline const QString kBen = QStringLiteral("Benedict-Maximilian");

class Privacy : public testing::Test
{
protected:
    void SetUp() override
    {
        path = folder.filePath(QStringLiteral("ours.hearth"));
        ASSERT_TRUE(createJournal(path, {{kAnna, secret()}, {kBen, secret()}}, test::cheapCost(), clock, random));
        words += {kAnna, kBen};
        scan("create");
    }

    // A word that stands in no program and on no other page; looked for from now on.
    QString word()
    {
        words += QStringLiteral("zq%1").arg(random.next(), 16, 16, QLatin1Char('0'));
        return words.last();
    }
    QString secret()
    {
        passphrases += word();
        return passphrases.last();
    }
    QDate day()
    {
        const QDate chosen = QDate(1900, 1, 1).addDays(random.below(30'000));
        words += chosen.toString(Qt::ISODate);
        return chosen;
    }

    void open(qsizetype passphrase = 0)
    {
        journal.reset();
        store.reset();
        auto opened = SealedStore::open(path, passphrases[passphrase], test::cheapLimits(), nullptr);
        ASSERT_TRUE(opened);
        store = opened.take();
        auto contents = loadJournal(*store);
        ASSERT_TRUE(contents) << static_cast<int>(contents.error().code) << qPrintable(contents.error().detail);
        journal =
            std::make_unique<Journal>(store->partner(), store->hasOther(), contents.take(), *store, clock, random);
    }

    // Looks through the journal's folder, and through what has changed in the folder for temporary files.
    void scan(const char *after)
    {
        std::map<QString, QByteArray> files = test::contentsOf(folder.path());
        for (const QFileInfo &info : QDir(QDir::tempPath()).entryInfoList(QDir::Files | QDir::Hidden)) {
            QFile file(info.filePath());
            if (info.lastModified() >= started && info.size() < (64 << 20) && file.open(QIODevice::ReadOnly))
                files.emplace(info.filePath(), file.readAll());
        }
        ASSERT_FALSE(files.empty());
        for (const auto &[name, bytes] : files) {
            for (const QString &word : words) {
                const QByteArray utf16(reinterpret_cast<const char *>(word.utf16()), word.size() * 2);
                EXPECT_FALSE(bytes.contains(word.toUtf8()))
                    << after << ": " << qPrintable(word) << " in " << qPrintable(name);
                EXPECT_FALSE(bytes.contains(utf16)) << after << ": " << qPrintable(word) << " in " << qPrintable(name);
            }
        }
    }

    template <typename T>
    T compose(Visibility visibility)
    {
        T value = journal->compose<T>();
        value.record.visibility = visibility;
        value.record.date = day();
        value.record.tags = {word(), word()};
        return value;
    }
    Entry entry(Visibility visibility)
    {
        Entry entry = compose<Entry>(visibility);
        entry.title = word();
        entry.text = word() + QLatin1Char('\n') + word().repeated(20);
        return entry;
    }
    GratitudeNote note(Visibility visibility)
    {
        GratitudeNote note = compose<GratitudeNote>(visibility);
        note.to = otherPartner(journal->me());
        note.what = word();
        note.why = word();
        note.shows = word();
        return note;
    }
    CheckIn checkIn(Visibility visibility)
    {
        CheckIn checkIn = compose<CheckIn>(visibility);
        checkIn.period = Period::containing(checkIn.record.date, Cadence::Day);
        checkIn.feelings = {word()};
        checkIn.words = {{QStringLiteral("good"), word()}, {QStringLiteral("wish"), word()}};
        return checkIn;
    }

    // Bytes of a row's sealed content: pieces long enough to stand nowhere by chance.
    [[nodiscard]] QList<QByteArray> piecesOf(RecordId id) const
    {
        const QByteArray sealed = test::RawDatabase(path)
                                      .value(QStringLiteral("SELECT sealed FROM record WHERE id = %1").arg(id.number()))
                                      .toByteArray();
        QList<QByteArray> pieces;
        for (qsizetype at = 0; at + 32 <= sealed.size(); at += 512)
            pieces += sealed.mid(at, 32);
        return pieces;
    }
    [[nodiscard]] qsizetype piecesIn(const QList<QByteArray> &pieces) const
    {
        QFile file(path);
        EXPECT_TRUE(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        return std::ranges::count_if(pieces, [&](const QByteArray &piece) { return bytes.contains(piece); });
    }

    const QDateTime started = QDateTime::currentDateTime().addSecs(-1);
    QTemporaryDir folder;
    QString path;
    FixedClock clock{QDate(2026, 7, 12)};
    SeededRandom random{QRandomGenerator::system()->generate64()};
    QStringList words;
    QStringList passphrases;
    std::unique_ptr<SealedStore> store;
    std::unique_ptr<Journal> journal;
};

} // namespace hearth::test
