// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/ownfromarguments.h"

#include "base/text.h"
#include "cli/words.h"

#include <algorithm>

namespace hearth {

namespace {

/// Whether `begun` is how these words begin, whatever the case of letters.
bool isBeginning(const QString &words, const QString &begun)
{
    return words.startsWith(begun.simplified(), Qt::CaseInsensitive);
}

/// The question that is meant, and what stands behind it. A sign for "equals" may stand in either.
struct Meant final
{
    AskedQuestion asked;
    QString answer;
};

Result<Meant> meantBy(const QString &text, const QList<AskedQuestion> &asked)
{
    QStringList known;
    for (const AskedQuestion &each : asked)
        known += each.question.words;
    for (qsizetype at = text.lastIndexOf(QLatin1Char('=')); at > 0; at = text.lastIndexOf(QLatin1Char('='), at - 1)) {
        const QString begun = text.left(at);
        QList<AskedQuestion> fitting;
        std::ranges::copy_if(asked, std::back_inserter(fitting), [&begun](const AskedQuestion &each) {
            return !isBlank(begun) && isBeginning(each.question.words, begun);
        });
        const auto whole = std::ranges::find_if(fitting, [&begun](const AskedQuestion &each) {
            return each.question.words.compare(begun.simplified(), Qt::CaseInsensitive) == 0;
        });
        if (whole != fitting.end())
            return Meant{*whole, text.mid(at + 1).trimmed()};
        if (fitting.size() == 1)
            return Meant{fitting.first(), text.mid(at + 1).trimmed()};
    }
    if (known.isEmpty()) {
        return usageError(Cli::tr("There are no questions of your own in this journal yet, so --own has nothing to "
                                  "answer. Ask one first with questions and --add."));
    }
    return choiceError("own", known);
}

Result<OwnAnswer> answerFrom(const OwnQuestion &question, const QString &text)
{
    OwnAnswer answer{question.key, question.form, question.words, 0, {}};
    switch (question.form) {
    case AnswerForm::Scale: {
        bool isNumber = false;
        const auto rated = Answer::rated(text.toInt(&isNumber));
        if (!isNumber || !rated)
            return Error{ErrorCode::RatingOutOfRange, text};
        answer.value = *rated.value().rating();
        return answer;
    }
    case AnswerForm::YesNo:
        if (text != QLatin1String("yes") && text != QLatin1String("no"))
            return usageError(Cli::tr("“%1” is answered with yes or no.", "a question").arg(question.words));
        answer.value = text == QLatin1String("yes") ? OwnAnswer::kYes : OwnAnswer::kNo;
        return answer;
    case AnswerForm::Words:
        break;
    }
    if (isBlank(text))
        return usageError(Cli::tr("“%1” is answered in words.", "a question").arg(question.words));
    answer.text = text;
    return answer;
}

} // namespace

Result<GivenOwn> ownFrom(const Arguments &given, const Journal &journal)
{
    GivenOwn own;
    const QList<AskedQuestion> asked = askedQuestions(journal);
    for (const QString &text : given.values("own")) {
        HEARTH_GET(const auto meant, meantBy(text, asked));
        HEARTH_GET(const auto answer, answerFrom(meant.asked.question, meant.answer));
        (meant.asked.standing == OwnStanding::ForBoth ? own.forBoth : own.mine) += answer;
    }
    return own;
}

QList<OwnAnswer> withGiven(QList<OwnAnswer> answers, const QList<OwnAnswer> &given)
{
    for (const OwnAnswer &each : given) {
        const auto present = std::ranges::find_if(answers, [&each](const OwnAnswer &answer) {
            return answer.key == each.key && answer.form == each.form && answer.question == each.question;
        });
        if (present != answers.end())
            *present = each;
        else
            answers += each;
    }
    return answers;
}

} // namespace hearth
