// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/journaljson.h"

#include "exchange/jsonelements.h"
#include "journal/photoowner.h"

#include <QHash>
#include <QJsonDocument>

#include <algorithm>
#include <future>
#include <tuple>
#include <utility>

namespace hearth {

namespace {

constexpr int kVersion = 1;
constexpr QLatin1String kAsWords("asWords");
constexpr qint64 kSteps = 256; // records between two looks at the progress

template <std::size_t Index = 0>
void collect(const Journal &journal, const ExportRange &range, std::vector<AnyRecord> &records)
{
    if constexpr (Index < std::variant_size_v<AnyRecord>) {
        using T = std::variant_alternative_t<Index, AnyRecord>;
        if constexpr (!std::is_same_v<T, Attachment>) {
            records.reserve(records.size() + journal.all<T>().size());
            for (const T &value : journal.all<T>()) {
                if (isExported(value) && range.contains(value.record.date))
                    records.emplace_back(value);
            }
        }
        collect<Index + 1>(journal, range, records);
    }
}

bool isEarlier(const QString &left, const QString &right)
{
    return std::tuple(left.size(), left) < std::tuple(right.size(), right);
}

/// At first, answers to the partners' own questions stood where every record says whether it is the exporter's own.
QJsonObject withOwnAnswersApart(QJsonObject object, const QString &exportedBy)
{
    const QJsonValue own = object.value(QLatin1String("own"));
    if (!own.isArray())
        return object;
    object.insert(QLatin1String("ownAnswers"), own);
    object.insert(QLatin1String("own"), object.value(QLatin1String("author")).toString() == exportedBy);
    return object;
}

IncomingRecord recordFrom(const QJsonObject &told, const SourcePlace &place, const QString &exportedBy,
                          const QString &folder)
{
    const QJsonObject object = withOwnAnswersApart(told, exportedBy);
    return {.place = place,
            .json = QJsonDocument(object).toJson(QJsonDocument::Compact),
            .number = object.value(QLatin1String("id")).toString(),
            .kind = object.value(QLatin1String("kind")).toString(),
            .changed = instantFrom(object.value(QLatin1String("changed"))),
            .exportedBy = exportedBy,
            .folder = folder};
}

} // namespace

std::vector<AnyRecord> recordsToExport(const Journal &journal, const ExportRange &range)
{
    std::vector<AnyRecord> records;
    collect(journal, range, records);
    // By the numbers they bear in the file: those stay the same from journal to journal.
    std::vector<std::tuple<QDate, QString, std::size_t>> order;
    order.reserve(records.size());
    for (std::size_t i = 0; i < records.size(); ++i)
        order.emplace_back(recordOf(records[i]).date, exportedNumber(recordOf(records[i])), i);
    std::ranges::sort(order, [](const auto &left, const auto &right) {
        return std::get<QDate>(left) != std::get<QDate>(right)
                   ? std::get<QDate>(left) < std::get<QDate>(right)
                   : isEarlier(std::get<QString>(left), std::get<QString>(right));
    });
    QHash<RecordId, std::vector<const Attachment *>> photos;
    for (const Attachment &photo : journal.all<Attachment>())
        photos[photo.of].push_back(&photo);
    std::vector<AnyRecord> sorted;
    sorted.reserve(records.size());
    for (const auto &[day, number, i] : order) {
        const auto found = photos.find(recordOf(records[i]).id);
        sorted.push_back(std::move(records[i]));
        if (found == photos.end())
            continue;
        const Record owner = recordOf(sorted.back());
        std::ranges::sort(*found, isEarlier, [](const Attachment *photo) { return exportedNumber(photo->record); });
        for (const Attachment *photo : *found) {
            if (isPhotoOf(*photo, owner))
                sorted.emplace_back(*photo);
        }
    }
    return sorted;
}

JournalJsonWriter::JournalJsonWriter(const Journal &journal, WordsOf words)
    : m_journal(journal)
    , m_words(std::move(words))
    , m_names(ExportNames::of(journal))
{
}

QByteArray JournalJsonWriter::beginning() const
{
    const QJsonObject head{{QLatin1String("format"), QLatin1String("hearthbook")},
                           {QLatin1String("version"), kVersion},
                           {QLatin1String("exportedBy"), m_names.mine}};
    return QJsonDocument(head).toJson(QJsonDocument::Compact).chopped(1) + ",\"records\":[";
}

Result<void> JournalJsonWriter::writeNext(std::span<const AnyRecord> records, const Write &write)
{
    // Who writes as well makes less.
    const std::size_t own = records.size() * 2 / 5;
    std::future<QByteArray> later =
        std::async(std::launch::async | std::launch::deferred, [&] { return linesOf(records.subspan(own)); });
    const auto first = writeLines(linesOf(records.first(own)), write);
    const QByteArray rest = later.get(); // uses the records, whatever became of the first
    return first ? writeLines(rest, write) : first;
}

Result<void> JournalJsonWriter::writeLines(QByteArray lines, const Write &write)
{
    if (lines.isEmpty())
        return {};
    if (std::exchange(m_isFirst, false))
        lines.remove(0, 1); // the comma that parts it from the one before
    return write(lines);
}

QByteArray JournalJsonWriter::linesOf(std::span<const AnyRecord> records) const
{
    QByteArray lines;
    JsonLine line;
    JsonLine words;
    for (const AnyRecord &record : records) {
        exportedLine(line, m_journal, record, m_names);
        if (isExportedWithWords(record, m_journal.me()) && !line.contains(kAsWords)) {
            const RecordWords said = m_words(record);
            words.clear();
            words.insertText(QLatin1String("title"), said.title);
            words.insertText(QLatin1String("text"), said.text);
            line.insertObject(kAsWords, words);
        }
        lines += ",\n";
        line.appendTo(lines);
    }
    return lines;
}

Result<void> readJournalJson(const Pieces &json, const QString &folder, ImportSink &sink,
                             const ImportProgress &progress)
{
    // Who made it stands before the records.
    HEARTH_GET(const auto first, json());
    const qsizetype list = first.indexOf("\"records\"");
    const qsizetype comma = first.lastIndexOf(',', list);
    const QJsonObject head = QJsonDocument::fromJson(first.left(comma) + '}').object();
    if (head.value(QLatin1String("version")).toInt(kVersion) > kVersion)
        return Error{ErrorCode::NewerVersion, {}};
    const QString exportedBy = head.value(QLatin1String("exportedBy")).toString();
    qint64 number = 0;
    const auto read = forEachElement(piecesOf(first, json), "records", [&](const QJsonValue &element) -> Result<void> {
        if (progress && number % kSteps == 0 && !progress(number, 0))
            return Error{ErrorCode::Cancelled, {}};
        const SourcePlace place{.entry = ++number};
        if (element.isObject())
            sink.take(recordFrom(element.toObject(), place, exportedBy, folder));
        else
            sink.refuse(place, {ErrorCode::CannotRead, {}});
        return {};
    });
    if (read)
        return {};
    if (read.error().code == ErrorCode::Cancelled || number == 0)
        return read.error();
    sink.refuse({.entry = number + 1}, read.error()); // what came before it stands
    return {};
}

} // namespace hearth
