// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/chartcontent.h"
#include "charts/chartexport.h"
#include "charts/glancepicture.h"
#include "cli/chartshare.h"
#include "cli/choicewords.h"
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
    if (!topic && isOf)
        return choiceError("of", chartTopicKeys());
    if (!topic || (isOf && !given.value("dimension").isEmpty()) || given.value("output").isEmpty())
        return usageError(Cli::tr("A chart needs --of and --output."));
    ChartRequest request{*topic, Step::Month, {}, {}, {}};
    HEARTH_GET(request.from, given.month("from"));
    HEARTH_GET(request.to, given.month("to"));
    if (!given.has("glance")) {
        HEARTH_GET(request.step, choiceFrom(given.value("by"), kAllSteps, Step::Month));
        return request;
    }
    if (request.from)
        return usageError(Cli::tr("A year at a glance is the twelve months up to --to; it takes no --from."));
    HEARTH_GET(request.glance, choiceFrom(given.value("by"), kGlanceFields, GlanceBy::Week));
    return request;
}

/// The months asked for; those that are not, are all there are.
Result<MonthRange> monthsFor(const ChartRequest &request, const Journal &journal)
{
    const MonthRange all = journalMonthsOf(journal);
    const MonthRange months{request.from.value_or(all.first), request.to.value_or(all.last)};
    if (!request.glance && (months.count() == 0 || months.count() > kMaxMonths + 1))
        return usageError(Cli::tr("--from lies after --to, or too far before it."));
    return months;
}

Result<QString> saveGlance(const Journal &journal, const ChartRequest &request, YearMonth last,
                           const OutputTarget &target)
{
    const MonthRange year{last.plusMonths(-11), last};
    const ChartContent content = contentOf(journal, request.topic, journal.me(), year);
    const Glance glance = glanceOf(journal, request.topic, journal.me(), *request.glance, last);
    const QString csv = csvOf(glance);
    const bool isRated = std::holds_alternative<Dimension>(request.topic);
    const QString months = monthsInWords(year);
    GlanceSheet sheet(GlancePicture(glance, paperStyle(), QLocale()), paperStyle(),
                      isRated ? content.statement() : content.name,
                      isPersonal(request.topic)
                          ? Cli::tr("%1, %2", "a name, the months shown").arg(journal.nameOf(journal.me()), months)
                          : months);
    const QString summary = content.parts.front().summary;
    HEARTH_TRY(saveChart({sheet, summary, csv}, target));
    return summary;
}

Result<QString> saveOverTime(const Journal &journal, const ChartRequest &request, MonthRange months,
                             const OutputTarget &target)
{
    const ChartContent content = contentOf(journal, request.topic, journal.me(), months, request.step);
    const auto sheet = chartOf(content, paperStyle());
    HEARTH_TRY(saveChart({*sheet, content.summary(), csvOf(content)}, target));
    return content.summary();
}

} // namespace

Result<int> runChart(const Arguments &given, CliEnvironment &environment)
{
    if (isAboutSharing(given))
        return shareChart(given, environment);
    HEARTH_GET(const auto request, requestFrom(given));
    const OutputTarget target = outputFrom(given, "output");
    const auto kind = chartKindOf(target.path);
    if (!kind)
        return usageError(Cli::tr("A chart is saved under a name that ends in .png, .svg, .pdf or .csv."));
    if (const auto checked = checkOutput(target, kind.value()); !checked)
        return failOutput(checked.error(), target, environment);
    HEARTH_GET(const auto opened, openJournal(given.positionals().at(0), given, environment));
    const Journal &journal = *opened.journal;
    HEARTH_GET(const auto months, monthsFor(request, journal));
    const auto saved = request.glance ? saveGlance(journal, request, months.last, target)
                                      : saveOverTime(journal, request, months, target);
    if (!saved)
        return failOutput(saved.error(), target, environment);
    environment.tell(saved.value());
    return Done;
}

} // namespace hearth
