// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/journaldocuments.h"

#include "records/fields.h"

namespace hearth {

namespace {

template <typename Form>
constexpr bool isFormSearched(const Form &form)
{
    if constexpr (std::is_same_v<Form, OwnAnswersForm>)
        return true;
    else if constexpr (requires { form.searched; })
        return form.searched != Searched::No;
    else
        return requires
        {
            form.text;
        };
}

template <typename T>
constexpr bool kIsSearched = std::apply([](const auto &...field) { return (isFormSearched(field.form) || ...); },
                                        Fields<T>::all);

/// Whether its words are written in Markdown, as Entry::text and SharedExperience::details are.
template <typename T>
constexpr bool kIsMarkdown = std::is_same_v<T, Entry> || std::is_same_v<T, SharedExperience>;

void addWords(QString &body, const QString &words)
{
    if (!body.isEmpty() && !words.isEmpty())
        body += QLatin1Char('\n');
    body += words;
}

void addTo(SearchDocument &document, const TextForm &form, const QString &text)
{
    if (form.searched == Searched::AsTitle)
        document.title = text;
    else
        addWords(document.body, text);
}

template <typename Part>
void addTo(SearchDocument &document, const PartsForm<Part> &form, const QList<Part> &parts)
{
    for (const Part &part : parts)
        addWords(document.body, part.*form.text);
}

void addTo(SearchDocument &document, const OwnAnswersForm &, const QList<OwnAnswer> &answers)
{
    for (const OwnAnswer &answer : answers) {
        addWords(document.body, answer.question);
        addWords(document.body, answer.text);
    }
}

template <typename T>
SearchDocument documentOf(const T &value)
{
    const Record &record = value.record;
    SearchDocument document{record.id, T::kind, record.author, record.date, {}, {}, record.tags, kIsMarkdown<T>};
    forEachField<T>([&](const auto &field) {
        if constexpr (requires { addTo(document, field.form, value.*field.member); }) {
            if (isFormSearched(field.form))
                addTo(document, field.form, value.*field.member);
        }
    });
    return document;
}

template <typename T>
void collect(QList<SearchDocument> &documents, const Journal &journal)
{
    if constexpr (kIsSearched<T>) {
        documents.reserve(documents.size() + static_cast<qsizetype>(journal.all<T>().size()));
        for (const T &value : journal.all<T>())
            documents += documentOf(value);
    }
}

} // namespace

std::optional<SearchDocument> searchDocumentOf(const AnyRecord &record)
{
    return std::visit(
        []<typename T>(const T &value) -> std::optional<SearchDocument> {
            if constexpr (kIsSearched<T>)
                return documentOf(value);
            else
                return std::nullopt;
        },
        record);
}

QList<SearchDocument> searchDocumentsOf(const Journal &journal)
{
    QList<SearchDocument> documents;
    [&]<std::size_t... Kinds>(std::index_sequence<Kinds...>)
    {
        (collect<std::variant_alternative_t<Kinds, AnyRecord>>(documents, journal), ...);
    }
    (std::make_index_sequence<std::variant_size_v<AnyRecord>>());
    return documents;
}

} // namespace hearth
