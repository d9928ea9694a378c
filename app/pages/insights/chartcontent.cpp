// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/insights/chartcontent.h"

#include "charts/countchart.h"
#include "charts/ratingchart.h"
#include "insights/insightdata.h"
#include "insights/seriescsv.h"
#include "wording/stepwords.h"
#include "wording/wording.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace hearth {

namespace {

struct ContentWords final
{
    Q_DECLARE_TR_FUNCTIONS(Insights)

public:
    static QString notes() { return tr("Gratitude notes"); }
    static QString together() { return tr("Time together"); }
    static QString whatYouDidTogether() { return tr("What you did together"); }
    static QString medianSoon(Step step)
    {
        switch (step) {
        case Step::Month:
            return tr("With three answers in a month, its middle shows as well.");
        case Step::Quarter:
            return tr("With three answers in a quarter, its middle shows as well.");
        case Step::Year:
            break;
        }
        return tr("With three answers in a year, its middle shows as well.");
    }
    static QString conversations() { return tr("Conversations"); }
    static QString conversationsYouKept() { return tr("Conversations you kept"); }
    static QString noteCount(int n) { return n == 1 ? tr("1 note") : tr("%n notes", nullptr, n); }
    static QString rating(const QString &number, const QString &word)
    {
        return tr("%1, %2", "a rating, what it means").arg(number, word);
    }
    static QString byBoth(const QString &months)
    {
        return tr("By both of you, %1", "whose gratitude notes, then the months shown").arg(months);
    }
    static QString by(const QString &name, const QString &months)
    {
        return tr("%1, %2", "whose ratings, then the months shown").arg(name, months);
    }
    static QString step(const QString &what, Step step)
    {
        return tr("%1, %2", "what is shown, then: month by month").arg(what, stepByStep(step));
    }
};

ChartContent ratingContent(const Journal &journal, Dimension dimension, PartnerId author, MonthRange months, Step step)
{
    const Whose whose = author == journal.me() ? Whose::Reader : Whose::Other;
    RatingSeries series = ratingsOf(journal, author, dimension, months, step);
    ChartContent content;
    content.topic = dimension;
    content.name = dimensionName(dimension);
    content.statement = dimensionStatement(dimension);
    content.subtitle = ContentWords::by(journal.nameOf(author), monthsInWords(series.months()));
    if (step != Step::Month)
        content.subtitle = ContentWords::step(content.subtitle, step);
    content.summary = summaryOf(series, whose);
    if (series.points.empty())
        content.brief = content.summary;
    else if (std::ranges::none_of(series.steps, &StepOfRatings::showsMedian))
        content.brief = ContentWords::medianSoon(step);
    else if (series.direction.way != Direction::Way::NoClear) // that there is none is not said under every chart
        content.brief = directionSentence(series.direction, whose, step);
    content.series = std::move(series);
    content.glance = ratingsAtAGlance(journal, author, dimension, months.last);
    return content;
}

ChartContent countContent(const Journal &journal, Counted what, MonthRange months, Step step)
{
    CountSeries series = countsOf(journal, what, months, step);
    const bool isThanks = what == Counted::Thanks;
    ChartContent content;
    content.topic = what;
    content.name = isThanks                    ? ContentWords::notes()
                   : what == Counted::Together ? ContentWords::together()
                                               : ContentWords::conversations();
    content.statement = ContentWords::step(isThanks                    ? ContentWords::notes()
                                           : what == Counted::Together ? ContentWords::whatYouDidTogether()
                                                                       : ContentWords::conversationsYouKept(),
                                           step);
    const QString shown = monthsInWords(series.months());
    content.subtitle = isThanks && journal.hasOther() ? ContentWords::byBoth(shown) : shown;
    content.summary = isThanks ? summaryOf(series) : summaryOfTogether(series);
    content.brief = content.summary;
    content.series = std::move(series);
    content.glance = countsAtAGlance(journal, what, months.last);
    return content;
}

} // namespace

ChartContent contentOf(const Journal &journal, ChartTopic topic, PartnerId author, MonthRange months, Step step)
{
    if (const auto *dimension = std::get_if<Dimension>(&topic))
        return ratingContent(journal, *dimension, author, months, step);
    return countContent(journal, std::get<Counted>(topic), months, step);
}

std::unique_ptr<TimeChart> chartOf(const ChartContent &content, const ChartStyle &style)
{
    const bool isFull = style.form == ChartForm::Full;
    ChartWords words{isFull ? content.statement : content.name, content.subtitle};
    if (const auto *ratings = std::get_if<RatingSeries>(&content.series)) {
        words.lowest = ratingWord(kLowestRating);
        words.highest = ratingWord(kHighestRating);
        return std::make_unique<RatingChart>(*ratings, style, words);
    }
    return std::make_unique<CountChart>(std::get<CountSeries>(content.series), style, words);
}

QString glanceWords(const ChartContent &content, double value)
{
    const QLocale locale;
    if (const auto *counted = std::get_if<Counted>(&content.topic)) {
        const auto count = static_cast<int>(value);
        return *counted == Counted::Thanks ? ContentWords::noteCount(count) : timesWords(count);
    }
    const double whole = std::floor(value);
    const QString number = locale.toString(value, 'g', 2);
    return value > whole ? number : ContentWords::rating(number, ratingWord(static_cast<int>(whole)));
}

QString csvOf(const ChartContent &content)
{
    return std::visit([](const auto &series) { return csvOf(series); }, content.series);
}

QString fileNameOf(const ChartContent &content)
{
    if (const auto *dimension = std::get_if<Dimension>(&content.topic))
        return keyOf(*dimension);
    switch (std::get<Counted>(content.topic)) {
    case Counted::Thanks:
        return QStringLiteral("gratitude");
    case Counted::Together:
        return QStringLiteral("together");
    case Counted::Conversations:
        return QStringLiteral("conversations");
    }
    return {};
}

std::size_t sizeOf(const ChartContent &content)
{
    const auto *ratings = std::get_if<RatingSeries>(&content.series);
    return ratings != nullptr ? ratings->points.size() : std::get<CountSeries>(content.series).steps.size();
}

} // namespace hearth
