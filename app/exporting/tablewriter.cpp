// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/csvwriter.h"

#include "exchange/jsonvalues.h"
#include "exporting/writers.h"

#include <algorithm>
#include <array>
#include <span>

namespace hearth {

namespace {

// Where a cell stands in the record's JSON; "answers/safe" is within an object.
using Columns = std::span<const char *const>;

constexpr const char *kCheckInColumns[] = {"date",
                                           "period",
                                           "author",
                                           "visibility",
                                           "answers/connected",
                                           "answers/listened-to",
                                           "answers/safe",
                                           "answers/appreciated",
                                           "answers/supported",
                                           "answers/time-together",
                                           "answers/space",
                                           "answers/settled",
                                           "answers/ideas",
                                           "answers/closeness",
                                           "feelings",
                                           "words/good",
                                           "words/hard",
                                           "words/wish",
                                           "tags"};

/// One answer a row, whether it stands in a check-in or beside one: all of the record, then of the answer.
constexpr const char *kOwnColumns[] = {"date", "period", "author", "visibility"};
constexpr const char *kOwnAnswerColumns[] = {"question", "form", "rating", "yes", "text"};
constexpr const char *kOwnFile = "own-questions.csv";
// What came to be later stands at the end: whoever counts columns finds the others where they were.
constexpr const char *kGratitudeColumns[] = {"date", "author", "to",   "visibility", "what",
                                             "why",  "shows",  "tags", "mayPrint",   "keptUntil"};
constexpr const char *kExperienceColumns[] = {
    "date",          "author",       "visibility",   "title",     "place",         "details",
    "state",         "sort",         "tone",         "newToBoth", "minuteOfDay",   "whoseIdea",
    "ritual/repeat", "ritual/every", "ritual/until", "tags",      "ritual/except", "fromIdea"};

struct Table final
{
    Kind kind;
    const char *file;
    Columns columns;
};

constexpr std::array kTables{Table{Kind::CheckIn, "checkins.csv", kCheckInColumns},
                             Table{Kind::GratitudeNote, "gratitude.csv", kGratitudeColumns},
                             Table{Kind::SharedExperience, "experiences.csv", kExperienceColumns}};

QString lastPart(const char *path)
{
    return QString(QLatin1String(path)).section(QLatin1Char('/'), -1);
}

QString timeOfDay(const QJsonValue &minutes)
{
    constexpr int kMinutesOfHour = 60;
    const int all = minutes.toInt();
    return QStringLiteral("%1:%2").arg(all / kMinutesOfHour).arg(all % kMinutesOfHour, 2, 10, QLatin1Char('0'));
}

/// The title of the idea that an experience came from: its number says nothing in a table.
QString titleOfIdea(const Journal &journal, const AnyRecord &record)
{
    const auto *experience = std::get_if<SharedExperience>(&record);
    const SharedExperience *idea =
        experience == nullptr ? nullptr : journal.all<SharedExperience>().find(experience->fromIdea);
    return idea == nullptr ? QString() : idea->title;
}

QString cell(const QJsonObject &object, const char *path)
{
    QJsonValue value = object;
    for (const QString &key : QString(QLatin1String(path)).split(QLatin1Char('/')))
        value = value.toObject().value(key);
    if (lastPart(path) == QLatin1String("minuteOfDay") && value.isDouble())
        return timeOfDay(value);
    if (value.isArray()) {
        QStringList words;
        for (const QJsonValue &each : value.toArray())
            words += textOf(each);
        return words.join(QStringLiteral(", "));
    }
    return textOf(value);
}

class CsvWriter final : public ExportWriter
{
public:
    explicit CsvWriter(const Journal &journal)
        : m_journal(journal)
        , m_names(ExportNames::of(journal))
    {
    }

    [[nodiscard]] bool takes(const AnyRecord &record) const override
    {
        return kindOf(record) == Kind::OwnAnswers ||
               std::ranges::find(kTables, kindOf(record), &Table::kind) != kTables.end();
    }
    Result<void> begin(ExportTarget &) override
    {
        for (std::size_t i = 0; i < kTables.size(); ++i) {
            QStringList head;
            for (const char *path : kTables[i].columns)
                head += lastPart(path) == QLatin1String("minuteOfDay") ? QStringLiteral("time") : lastPart(path);
            m_rows[i] = "\xef\xbb\xbf" + csvRow(head); // without the mark spreadsheets guess another character set
        }
        QStringList head;
        for (const Columns columns : {Columns(kOwnColumns), Columns(kOwnAnswerColumns)}) {
            for (const char *path : columns)
                head += QLatin1String(path);
        }
        m_own = "\xef\xbb\xbf" + csvRow(head);
        return {};
    }
    Result<void> write(std::span<const AnyRecord> records, ExportTarget &) override
    {
        for (const AnyRecord &record : records)
            addRow(record);
        return {};
    }
    Result<void> end(ExportTarget &target) override
    {
        for (std::size_t i = 0; i < kTables.size(); ++i) {
            HEARTH_TRY(target.begin(QLatin1String(kTables[i].file)));
            HEARTH_TRY(target.write(m_rows[i]));
        }
        HEARTH_TRY(target.begin(QLatin1String(kOwnFile)));
        return target.write(m_own);
    }

private:
    void addRow(const AnyRecord &record)
    {
        const auto table = std::ranges::find(kTables, kindOf(record), &Table::kind);
        const QJsonObject object = exportedRecord(m_journal, record, m_names);
        addOwn(object);
        if (table == kTables.end())
            return;
        QStringList cells;
        for (const char *path : table->columns)
            cells += qstrcmp(path, "fromIdea") == 0 ? titleOfIdea(m_journal, record) : cell(object, path);
        m_rows[static_cast<std::size_t>(table - kTables.begin())] += csvRow(cells);
    }
    void addOwn(const QJsonObject &object)
    {
        QStringList common;
        for (const char *path : kOwnColumns)
            common += cell(object, path);
        const bool isBeside = object.value(QLatin1String("kind")).toString() == keyOf(Kind::OwnAnswers);
        const QJsonArray answers = object.value(QLatin1String(isBeside ? "answers" : "ownAnswers")).toArray();
        for (const QJsonValue &answer : answers) {
            QStringList cells = common;
            for (const char *path : kOwnAnswerColumns)
                cells += cell(answer.toObject(), path);
            m_own += csvRow(cells);
        }
    }

    const Journal &m_journal;
    ExportNames m_names;
    std::array<QByteArray, kTables.size()> m_rows;
    QByteArray m_own;
};

} // namespace

std::unique_ptr<ExportWriter> makeCsvWriter(const Journal &journal)
{
    return std::make_unique<CsvWriter>(journal);
}

} // namespace hearth
