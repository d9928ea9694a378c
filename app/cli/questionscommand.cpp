// SPDX-License-Identifier: GPL-3.0-or-later
// Questions of one's own in check-ins: listed, added, changed, and said yes or no to.
#include "checkins/ownquestions.h"
#include "cli/commands.h"
#include "cli/openedjournal.h"
#include "cli/questionproblem.h"
#include "cli/recordoutput.h"
#include "cli/words.h"
#include "records/valuekeys.h"
#include "wording/describe.h"
#include "wording/ownquestionwords.h"

#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>

namespace hearth {

namespace {

// In JSON. What is offered to me waits for my answer.
constexpr std::pair<OwnStanding, const char *> kStandings[] = {
    {OwnStanding::MineAlone, "mine"}, {OwnStanding::Offered, "offered"}, {OwnStanding::ForBoth, "both"}};
constexpr char kWaiting[] = "waiting";
constexpr const char *kActs[] = {"add", "change", "remove", "agree", "decline"};

QString standingKey(OwnStanding standing)
{
    return QLatin1String(std::ranges::find(kStandings, standing, &std::pair<OwnStanding, const char *>::first)->second);
}

QString standingWords(const AskedQuestion &asked, const Journal &journal)
{
    const QString other = printable(journal.nameOf(otherPartner(journal.me())));
    if (asked.by != journal.me())
        return Cli::tr("for both; %1 added it", "a question").arg(other);
    switch (asked.standing) {
    case OwnStanding::Offered:
        return Cli::tr("for you alone until %1 agrees", "a question").arg(other);
    case OwnStanding::ForBoth:
        return Cli::tr("for both", "a question");
    case OwnStanding::MineAlone:
        break;
    }
    return Cli::tr("for you alone", "a question");
}

void sayQuestion(const OwnQuestion &question, const QString &standing, QTextStream &out)
{
    out << printable(question.words) << "  [" << answerFormName(question.form) << "; " << standing << "]\n";
}

void listQuestions(const Journal &journal, bool asJson, CliEnvironment &environment)
{
    QJsonArray array;
    const auto tell = [&](const OwnQuestion &question, const QString &by, const QString &key, const QString &words) {
        if (!asJson)
            return sayQuestion(question, words, environment.out);
        array.append(QJsonObject{{QLatin1String("question"), question.words},
                                 {QLatin1String("form"), keyOf(question.form)},
                                 {QLatin1String("by"), by},
                                 {QLatin1String("standing"), key}});
    };
    for (const AskedQuestion &asked : askedQuestions(journal)) {
        tell(asked.question, journal.nameOf(asked.by), standingKey(asked.standing), standingWords(asked, journal));
    }
    const QString other = journal.nameOf(otherPartner(journal.me()));
    for (const OwnQuestion &question : questionsOffered(journal)) {
        tell(question, other, QLatin1String(kWaiting),
             Cli::tr("%1 would like both of you to be asked this", "a question").arg(printable(other)));
    }
    if (asJson)
        printJson(array, environment.out);
}

/// The one of these questions that is called so, or begins so.
Result<OwnQuestion> questionNamed(const QString &words, const QList<OwnQuestion> &known, const char *option)
{
    const QString meant = words.simplified();
    QList<OwnQuestion> fitting;
    QStringList all;
    for (const OwnQuestion &each : known) {
        all += each.words;
        if (each.words.compare(meant, Qt::CaseInsensitive) == 0)
            return each;
        if (!meant.isEmpty() && each.words.startsWith(meant, Qt::CaseInsensitive))
            fitting += each;
    }
    if (fitting.size() == 1)
        return fitting.first();
    if (all.isEmpty())
        return usageError(Cli::tr("There is no question that --%1 could mean.").arg(QLatin1String(option)));
    return choiceError(option, all);
}

QList<OwnQuestion> myQuestions(const Journal &journal)
{
    QList<OwnQuestion> mine;
    for (const AskedQuestion &asked : askedQuestions(journal)) {
        if (asked.by == journal.me())
            mine += asked.question;
    }
    return mine;
}

/// Of the other: those that wait for an answer, and those that I said yes to.
QList<OwnQuestion> othersQuestions(const Journal &journal)
{
    QList<OwnQuestion> theirs = questionsOffered(journal);
    for (const AskedQuestion &asked : askedQuestions(journal)) {
        if (asked.by != journal.me())
            theirs += asked.question;
    }
    return theirs;
}

bool isOffered(const Journal &journal, const OwnQuestion &question)
{
    return std::ranges::any_of(askedQuestions(journal), [&question](const AskedQuestion &asked) {
        return asked.question == question && asked.standing != OwnStanding::MineAlone;
    });
}

Result<StepId> changeFrom(const Arguments &given, Journal &journal)
{
    if (given.has("for-both") && given.has("for-me"))
        return usageError(
            Cli::tr("Give --%1 or --%2, not both.").arg(QLatin1String("for-both"), QLatin1String("for-me")));
    HEARTH_GET(const auto named, questionNamed(given.value("change"), myQuestions(journal), "change"));
    const bool isForBoth = !given.has("for-me") && (given.has("for-both") || isOffered(journal, named));
    OwnQuestion question = named;
    HEARTH_GET(question.form, choice(given, "form", question.form));
    if (given.has("words"))
        question.words = given.value("words");
    return changeQuestion(journal, question, isForBoth);
}

Result<StepId> act(const Arguments &given, Journal &journal)
{
    if (given.has("add")) {
        HEARTH_GET(const auto form, choice(given, "form", AnswerForm::Scale));
        return addQuestion(journal, form, given.value("add"), given.has("for-both"));
    }
    if (given.has("change"))
        return changeFrom(given, journal);
    if (given.has("remove")) {
        HEARTH_GET(const auto question, questionNamed(given.value("remove"), myQuestions(journal), "remove"));
        return removeQuestion(journal, question.key);
    }
    const char *option = given.has("agree") ? "agree" : "decline";
    HEARTH_GET(const auto question, questionNamed(given.value(option), othersQuestions(journal), option));
    return answerOffer(journal, question, given.has("agree"));
}

} // namespace

QString questionProblem(const Error &error)
{
    switch (error.code) {
    case ErrorCode::EmptyText:
        return Cli::tr("A question needs at least one word. Nothing was changed.");
    case ErrorCode::AlreadyExists:
        return Cli::tr("You are already asked this. Nothing was changed.");
    case ErrorCode::TextTooLong:
        return say(QT_TRANSLATE_N_NOOP("CommandLine", "A question takes up to %n character(s). Nothing was changed."),
                   OwnQuestion::kMaxLength);
    case ErrorCode::LimitExceeded:
        return say(QT_TRANSLATE_N_NOOP("CommandLine", "There are %n question(s) of yours already. Remove one to add "
                                                      "another."),
                   OwnQuestion::kMaxQuestions);
    default:
        return describe(error);
    }
}

Result<int> runQuestions(const Arguments &given, CliEnvironment &environment)
{
    const auto acts = std::ranges::count_if(kActs, [&given](const char *each) { return given.has(each); });
    if (acts > 1)
        return usageError(Cli::tr("One thing at a time: --add, --change, --remove, --agree or --decline."));
    HEARTH_GET(const auto opened, openJournal(given.positionals().at(0), given, environment));
    Journal &journal = *opened.journal;
    if (acts == 0) {
        listQuestions(journal, given.has("json"), environment);
        return Done;
    }
    if (const auto done = act(given, journal); !done) {
        return done.error().code == ErrorCode::BadValue
                   ? Result<int>(done.error())
                   : fail(done.error(), questionProblem(done.error()), environment);
    }
    environment.tell(given.has("remove") ? Cli::tr("It is no longer asked. What was answered to it stays.")
                                         : Cli::tr("Changed."));
    return Done;
}

} // namespace hearth
