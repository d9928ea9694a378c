// SPDX-License-Identifier: GPL-3.0-or-later
// Every way a journal's file can be wrong: said clearly, nothing lost, the file untouched.
#include "journal/loader.h"
#include "store/inspection.h"
#include "store/schema.h"
#include "support/journalfixture.h"
#include "support/rawdatabase.h"
#include "support/unwritable.h"
#include "support/vitaleditor.h"

#include <gtest/gtest.h>

#include <QFile>
#include <QFileInfo>

#include <functional>

namespace hearth {
namespace {

using test::JournalFolder;
using test::RawDatabase;

// A journal with private and shared records of both.
class BadFiles : public testing::Test
{
protected:
    void SetUp() override
    {
        for (const QString &passphrase : {test::kAnnasPassphrase, test::kBensPassphrase}) {
            auto opened = folder.open(passphrase);
            for (int i = 0; i < 4; ++i) {
                Entry entry = test::entryOf(*opened.journal, QStringLiteral("Day %1").arg(i), QStringLiteral("words"));
                entry.record.visibility = i % 2 == 0 ? Visibility::Shared : Visibility::Private;
                ASSERT_TRUE(opened.journal->add(entry));
            }
        }
        sound = folder.bytes();
    }

    // Opening ends with that error for Anna, and changes nothing in the file.
    void expectRefused(ErrorCode code)
    {
        const QByteArray before = folder.bytes();
        EXPECT_EQ(folder.openingError().code, code);
        EXPECT_EQ(folder.bytes(), before);
    }

    void tamper(const QString &sql) const { RawDatabase(folder.path()).run(sql); }

