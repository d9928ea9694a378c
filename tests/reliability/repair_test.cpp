// SPDX-License-Identifier: GPL-3.0-or-later
// Pages are destroyed at random. Every record that stands on others comes back, and what comes back is as it was.
#include "journal/loader.h"
#include "journal/repair.h"
#include "reliability/damage.h"
#include "reliability/figures.h"
#include "reliability/furnished.h"
#include "reliability/works.h"
#include "store/chunktable.h"
#include "store/database.h"
#include "store/salvage/salvagedkeys.h"
#include "support/rowpages.h"

#include <gtest/gtest.h>

#include <cerrno>

namespace hearth::test {
namespace {

// A journal as one has after a while: many pages of records, pages that lead to them, photos.
const QString &longKeptJournal()
{
    static const Workplace place;
    static const QString path = [] {
        place.begin(furnishedJournal());
        for (const QString &passphrase : {kAnnasPassphrase, kBensPassphrase}) {
            FixedClock clock(QDate(2026, 7, 13));
            SeededRandom random(static_cast<quint64>(passphrase.size()));
            auto store = SealedStore::open(place.path(), passphrase, cheapLimits(), nullptr).take();
            auto contents = loadJournal(*store);
            Journal journal(store->partner(), store->hasOther(), contents.take(), *store, clock, random);
            ChangeSet changes;
            for (int i = 0; i < 300; ++i) {
                Entry entry =
                    entryOf(journal, QStringLiteral("Day %1").arg(i),
                            QString(static_cast<int>(random.below(i % 25 == 0 ? 60'000 : 1500)) + 1, QLatin1Char('w')));
                entry.record.visibility = i % 2 == 0 ? Visibility::Shared : Visibility::Private;
                changes.push_back(Change::add(entry));
            }
            if (!journal.apply(changes))
                qFatal("The journal could not be written.");
        }
        return place.path();
    }();
    return path;
}

// What a reader gets: the words of each record, and whether its photo can be read.
struct Got final
{
    std::map<std::int64_t, QByteArray> words;
    std::set<std::int64_t> photos;
};

Result<Got> readAs(const QString &path, const QString &secret)
{
    auto store = SealedStore::open(path, secret, cheapLimits(), nullptr);
    if (!store)
        return store.error();
    Got got;
    const auto read = store.value()->readAll([&got](StoredRecord &&record) {
        got.words.emplace(record.id.number(), digestOfBytes(record.payload));
        return true;
    });
    if (!read)
        return read.error();
    for (const auto &[id, words] : got.words) {
        if (store.value()->content(RecordId(id)))
            got.photos.insert(id);
    }
    return got;
}

class Repairs : public testing::Test
{
protected:
    Repairs()
    {
        place.begin(longKeptJournal());
        annas = readAs(place.path(), kAnnasPassphrase).take();
        bens = readAs(place.path(), kBensPassphrase).take();
        bytes = bytesOfFile(place.path());
        auto file = FilePages::open(place.path());
        const auto found = findRows(*file.value());
        for (const auto &[id, copies] : found.value().records)
            rangesOf[id] = rangesOfRow(bytes, copies.front().place);
        for (const auto &[id, ranges] : rangesOf)
            pagesOf[id] = pagesIn(ranges);
        for (const auto &[id, copies] : found.value().chunks)
            pagesOfPiece[id] = pagesIn(rangesOfRow(bytes, copies.front().place));
        for (const QString &secret : {kAnnasPassphrase, kBensPassphrase}) {
            const auto opened = openSalvagedKeys(found.value(), secret, cheapLimits());
            findPieces(opened.value().keys);
        }
        for (qsizetype at = 0; at < bytes.size(); at += kPageSize) {
            if (FileState::findIn(bytes.mid(at, kPageSize)))
                ofKeys.push_back(static_cast<quint32>(at / kPageSize) + 1);
        }
        EXPECT_EQ(ofKeys.size(), 2U);
    }

    // Which pieces are of which photo, by all keys of that partner.
    void findPieces(const PartnerKeys &keys)
    {
        for (const auto *generations : {&keys.personalKeys(), &keys.sharedKeys()}) {
            for (const auto &[generation, key] : *generations) {
                const ChunkPlaces places(key);
                for (const auto &[record, pages] : pagesOf) {
                    for (int position = 0; position < kMaxChunks; ++position) {
                        const std::int64_t piece = places.idOf(RecordId(record), position);
                        if (!pagesOfPiece.contains(piece))
                            break;
                        piecesOf[record].insert(piece);
                    }
                }
            }
        }
    }

    [[nodiscard]] quint32 pages() const { return static_cast<quint32>(bytes.size() / kPageSize); }
    [[nodiscard]] QString repaired() const { return place.folder() + QStringLiteral("/repaired.hearth"); }
    [[nodiscard]] QString twice() const { return place.folder() + QStringLiteral("/twice.hearth"); }

    [[nodiscard]] static bool isWhole(const std::set<quint32> &needed, const std::set<quint32> &destroyed)
    {
        return std::ranges::none_of(needed, [&](quint32 page) { return destroyed.contains(page); });
    }

    // Whoever reads gets every record that is whole, as it was, and every photo of which all pieces are.
    void expectAllThatIsWhole(const QString &path, const QString &secret, const Got &before,
                              const std::set<quint32> &destroyed)
    {
        const auto now = readAs(path, secret);
        ASSERT_TRUE(now) << qPrintable(now.error().detail) << " " << static_cast<int>(now.error().code);
        for (const auto &[id, words] : before.words) {
            const auto there = now.value().words.find(id);
            if (there != now.value().words.end()) {
                ++savedRecords;
                if (there->second != words)
                    ++unnoticed;
            } else if (isWhole(pagesOf.at(id), destroyed)) {
                ++lost;
                ADD_FAILURE() << "record " << id << " is whole and was not saved";
            } else {
                ++destroyedRecords;
            }
        }
        for (const auto &[id, words] : now.value().words)
            unnoticed += before.words.contains(id) ? 0 : 1;
        for (const std::int64_t photo : before.photos) {
            bool areAllWhole = isWhole(pagesOf.at(photo), destroyed);
            for (const std::int64_t piece : piecesOf.at(photo))
                areAllWhole = areAllWhole && isWhole(pagesOfPiece.at(piece), destroyed);
            if (areAllWhole && !now.value().photos.contains(photo)) {
                ++lost;
                ADD_FAILURE() << "photo " << photo << " is whole and was not saved";
            }
        }
    }

    // Destroys the pages; Anna repairs what is left, and Ben, where it does not open for him, what she repaired.
    void destroy(const std::set<quint32> &destroyed, quint32 seed)
    {
        ++times;
        QByteArray damaged = bytes;
        for (const quint32 page : destroyed)
            destroyPage(damaged, page, seed + page);
        repair(damaged, destroyed);
    }

    void repair(const QByteArray &damaged, const std::set<quint32> &destroyed)
    {
        place.begin({});
        writeFile(place.path(), damaged);
        const auto annasReport = repairJournal(place.path(), kAnnasPassphrase, cheapLimits(), repaired());
        EXPECT_EQ(bytesOfFile(place.path()), damaged) << "the damaged file was changed";
        const bool isWithoutKeys = destroyed.contains(ofKeys[0]) && destroyed.contains(ofKeys[1]);
        if (isWithoutKeys) {
            ++withoutKeys;
            ASSERT_FALSE(annasReport);
            EXPECT_EQ(annasReport.error().code, ErrorCode::KeysLost);
            EXPECT_FALSE(QFile::exists(repaired()));
            return;
        }
        ASSERT_TRUE(annasReport) << qPrintable(annasReport.error().detail);
        expectAllThatIsWhole(repaired(), kAnnasPassphrase, annas, destroyed);
        const auto bensNow = readAs(repaired(), kBensPassphrase);
        if (bensNow) {
            expectAllThatIsWhole(repaired(), kBensPassphrase, bens, destroyed);
            return;
        }
        EXPECT_EQ(bensNow.error().code, ErrorCode::Tampered);
        ++repairedTwice;
        const auto bensReport = repairJournal(repaired(), kBensPassphrase, cheapLimits(), twice());
        ASSERT_TRUE(bensReport) << qPrintable(bensReport.error().detail);
        expectAllThatIsWhole(twice(), kBensPassphrase, bens, destroyed);
        expectAllThatIsWhole(twice(), kAnnasPassphrase, annas, destroyed);
    }

    void finish(const char *what)
    {
        EXPECT_EQ(lost, 0);
        EXPECT_EQ(unnoticed, 0);
        EXPECT_GT(savedRecords, 0);
        record({QString::fromLatin1(what), times, lost, unnoticed,
                QStringLiteral("of what both could read, %1 records came back and %2 had stood on what was destroyed; "
                               "%3 times both repaired, %4 times no key was left")
                    .arg(savedRecords)
                    .arg(destroyedRecords)
                    .arg(repairedTwice)
                    .arg(withoutKeys)});
    }

    Workplace place;
    QByteArray bytes;
    Got annas;
    Got bens;
    std::map<std::int64_t, std::vector<ByteRange>> rangesOf;
    std::map<std::int64_t, std::set<quint32>> pagesOf;
    std::map<std::int64_t, std::set<quint32>> pagesOfPiece;
    std::map<std::int64_t, std::set<std::int64_t>> piecesOf;
    std::vector<quint32> ofKeys;
    int times = 0;
    int lost = 0;
    int unnoticed = 0;
    int savedRecords = 0;
    int destroyedRecords = 0;
    int repairedTwice = 0;
    int withoutKeys = 0;
};

TEST_F(Repairs, SaveEveryRecordThatIsWhole)
{
    SeededRandom random(20'260'713);
    const int rounds = timesOf(8, 400);
    for (int round = 0; round < rounds; ++round) {
        std::set<quint32> destroyed;
        // A few in most rounds, half of the file in some.
        const quint32 most = round % 5 == 4 ? pages() / 2 : 5;
        const quint32 count = random.below(most) + 1;
        for (quint32 i = 0; i < count; ++i)
            destroyed.insert(random.below(pages()) + 1);
        destroy(destroyed, static_cast<quint32>(round));
    }
    finish("pages destroyed at random, and the journal repaired");
}

TEST_F(Repairs, SaveEveryRecordWhicheverPageIsDestroyed)
{
    SeededRandom random(20'260'714);
    const quint32 step = static_cast<quint32>(timesOf(9, 1));
    for (quint32 page = 1; page <= pages(); page += 1 + random.below(step))
        destroy({page}, page);
    destroy({1}, 1);
    destroy({ofKeys[0]}, 2);
    destroy({ofKeys[1]}, 3);
    destroy({ofKeys[0], ofKeys[1]}, 4);
    EXPECT_EQ(withoutKeys, 1);
    finish("one page after the other destroyed, and the journal repaired");
}

// A disk loses sectors, not pages: what lists the rows of a page may be gone and the rows be there.
TEST_F(Repairs, SaveEveryRecordWithoutASectorInIt)
{
    constexpr qsizetype kSector = 4096;
    SeededRandom random(20'260'716);
    const int rounds = timesOf(6, 200);
    for (int round = 0; round < rounds; ++round) {
        ++times;
        QByteArray damaged = bytes;
        std::set<qsizetype> sectors;
        const quint32 count = random.below(40) + 1;
        while (sectors.size() < count) {
            const qsizetype sector = random.below(static_cast<quint32>(bytes.size() / kSector));
            // Whether anybody still gets in is another question.
            const auto page = static_cast<quint32>(sector * kSector / kPageSize) + 1;
            if (std::ranges::find(ofKeys, page) == ofKeys.end())
                sectors.insert(sector);
        }
        for (const qsizetype sector : sectors)
            damaged.replace(sector * kSector, kSector, bytesOf(static_cast<quint64>(round), kSector));
        place.begin({});
        writeFile(place.path(), damaged);
        const auto report = repairJournal(place.path(), kAnnasPassphrase, cheapLimits(), repaired());
        ASSERT_TRUE(report) << qPrintable(report.error().detail);
        const auto now = readAs(repaired(), kAnnasPassphrase);
        ASSERT_TRUE(now) << qPrintable(now.error().detail);
        for (const auto &[id, words] : annas.words) {
            const bool isUntouched = std::ranges::all_of(rangesOf.at(id), [&](const ByteRange &range) {
                return sectors.lower_bound(range.begin / kSector) == sectors.upper_bound((range.end - 1) / kSector);
            });
            const auto there = now.value().words.find(id);
            if (there != now.value().words.end()) {
                ++savedRecords;
                unnoticed += there->second == words ? 0 : 1;
            } else if (isUntouched) {
                ++lost;
                ADD_FAILURE() << "record " << id << " is whole and was not saved";
            } else {
                ++destroyedRecords;
            }
        }
    }
    finish("sectors destroyed at random, and the journal repaired");
}

// Whatever the disk refuses: the damaged file stays as it is, and the new one is there whole or not at all.
TEST_F(Repairs, LeaveNothingHalfDone)
{
    if (!Faults::areAvailable())
        GTEST_SKIP() << "Standing between a program and the system needs Linux, and no AddressSanitizer.";
    place.begin(furnishedJournal());
    const QByteArray furnished = bytesOfFile(place.path());
    const auto repair = [this] { return repairJournal(place.path(), kAnnasPassphrase, cheapLimits(), repaired()); };
    CallCounts counts;
    Faults::watch(place.folder(), {}, &counts);
    ASSERT_TRUE(repair());
    Faults::stop();
    int refused = 0;
    const auto expectWholeOrNothing = [&](bool isSaid, const std::string &what) {
        EXPECT_EQ(bytesOfFile(place.path()), furnished) << what;
        const bool isThere = QFile::exists(repaired());
        lost += (isSaid && !isThere) || (isThere && !readAsBoth(repaired())) ? 1 : 0;
        refused += isSaid ? 0 : 1;
    };
    for (const Call call : {Call::Write, Call::Sync, Call::Truncate}) {
        const int all = counts.calls.at(static_cast<std::size_t>(call));
        for (int nth = 1; nth <= all; nth += timesOf(1 + all / 10, 1)) {
            for (const int error : {ENOSPC, EIO}) {
                place.begin(furnishedJournal());
                ++times;
                Faults::watch(place.folder(), {call, nth, error == ENOSPC, error, 0, false}, nullptr);
                const auto report = repair();
                Faults::stop();
                const std::string what = std::string(nameOf(call)) + " " + std::to_string(nth);
                expectWholeOrNothing(report.ok(), what);
                if (!report && report.error().code != ErrorCode::NotKnown) {
                    for (const auto &[name, content] : contentsOf(place.folder()))
                        EXPECT_EQ(name, place.path()) << what << " left this behind: " << qPrintable(name);
                    if (error == ENOSPC && call == Call::Write) {
                        EXPECT_EQ(report.error().code, ErrorCode::DiskFull) << what;
                    }
                }
            }
        }
    }
    for (int at = 1; at <= counts.all; at += timesOf(1 + counts.all / 10, 1)) {
        place.begin(furnishedJournal());
        ++times;
        (void)runInChild(place.folder(), {Call::Write, 0, false, 0, at, at % 2 == 0},
                         [&](Told &) { (void)repair().ok(); });
        expectWholeOrNothing(false, "killed at call " + std::to_string(at));
    }
    EXPECT_EQ(lost, 0);
    record({QStringLiteral("repair: every write, sync, truncation refused, and killed at every call"), times, lost, 0,
            QStringLiteral("%1 of them not done").arg(refused)});
}

TEST_F(Repairs, SaveEveryRecordBeforeACut)
{
    SeededRandom random(20'260'715);
    const int rounds = timesOf(4, 60);
    for (int round = 0; round < rounds; ++round) {
        ++times;
        const quint32 kept = random.below(pages() - 1) + 1;
        std::set<quint32> destroyed;
        for (quint32 page = kept + 1; page <= pages(); ++page)
            destroyed.insert(page);
        repair(bytes.left(qsizetype{kept} * kPageSize), destroyed);
    }
    finish("the file cut off, and the journal repaired");
}

} // namespace
} // namespace hearth::test
