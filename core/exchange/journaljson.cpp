// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/journaljson.h"

#include "exchange/jsonelements.h"

#include <QJsonDocument>

#include <algorithm>
#include <future>
#include <tuple>
#include <utility>

namespace hearth {

namespace {

constexpr int kVersion = 1;
constexpr qint64 kSteps = 256; // records between two looks at the progress

QByteArray line(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

template <std::size_t Index = 0>
void collect(const Journal &journal, const ExportRange &range, std::vector<AnyRecord> &records)
{
    if constexpr (Index < std::variant_size_v<AnyRecord>) {
        using T = std::variant_alternative_t<Index, AnyRecord>;
        if constexpr (!std::is_same_v<T, Attachment>) {
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
    std::vector<AnyRecord> sorted;
    sorted.reserve(records.size());
    for (const auto &[day, number, i] : order) {
        const RecordId id = recordOf(records[i]).id;
        sorted.push_back(std::move(records[i]));
        auto photos = journal.photosOf(id);
        std::ranges::sort(photos, isEarlier, [](const Attachment *photo) { return exportedNumber(photo->record); });
        for (const Attachment *photo : photos)
            sorted.emplace_back(*photo);
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
    const QByteArray head = line({{QLatin1String("format"), QLatin1String("hearthbook")},
                                  {QLatin1String("version"), kVersion},
                                  {QLatin1String("exportedBy"), m_names.mine}});
    return head.chopped(1) + ",\"records\":[";
}

QByteArray JournalJsonWriter::next(std::span<const AnyRecord> records)
{
    const std::size_t half = records.size() / 2;
    std::future<QByteArray> later =
        std::async(std::launch::async | std::launch::deferred, [&] { return linesOf(records.subspan(half)); });
    QByteArray lines = linesOf(records.first(half));
    lines += later.get();
    if (m_isFirst && !lines.isEmpty()) {
        m_isFirst = false;
        lines.remove(0, 1); // the comma that parts it from the one before
    }
    return lines;
}

QByteArray JournalJsonWriter::linesOf(std::span<const AnyRecord> records) const
{
    QByteArray lines;
    for (const AnyRecord &record : records) {
        QJsonObject object = exportedRecord(m_journal, record, m_names);
        if (isExportedWithWords(record, m_journal.me()) && !object.contains(QLatin1String("asWords"))) {
            const RecordWords said = m_words(record);
            object.insert(QLatin1String("asWords"),
                          QJsonObject{{QLatin1String("title"), said.title}, {QLatin1String("text"), said.text}});
        }
        lines += ",\n" + line(object);
    }
    return lines;
}

Result<void> readJournalJson(const QByteArray &json, ImportSink &sink, const ImportProgress &progress)
{
    // Who made it stands before the records.
    const qsizetype list = json.indexOf("\"records\"");
    const qsizetype comma = json.lastIndexOf(',', list);
    const QJsonObject head = QJsonDocument::fromJson(json.left(comma) + '}').object();
    if (head.value(QLatin1String("version")).toInt(kVersion) > kVersion)
        return Error{ErrorCode::NewerVersion, {}};
    const QString exportedBy = head.value(QLatin1String("exportedBy")).toString();
    qint64 number = 0;
    const auto read = forEachElement(json, "records", [&](const QJsonValue &element) -> Result<void> {
        if (progress && number % kSteps == 0 && !progress(number, 0))
            return Error{ErrorCode::Cancelled, {}};
        const SourcePlace place{.entry = ++number};
        if (element.isObject())
            sink.take(IncomingRecord{place, element.toObject(), exportedBy});
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
