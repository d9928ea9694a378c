// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/chartexport.h"
#include "charts/chartsummary.h"
#include "charts/countchart.h"
#include "charts/ratingchart.h"
#include "cli/clioutput.h"
#include "cli/commands.h"
#include "cli/openedjournal.h"
#include "cli/words.h"
#include "insights/insightdata.h"
#include "insights/seriescsv.h"
#include "wording/wording.h"

#include <QApplication>
#include <array>

namespace hearth {

namespace {

ChartStyle paperStyle()
{
    return chartStyle(coloursOf(Look::Light), typeScaleFor(QApplication::font()), ChartForm::Full);
}

QString monthsInWords(YearMonth from, YearMonth to)
{
    const QLocale locale;
    const QString first = locale.toString(from.firstDay(), QStringLiteral("MMMM yyyy"));
    const QString last = locale.toString(to.firstDay(), QStringLiteral("MMMM yyyy"));
    return from == to ? first : say(QT_TRANSLATE_NOOP("CommandLine", "%1 to %2")).arg(first, last);
}

Result<QString> saveRatings(const Journal &journal, Dimension dimension, YearMonth from, YearMonth to,
                            const OutputTarget &target)
{
    const RatingSeries series = ratingsOf(journal, journal.me(), dimension, {from, to});
    const ChartWords words{dimensionStatement(dimension),
                           journal.nameOf(journal.me()) + QStringLiteral(", ") + monthsInWords(from, to),
                           ratingWord(kLowestRating), ratingWord(kHighestRating)};
    RatingChart chart(series, paperStyle(), words);
    const QString summary = summaryOf(series, Whose::Reader);
    if (const auto saved = saveChart({chart, summary, csvOf(series)}, target); !saved)
        return saved.error();
    return summary;
}

struct CountedThing final
{
    const char *name;
    const char *statement;
    Counted what;
    QString (*summaryOf)(const CountSeries &);
};

constexpr std::array kCountedNames{
    CountedThing{"appreciation", QT_TRANSLATE_NOOP("CommandLine", "Gratitude notes a month"), Counted::Thanks,
                 [](const CountSeries &notes) { return summaryOf(notes); }},
    CountedThing{"together", QT_TRANSLATE_NOOP("CommandLine", "What you did together, a month"), Counted::Together,
                 summaryOfTogether},
    CountedThing{"conversations", QT_TRANSLATE_NOOP("CommandLine", "Conversations you kept, a month"),
                 Counted::Conversations, summaryOfTogether}};

Result<QString> saveCounts(const Journal &journal, const CountedThing &thing, YearMonth from, YearMonth to,
                           const OutputTarget &target)
{
    const CountSeries series = countsOf(journal, thing.what, {from, to});
    CountChart chart(series, paperStyle(), ChartWords{say(thing.statement), monthsInWords(from, to)});
    const QString summary = thing.summaryOf(series);
    if (const auto saved = saveChart({chart, summary, csvOf(series)}, target); !saved)
        return saved.error();
    return summary;
}

} // namespace

int runChart(const Arguments &given, CliEnvironment &environment)
{
    const bool isOf = !given.value("of").isEmpty();
    const QString name = given.value(isOf ? "of" : "dimension");
    const auto dimension = dimensionFromKey(name);
    const auto counted =
        std::ranges::find(kCountedNames, name, [](const auto &each) { return QLatin1String(each.name); });
    const bool isCounted = counted != kCountedNames.end();
    if ((!dimension && !isCounted) || (isOf && !given.value("dimension").isEmpty()) ||
        given.value("output").isEmpty()) {
        return failUsage(usageError(say(QT_TRANSLATE_NOOP("CommandLine", "A chart needs --of and --output."))),
                         usage::kChart, environment);
    }
    const auto from = given.month("from");
    if (!from)
        return failUsage(from.error(), usage::kChart, environment);
    const auto to = given.month("to");
    if (!to)
        return failUsage(to.error(), usage::kChart, environment);
    const OutputTarget target = outputFrom(given, "output");
    const auto kind = chartKindOf(target.path);
    if (!kind) {
        return failUsage(usageError(say(QT_TRANSLATE_NOOP("CommandLine", "A chart is saved under a name that ends in "
                                                                         ".png, .svg, .pdf or .csv."))),
                         usage::kChart, environment);
    }
    if (const auto checked = checkOutput(target, kind.value()); !checked)
        return failOutput(checked.error(), target, environment);
    const auto opened = openJournal(given.positionals().at(0), given, environment);
    if (!opened)
        return failOpening(opened.error(), usage::kChart, environment);
    const Journal &journal = *opened.value().journal;
    const MonthRange months = isCounted ? journalMonthsOf(journal) : ratedMonthsOf(journal);
    const YearMonth first = from.value().value_or(months.first);
    const YearMonth last = to.value().value_or(months.last);
    constexpr int kMaxMonths = 12 * 200;
    if (last < first || last.monthsSince(first) > kMaxMonths) {
        return failUsage(usageError(say(QT_TRANSLATE_NOOP("CommandLine", "--from lies after --to, or too far before "
                                                                         "it."))),
                         usage::kChart, environment);
    }
    const auto saved = isCounted ? saveCounts(journal, *counted, first, last, target)
                                 : saveRatings(journal, *dimension, first, last, target);
    if (!saved)
        return failOutput(saved.error(), target, environment);
    environment.out << saved.value() << '\n';
    return Done;
}

} // namespace hearth
