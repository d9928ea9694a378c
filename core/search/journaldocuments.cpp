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

SearchDocument documentOf(const SharedExperience &experience)
{
    return documentFor(experience.record, experience.kind, experience.title,
                       joined({experience.place, experience.details}));
}

SearchDocument documentOf(const ExperienceWords &words)
{
    return documentFor(words.record, words.kind, {}, words.text);
}

SearchDocument documentOf(const AgreementVersion &version)
{
    return documentFor(version.record, version.kind, version.title, version.text);
}

SearchDocument documentOf(const PersonalLimit &limit)
{
    return documentFor(limit.record, limit.kind, limit.title, limit.text);
}

SearchDocument documentOf(const Conversation &conversation)
{
    QStringList words;
    for (const SpokenPart &part : conversation.parts)
        words += part.text;
    words += conversation.outcome;
    return documentFor(conversation.record, conversation.kind, conversation.topic, words.join(QLatin1Char('\n')));
}

SearchDocument documentOf(const Commitment &commitment)
{
    return documentFor(commitment.record, commitment.kind, {}, joined({commitment.what, commitment.note}));
}

SearchDocument documentOf(const Response &response)
{
    return documentFor(response.record, response.kind, {}, response.text);
}

SearchDocument documentOf(const Attachment &attachment)
{
    return documentFor(attachment.record, attachment.kind, {}, attachment.caption);
}

SearchDocument documentOf(const OwnCard &card)
{
    return documentFor(card.record, card.kind, {}, card.text);
}

} // namespace

std::optional<SearchDocument> searchDocumentOf(const AnyRecord &record)
{
    return std::visit(
        [](const auto &value) -> std::optional<SearchDocument> {
            if constexpr (requires { documentOf(value); })
                return documentOf(value);
            else
                return std::nullopt;
        },
        record);
}

QList<SearchDocument> searchDocumentsOf(const Journal &journal)
{
    QList<SearchDocument> documents;
    const auto collect = [&documents](const auto &repository) {
        documents.reserve(documents.size() + static_cast<qsizetype>(repository.size()));
        for (const auto &value : repository)
            documents += documentOf(value);
    };
    collect(journal.all<Entry>());
    collect(journal.all<GratitudeNote>());
    collect(journal.all<CheckIn>());
    collect(journal.all<SharedExperience>());
    collect(journal.all<ExperienceWords>());
    collect(journal.all<AgreementVersion>());
    collect(journal.all<PersonalLimit>());
    collect(journal.all<Conversation>());
    collect(journal.all<Commitment>());
    collect(journal.all<Response>());
    collect(journal.all<Attachment>());
    collect(journal.all<OwnCard>());
    return documents;
}

} // namespace hearth
