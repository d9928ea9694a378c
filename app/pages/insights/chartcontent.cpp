// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/insights/chartcontent.h"

#include "charts/countchart.h"
#include "charts/ratingchart.h"
#include "insights/insightdata.h"
#include "insights/seriescsv.h"
#include "pages/insights/rangechoice.h"
#include "wording/wording.h"

#include <QCoreApplication>

namespace hearth {

namespace {

struct ContentWords final
{
    Q_DECLARE_TR_FUNCTIONS(Insights)

public:
    static QString notes() { return tr("Gratitude notes"); }
    static QString notesByMonth() { return tr("Gratitude notes a month"); }
    static QString byBoth(const QString &months)
    {
        return tr("By both of you, %1", "whose gratitude notes, then the months shown").arg(months);
    }
    static QString by(const QString &name, const QString &months)
    {
        return tr("%1, %2", "whose ratings, then the months shown").arg(name, months);
    }
};

ChartContent ratingContent(const Journal &journal, Dimension dimension, PartnerId author, JournalMonths months)
{
    const Whose whose = author == journal.me() ? Whose::Reader : Whose::Other;
    RatingSeries series = ratingsOf(journal, author, dimension, months.first, months.last);
    ChartContent content;
    content.name = dimensionName(dimension);
    content.statement = dimensionStatement(dimension);
    content.subtitle = ContentWords::by(journal.nameOf(author), monthsInWords(months));
    content.summary = summaryOf(series, whose);
    content.brief = series.points.empty() ? content.summary : directionSentence(series.direction, whose);
    content.series = std::move(series);
    return content;
}

ChartContent notesContent(const Journal &journal, JournalMonths months)
{
    CountSeries series = appreciationOf(journal, months.first, months.last);
    ChartContent content;
    content.name = ContentWords::notes();
    content.statement = ContentWords::notesByMonth();
    content.subtitle = journal.hasOther() ? ContentWords::byBoth(monthsInWords(months)) : monthsInWords(months);
    content.summary = summaryOf(series);
    content.brief = content.summary;
    content.series = std::move(series);
    return content;
}

} // namespace

ChartContent contentOf(const Journal &journal, ChartTopic topic, PartnerId author, JournalMonths months)
{
    return topic ? ratingContent(journal, *topic, author, months) : notesContent(journal, months);
}

std::unique_ptr<MonthChart> chartOf(const ChartContent &content, const ChartStyle &style)
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

QString csvOf(const ChartContent &content)
{
    return std::visit([](const auto &series) { return csvOf(series); }, content.series);
}

QString fileNameOf(const ChartContent &content)
{
    const auto *ratings = std::get_if<RatingSeries>(&content.series);
    return ratings != nullptr ? keyOf(ratings->dimension) : QStringLiteral("gratitude");
}

std::size_t sizeOf(const ChartContent &content)
{
    const auto *ratings = std::get_if<RatingSeries>(&content.series);
    return ratings != nullptr ? ratings->points.size() : std::get<CountSeries>(content.series).months.size();
}

} // namespace hearth
