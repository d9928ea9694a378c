// SPDX-License-Identifier: GPL-3.0-or-later
#include "records/keptreview.h"

#include "base/text.h"
#include "journal/drafts.h"
#include "journal/journal.h"
#include "report/datewords.h"
#include "wording/experiencewording.h"
#include "wording/reviewwords.h"

#include <QCborArray>
#include <QCoreApplication>

#include <algorithm>

namespace hearth {

namespace {

constexpr QLatin1String kAnswers("answers");

} // namespace

QString oneThingToTry()
{
    return QCoreApplication::translate("KeptReview", "One thing to try");
}

bool ReviewAnswers::isEmpty() const
{
    return isBlank(tryThis) && std::ranges::all_of(answers, [](const QString &each) { return isBlank(each); });
}

DraftPlace placeOf(const Review &review)
{
    return {.kind = Kind::Entry, .day = review.isMonth() ? review.from.firstDay() : review.to.lastDay()};
}

QCborMap fieldsOf(const Journal &journal, const Review &review, const ReviewAnswers &answers)
{
    if (answers.isEmpty())
        return {};
    QCborMap fields = draftFields(keptReview(journal, review, answers), {});
    QCborArray texts;
    for (const QString &answer : answers.answers)
        texts.append(answer);
    texts.append(answers.tryThis);
    fields.insert(kAnswers, texts);
    return fields;
}

ReviewAnswers answersIn(const QCborMap &fields)
{
    const QCborArray texts = fields.value(kAnswers).toArray();
    ReviewAnswers answers;
    for (std::size_t i = 0; i < answers.answers.size(); ++i)
        answers.answers.at(i) = texts.at(static_cast<qsizetype>(i)).toString();
    answers.tryThis = texts.at(static_cast<qsizetype>(answers.answers.size())).toString();
    return answers;
}

Entry keptReview(const Journal &journal, const Review &review, const ReviewAnswers &answers)
{
    auto entry = journal.compose<Entry>();
    entry.title = reviewTitle(review, QLocale());
    QStringList parts;
    QStringList lived;
    for (const Occurrence &each : review.together + review.apart)
        lived += QStringLiteral("- %1, %2").arg(occurrenceTitle(journal, each), dayInWords(each.day, QLocale()));
    if (!lived.isEmpty())
        parts += QStringLiteral("**%1**\n\n%2").arg(nameOf(ReviewStep::WhatWeDid), lived.join(QLatin1Char('\n')));
    const auto questions = reviewQuestions(review);
    for (std::size_t i = 0; i < questions.size(); ++i) {
        if (!isBlank(answers.answers.at(i)))
            parts += QStringLiteral("**%1**\n\n%2").arg(questions.at(i), answers.answers.at(i));
    }
    if (!isBlank(answers.tryThis))
        parts += QStringLiteral("**%1**\n\n%2").arg(oneThingToTry(), answers.tryThis);
    entry.text = parts.join(QStringLiteral("\n\n"));
    return entry;
}

} // namespace hearth
