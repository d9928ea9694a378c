// SPDX-License-Identifier: GPL-3.0-or-later
#include "../photos/photosamples.h"
#include "exportfixture.h"
#include "journal/loader.h"
#include "photos/partnerpicture.h"
#include "records/carried.h"
#include "records/codec.h"
#include "sample/samplefile.h"
#include "support/everykind.h"
#include "support/patience.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>

namespace hearth::test {
namespace {

QString numbered(int &number)
{
    return QStringLiteral("Words %1 with \"marks\", Ünïcode 👨‍👩‍👧 and\na second line").arg(++number);
}

void addEveryKind(JournalFolder &folder, const QString &passphrase, int first)
{
    const OpenJournal open = folder.open(passphrase);
    int number = first;
    const TextSource text = [&number](qsizetype most) { return numbered(number).simplified().left(most); };
    for (const Visibility visibility : {Visibility::Private, Visibility::Shared}) {
        ChangeSet changes = everyKind(*open.journal, visibility, text);
        std::erase_if(changes, [visibility](const Change &change) {
            const bool isSecondChart = change.kind() == Kind::SharedChart && visibility == Visibility::Shared;
            return isSecondChart || change.kind() == Kind::Attachment; // whose content is no picture
        });
        const auto added = open.journal->apply(changes);
        ASSERT_TRUE(added) << static_cast<int>(added.error().code);
        folder.clock.setToday(folder.clock.today().addDays(40));
    }
    const PreparedPhoto photo = preparePhoto(encodedAs("jpeg", quarters())).take();
    for (const Entry &entry : open.journal->all<Entry>()) {
        if (entry.record.author != open.journal->me())
            continue;
        Attachment attachment = attachmentOf(*open.journal, photo);
        attachment.of = entry.record.id;
        attachment.caption = numbered(number);
        attachment.record.visibility = entry.record.visibility;
        ASSERT_TRUE(open.journal->apply({Change::add(attachment, photo.content)}));
    }
}

QJsonArray recordsIn(const QByteArray &json)
{
    return QJsonDocument::fromJson(json).object().value(QLatin1String("records")).toArray();
}

/// A journal of two in which each wrote of every kind, private and shared.
class RoundTrip : public Exporting
{
protected:
    void SetUp() override
    {
        addEveryKind(m_first, kAnnasPassphrase, 0);
        addEveryKind(m_first, kBensPassphrase, 1000);
        const OpenJournal open = m_first.open();
        ASSERT_TRUE(exportTo(*open.journal, ExportFormat::Json, at("first")));
        m_second.random = SeededRandom(99);
        m_second.clock = FixedClock(QDate(2027, 3, 1));
    }

    QByteArray exportedAgain(JournalFolder &folder, const char *name)
    {
        const OpenJournal open = folder.open();
        EXPECT_TRUE(exportTo(*open.journal, ExportFormat::Json, at(name)));
        return bytesOf(at(name) + QStringLiteral("/hearthbook.json"));
    }
    QByteArray first() const { return bytesOf(at("first/hearthbook.json")); }

