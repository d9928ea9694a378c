// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/chartcontent.h"
#include "charts/chartexport.h"
#include "charts/glancepicture.h"
#include "cli/clioutput.h"
#include "cli/commands.h"
#include "cli/openedjournal.h"
#include "cli/words.h"
#include "insights/seriescsv.h"
#include "wording/stepwords.h"

#include <QApplication>

#include <array>

namespace hearth {

namespace {

constexpr int kMaxMonths = 12 * 200;
constexpr std::array kCountedTopics{Counted::Thanks, Counted::Together, Counted::Conversations};
constexpr std::array kGlanceFields{GlanceBy::Day, GlanceBy::Week, GlanceBy::Month};

/// What is asked for, apart from the journal.
struct ChartRequest final
{
    ChartTopic topic;
    Step step = Step::Month;
    /// A year at a glance by these fields, in place of a chart over time.
    std::optional<GlanceBy> glance;
    std::optional<YearMonth> from;
    std::optional<YearMonth> to;
};

ChartStyle paperStyle()
{
    return chartStyle(coloursOf(Look::Light), typeScaleFor(QApplication::font()), ChartForm::Full);
}

std::optional<ChartTopic> topicFrom(const QString &key)
{
    if (const auto dimension = dimensionFromKey(key))
        return *dimension;
    for (const Counted each : kCountedTopics) {
        if (keyOf(ChartTopic(each)) == key)
            return each;
    }
    if (keyOf(ChartTopic(FeelingsPicked{})) == key)
        return FeelingsPicked{};
    return std::nullopt;
}

template <typename T, std::size_t Count>
Result<T> choiceFrom(const QString &key, const std::array<T, Count> &choices, T otherwise)
{
    if (key.isEmpty())
        return otherwise;
    QStringList keys;
    for (const T each : choices) {
        keys += keyOf(each);
        if (keys.constLast() == key)
            return each;
    }
    return choiceError("by", keys);
}

Result<ChartRequest> requestFrom(const Arguments &given)
{
    const bool isOf = !given.value("of").isEmpty();
    const auto topic = topicFrom(given.value(isOf ? "of" : "dimension"));
    if (!topic || (isOf && !given.value("dimension").isEmpty()) || given.value("output").isEmpty())
        return usageError(say(QT_TRANSLATE_NOOP("CommandLine", "A chart needs --of and --output.")));
    ChartRequest request{*topic, Step::Month, {}, {}, {}};
    const auto from = given.month("from");
    if (!from)
        return from.error();
    const auto to = given.month("to");
    if (!to)
        return to.error();
    request.from = from.value();
    request.to = to.value();
    if (!given.has("glance")) {
        const auto step = choiceFrom(given.value("by"), kAllSteps, Step::Month);
        if (!step)
            return step.error();
        request.step = step.value();
        return request;
    }
    if (request.from) {
        return usageError(say(QT_TRANSLATE_NOOP(
            "CommandLine", "A year at a glance is the twelve months up to --to; it takes no --from.")));
    }
    const auto fields = choiceFrom(given.value("by"), kGlanceFields, GlanceBy::Week);
    if (!fields)
        return fields.error();
    request.glance = fields.value();
    return request;
}

Result<QString> saveGlance(const Journal &journal, const ChartRequest &request, YearMonth last,
                           const OutputTarget &target)
{
    const MonthRange year{last.plusMonths(-11), last};
    const ChartContent content = contentOf(journal, request.topic, journal.me(), year);
    const Glance glance = glanceOf(journal, request.topic, journal.me(), *request.glance, last);
    const QString csv = csvOf(glance);
    const bool isRated = std::holds_alternative<Dimension>(request.topic);
    const bool isOfBoth = std::holds_alternative<Counted>(request.topic);
    const QString months = monthsInWords(year);
    GlanceSheet sheet(GlancePicture(glance, paperStyle(), QLocale()), paperStyle(),
                      isRated ? content.statement() : content.name,
                      isOfBoth ? months : journal.nameOf(journal.me()) + QStringLiteral(", ") + months);
    const QString summary = content.parts.front().summary;
    if (const auto saved = saveChart({sheet, summary, csv}, target); !saved)
        return saved.error();
    return summary;
}

Result<QString> saveOverTime(const Journal &journal, const ChartRequest &request, MonthRange months,
                             const OutputTarget &target)
{
    const ChartContent content = contentOf(journal, request.topic, journal.me(), months, request.step);
    const auto sheet = chartOf(content, paperStyle());
    if (const auto saved = saveChart({*sheet, content.summary(), csvOf(content)}, target); !saved)
        return saved.error();
    return content.summary();
}

} // namespace

Result<int> runChart(const Arguments &given, CliEnvironment &environment)
{
    const auto request = requestFrom(given);
    if (!request)
        return failUsage(request.error(), usage::kChart, environment);
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
    const bool isRated = std::holds_alternative<Dimension>(request.value().topic);
    const MonthRange all = isRated ? ratedMonthsOf(journal) : journalMonthsOf(journal);
    const MonthRange months{request.value().from.value_or(all.first), request.value().to.value_or(all.last)};
    if (!request.value().glance && (months.count() == 0 || months.count() > kMaxMonths + 1)) {
        return failUsage(usageError(say(QT_TRANSLATE_NOOP("CommandLine", "--from lies after --to, or too far before "
                                                                         "it."))),
                         usage::kChart, environment);
    }
    const auto saved = request.value().glance ? saveGlance(journal, request.value(), months.last, target)
                                              : saveOverTime(journal, request.value(), months, target);
    if (!saved)
        return failOutput(saved.error(), target, environment);
    environment.out << saved.value() << '\n';
    return Done;
}

} // namespace hearth
