// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/csvtable.h"
#include "exportfixture.h"
#include "exporting/recordmarkdown.h"
#include "records/fields.h"

#include <sys/stat.h>

namespace hearth::test {
namespace {

class ExportFormats : public Exporting
{
protected:
    ExportFormats()
        : m_open(m_folderOfJournal.open())
    {
    }
    Journal &journal() { return *m_open.journal; }
    void add(AnyRecord record) { ASSERT_TRUE(journal().add(std::move(record))); }
    Entry entry(const char *title, const char *text)
    {
        return entryOf(journal(), QString::fromUtf8(title), QString::fromUtf8(text));
    }
    static QStringList filesIn(const QString &folder)
    {
        QStringList names;
        for (const auto &[name, bytes] : contentsOf(folder))
            names += name;
        return names;
    }

    JournalFolder m_folderOfJournal;
    OpenJournal m_open;
};

TEST_F(ExportFormats, MarkdownComesInAgain)
{
    Entry first = entry("A: walk / \"home\"?", "# Heading\n\nText with *stars*\nand a line");
    first.record.tags = {QStringLiteral("red: 1"), QStringLiteral("sea, wide")};
    add(first);
    add(entry("Twice", "one"));
    add(entry("twice", "two"));
    // Twice, and with signs that no name has.
    const QString untitled =
        QStringLiteral("No title: \"so *long* that a name\" holds / only the beginning of it, and more");
    for (int i = 0; i < 2; ++i)
        add(entryOf(journal(), {}, QStringLiteral("# ") + untitled + QStringLiteral("\n\nof its own")));
    ASSERT_TRUE(exportTo(journal(), ExportFormat::Markdown, at("md")));
    JournalFolder other(1);
    const OpenJournal open = other.open();
    const ImportPlan plan = bringIn(*open.journal, at("md"));
    EXPECT_TRUE(plan.problems.empty());
    ASSERT_EQ(plan.fresh.size(), 5U);
    for (const Entry &entry : open.journal->all<Entry>()) {
        EXPECT_EQ(entry.record.date, first.record.date);
        EXPECT_EQ(entry.title.isEmpty(), entry.text.startsWith(QStringLiteral("# ") + untitled))
            << qPrintable(entry.title);
        if (!entry.text.contains(QLatin1String("Heading")))
            continue;
        EXPECT_EQ(entry.title, first.title);
        EXPECT_EQ(entry.record.tags, first.record.tags);
        EXPECT_TRUE(entry.text.startsWith(QLatin1String("# Heading\n\nText with *stars*"))) << qPrintable(entry.text);
    }
}

TEST_F(ExportFormats, EveryFileIsItsOwnersAlone)
{
    add(entry("One", "text"));
    ASSERT_TRUE(exportTo(journal(), ExportFormat::Markdown, at("md")));
    ASSERT_TRUE(exportTo(journal(), ExportFormat::Json, at("all.zip")));
    const auto modeOf = [](const QString &path) {
        struct stat about = {};
        EXPECT_EQ(stat(QFile::encodeName(path).constData(), &about), 0);
        return about.st_mode & 07777;
    };
    EXPECT_EQ(modeOf(at("md")), 0700U);
    EXPECT_EQ(modeOf(at("all.zip")), 0600U);
    const QStringList files = filesIn(at("md"));
    ASSERT_EQ(files.size(), 1);
    EXPECT_EQ(modeOf(files.front()), 0600U);
}

TEST_F(ExportFormats, TablesHoldWhatWasSaidAndRunNoFormulas)
{
    GratitudeNote note = noteOf(journal(), QStringLiteral("=HYPERLINK(\"x\"), really"));
    note.why = QStringLiteral("line one\nline \"two\"");
    add(note);
    CheckIn checkIn = journal().compose<CheckIn>();
    checkIn.period = Period::containing(checkIn.record.date, Cadence::Week);
    checkIn.setAnswer(Dimension::Safe, Answer::rated(6).take());
    add(checkIn);
    ASSERT_TRUE(exportTo(journal(), ExportFormat::Csv, at("csv")));
    const auto notes = readCsv(bytesOf(at("csv/gratitude.csv"))).take();
    ASSERT_EQ(notes.rows.size(), 2U);
    const auto cell = [](const CsvTable &table, const char *column) {
        return table.rows[1].fields.value(table.rows[0].fields.indexOf(QString::fromUtf8(column)));
    };
    EXPECT_EQ(cell(notes, "what"), QStringLiteral("'=HYPERLINK(\"x\"), really"));
    EXPECT_EQ(cell(notes, "why"), note.why);
    EXPECT_EQ(cell(notes, "to"), QStringLiteral("Ben"));
    const auto checkIns = readCsv(bytesOf(at("csv/checkins.csv"))).take();
    ASSERT_EQ(checkIns.rows.size(), 2U);
    EXPECT_EQ(cell(checkIns, "safe"), QStringLiteral("6"));
    EXPECT_EQ(cell(checkIns, "connected"), QString());
}

TEST_F(ExportFormats, TablesHoldEveryFieldThatCanBeFilledIn)
{
    SharedExperience idea = journal().compose<SharedExperience>();
    idea.title = QStringLiteral("Dance");
    add(idea);
    SharedExperience ritual = journal().compose<SharedExperience>();
    ritual.title = QStringLiteral("Dancing class");
    ritual.state = ExperienceState::Planned;
    ritual.fromIdea = idea.record.id;
    ritual.ritual = {Repeat::Weekly, 2, QDate(2030, 1, 6), {ritual.record.date.addDays(14), QDate(2027, 1, 2)}};
    add(ritual);
    GratitudeNote note = noteOf(journal(), QStringLiteral("The tea"));
    note.mayPrint = true;
    note.keptUntil = QDate(2027, 5, 4);
    add(note);
    ASSERT_TRUE(exportTo(journal(), ExportFormat::Csv, at("csv")));
    const auto experiences = readCsv(bytesOf(at("csv/experiences.csv"))).take();
    const auto notes = readCsv(bytesOf(at("csv/gratitude.csv"))).take();
    const auto checkIns = readCsv(bytesOf(at("csv/checkins.csv"))).take();
    ASSERT_EQ(experiences.rows.size(), 3U);
    const auto cell = [](const CsvTable &table, std::size_t row, const char *column) {
        return table.rows[row].fields.value(table.columns.indexOf(QString::fromUtf8(column)));
    };
    EXPECT_EQ(cell(experiences, 2, "fromIdea"), QStringLiteral("Dance"));
    EXPECT_EQ(cell(experiences, 2, "except"), QStringLiteral("2026-07-26, 2027-01-02"));
    EXPECT_EQ(cell(experiences, 2, "until"), QStringLiteral("2030-01-06"));
    EXPECT_EQ(cell(notes, 1, "mayPrint"), QStringLiteral("true"));
    EXPECT_EQ(cell(notes, 1, "keptUntil"), QStringLiteral("2027-05-04"));
    // A field that is made later may not be forgotten.
    const QMap<QString, QStringList> parts{
        {QStringLiteral("ritual"),
         {QStringLiteral("repeat"), QStringLiteral("every"), QStringLiteral("until"), QStringLiteral("except")}},
        {QStringLiteral("minuteOfDay"), {QStringLiteral("time")}},
        {QStringLiteral("words"), {QStringLiteral("good"), QStringLiteral("hard"), QStringLiteral("wish")}},
        {QStringLiteral("ownAnswers"), {}}}; // have a table of their own
    const auto holdsAll = [&parts]<typename T>(const CsvTable &table, const T *) {
        forEachField<T>([&](const auto &field) {
            const QString name = QString::fromUtf8(field.name == nullptr ? "" : field.name);
            for (const QString &column : parts.value(name, {name}))
                EXPECT_TRUE(column.isEmpty() || table.columns.contains(column)) << qPrintable(column);
        });
    };
    holdsAll(experiences, static_cast<const SharedExperience *>(nullptr));
    holdsAll(notes, static_cast<const GratitudeNote *>(nullptr));
    holdsAll(checkIns, static_cast<const CheckIn *>(nullptr));
}

TEST_F(ExportFormats, ACalendarHoldsWhatHasADay)
{
    SharedExperience idea = journal().compose<SharedExperience>();
    idea.title = QStringLiteral("Only an idea");
    add(idea);
    SharedExperience ritual = journal().compose<SharedExperience>();
    ritual.title = QStringLiteral("Soup; with, signs");
    ritual.state = ExperienceState::Planned;
    ritual.minuteOfDay = 19 * 60 + 30;
    ritual.ritual = {Repeat::Weekly, 2, QDate(2030, 1, 6), {ritual.record.date.addDays(14)}};
    add(ritual);
    const auto report = exportTo(journal(), ExportFormat::Calendar, at("ours.ics"));
    ASSERT_TRUE(report);
    EXPECT_EQ(report.value().records, 1);
    EXPECT_EQ(report.value().leftOut, 1);
    const QByteArray text = bytesOf(at("ours.ics"));
    EXPECT_FALSE(text.contains("Only an idea"));
    for (const char *line :
         {"BEGIN:VCALENDAR\r\n", "SUMMARY:Soup\\; with\\, signs\r\n", "DTSTART:20260712T193000\r\n",
          "RRULE:FREQ=WEEKLY;UNTIL=20300106T193000;INTERVAL=2\r\n", "EXDATE:20260726T193000\r\n", "CLASS:PRIVATE\r\n"})
        EXPECT_TRUE(text.contains(line)) << line << text.toStdString();
}

TEST_F(ExportFormats, TheOthersPlanDoesNotNameAnIdeaThatTheyKeepForThemselves)
{
    RecordId idea;
    {
        m_open = {};
        const OpenJournal ben = m_folderOfJournal.open(kBensPassphrase);
        SharedExperience secret = ben.journal->compose<SharedExperience>();
        secret.title = QStringLiteral("A surprise");
        idea = secret.record.id;
        ASSERT_TRUE(ben.journal->add(secret));
        SharedExperience plan = ben.journal->compose<SharedExperience>();
        plan.title = QStringLiteral("A day out");
        plan.state = ExperienceState::Planned;
        plan.fromIdea = idea;
        plan.record.visibility = Visibility::Shared;
        ASSERT_TRUE(ben.journal->add(plan));
        ASSERT_TRUE(exportTo(*ben.journal, ExportFormat::Json, at("bens")));
    }
    m_open = m_folderOfJournal.open();
    ASSERT_TRUE(exportTo(journal(), ExportFormat::Json, at("annas")));
    const QByteArray number = QByteArray::number(idea.number());
    EXPECT_TRUE(bytesOf(at("bens/hearthbook.json")).contains("\"fromIdea\":\"" + number)) << "for whose it is";
    EXPECT_TRUE(bytesOf(at("annas/hearthbook.json")).contains("A day out"));
    EXPECT_FALSE(bytesOf(at("annas/hearthbook.json")).contains(number));
}

TEST_F(ExportFormats, NothingIsWrittenOverWhatIsThere)
{
    add(entry("One", "text"));
    ASSERT_TRUE(QDir().mkpath(at("full/inner")));
    const auto folder = exportTo(journal(), ExportFormat::Json, at("full"));
    EXPECT_EQ(folder.ok() ? ErrorCode::Internal : folder.error().code, ErrorCode::AlreadyExists);
    QFile file(at("there.zip"));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.close();
    const auto zip = exportTo(journal(), ExportFormat::Json, at("there.zip"));
    EXPECT_EQ(zip.ok() ? ErrorCode::Internal : zip.error().code, ErrorCode::AlreadyExists);
    const auto nowhere = exportTo(journal(), ExportFormat::Json, at("no/such/folder"));
    EXPECT_FALSE(nowhere.ok());
}

TEST_F(ExportFormats, WhatIsStoppedLeavesNothing)
{
    for (int i = 0; i < 5; ++i)
        add(entry("One", "text"));
    for (const char *name : {"folder", "all.zip"}) {
        const auto work = JournalExport::begin(journal(), ExportFormat::Json, {}, {at(name)}).take();
        ASSERT_TRUE(work->step());
        ASSERT_TRUE(work->step());
    }
    EXPECT_TRUE(QDir(m_folder.path()).isEmpty(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot));
}

TEST(RecordMarkdown, PlainWordsMeanNothingToIt)
{
    EXPECT_EQ(asMarkdown(QStringLiteral("# no heading\n- no list\n1. no number\n*no* _stress_ [x](y) <b>")),
              QStringLiteral("\\# no heading  \n\\- no list  \n1\\. no number  \n\\*no\\* \\_stress\\_ "
                             "\\[x\\](y) \\<b\\>"));
    EXPECT_EQ(asMarkdown(QStringLiteral("two\n\nparagraphs")), QStringLiteral("two\n\nparagraphs"));
}

} // namespace
} // namespace hearth::test
