// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/loader.h"
#include "records/codec.h"
#include "roundtripfixture.h"
#include "sample/samplefile.h"
#include "support/patience.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>

namespace hearth::test {
namespace {

QJsonArray recordsIn(const QByteArray &json)
{
    return QJsonDocument::fromJson(json).object().value(QLatin1String("records")).toArray();
}

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
