// SPDX-License-Identifier: GPL-3.0-or-later
#include "checkins/typedquestion.h"

#include "checkins/ownquestions.h"
#include "journal/journal.h"

#include <algorithm>

namespace hearth {

namespace {

const QLatin1String kWords("words");
const QLatin1String kForm("form");
const QLatin1String kOffered("offered");
const QLatin1String kChanging("changing");

AnswerForm formFrom(const QCborValue &value)
{
    for (const AnswerForm form : {AnswerForm::YesNo, AnswerForm::Words}) {
        if (value.toInteger() == static_cast<qint64>(form))
            return form;
    }
    return AnswerForm::Scale;
}

} // namespace

QCborMap TypedQuestion::fields() const
{
    return {{kWords, question.words},
            {kForm, static_cast<int>(question.form)},
            {kOffered, isOffered},
            {kChanging, question.key}};
}

TypedQuestion TypedQuestion::fromFields(const Journal &journal, const QCborMap &fields)
{
    const QString key = fields.value(kChanging).toString();
    const QList<AskedQuestion> asked = askedQuestions(journal);
    const bool isThere = std::ranges::any_of(
        asked, [&](const AskedQuestion &each) { return each.question.key == key && each.by == journal.me(); });
    return {{isThere ? key : QString(), formFrom(fields.value(kForm)), fields.value(kWords).toString()},
            fields.value(kOffered).toBool()};
}

} // namespace hearth
