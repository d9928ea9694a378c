// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/importreport.h"

#include "cli/recordoutput.h"
#include "cli/screentext.h"
#include "cli/words.h"
#include "wording/importwords.h"

#include <QJsonArray>

#include <algorithm>

namespace hearth {

namespace {

constexpr qsizetype kMostProblems = 100; // that are told one by one

QJsonArray jsonOfProblems(const ImportPlan &plan)
{
    QJsonArray problems;
    for (const ImportProblem &problem : plan.problems) {
        problems.append(QJsonObject{{QLatin1String("where"), placeInWords(problem.place)},
                                    {QLatin1String("what"), problemInWords(problem)}});
    }
    return problems;
}

QJsonObject jsonOfMoods(const ImportPlan &plan)
{
    QJsonObject moods;
    for (auto mood = plan.moods.begin(); mood != plan.moods.end(); ++mood)
        moods.insert(mood.key(), mood.value());
    return moods;
}

} // namespace

void sayImport(const ImportPlan &plan, ImportStage stage, CliEnvironment &environment)
{
    const bool isPreview = stage == ImportStage::Preview;
    for (const QString &sentence : planInWords(plan, !isPreview)) {
        if (isPreview)
            environment.out << wrappedFor(environment.screen, printable(sentence)) << '\n';
        else
            environment.tell(printable(sentence));
    }
    const auto count = static_cast<qsizetype>(plan.problems.size());
    const qsizetype shown = std::min(count, kMostProblems);
    for (qsizetype i = 0; i < shown; ++i) {
        const ImportProblem &problem = plan.problems.at(static_cast<std::size_t>(i));
        environment.err << wrappedFor(environment.screen,
                                      printable(Cli::tr("%1: %2", "where in a source, what is wrong there")
                                                    .arg(placeInWords(problem.place), problemInWords(problem))))
                        << '\n';
    }
    if (count > shown)
        environment.err << say(QT_TRANSLATE_N_NOOP("CommandLine", "And %n more like these."), count - shown) << '\n';
    if (plan.takesNothing())
        environment.err << Cli::tr("Nothing of this was taken in.") << '\n';
}

void printImport(const ImportPlan &plan, CliEnvironment &environment)
{
    QJsonObject object{{QLatin1String("new"), static_cast<qint64>(plan.fresh.size())},
                       {QLatin1String("photos"), plan.photosOfFresh()},
                       {QLatin1String("photosForThoseHere"), plan.photosForThoseHere},
                       {QLatin1String("photosOfShared"), plan.photosOfShared},
                       {QLatin1String("asWords"), plan.asWords},
                       {QLatin1String("alreadyHere"), plan.alreadyHere},
                       {QLatin1String("changedThere"), plan.changedThere},
                       {QLatin1String("problems"), jsonOfProblems(plan)},
                       {QLatin1String("leftOut"), QJsonArray::fromStringList(plan.leftOut)},
                       {QLatin1String("moods"), jsonOfMoods(plan)},
                       {QLatin1String("moodsWithoutNumber"), QJsonArray::fromStringList(plan.moodsWithoutRank)}};
    if (const auto days = plan.days()) {
        object.insert(QLatin1String("from"), days->first.toString(Qt::ISODate));
        object.insert(QLatin1String("to"), days->second.toString(Qt::ISODate));
    }
    printJson(object, environment.out);
}

} // namespace hearth
