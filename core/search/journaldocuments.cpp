// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/journaldocuments.h"

namespace hearth {

namespace {

SearchDocument documentFor(const Record &record, Kind kind, QString title, QString body)
{
    if (!record.tags.isEmpty())
        body += QLatin1Char('\n') + record.tags.join(QLatin1Char(' '));
    return {record.id, kind, record.author, record.date, std::move(title), std::move(body)};
}

QString joined(std::initializer_list<QString> parts)
{
    QStringList present;
    for (const QString &part : parts) {
        if (!part.isEmpty())
            present += part;
    }
    return present.join(QLatin1Char('\n'));
}

SearchDocument documentOf(const Entry &entry)
{
    return documentFor(entry.record, entry.kind, entry.title, entry.text);
}

SearchDocument documentOf(const GratitudeNote &note)
{
    return documentFor(note.record, note.kind, {}, joined({note.what, note.why, note.shows}));
}

SearchDocument documentOf(const CheckIn &checkIn)
{
    QStringList words;
    for (const WrittenAnswer &answer : checkIn.words)
        words += answer.text;
    return documentFor(checkIn.record, checkIn.kind, {}, words.join(QLatin1Char('\n')));
}

} // namespace

std::optional<SearchDocument> searchDocumentOf(const AnyRecord &record)
{
    if (const auto *entry = std::get_if<Entry>(&record))
        return documentOf(*entry);
    if (const auto *note = std::get_if<GratitudeNote>(&record))
        return documentOf(*note);
    if (const auto *checkIn = std::get_if<CheckIn>(&record))
        return documentOf(*checkIn);
    return std::nullopt;
}

QList<SearchDocument> searchDocumentsOf(const Journal &journal)
{
    QList<SearchDocument> documents;
    documents.reserve(static_cast<qsizetype>(journal.all<Entry>().size() + journal.all<GratitudeNote>().size() +
                                             journal.all<CheckIn>().size()));
    for (const Entry &entry : journal.all<Entry>())
        documents += documentOf(entry);
    for (const GratitudeNote &note : journal.all<GratitudeNote>())
        documents += documentOf(note);
    for (const CheckIn &checkIn : journal.all<CheckIn>())
        documents += documentOf(checkIn);
    return documents;
}

} // namespace hearth