    JournalFolder m_first;
    JournalFolder m_second;
};

TEST_F(RoundTrip, OfEveryKindGivesTheSameBytes)
{
    const QStringList photos = QDir(at("first/photos")).entryList(QDir::Files);
    ASSERT_GE(photos.size(), 3);
    {
        const OpenJournal open = m_second.open();
        const ImportPlan plan = bringIn(*open.journal, at("first"));
        EXPECT_TRUE(plan.problems.empty()) << plan.problems.size();
        EXPECT_TRUE(plan.leftOut.isEmpty()) << qPrintable(plan.leftOut.join(QLatin1Char(' ')));
    }
    EXPECT_TRUE(exportedAgain(m_second, "second") == first());
    for (const QString &name : photos) {
        EXPECT_TRUE(bytesOf(at("second/photos/") + name) == bytesOf(at("first/photos/") + name)) << qPrintable(name);
    }
    EXPECT_EQ(QDir(at("second/photos")).entryList(QDir::Files), photos);
}

/// Two years of two people, with much that few fill in and much that is left empty.
TEST_F(RoundTrip, OfTheSampleGivesTheSameBytes)
{
    {
        const auto made = writeSampleJournal(at("sample.hearth"), QDate(2026, 7, 12), cheapCost(), cheapLimits());
        ASSERT_TRUE(made);
        const auto store = SealedStore::open(at("sample.hearth"), made.value().passphrases[0], cheapLimits(), nullptr);
        ASSERT_TRUE(store);
        auto contents = loadJournal(*store.value());
        ASSERT_TRUE(contents);
        const Journal open(store.value()->partner(), true, contents.take(), *store.value(), m_first.clock,
                           m_first.random);
        ASSERT_TRUE(exportTo(open, ExportFormat::Json, at("sample")));
    }
    const QStringList photos = QDir(at("sample/photos")).entryList(QDir::Files);
    ASSERT_FALSE(photos.isEmpty());
    {
        const OpenJournal open = m_second.open();
        const ImportPlan plan = bringIn(*open.journal, at("sample"));
        EXPECT_TRUE(plan.problems.empty()) << plan.problems.size();
        EXPECT_TRUE(plan.leftOut.isEmpty()) << qPrintable(plan.leftOut.join(QLatin1Char(' ')));
        EXPECT_GT(open.journal->all<CheckIn>().size(), 50);
    }
    const auto records = [](const QByteArray &json) { return json.mid(json.indexOf("\"records\"")); };
    EXPECT_TRUE(records(exportedAgain(m_second, "again")) == records(bytesOf(at("sample/hearthbook.json"))))
        << "all but who made the export";
    for (const QString &name : photos)
        EXPECT_TRUE(bytesOf(at("again/photos/") + name) == bytesOf(at("sample/photos/") + name)) << qPrintable(name);
}

TEST_F(RoundTrip, AnswersThatStoodWhereARecordSaysWhoseItIsAreRead)
{
    QFile file(at("early.json"));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(
        R"({"exportedBy":"Zoe","format":"hearthbook","version":1,"records":[{"id":"7","kind":"checkin",)"
        R"("own":[{"key":"0123456789ab","question":"I slept well.","form":"scale","rating":5}],"author":"Zoe","visibility":"private",)"
        R"("date":"2026-07-01","period":"2026-W27","answers":{"connected":6}}]})");
    file.close();
    const OpenJournal open = m_second.open();
    const ImportPlan plan = bringIn(*open.journal, at("early.json"));
    EXPECT_TRUE(plan.problems.empty());
    ASSERT_EQ(open.journal->all<CheckIn>().size(), 1);
    EXPECT_EQ(open.journal->all<CheckIn>().begin()->own.size(), 1) << "hers, as she is who brings it in";
}

/// A line is made without its values; they say the same, and so does what came in from elsewhere.
TEST_F(RoundTrip, EveryLineIsTheRecordAsQtWritesIt)
{
    {
        const OpenJournal open = m_second.open();
        bringIn(*open.journal, at("first"));
    }
    for (JournalFolder *folder : {&m_first, &m_second}) {
        const OpenJournal open = folder->open();
        const ExportNames names = ExportNames::of(*open.journal);
        JsonLine line;
        for (const AnyRecord &record : recordsToExport(*open.journal, {})) {
            exportedLine(line, *open.journal, record, names);
            QByteArray bytes;
            line.appendTo(bytes);
            const QJsonDocument document(exportedRecord(*open.journal, record, names));
            EXPECT_EQ(bytes, document.toJson(QJsonDocument::Compact));
        }
    }
}

TEST_F(RoundTrip, PlannedLittleByLittleItIsTheSame)
{
    const OpenJournal open = m_second.open();
    const auto source = SourceTree::open(at("first")).take();
    const ImportFormat &format = *importFormatNamed(QString::fromUtf8(kOwnFormat));
    IncomingSource held;
    ASSERT_TRUE(readSource(*source, format, held));
    ASSERT_TRUE(readSource(*source, format, held)) << "each number twice";
    ImportPlanning planning(held, *source, format, *open.journal, {});
    int steps = 0;
    for (bool goesOn = true; goesOn; ++steps)
        goesOn = planning.step().take();
    EXPECT_GE(steps, 3) << "what others are about, and what is about it";
    const ImportPlan slow = planning.take();
    const ImportPlan whole = planImport(*source, format, *open.journal).take();
    EXPECT_EQ(slow.fresh.size(), whole.fresh.size());
    EXPECT_EQ(slow.photos.size(), whole.photos.size());
    EXPECT_EQ(slow.count(ErrorCode::AlreadyExists), static_cast<qint64>(slow.fresh.size() + slow.photos.size()));
}

TEST_F(RoundTrip, WithAnotherPartnerKeepsEveryRecord)
{
    JournalFolder alone(1);
    alone.random = SeededRandom(7);
    alone.clock = FixedClock(QDate(2027, 3, 1));
    {
        const OpenJournal open = alone.open();
        const ImportPlan plan = bringIn(*open.journal, at("first"));
        EXPECT_TRUE(plan.problems.empty());
        EXPECT_EQ(open.journal->all<GratitudeNote>().size(), 0U); // thanks to somebody who is not here
    }
    EXPECT_TRUE(recordsIn(exportedAgain(alone, "alone")) == recordsIn(first()));
}

TEST_F(RoundTrip, ASecondImportChangesNothing)
{
    const OpenJournal open = m_second.open();
    const ImportPlan plan = bringIn(*open.journal, at("first"));
    const auto source = SourceTree::open(at("first")).take();
    const auto again = planImport(*source, *importFormatNamed(QString::fromUtf8(kOwnFormat)), *open.journal).take();
    EXPECT_TRUE(again.fresh.empty());
    EXPECT_TRUE(again.photos.empty());
    EXPECT_EQ(again.alreadyHere, static_cast<qint64>(plan.fresh.size() + plan.photos.size()));
    EXPECT_EQ(again.changedThere, 0);
}

TEST_F(RoundTrip, IntoTheSameJournalFindsAllOfItHere)
{
    const OpenJournal open = m_first.open();
    const auto source = SourceTree::open(at("first")).take();
    const auto plan = planImport(*source, *importFormatNamed(QString::fromUtf8(kOwnFormat)), *open.journal).take();
    EXPECT_TRUE(plan.fresh.empty());
    EXPECT_GT(plan.alreadyHere, 20);
}

TEST_F(RoundTrip, ALaterExportBringsOnlyWhatIsNewAndTellsWhatChanged)
{
    {
        const OpenJournal open = m_second.open();
        bringIn(*open.journal, at("first"));
    }
    {
        const OpenJournal open = m_first.open();
        m_first.clock.setToday(m_first.clock.today().addDays(1));
        Entry changed = *open.journal->all<Entry>().begin();
        for (const Entry &entry : open.journal->all<Entry>()) {
            if (entry.record.author == open.journal->me())
                changed = entry;
        }
        changed.text += QStringLiteral(" and more");
        changed.record.changed = m_first.clock.now();
        ASSERT_TRUE(open.journal->replace(changed));
        ASSERT_TRUE(open.journal->add(entryOf(*open.journal, QStringLiteral("New"), QStringLiteral("later"))));
        ASSERT_TRUE(exportTo(*open.journal, ExportFormat::Json, at("later")));
    }
    const OpenJournal open = m_second.open();
    const ImportPlan plan = bringIn(*open.journal, at("later"));
    EXPECT_EQ(plan.fresh.size(), 1U);
    EXPECT_EQ(plan.changedThere, 1);
}

TEST_F(RoundTrip, AllOfItComesInPrivate)
{
    {
        const OpenJournal open = m_second.open();
        for (const AnyRecord &record : bringIn(*open.journal, at("first")).fresh) {
            EXPECT_EQ(recordOf(record).visibility, Visibility::Private);
            EXPECT_EQ(recordOf(record).author, open.journal->me());
        }
    }
    const OpenJournal other = m_second.open(kBensPassphrase);
    EXPECT_EQ(other.journal->all<Entry>().size(), 0U);
}

TEST_F(RoundTrip, WordsOfTheOtherComeInAsWordsThatNameThem)
{
    const OpenJournal open = m_second.open();
    const qint64 asWords = bringIn(*open.journal, at("first")).asWords;
    int theirs = 0;
    qint64 whole = 0;
    for (const Entry &entry : open.journal->all<Entry>()) {
        if (!Carried(entry.record).isWhole())
            continue;
        ++whole;
        EXPECT_FALSE(entry.title.isEmpty() && entry.text.isEmpty());
        if (Carried(entry.record).all().value(QLatin1String("author")).toString() == QLatin1String("Ben")) {
            EXPECT_TRUE(entry.text.contains(QLatin1String("Ben"))) << qPrintable(entry.text);
            ++theirs;
        }
    }
    EXPECT_GT(theirs, 5);
    EXPECT_EQ(asWords, whole) << "which is said";
}

TEST_F(RoundTrip, RewritingAnEntryForgetsWhatItStoodFor)
{
    const OpenJournal open = m_second.open();
    bringIn(*open.journal, at("first"));
    for (const Entry &entry : open.journal->all<Entry>()) {
        if (!Carried(entry.record).isWhole())
            continue;
        Entry rewritten = entry;
        rewritten.text = QStringLiteral("Only this");
        ASSERT_TRUE(open.journal->replace(rewritten));
        EXPECT_TRUE(open.journal->all<Entry>().find(rewritten.record.id)->record.carried.isEmpty());
        ASSERT_TRUE(open.journal->undo());
        EXPECT_FALSE(open.journal->all<Entry>().find(rewritten.record.id)->record.carried.isEmpty());
        break;
    }
}

TEST_F(RoundTrip, SharingAnEntryKeepsToItselfWhatItStoodFor)
{
    const OpenJournal open = m_second.open();
    bringIn(*open.journal, at("first"));
    for (const Entry &entry : open.journal->all<Entry>()) {
        if (entry.record.carried.isEmpty())
            continue;
        Entry shared = entry;
        shared.record.visibility = Visibility::Shared;
        ASSERT_TRUE(open.journal->replace(shared));
        EXPECT_TRUE(open.journal->all<Entry>().find(shared.record.id)->record.carried.isEmpty());
        break;
    }
    // It is found here all the same.
    const auto source = SourceTree::open(at("first")).take();
    const auto again = planImport(*source, *importFormatNamed(QString::fromUtf8(kOwnFormat)), *open.journal).take();
    EXPECT_TRUE(again.fresh.empty());
}

TEST_F(RoundTrip, FromTheFolderAboveItsPhotosComeToo)
{
    ASSERT_TRUE(QDir().mkpath(at("above")));
    ASSERT_TRUE(QDir().rename(at("first"), at("above/first")));
    {
        const OpenJournal open = m_second.open();
        const ImportPlan plan = bringIn(*open.journal, at("above"));
        EXPECT_TRUE(plan.problems.empty()) << plan.problems.size();
        EXPECT_GE(open.journal->all<Attachment>().size(), 3);
    }
    EXPECT_TRUE(exportedAgain(m_second, "second") == bytesOf(at("above/first/hearthbook.json")));
}

TEST_F(RoundTrip, ThroughAZipIsTheSame)
{
    {
        const OpenJournal open = m_first.open();
        ASSERT_TRUE(exportTo(*open.journal, ExportFormat::Json, at("first.zip")));
        ASSERT_TRUE(exportTo(*open.journal, ExportFormat::Json, at("again.zip")));
    }
    EXPECT_EQ(bytesOf(at("first.zip")), bytesOf(at("again.zip")));
    {
        const OpenJournal open = m_second.open();
        EXPECT_TRUE(bringIn(*open.journal, at("first.zip")).problems.empty());
    }
    EXPECT_TRUE(exportedAgain(m_second, "second") == first());
}

TEST_F(RoundTrip, WhatIsWrittenFitsItsSchema)
{
    // Ends with 77 where the module is missing.
    const QString program = QStringLiteral("import json, sys\n"
                                           "try:\n"
                                           "    import jsonschema\n"
                                           "except ImportError:\n"
                                           "    sys.exit(77)\n"
                                           "schema, export = (json.load(open(f)) for f in sys.argv[1:])\n"
                                           "jsonschema.Draft202012Validator.check_schema(schema)\n"
                                           "for e in jsonschema.Draft202012Validator(schema).iter_errors(export):\n"
                                           "    print(e.json_path, e.message[:300])\n"
                                           "    sys.exit(1)\n");
    QProcess python;
    python.setProcessChannelMode(QProcess::MergedChannels);
    python.start(QStringLiteral(HEARTHBOOK_PYTHON),
                 {QStringLiteral("-c"), program, QStringLiteral(HEARTHBOOK_SCHEMA), at("first/hearthbook.json")});
    if (!python.waitForFinished(test::patience) || python.exitCode() == 77)
        GTEST_SKIP() << "python3-jsonschema is not here";
    EXPECT_EQ(python.exitCode(), 0) << python.readAll().toStdString();
}

TEST_F(RoundTrip, WhatIsSaidToBeLeftOutIsNotCarriedAlong)
{
    QFile file(at("odd.json"));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(
        R"({"exportedBy":"Anna","format":"hearthbook","version":1,"records":[{"id":"7","kind":"entry","own":true,)"
        R"("author":"Anna","visibility":"shared","date":"2026-07-01","text":"w","hidden":"unseen words"}]})");
    file.close();
    const OpenJournal open = m_second.open();
    const ImportPlan plan = bringIn(*open.journal, at("odd.json"));
    EXPECT_EQ(plan.leftOut, QStringList{QStringLiteral("hidden")});
    const Entry &entry = *open.journal->all<Entry>().begin();
    EXPECT_FALSE(entry.record.carried.contains("unseen"));
    EXPECT_TRUE(entry.record.carried.contains("shared")) << "who could read it there is";
}

TEST_F(RoundTrip, ANumberLeadsNowhereElse)
{
    const QByteArray picture = encodedAs("jpeg", quarters());
    ASSERT_TRUE(QDir().mkpath(at("from/photos")));
    const auto write = [this](const char *name, const QByteArray &bytes) {
        QFile file(at(name));
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    };
    write("from/photos/8.jpg", picture);
    write("from/hearthbook.json",
          R"({"exportedBy":"Anna","format":"hearthbook","version":1,"records":[{"id":"7","kind":"entry","own":true,)"
          R"("author":"Anna","visibility":"private","date":"2026-07-01","text":"w"},{"id":"../../outside",)"
          R"("kind":"photo","own":true,"author":"Anna","visibility":"private","date":"2026-07-01","of":"7",)"
          R"("file":"photos/8.jpg","type":"image/jpeg"}]})");
    {
        const OpenJournal open = m_second.open();
        const ImportPlan plan = bringIn(*open.journal, at("from"));
        EXPECT_TRUE(plan.problems.empty()) << "what is no number names nothing, and all of it comes in";
        ASSERT_EQ(open.journal->all<Attachment>().size(), 1U);
    }
    // Nor where another program wrote it, with Ben's keys.
    {
        const OpenJournal ben = m_second.open(kBensPassphrase);
        Entry entry = entryOf(*ben.journal, QStringLiteral("A walk"), QStringLiteral("words"));
        const PreparedPhoto photo = preparePhoto(picture).take();
        Attachment attachment = attachmentOf(*ben.journal, photo);
        attachment.of = entry.record.id;
        attachment.record.carried = R"({"id":"../../outside"})";
        ASSERT_TRUE(ben.store->commit(
            {{entry.record.id, true, 1, encode(entry), kSecondPartner},
             {attachment.record.id, true, 1, encode(attachment), kSecondPartner, HeldBytes(photo.content)}}));
    }
    const OpenJournal open = m_second.open();
    ASSERT_EQ(open.journal->all<Attachment>().size(), 2U);
    for (const ExportFormat format : {ExportFormat::Json, ExportFormat::Markdown}) {
        const QString target = at(format == ExportFormat::Json ? "to/json" : "to/text");
        ASSERT_TRUE(QDir().mkpath(at("to")));
        ASSERT_TRUE(exportTo(*open.journal, format, target));
        EXPECT_EQ(QDir(target + QStringLiteral("/photos")).entryList(QDir::Files).size(), 2);
    }
    EXPECT_TRUE(QDir(at("to")).entryList(QDir::Files).isEmpty());
    EXPECT_FALSE(QFile::exists(at("outside.jpg")));
}

TEST_F(RoundTrip, ANoteWhoseDayHasComeDoesNotOpenByItself)
{
    QFile file(at("kept.json"));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(R"({"exportedBy":"Anna","format":"hearthbook","version":1,"records":[{"id":"7","kind":"gratitude",)"
               R"("own":true,"author":"Anna","visibility":"private","date":"2026-07-01","to":"Ben","what":"w",)"
               R"("keptUntil":"2026-08-01"}]})");
    file.close();
    const OpenJournal open = m_second.open();
    bringIn(*open.journal, at("kept.json"));
    ASSERT_TRUE(open.journal->openWhatIsDue());
    ASSERT_EQ(open.journal->all<GratitudeNote>().size(), 1U);
    EXPECT_EQ(open.journal->all<GratitudeNote>().begin()->record.visibility, Visibility::Private);
    ASSERT_TRUE(exportTo(*open.journal, ExportFormat::Json, at("kept")));
    EXPECT_TRUE(bytesOf(at("kept/hearthbook.json")).contains("2026-08-01")) << "but the next export says it";
}

TEST_F(RoundTrip, OfASpanOfDaysHoldsNothingElse)
{
    const OpenJournal open = m_first.open();
    const QDate day(2026, 7, 12);
    ASSERT_TRUE(exportTo(*open.journal, ExportFormat::Json, at("span"), {day, day}));
    const QJsonArray records = recordsIn(bytesOf(at("span/hearthbook.json")));
    EXPECT_FALSE(records.isEmpty());
    EXPECT_LT(records.size(), recordsIn(first()).size());
    for (const QJsonValue &record : records) {
        const bool isPhoto = record[QLatin1String("kind")].toString() == QLatin1String("photo");
        EXPECT_TRUE(isPhoto || record[QLatin1String("date")].toString() == QLatin1String("2026-07-12"));
    }
}

} // namespace
} // namespace hearth::test
