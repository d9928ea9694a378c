// SPDX-License-Identifier: GPL-3.0-or-later
// Somebody knew a secret and has a copy of the file from then: what is written after a new secret stays closed to them.
#include "core/store/renewalfixture.h"

namespace hearth {
namespace {

using test::cheapCost;
using test::cheapLimits;
using test::JournalFolder;
using test::kNext;
using test::Renewal;

// Somebody who opened an old copy, and what their keys open of the file as it is now.
class Thief final
{
public:
    Thief(const JournalFolder &folder, const QString &passphrase)
    {
        EXPECT_TRUE(m_folder.isValid());
        const QString copy = m_folder.filePath(QStringLiteral("copy.hearth"));
        QFile file(copy);
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(folder.bytes());
        file.close();
        m_keys = test::Forger(copy, passphrase).keys.clone();
    }

    struct Loot
    {
        int rows = 0;
        int chunks = 0;
        int manifests = 0;
        bool bundle = false;
        bool handover = false;
    };
    [[nodiscard]] Loot tryAll(const JournalFolder &folder) const
    {
        Loot loot;
        auto database = Database::open(folder.path()).take();
        const auto rows = VitalRows::read(*database).value();
        const JournalId journal = readJournalId(rows).value();
        const PartnerId me = m_keys->partner();
        const BundleRow bundle = readBundle(rows, me).value();
        loot.bundle =
            PartnerKeys::openBundle(me, m_keys->bundleKey().clone(), journal, bundle.revision, viewOf(bundle.sealed))
                .ok();
        for (const PartnerId recipient : {kFirstPartner, kSecondPartner}) {
            const auto waiting = readHandovers(rows, recipient).value();
            for (const Handover &handover : waiting)
                loot.handover = loot.handover || m_keys->boxKey().open(viewOf(handover.closed));
        }
        for (const Scope scope : {Scope::Shared, personalScope(me)})
            loot.manifests += readManifest(rows, journal, *m_keys, scope, FormerForm::Refused) ? 1 : 0;
        auto query =
            database->prepare(QStringLiteral("SELECT id, scope, generation, revision, checksum, sealed FROM record"));
        EXPECT_TRUE(Database::execute(query.value()));
        QSqlQuery &row = query.value();
        while (row.next()) {
            const RowAddress address{RecordId(row.value(0).toLongLong()), static_cast<Scope>(row.value(1).toInt()),
                                     row.value(2).toUInt(), row.value(3).toUInt()};
            const QByteArray sealed = row.value(5).toByteArray();
            loot.rows += openRow(*m_keys, journal, address, row.value(4).toLongLong(), viewOf(sealed)) ? 1 : 0;
            loot.chunks += readChunks(*database, journal, *m_keys, address.id) ? 1 : 0;
        }
        return loot;
    }

private:
    QTemporaryDir m_folder;
    std::optional<PartnerKeys> m_keys;
};

TEST_F(Renewal, ANewPassphraseClosesWhatIsWrittenLater)
{
    auto anna = folder.open();
    write(anna, QStringLiteral("before"));
    const int before = 4;
    anna = {};
    const Thief thief(folder, test::kAnnasPassphrase);
    anna = folder.open();
    const auto code = anna.store->changePassphrase(test::kAnnasPassphrase, kNext, cheapCost());
    ASSERT_TRUE(code);
    EXPECT_FALSE(code.value()) << "her recovery code still holds";
    write(anna, QStringLiteral("after"));
    anna = {};
    auto loot = thief.tryAll(folder);
    EXPECT_FALSE(loot.bundle || loot.handover);
    EXPECT_EQ(loot.manifests, 0);
    EXPECT_GE(loot.rows, before) << "what was in their copy anyway";
    EXPECT_EQ(loot.chunks, 2);
    const int known = loot.rows;
    // Ben's next key goes to her new key, not to the one they know.
    {
        auto ben = folder.open(test::kBensPassphrase);
        ASSERT_TRUE(ben.store->changePassphrase(test::kBensPassphrase, test::kBensPassphrase, cheapCost()));
        write(ben, QStringLiteral("Ben's"));
    }
    loot = thief.tryAll(folder);
    EXPECT_FALSE(loot.bundle || loot.handover);
    EXPECT_EQ(loot.rows, known);
    EXPECT_EQ(folder.openingError().code, ErrorCode::WrongPassphrase);
    expectBothWhole(kNext, 5, 4);
    expectBothWhole(folder.recoveryCodes().at(0), 5, 4);
    loot = thief.tryAll(folder);
    EXPECT_FALSE(loot.bundle || loot.handover);
    EXPECT_EQ(loot.rows, known);
}

TEST_F(Renewal, SoDoesANewRecoveryCode)
{
    auto anna = folder.open();
    write(anna, QStringLiteral("before"));
    anna = {};
    const Thief thief(folder, folder.recoveryCodes().at(0));
    anna = folder.open();
    const auto code = anna.store->renewRecoveryCode(test::kAnnasPassphrase, cheapCost());
    ASSERT_TRUE(code);
    write(anna, QStringLiteral("after"));
    anna = {};
    const auto loot = thief.tryAll(folder);
    EXPECT_FALSE(loot.bundle || loot.handover);
    EXPECT_EQ(loot.manifests, 0);
    EXPECT_EQ(loot.chunks, 2);
    EXPECT_EQ(folder.openingError(folder.recoveryCodes().at(0)).code, ErrorCode::WrongPassphrase);
    expectBothWhole(test::kAnnasPassphrase, 4, 2);
    expectBothWhole(code.value().text(), 4, 2);
}

TEST_F(Renewal, AManifestUnderAFormerKeyDoesNotPass)
{
    {
        auto anna = folder.open();
        ASSERT_TRUE(anna.store->changePassphrase(test::kAnnasPassphrase, kNext, cheapCost()));
        write(anna, QStringLiteral("after"));
    }
    test::Forger knowing(folder.path(), kNext);
    for (const Scope scope : {Scope::Shared, personalScope(kFirstPartner)}) {
        const auto read = [&] {
            return readManifest(knowing.vital, knowing.journal, knowing.keys, scope, FormerForm::Refused);
        };
        const auto opened = read();
        ASSERT_TRUE(opened);
        // As whoever knew the key before could make it, with every number as it should be.
        const SecretBytes *former = scopeKey(knowing.keys, scope, 1);
        ASSERT_NE(former, nullptr);
        putSealedManifest(knowing.vital, vital::kManifests + static_cast<std::int64_t>(scope),
                          {1, opened.value().manifest.sealed(*former, knowing.journal, scope, 1)});
        ASSERT_FALSE(read());
        EXPECT_EQ(read().error().code, ErrorCode::Tampered);
    }
}

TEST_F(Renewal, BothHoldHoweverOftenTheyTurn)
{
    std::vector<QString> secrets{test::kAnnasPassphrase, folder.recoveryCodes().at(0)};
    for (int i = 0; i < 4; ++i) {
        auto anna = folder.open(secrets.at(static_cast<std::size_t>(i % 2)));
        write(anna, QString::number(i));
        // By either secret, either can be changed.
        if (i < 2) {
            const QString next = QStringLiteral("passphrase %1").arg(i);
            ASSERT_TRUE(anna.store->changePassphrase(secrets.at(static_cast<std::size_t>(i)), next, cheapCost()));
            secrets[0] = next;
        } else {
            const auto code = anna.store->renewRecoveryCode(secrets.at(static_cast<std::size_t>(i - 2)), cheapCost());
            ASSERT_TRUE(code);
            secrets[1] = code.value().text();
        }
    }
    expectBothWhole(secrets[0], 8, 4);
    expectBothWhole(secrets[1], 8, 4);
}

TEST_F(Renewal, SealedAnewEverythingIsClosedToThem)
{
    {
        auto anna = folder.open();
        write(anna, QStringLiteral("before"));
        auto ben = std::move(anna);
        ben = {};
        ben = folder.open(test::kBensPassphrase);
        write(ben, QStringLiteral("Ben's"));
    }
    const Thief thief(folder, test::kAnnasPassphrase);
    auto anna = folder.open();
    ASSERT_TRUE(anna.store->changePassphrase(test::kAnnasPassphrase, kNext, cheapCost()));
    std::vector<qint64> told;
    const auto sealed = anna.store->sealAnew([&told](qint64 done, qint64 total) {
        told.push_back(done);
        return done <= total;
    });
    ASSERT_TRUE(sealed);
    EXPECT_GE(sealed.value(), 4);
    EXPECT_EQ(told.front(), 0);
    EXPECT_GT(told.back(), 0);
    // The journal that is open goes on: revisions are as they were.
    Entry edited = *anna.journal->all<Entry>().begin();
    if (edited.record.author != kFirstPartner)
        edited = *std::next(anna.journal->all<Entry>().begin());
    edited.text += QStringLiteral("!");
    EXPECT_TRUE(anna.journal->replace(edited));
    EXPECT_EQ(anna.store->sealAnew([](qint64, qint64) { return true; }).value(), 0) << "all of hers is";
    anna = {};
    const auto loot = thief.tryAll(folder);
    // What Ben shared is his to seal.
    EXPECT_EQ(loot.chunks, 1);
    EXPECT_LE(loot.rows, 4);
    auto ben = folder.open(test::kBensPassphrase);
    EXPECT_GE(ben.store->sealAnew([](qint64, qint64) { return true; }).value(), 2);
    ben = {};
    EXPECT_EQ(thief.tryAll(folder).rows, 0);
    EXPECT_EQ(thief.tryAll(folder).chunks, 0);
    expectBothWhole(kNext, 3, 3);
}

TEST_F(Renewal, SealingAnewCanBeStoppedBetweenTwoSteps)
{
    auto anna = folder.open();
    write(anna, QStringLiteral("x"));
    ASSERT_TRUE(anna.store->changePassphrase(test::kAnnasPassphrase, kNext, cheapCost()));
    const QByteArray before = folder.bytes();
    EXPECT_EQ(anna.store->sealAnew([](qint64, qint64) { return false; }).error().code, ErrorCode::Cancelled);
    EXPECT_EQ(folder.bytes(), before);
    anna.store->dismiss();
    ASSERT_TRUE(anna.store->admit(test::kBensPassphrase, cheapLimits()));
    EXPECT_EQ(anna.store->sealAnew([](qint64, qint64) { return true; }).error().code, ErrorCode::NotTogether);
}

TEST_F(Renewal, ALostHandoverIsMadeGoodByTheNext)
{
    {
        auto anna = folder.open();
        write(anna, QStringLiteral("x"));
        ASSERT_TRUE(anna.store->rotateSharedKey());
        write(anna, QStringLiteral("y"));
        ASSERT_TRUE(anna.store->rotateSharedKey());
    }
    // Only the newest waits, and brings all.
    const auto rows = VitalRows::read(*Database::open(folder.path()).value()).value();
    EXPECT_EQ(readHandovers(rows, kSecondPartner).value().size(), 1U);
    expectBothWhole(test::kAnnasPassphrase, 4, 2);
}

TEST_F(Renewal, AHandoverThatIsPlantedOrDroppedIsNoticedByEither)
{
    ASSERT_TRUE(folder.open().store->rotateSharedKey());
    const QByteArray waiting = folder.bytes();
    const std::function<void(VitalRows &)> changes[] = {
        [](VitalRows &rows) { removeHandovers(rows, kSecondPartner); },
        [](VitalRows &rows) {
            Handover handover = readHandovers(rows, kSecondPartner).value().front();
            handover.recipient = kFirstPartner;
            handover.generation = 7;
            putHandover(rows, handover);
        },
    };
    for (const auto &change : changes) {
        folder.setBytes(waiting);
        test::editVital(folder.path(), change);
        for (const QString &secret : {test::kAnnasPassphrase, test::kBensPassphrase})
            EXPECT_EQ(folder.openingError(secret).code, ErrorCode::Tampered);
    }
}

// On a computer that has seen neither, one scope put back alone fits the others no longer.
TEST_F(Renewal, OneScopeRolledBackAloneIsNoticed)
{
    {
        auto anna = folder.open();
        write(anna, QStringLiteral("before"));
    }
    const auto rowsOf = [this] { return VitalRows::read(*Database::open(folder.path()).value()).value(); };
    const VitalRows before = rowsOf();
    {
        auto anna = folder.open();
        RecordId shared;
        for (const Entry &entry : anna.journal->all<Entry>())
            shared = entry.record.visibility == Visibility::Shared ? entry.record.id : shared;
        ASSERT_TRUE(anna.journal->remove(shared));
        auto ben = std::move(anna);
        ben = {};
        ben = folder.open(test::kBensPassphrase);
        ASSERT_TRUE(ben.journal->add(test::entryOf(*ben.journal, {}, QStringLiteral("Ben's own"))));
    }
    const QByteArray now = folder.bytes();
    for (const std::int64_t id :
         {vital::kManifests, vital::kManifests + 1, vital::kManifests + 2, vital::kAuthorManifests + 1}) {
        folder.setBytes(now);
        const QByteArray put = *before.find(id);
        ASSERT_NE(*rowsOf().find(id), put) << id;
        test::editVital(folder.path(), [id, &put](VitalRows &rows) { rows.put(id, put); });
        // Whoever opens it, and whatever they have seen of it.
        for (const QString &secret : {test::kAnnasPassphrase, test::kBensPassphrase}) {
            auto store = SealedStore::open(folder.path(), secret, cheapLimits(), nullptr);
            ASSERT_TRUE(store);
            const auto read = store.value()->readAll([](StoredRecord &&) { return true; });
            ASSERT_FALSE(read) << id;
            EXPECT_EQ(read.error().code, ErrorCode::Tampered) << id;
        }
    }
}

// Nobody without a key can tell which records have photos, or which pieces are of one.
TEST_F(Renewal, WhereAPhotoStandsTellsNothing)
{
    std::vector<qint64> ids;
    {
        auto anna = folder.open();
        write(anna, QStringLiteral("a photo of more than one piece, as it is a little longer than that"));
        for (const Attachment &photo : anna.journal->all<Attachment>())
            ids.push_back(photo.record.id.number());
    }
    auto database = Database::open(folder.path()).take();
    const auto marks = readChunkMarks(*database).value();
    EXPECT_GT(marks.size(), 8U);
    for (std::size_t i = 0; i < marks.size(); ++i) {
        EXPECT_GT(marks[i].id, 0);
        for (const qint64 id : ids)
            EXPECT_GT(std::abs(marks[i].id - id), kMaxChunks);
        const std::int64_t last = i > 0 ? marks[i - 1].id : 0;
        EXPECT_GT(marks[i].id - last, kMaxChunks);
    }
}

} // namespace
} // namespace hearth
