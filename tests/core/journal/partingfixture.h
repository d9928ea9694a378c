// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agreements/agreements.h"
#include "journal/loader.h"
#include "journal/parting.h"
#include "store/database.h"
#include "store/inspection.h"
#include "support/everykind.h"
#include "support/forger.h"
#include "support/journalfixture.h"
#include "support/rawdatabase.h"
#include "support/vectorreading.h"
#include "support/vitaleditor.h"

#include <gtest/gtest.h>

#include <QFile>
#include <QFileInfo>

namespace hearth::test {

/// The lines of a reading, by id.
inline std::map<QByteArray, QByteArray> linesById(const QByteArray &lines)
{
    std::map<QByteArray, QByteArray> found;
    for (const QByteArray &line : lines.split('\n')) {
        if (!line.isEmpty())
            found.emplace(line.left(line.indexOf(' ')), line);
    }
    return found;
}

/// A journal of Anna and Ben with some of every kind of both, private and shared, and photos; a shared key that still
/// waits for Ben; an agreement that both signed.
class PartingTest : public testing::Test
{
protected:
    void SetUp() override
    {
        for (const QString &passphrase : {kAnnasPassphrase, kBensPassphrase}) {
            auto opened = folder.open(passphrase);
            Journal &journal = *opened.journal;
            for (const Visibility visibility : {Visibility::Private, Visibility::Shared}) {
                ASSERT_TRUE(journal.apply(everyKind(journal, visibility, [this](qsizetype most) {
                    return QStringLiteral("words %1").arg(++count).left(most);
                })));
                Entry entry = entryOf(journal, QStringLiteral("with a photo"), QStringLiteral("by the lake"));
                entry.record.visibility = visibility;
                const QByteArray photo(300'000, static_cast<char>('a' + ++count % 26));
                ASSERT_TRUE(
                    journal.apply({Change::add(entry), Change::add(photoOf(journal, entry.record, photo), photo)}));
            }
            ASSERT_TRUE(journal.saveDraft(QStringLiteral("entry"), {{1, QStringLiteral("half a sen")}}));
        }
        {
            auto opened = folder.open(kAnnasPassphrase);
            AgreementVersion version = newAgreement(*opened.journal);
            version.title = QStringLiteral("Phones");
            version.text = QStringLiteral("No phones at the table.");
            version.record.visibility = Visibility::Shared;
            agreement = version.agreement;
            ASSERT_TRUE(opened.journal->add(version));
        }
        for (const QString &passphrase : {kBensPassphrase, kAnnasPassphrase}) {
            auto opened = folder.open(passphrase);
            ASSERT_TRUE(opened.journal->add(
                answerTo(*opened.journal, *agreementOf(*opened.journal, agreement), Decision::Agree)));
        }
        auto opened = folder.open(kAnnasPassphrase);
        ASSERT_TRUE(opened.store->rotateSharedKey());
        Entry entry = entryOf(*opened.journal, QStringLiteral("A new key"), QStringLiteral("Written under it."));
        entry.record.visibility = Visibility::Shared;
        ASSERT_TRUE(opened.journal->add(entry));
        opened = {};
        before = folder.bytes();
        annas = readBy(folder.path(), kAnnasPassphrase);
        bens = readBy(folder.path(), kBensPassphrase);
        setBack();
    }

    void setBack() { folder.setBytes(before); }

    // What that file gives, with what an interrupted write left beside it.
    static std::map<QByteArray, QByteArray> readIn(const QString &path, const QString &secret)
    {
        const auto reading = readVector(path, secret);
        EXPECT_TRUE(reading);
        return reading ? linesById(reading.value().records) : std::map<QByteArray, QByteArray>();
    }

    // What a copy of that file gives to that secret; the file itself stays as it is.
    static std::map<QByteArray, QByteArray> readBy(const QString &path, const QString &secret)
    {
        const QTemporaryDir apart;
        const QString copy = apart.filePath(QStringLiteral("read.hearth"));
        EXPECT_TRUE(QFile::copy(path, copy));
        const auto reading = readVector(copy, secret);
        if (!reading) {
            ADD_FAILURE() << static_cast<int>(reading.error().code) << qPrintable(reading.error().detail);
            return {};
        }
        EXPECT_FALSE(reading.value().wasTold);
        EXPECT_FALSE(reading.value().lostPhoto);
        EXPECT_FALSE(reading.value().records.contains("unsigned"));
        return linesById(reading.value().records);
    }

    static ErrorCode openingError(const QString &path, const QString &secret)
    {
        const auto store = SealedStore::open(path, secret, cheapLimits(), nullptr);
        return store ? ErrorCode::Internal : store.error().code;
    }

    // Reads as `expected`, but for the record of the name of whoever said goodbye, which is there in another revision.
    static void expectSameBut(std::map<QByteArray, QByteArray> expected, std::map<QByteArray, QByteArray> found,
                              const RecordId &farewell)
    {
        const QByteArray id = QByteArray::number(static_cast<qlonglong>(farewell.number()));
        ASSERT_TRUE(expected.contains(id) && found.contains(id));
        EXPECT_NE(expected.at(id), found.at(id));
        EXPECT_TRUE(found.at(id).endsWith(" signed"));
        expected.erase(id);
        found.erase(id);
        EXPECT_EQ(found, expected);
    }

    // The record of a name, read from a copy.
    [[nodiscard]] RecordId nameRecord(PartnerId who) const
    {
        const QTemporaryDir apart;
        const QString copy = apart.filePath(QStringLiteral("read.hearth"));
        EXPECT_TRUE(QFile::copy(folder.path(), copy));
        auto store = SealedStore::open(copy, kAnnasPassphrase, cheapLimits(), nullptr);
        const auto contents = loadJournal(*store.value());
        for (const Partner &partner : std::get<std::vector<Partner>>(contents.value().records)) {
            if (partner.record.author == who)
                return partner.record.id;
        }
        ADD_FAILURE() << "no name";
        return RecordId();
    }

    [[nodiscard]] PartingTools tools() { return {cheapLimits(), cheapCost(), &folder.seen, folder.clock, progress}; }
    [[nodiscard]] Result<void> leave(const QString &secret = kAnnasPassphrase)
    {
        return leaveJournal(folder.path(), secret, output(), tools());
    }
    [[nodiscard]] Result<void> removeOther(const QString &secret = kAnnasPassphrase)
    {
        return removePartner(folder.path(), secret, output(), tools());
    }
    [[nodiscard]] QString output() const { return folder.folder() + QStringLiteral("/own.hearth"); }
    [[nodiscard]] static QByteArray bytesOf(const QString &path)
    {
        QFile file(path);
        EXPECT_TRUE(file.open(QIODevice::ReadOnly));
        return file.readAll();
    }

    // The sealed bytes of every row and piece of a scope, as someone without a key finds them.
    static std::vector<QByteArray> sealedIn(const QString &path, int scope)
    {
        std::vector<QByteArray> found;
        auto database = Database::open(path);
        EXPECT_TRUE(database);
        for (const char *table : {"record", "piece"}) {
            auto query = database.value()->prepare(
                QStringLiteral("SELECT sealed FROM %1 WHERE scope = ? ORDER BY id").arg(QString::fromUtf8(table)));
            EXPECT_TRUE(Database::execute(query.value(), {scope}));
            while (query.value().next())
                found.push_back(query.value().value(0).toByteArray());
        }
        return found;
    }
    static VitalRows vitalOf(const QString &path)
    {
        auto database = Database::open(path);
        return VitalRows::read(*database.value()).take();
    }

    JournalFolder folder;
    PartingProgress progress;
    RecordId agreement;
    QByteArray before;
    std::map<QByteArray, QByteArray> annas;
    std::map<QByteArray, QByteArray> bens;
    int count = 0;
};

} // namespace hearth::test
