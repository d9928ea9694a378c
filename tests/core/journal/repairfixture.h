// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "files/privatefile.h"
#include "journal/repair.h"
#include "store/database.h"
#include "store/inspection.h"
#include "store/keytable.h"
#include "store/rollbackjournal.h"
#include "support/everykind.h"
#include "support/forger.h"
#include "support/journalfixture.h"
#include "support/rawdatabase.h"
#include "support/rowpages.h"
#include "support/testdata.h"
#include "support/unwritable.h"

#include <gtest/gtest.h>

#include <QFileInfo>

namespace hearth::test {

// What a reader gets: of each record a digest of its words, and how long its photo is.
using Contents = std::map<RecordId, std::pair<QByteArray, qsizetype>>;

inline Result<Contents> readAs(const QString &path, const QString &secret, OpeningNotices *notices = nullptr)
{
    auto store = SealedStore::open(path, secret, test::cheapLimits(), nullptr);
    if (!store)
        return store.error();
    Contents contents;
    const auto read = store.value()->readAll([&](StoredRecord &&record) {
        contents.emplace(record.id, std::pair(record.payload, 0));
        return true;
    });
    if (!read)
        return read.error();
    for (auto &[id, held] : contents) {
        if (const auto photo = store.value()->content(id))
            held.second = photo.value().size();
    }
    if (notices != nullptr)
        *notices = store.value()->notices();
    return contents;
}

inline bool isUndisturbed(const OpeningNotices &notices)
{
    return !notices.keysWereRepaired && !notices.waysWereChanged && !notices.photosWereChanged &&
           !notices.mineWereChanged && !notices.theirsWereChanged;
}

class Repair : public testing::Test
{
protected:
    void SetUp() override
    {
        for (const QString &passphrase : {test::kAnnasPassphrase, test::kBensPassphrase}) {
            auto opened = folder.open(passphrase);
            ChangeSet changes;
            for (int i = 0; i < 60; ++i) {
                Entry entry = test::entryOf(*opened.journal, QStringLiteral("Day %1").arg(i),
                                            QString(i % 10 == 0 ? 50000 : 900, QLatin1Char('w')));
                entry.record.visibility = i % 2 == 0 ? Visibility::Shared : Visibility::Private;
                changes.push_back(Change::add(entry));
            }
            ASSERT_TRUE(opened.journal->apply(changes));
            for (const bool isShared : {true, false}) {
                Record owner;
                for (const Entry &entry : opened.journal->all<Entry>()) {
                    if (entry.record.author == opened.journal->me() &&
                        (entry.record.visibility == Visibility::Shared) == isShared)
                        owner = entry.record;
                }
                const QByteArray photo(400'000, isShared ? 's' : 'p');
                ASSERT_TRUE(opened.journal->apply({Change::add(test::photoOf(*opened.journal, owner, photo), photo)}));
            }
        }
        sound = folder.bytes();
        annas = readAs(folder.path(), test::kAnnasPassphrase).take();
        bens = readAs(folder.path(), test::kBensPassphrase).take();
        folder.setBytes(sound);
    }

    Result<RepairReport> repair(const QString &secret = test::kAnnasPassphrase, const QString &from = {},
                                const QString &to = {})
    {
        return repairJournal(from.isEmpty() ? folder.path() : from, secret, test::cheapLimits(),
                             to.isEmpty() ? output() : to);
    }

    [[nodiscard]] QString output() const { return folder.folder() + QStringLiteral("/new.hearth"); }
    [[nodiscard]] QString third() const { return folder.folder() + QStringLiteral("/third.hearth"); }

    // Fails in that way, leaving the file as it is and nothing beside it.
    void expectRefused(ErrorCode code, const QString &secret = test::kAnnasPassphrase)
    {
        const auto before = test::contentsOf(folder.folder());
        const auto repaired = repair(secret);
        ASSERT_FALSE(repaired);
        EXPECT_EQ(repaired.error().code, code) << qPrintable(repaired.error().detail);
        EXPECT_EQ(test::contentsOf(folder.folder()), before);
    }

    // The numbers of the pages that show the state of the file: those of `vital` and of `vital_twin`.
    [[nodiscard]] std::vector<quint32> vitalPages() const
    {
        std::vector<quint32> pages;
        for (qsizetype at = 0; at < sound.size(); at += kPageSize) {
            if (FileState::findIn(sound.mid(at, kPageSize)))
                pages.push_back(static_cast<quint32>(at / kPageSize) + 1);
        }
        EXPECT_EQ(pages.size(), 2U);
        return pages;
    }

    void destroy(const std::vector<quint32> &pages)
    {
        QByteArray bytes = sound;
        for (const quint32 page : pages)
            test::destroyPage(bytes, page, page);
        folder.setBytes(bytes);
    }

    // Spoils both copies of a vital row.
    void spoil(const std::vector<std::int64_t> &ids)
    {
        std::vector<QByteArray> bodies;
        {
            auto database = Database::open(folder.path());
            const auto rows = VitalRows::read(*database.value());
            for (const std::int64_t id : ids)
                bodies.push_back(*rows.value().find(id));
        }
        QByteArray bytes = sound;
        for (const QByteArray &body : bodies) {
            int copies = 0;
            for (qsizetype at = bytes.indexOf(body); at >= 0; at = bytes.indexOf(body), ++copies)
                bytes[at + 1] = static_cast<char>(bytes[at + 1] ^ 0x10);
            EXPECT_EQ(copies, 2);
        }
        folder.setBytes(bytes);
    }

    void expectBothReadEverything(const QString &path)
    {
        for (const auto &[secret, expected] :
             {std::pair(test::kAnnasPassphrase, annas), std::pair(test::kBensPassphrase, bens)}) {
            OpeningNotices notices;
            const auto read = readAs(path, secret, &notices);
            ASSERT_TRUE(read) << qPrintable(read.error().detail);
            EXPECT_EQ(read.value(), expected);
            EXPECT_TRUE(isUndisturbed(notices));
        }
        EXPECT_TRUE(inspectJournal(path));
    }

    JournalFolder folder;
    QByteArray sound;
    Contents annas;
    Contents bens;
};

} // namespace hearth::test