    JournalFolder folder;
    QByteArray sound;
};

TEST_F(BadFiles, WrongPassphraseHasOneAnswer)
{
    EXPECT_EQ(folder.openingError(QStringLiteral("five little duck")), (Error{ErrorCode::WrongPassphrase, {}}));
    EXPECT_EQ(folder.openingError(QStringLiteral("over the hills")), (Error{ErrorCode::WrongPassphrase, {}}));
    EXPECT_EQ(folder.bytes(), sound);
}

TEST_F(BadFiles, NotAJournal)
{
    for (const QByteArray &content : {QByteArray("x"), QByteArray("SQLite format 3"), QByteArray(5000, 'z'),
                                      QByteArray("SQLite format 3\0", 16) + QByteArray(5000, '\0')}) {
        folder.setBytes(content);
        expectRefused(ErrorCode::NotAJournal);
        EXPECT_EQ(inspectJournal(folder.path()).error().code, ErrorCode::NotAJournal);
    }
    QFile::remove(folder.path());
    EXPECT_EQ(folder.openingError().code, ErrorCode::NotFound);
    EXPECT_FALSE(QFile::exists(folder.path()));
}

TEST_F(BadFiles, NotHereYet)
{
    folder.setBytes({});
    expectRefused(ErrorCode::NotHereYet);
    EXPECT_EQ(inspectJournal(folder.path()).error().code, ErrorCode::NotHereYet);
    // What stands for it while it is elsewhere.
    ASSERT_TRUE(QFile::rename(folder.path(), folder.path() + QStringLiteral(".nextcloud")));
    EXPECT_EQ(folder.openingError().code, ErrorCode::NotHereYet);
    EXPECT_FALSE(QFile::exists(folder.path()));
}

TEST_F(BadFiles, AnotherProgramsDatabase)
{
    QFile::remove(folder.path());
    tamper(QStringLiteral("CREATE TABLE notes (text TEXT)"));
    expectRefused(ErrorCode::NotAJournal);
}

TEST_F(BadFiles, Truncated)
{
    for (const double share : {0.05, 0.3, 0.6, 0.99}) {
        folder.setBytes(sound.left(static_cast<qsizetype>(static_cast<double>(sound.size()) * share)));
        expectRefused(ErrorCode::Damaged);
    }
    folder.setBytes(sound.chopped(1));
    expectRefused(ErrorCode::Damaged);
}

TEST_F(BadFiles, OneFlippedByteAnywhere)
{
    // Either the journal is refused, or the byte carried nothing and all is as it was.
    const auto read = [this](const QString &passphrase) -> Result<std::vector<Entry>> {
        auto store = SealedStore::open(folder.path(), passphrase, test::cheapLimits(), nullptr);
        if (!store)
            return store.error();
        auto contents = loadJournal(*store.value());
        if (!contents)
            return contents.error();
        return std::get<std::vector<Entry>>(contents.value().records);
    };
    const auto expected = read(test::kAnnasPassphrase);
    ASSERT_TRUE(expected);
    // All of the header, and a spread of places over the rest that meets every page and every kind of cell; a denser
    // one in the long run.
    const bool isLong = qEnvironmentVariable("HEARTHBOOK_RELIABILITY") == QLatin1String("full");
    const std::size_t most = isLong ? 2000 : 900;
    std::vector<qsizetype> places;
    for (qsizetype at = 0; at < 200; ++at)
        places.push_back(at);
    SeededRandom random(3);
    for (int i = 0; i < 400; ++i)
        places.push_back(static_cast<qsizetype>(random.below(static_cast<std::uint32_t>(sound.size()))));
    // Unused space within pages is zero; look where there is something.
    for (qsizetype at = 200; at < sound.size() && places.size() < most; ++at) {
        if (sound[at] != 0 && random.below(isLong ? 12 : 40) == 0)
            places.push_back(at);
    }
    int refused = 0;
    for (const qsizetype at : places) {
        QByteArray flipped = sound;
        flipped[at] = static_cast<char>(flipped[at] ^ (1 << random.below(8)));
        folder.setBytes(flipped);
        const auto entries = read(test::kAnnasPassphrase);
        if (entries) {
            EXPECT_EQ(entries.value(), expected.value()) << "byte " << at;
        } else {
            ++refused;
            const ErrorCode code = entries.error().code;
            const bool isClear = code == ErrorCode::Damaged || code == ErrorCode::Tampered ||
                                 code == ErrorCode::NotAJournal || code == ErrorCode::NewerVersion ||
                                 code == ErrorCode::UnsafeParameters || code == ErrorCode::WrongPassphrase;
            EXPECT_TRUE(isClear) << "byte " << at << " code " << static_cast<int>(code) << ' '
                                 << qPrintable(entries.error().detail);
        }
        // A sound opening puts a damaged copy of the key rows right; any other changes nothing.
        if (!entries) {
            EXPECT_EQ(folder.bytes(), flipped) << "byte " << at;
        }
    }
    EXPECT_GT(refused, 100);
}

TEST_F(BadFiles, OneFlippedByteInASealedRowIsFoundWithoutAKey)
{
    EXPECT_EQ(inspectJournal(folder.path()).value().rows, 10);
    // A row of Ben's, which Anna cannot open.
    tamper(QStringLiteral("UPDATE record SET sealed = zeroblob(length(sealed)) WHERE id = (SELECT id FROM record WHERE "
                          "scope = 2 LIMIT 1)"));
    EXPECT_EQ(inspectJournal(folder.path()).error().code, ErrorCode::Damaged);
    EXPECT_EQ(folder.openingError(test::kBensPassphrase).code, ErrorCode::Damaged);
    (void)folder.open();
}

TEST_F(BadFiles, DroppedRow)
{
    tamper(QStringLiteral("DELETE FROM record WHERE id = (SELECT id FROM record WHERE scope = 0 LIMIT 1)"));
    expectRefused(ErrorCode::Tampered);
    EXPECT_EQ(folder.openingError(test::kBensPassphrase).code, ErrorCode::Tampered);
}

TEST_F(BadFiles, AllRowsDropped)
{
    tamper(QStringLiteral("DELETE FROM record"));
    expectRefused(ErrorCode::Tampered);
}

TEST_F(BadFiles, DoubledRow)
{
    tamper(QStringLiteral("INSERT INTO record SELECT id + 1, scope, generation, revision, checksum, sealed FROM record "
                          "WHERE scope = 1 LIMIT 1"));
    const QByteArray before = folder.bytes();
    const ErrorCode code = folder.openingError().code;
    EXPECT_TRUE(code == ErrorCode::Tampered || code == ErrorCode::Damaged);
    EXPECT_EQ(folder.bytes(), before);
}

TEST_F(BadFiles, SwappedRows)
{
    std::optional<RawDatabase> open(std::in_place, folder.path());
    const RawDatabase &raw = *open;
    raw.run(QStringLiteral("CREATE TEMP TABLE two AS SELECT id, checksum, sealed FROM record WHERE scope = 1 LIMIT 2"));
    raw.run(QStringLiteral("UPDATE record SET (checksum, sealed) = (SELECT checksum, sealed FROM two WHERE two.id <> "
                           "record.id) WHERE id IN (SELECT id FROM two)"));
    open.reset();
    const ErrorCode code = folder.openingError().code;
    EXPECT_TRUE(code == ErrorCode::Tampered || code == ErrorCode::Damaged);
}

TEST_F(BadFiles, RowPutBack)
{
    RecordId id;
    {
        auto anna = folder.open();
        for (const Entry &entry : anna.journal->all<Entry>()) {
            if (entry.record.author == kFirstPartner)
                id = entry.record.id;
        }
    }
    // Keeps the row as it was, edits it, and puts the old one back.
    ASSERT_TRUE(QFile::copy(folder.path(), folder.folder() + QStringLiteral("/old.hearth")));
    {
        auto anna = folder.open();
        auto edited = std::get<Entry>(*anna.journal->find(id));
        edited.text = QStringLiteral("changed my mind");
        ASSERT_TRUE(anna.journal->replace(edited));
    }
    {
        RawDatabase raw(folder.path());
        raw.run(QStringLiteral("ATTACH '%1' AS old").arg(folder.folder() + QStringLiteral("/old.hearth")));
        raw.run(QStringLiteral("REPLACE INTO main.record SELECT * FROM old.record WHERE id = %1").arg(id.number()));
    }
    expectRefused(ErrorCode::Tampered);
}

TEST_F(BadFiles, KeyRowsDroppedOrPutBack)
{
    // With checksums that fit, as someone who knows the format would do it.
    using Edit = std::function<void(VitalRows &)>;
    const auto dropping = [](std::int64_t id) { return [id](VitalRows &rows) { rows.remove(id); }; };
    const std::vector<std::pair<const char *, Edit>> edits{
        {"slot", dropping(vital::kSlots + 2)},
        {"shared manifest", dropping(vital::kManifests)},
        {"personal manifest", dropping(vital::kManifests + 1)},
        {"bundle", dropping(vital::kBundles + 1)},
        {"journal id", dropping(vital::kJournal)},
        {"another's manifest",
         [](VitalRows &rows) { rows.put(vital::kManifests + 1, *rows.find(vital::kManifests + 2)); }},
        {"revision of the bundle",
         [](VitalRows &rows) {
             BundleRow row = readBundle(rows, kFirstPartner).value();
             row.revision = 7;
             putBundle(rows, kFirstPartner, row);
         }},
        {"another journal's id", [](VitalRows &rows) { putJournalId(rows, JournalId{}); }},
        {"kind of a slot",
         [](VitalRows &rows) {
             QByteArray body = *rows.find(vital::kSlots + 1);
             body[1] = 9;
             rows.put(vital::kSlots + 1, body);
         }},
        {"manifest 7", [](VitalRows &rows) { rows.put(vital::kManifests + 7, QByteArray(200, 'x')); }},
        {"bundle 3", [](VitalRows &rows) { rows.put(vital::kBundles + 3, *rows.find(vital::kBundles + 2)); }},
        {"one partner less", [](VitalRows &rows) { rows.state().partners = 1; }},
        {"uncounted author", [](VitalRows &rows) { rows.state().authors = 1; }},
    };
    for (const auto &[name, edit] : edits) {
        folder.setBytes(sound);
        test::editVital(folder.path(), edit);
        const QByteArray before = folder.bytes();
        const ErrorCode code = folder.openingError().code;
        const bool isRefused = code == ErrorCode::Tampered || code == ErrorCode::Damaged ||
                               code == ErrorCode::KeysLost ||      // for no journal's id
                               code == ErrorCode::WrongPassphrase; // for another journal's
        EXPECT_TRUE(isRefused) << name << ' ' << static_cast<int>(code);
        EXPECT_EQ(folder.bytes(), before) << name;
    }
}

TEST_F(BadFiles, PlantedTriggerTableViewOrIndex)
{
    for (const char *sql : {"CREATE TRIGGER spy AFTER INSERT ON record BEGIN DELETE FROM vital; END",
                            "CREATE TABLE extra (text TEXT)", "CREATE VIEW all_records AS SELECT * FROM record",
                            "CREATE INDEX by_scope ON record (scope)", "ALTER TABLE record ADD COLUMN note TEXT"}) {
        folder.setBytes(sound);
        tamper(QString::fromUtf8(sql));
        expectRefused(ErrorCode::Tampered);
        EXPECT_EQ(inspectJournal(folder.path()).error().code, ErrorCode::Tampered) << sql;
    }
}

TEST_F(BadFiles, AHeaderThatHearthbookDoesNotWrite)
{
    for (const qsizetype at : {16, 18, 19, 20, 21, 22, 23, 47, 55, 59, 67, 75}) {
        QByteArray bytes = sound;
        bytes[at] = static_cast<char>(bytes[at] ^ 3);
        folder.setBytes(bytes);
        expectRefused(ErrorCode::Damaged);
    }
}

TEST(BadFilesOfOne, ARowForSomebodyWhoHasNotJoined)
{
    JournalFolder folder(1);
    test::RawDatabase(folder.path())
        .run(QStringLiteral("INSERT INTO record SELECT 77, 2, 1, 1, checksum, sealed FROM record LIMIT 1"));
    EXPECT_EQ(folder.openingError().code, ErrorCode::Tampered);
}

TEST_F(BadFiles, NewerVersion)
{
    tamper(QStringLiteral("PRAGMA user_version = 99"));
    expectRefused(ErrorCode::NewerVersion);
}

TEST_F(BadFiles, UnsafeHashParameters)
{
    auto opened = SealedStore::open(folder.path(), test::kAnnasPassphrase, PassphraseLimits{}, nullptr);
    EXPECT_EQ(opened.error().code, ErrorCode::UnsafeParameters);
    test::editSlots(folder.path(), [](Slot &slot) { slot.cost.memory = 1ULL << 50; });
    expectRefused(ErrorCode::UnsafeParameters);
}

TEST_F(BadFiles, OpenInASecondWindow)
{
    auto first = folder.open();
    const QByteArray before = folder.bytes();
    EXPECT_EQ(folder.openingError().code, ErrorCode::InUse);
    EXPECT_EQ(inspectJournal(folder.path()).error().code, ErrorCode::InUse);
    EXPECT_EQ(folder.bytes(), before);
    ASSERT_TRUE(first.journal->add(test::entryOf(*first.journal, {}, QStringLiteral("still mine"))));
    first = {};
    (void)folder.open();
}

TEST_F(BadFiles, ReadOnlyFolder)
{
    const test::Unwritable unwritable(folder.folder());
    auto anna = folder.open();
    EXPECT_TRUE(anna.store->isReadOnly());
    EXPECT_EQ(anna.journal->all<Entry>().size(), 6U) << "all of it can be read";
    EXPECT_EQ(anna.journal->add(test::entryOf(*anna.journal, {}, QStringLiteral("not here"))).error().code,
              ErrorCode::ReadOnly);
    EXPECT_EQ(
        anna.store->changePassphrase(test::kAnnasPassphrase, QStringLiteral("another"), test::cheapCost()).error().code,
        ErrorCode::ReadOnly);
    anna = {};
    EXPECT_TRUE(inspectJournal(folder.path()));
    EXPECT_EQ(folder.bytes(), sound);
}

TEST_F(BadFiles, FolderThatBecomesReadOnlyWhileOpen)
{
    auto anna = folder.open();
    const QByteArray before = folder.bytes();
    {
        const test::Unwritable unwritable(folder.folder());
        const auto saved = anna.journal->add(test::entryOf(*anna.journal, {}, QStringLiteral("not yet")));
        ASSERT_FALSE(saved);
        EXPECT_EQ(folder.bytes(), before);
    }
    // Locked and opened again, all is well.
    anna = {};
    anna = folder.open();
    ASSERT_TRUE(anna.journal->add(test::entryOf(*anna.journal, {}, QStringLiteral("now"))));
}

TEST_F(BadFiles, FullDisk)
{
    auto anna = folder.open();
    const std::size_t entries = anna.journal->all<Entry>().size();
    const QByteArray before = folder.bytes();
    const Entry big = test::entryOf(*anna.journal, {}, QString(500'000, QLatin1Char('x')));
    {
        const test::FullDisk full(before.size());
        const auto saved = anna.journal->add(big);
        ASSERT_FALSE(saved);
        const bool isClear = saved.error().code == ErrorCode::DiskFull || saved.error().code == ErrorCode::WriteFailed;
        EXPECT_TRUE(isClear) << static_cast<int>(saved.error().code) << qPrintable(saved.error().detail);
    }
    EXPECT_EQ(anna.journal->all<Entry>().size(), entries);
    ASSERT_TRUE(anna.journal->add(big)) << "once there is space, the same save succeeds";
    anna = {};
    EXPECT_EQ(folder.open().journal->all<Entry>().size(), entries + 1);
}

TEST_F(BadFiles, FullDiskWhileCreating)
{
    QTemporaryDir elsewhere;
    {
        const test::FullDisk full(40'000);
        const auto made = createJournal(elsewhere.filePath(QStringLiteral("new.hearth")),
                                        {{QStringLiteral("Anna"), test::kAnnasPassphrase}}, test::cheapCost(),
                                        folder.clock, folder.random);
        EXPECT_FALSE(made);
    }
    EXPECT_TRUE(test::contentsOf(elsewhere.path()).empty());
}

} // namespace
} // namespace hearth
