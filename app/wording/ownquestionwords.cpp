// SPDX-License-Identifier: GPL-3.0-or-later
#include "wording/ownquestionwords.h"

#include "wording/wording.h"

#include <QCoreApplication>
#include <QLocale>

namespace hearth {

namespace {

struct OwnQuestionWords final
{
    Q_DECLARE_TR_FUNCTIONS(OwnQuestions)

public:
    static QString scale() { return tr("1 to 7", "a way of answering"); }
    static QString yesNo() { return tr("Yes or no", "a way of answering"); }
    static QString inWords() { return tr("In words", "a way of answering"); }
    static QString yes() { return tr("yes", "an answer"); }
    static QString no() { return tr("no", "an answer"); }
    static QString rated(const QString &number, const QString &word)
    {
        return tr("%1, %2", "a rating and its word").arg(number, word);
    }
};

} // namespace

QString answerFormName(AnswerForm form)
{
    switch (form) {
    case AnswerForm::Scale:
        return OwnQuestionWords::scale();
    case AnswerForm::YesNo:
        return OwnQuestionWords::yesNo();
    case AnswerForm::Words:
        break;
    }
    return OwnQuestionWords::inWords();
}

QString ownAnswerWords(const OwnAnswer &answer)
{
    if (const auto rating = answer.rating())
        return OwnQuestionWords::rated(QLocale().toString(*rating), ratingWord(*rating));
    if (const auto isYes = answer.isYes())
        return *isYes ? OwnQuestionWords::yes() : OwnQuestionWords::no();
    return answer.text;
}

} // namespace hearth
