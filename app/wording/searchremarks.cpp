// SPDX-License-Identifier: GPL-3.0-or-later
#include "wording/searchremarks.h"

#include "base/shortening.h"

#include <QCoreApplication>

namespace hearth {

namespace {

constexpr qsizetype kLongestQuoted = 24; // UTF-16 units of what was typed

class SearchWords final
{
    Q_DECLARE_TR_FUNCTIONS(SearchRemarks)
};

QString quoted(const QStringList &words)
{
    QStringList each;
    for (const QString &word : words)
        each += SearchWords::tr("“%1”", "what was typed").arg(shortened(word, kLongestQuoted));
    return each.join(QStringLiteral(", "));
}

} // namespace

QStringList remarksInWords(const QueryRemarks &remarks, bool isAnythingFound)
{
    QStringList sentences;
    if (!remarks.passedOver.isEmpty())
        sentences += SearchWords::tr("Passed over: %1. Letters, numbers and emoji can be found.", "what was typed")
                         .arg(quoted(remarks.passedOver));
    if (remarks.hasLoneTagSign)
        sentences += SearchWords::tr("“#” finds a tag once the beginning of its name follows.");
    if (remarks.hasInvisible)
        sentences += SearchWords::tr("Invisible characters were passed over.");
    if (remarks.onlyLeavesOut)
        sentences += SearchWords::tr("A minus leaves something out. Say what to look for as well.");
    if (remarks.isCut)
        sentences +=
            SearchWords::tr(
                "This is more than one search can hold: only its first %1 characters and %2 words were looked for.")
                .arg(Query::kMaxLength)
                .arg(Query::kMaxTerms);
    if (remarks.isQuoteOpen && !isAnythingFound)
        sentences += SearchWords::tr(
            "A quotation mark is not closed: the words after it were looked for in exactly that order.");
    return sentences;
}

} // namespace hearth
