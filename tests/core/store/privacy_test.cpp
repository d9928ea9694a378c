// SPDX-License-Identifier: GPL-3.0-or-later
// Nothing a person wrote can be read in any file, after any kind of write.
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

namespace hearth {
namespace {

const QString kAnna = QStringLiteral("Annabelle-Josephine");
const QString kBen = QStringLiteral("Benedict-Maximilian");

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

TEST_F(Privacy, NothingCanBeReadAfterAnyKindOfWrite)
{
    open();
    for (const Visibility visibility : {Visibility::Private, Visibility::Shared}) {
        Entry written = entry(visibility);
        ASSERT_TRUE(journal->add(written));
        scan("entry");
        const GratitudeNote thanks = note(visibility);
        ASSERT_TRUE(journal->add(thanks));
        scan("note");
        ASSERT_TRUE(journal->add(checkIn(visibility)));
        scan("check-in");
        written.text = word();
        written.record.visibility = visibility == Visibility::Shared ? Visibility::Private : Visibility::Shared;
        ASSERT_TRUE(journal->replace(written));
        scan("edit and share");
        ASSERT_TRUE(journal->undo());
        scan("undo");
        ASSERT_TRUE(journal->redo());
        scan("redo");
        ASSERT_TRUE(journal->remove(written.record.id));
        scan("delete");
        ASSERT_TRUE(journal->undo());
        ASSERT_TRUE(journal->removeForGood(thanks.record.id));
        scan("delete for good");
    }
    Preferences preferences = journal->preferences();
    preferences.record.tags = {word()};
    ASSERT_TRUE(journal->add(preferences));
    const QString place = QStringLiteral("entry/") + word();
    ASSERT_TRUE(journal->saveDraft(place, {{word(), word()}}));
    scan("draft");
    ASSERT_TRUE(journal->saveDraft(place, {{word(), word()}}));
    ASSERT_TRUE(journal->discardDraft(place));
    scan("draft discarded");

    QBuffer source;
    source.setData("{\"date\":\"" + day().toString(Qt::ISODate).toUtf8() + "\",\"text\":\"" + word().toUtf8() +
                   "\",\"tags\":[\"" + word().toUtf8() + "\"]}");
    source.open(QIODevice::ReadOnly);
    ASSERT_TRUE(journal->apply(planJsonLines(source, *journal).value().changes()));
    scan("import");
    const QString before = std::exchange(passphrases[0], word());
    ASSERT_TRUE(store->changePassphrase(before, passphrases[0], test::cheapCost()));
    scan("passphrase");
    words += store->renewRecoveryCode(passphrases[0], test::cheapCost()).value().text();
    scan("recovery code");
    ASSERT_TRUE(store->rotateSharedKey());
    ASSERT_TRUE(journal->add(entry(Visibility::Shared)));
    scan("rotate");
    open(1); // Ben receives the new key
    ASSERT_TRUE(journal->add(entry(Visibility::Shared)));
    scan("handover");
    open();
    journal.reset();
    store.reset();
    scan("lock");
}

TEST_F(Privacy, NothingCanBeReadAfterUsingEveryKind)
{
    open();
    for (const Visibility visibility : {Visibility::Private, Visibility::Shared}) {
        const ChangeSet changes = test::everyKind(*journal, visibility, [this](qsizetype) { return word(); });
        ASSERT_TRUE(journal->apply(changes));
        scan("every kind");
        ASSERT_TRUE(journal->undo());
        scan("undo");
        ASSERT_TRUE(journal->redo());
        scan("redo");
        for (const Change &change : changes) {
            if (change.kind() == Kind::Entry) {
                ASSERT_TRUE(journal->removeForGood(change.id()));
            }
        }
        scan("delete with its photo");
    }
    CheckIn sealed = checkIn(Visibility::Private);
    ASSERT_TRUE(journal->apply(sealedCheckIn(*journal, sealed).take()));
    scan("sealed check-in");
    Agreement agreement;
    for (Agreement &each : agreementsOf(*journal)) {
        if (each.current != nullptr)
            agreement = std::move(each);
    }
    ASSERT_NE(agreement.current, nullptr);
    ASSERT_TRUE(journal->add(answerTo(*journal, agreement, Decision::Agree)));
    scan("consent");
    ASSERT_TRUE(store->admit(passphrases[1], test::cheapLimits()));
    journal->admitGuest();
    Conversation bens = journal->compose<Conversation>();
    bens.record.author = otherPartner(journal->me());
    bens.record.visibility = Visibility::Shared;
    bens.session = bens.record.id;
    bens.topic = word();
    ASSERT_TRUE(journal->add(bens));
    journal->dismissGuest();
    store->dismiss();
    scan("signed by both");
}

TEST_F(Privacy, NothingCanBeReadWhenSomeoneJoins)
{
    path = folder.filePath(QStringLiteral("alone.hearth"));
    const QString anna = secret();
    ASSERT_TRUE(createJournal(path, {{kAnna, anna}}, test::cheapCost(), clock, random));
    open(passphrases.size() - 1);
    ASSERT_TRUE(journal->add(entry(Visibility::Shared)));
    const auto code = joinJournal(*store, {kBen, secret()}, kAnna, test::cheapCost(), clock, random);
    ASSERT_TRUE(code);
    words += code.value().text();
    words += code.value().text().remove(QLatin1Char('-'));
    scan("join");
}

TEST_F(Privacy, NothingCanBeReadInTheMiddleOfATransaction)
{
    open();
    ChangeSet changes;
    for (int i = 0; i < 60; ++i)
        changes.push_back(Change::add(entry(i % 2 == 0 ? Visibility::Shared : Visibility::Private)));
    ASSERT_TRUE(journal->apply(changes));
    journal.reset();
    store.reset();
    QTemporaryDir crashed;
    {
        auto database = Database::open(path).take();
        // A cache of one page makes SQLite write the file and its rollback journal before the end.
        ASSERT_TRUE(database->run(QStringLiteral("PRAGMA cache_size=1")));
        ASSERT_TRUE(database->run(QStringLiteral("PRAGMA cache_spill=1")));
        auto transaction = Transaction::begin(*database);
        ASSERT_TRUE(transaction);
        ASSERT_TRUE(database->run(QStringLiteral("UPDATE vital SET checksum = checksum + 1 WHERE id = 0")));
        ASSERT_TRUE(database->run(QStringLiteral("UPDATE record SET sealed = zeroblob(length(sealed))")));
        ASSERT_GT(QFileInfo(path + QStringLiteral("-journal")).size(), 10'000);
        scan("transaction");
        // What a power cut would leave now.
        ASSERT_TRUE(QFile::copy(path, crashed.filePath(QStringLiteral("ours.hearth"))));
        ASSERT_TRUE(
            QFile::copy(path + QStringLiteral("-journal"), crashed.filePath(QStringLiteral("ours.hearth-journal"))));
    }
    open();
    EXPECT_EQ(journal->all<Entry>().size(), 60U);
    path = crashed.filePath(QStringLiteral("ours.hearth"));
    open();
    EXPECT_EQ(journal->all<Entry>().size(), 60U) << "after a power cut everything is as before";
}

TEST_F(Privacy, DeletedAndReplacedRowsAreGoneFromTheFile)
{
    open();
    Entry small = entry(Visibility::Private);
    Entry large = entry(Visibility::Shared);
    large.text = QString(150'000, QLatin1Char('l'));
    for (int i = 0; i < 30; ++i)
        ASSERT_TRUE(journal->add(entry(Visibility::Private)));
    ASSERT_TRUE(journal->add(small));
    ASSERT_TRUE(journal->add(large));
    const auto check = [&](const std::function<void()> &write) {
        journal.reset();
        store.reset();
        const QList<QByteArray> pieces = piecesOf(small.record.id) + piecesOf(large.record.id);
        EXPECT_GT(pieces.size(), 250);
        EXPECT_EQ(piecesIn(pieces), pieces.size()) << "the test can find them";
        open();
        write();
        journal.reset();
        store.reset();
        EXPECT_EQ(piecesIn(pieces), 0);
    };
    check([&] {
        ASSERT_TRUE(journal->replace(small));
        ASSERT_TRUE(journal->replace(large));
    });
    check([&] {
        ASSERT_TRUE(journal->remove(small.record.id));
        ASSERT_TRUE(journal->removeForGood(large.record.id));
    });
}

TEST_F(Privacy, NothingCanBeReadInABackup)
{
    open();
    ASSERT_TRUE(journal->apply(test::everyKind(*journal, Visibility::Private, [this](qsizetype) { return word(); })));
    ASSERT_TRUE(journal->apply(test::everyKind(*journal, Visibility::Shared, [this](qsizetype) { return word(); })));
    journal.reset();
    store.reset();
    const QString place = usualBackupFolder(path);
    ASSERT_TRUE(makeBackupFolder(place));
    {
        const auto closed = ClosedJournal::open(path);
        ASSERT_TRUE(closed);
        ASSERT_TRUE(makeBackup(*closed.value(), place, clock));
        scan("backup");
    }
    const auto backups = backupsIn(place, lookAtBackup(path).value().standing.journal);
    ASSERT_EQ(backups.size(), 1U);
    const auto contents = readBackupContents(backups[0].path, passphrases[0], test::cheapLimits(), clock, random);
    ASSERT_TRUE(contents);
    EXPECT_GT(contents.value().records, 10);
    scan("looked inside");
    ASSERT_TRUE(restoreAs(backups[0].path, folder.filePath(QStringLiteral("again.hearth"))));
    scan("restored");
}

TEST_F(Privacy, NaughtyStringsComeBackExactlyAfterLockingAndUnlocking)
{
    const QString data = test::sharedData("naughty-strings.json");
    if (data.isEmpty())
        GTEST_SKIP() << "the shared test data is not here";
    QFile file(data);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    open();
    ChangeSet changes;
    QCborMap typed;
    QDate day(2000, 1, 1);
    for (const QJsonValue value : QJsonDocument::fromJson(file.readAll()).array()) {
        const QString text = value.toString();
        Entry body = test::entryOf(*journal, QStringLiteral("t"), text);
        body.record.tags = {text, text};
        Entry title = test::entryOf(*journal, text.left(kMaxTitleLength), QStringLiteral("t"));
        GratitudeNote thanks = test::noteOf(*journal, QStringLiteral("t") + text);
        thanks.why = thanks.shows = text;
        CheckIn answered = journal->compose<CheckIn>();
        answered.period = Period::containing(day, Cadence::Day);
        day = day.addDays(1);
        answered.feelings = {text};
        answered.words = {{text, text}};
        for (const AnyRecord &record : {AnyRecord(body), AnyRecord(title), AnyRecord(thanks), AnyRecord(answered)})
            changes.push_back(Change::add(record));
        typed.insert(text, text);
    }
    ASSERT_TRUE(journal->saveDraft(QStringLiteral("entry/new"), typed));
    ASSERT_TRUE(journal->apply(changes));
    open();
    EXPECT_EQ(journal->all<Entry>().size(), 2U * 515U);
    for (const Change &change : changes) {
        auto expected = *change.after;
        recordOf(expected).revision = 1;
        EXPECT_TRUE(journal->find(change.id()) == expected);
    }
    EXPECT_TRUE(journal->draft(QStringLiteral("entry/new"))->fields == typed);
}

} // namespace
} // namespace hearth
