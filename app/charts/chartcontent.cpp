// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/chartcontent.h"

#include "base/shortening.h"
#include "charts/chartsummary.h"
#include "charts/contentwords.h"
#include "charts/countchart.h"
#include "charts/feelingchart.h"
#include "charts/glancepicture.h"
#include "charts/partwords.h"
#include "charts/ratingchart.h"
#include "checkins/askeddimensions.h"
#include "insights/insightdata.h"
#include "insights/seriescsv.h"
#include "wording/labelled.h"
#include "wording/names.h"
#include "wording/stepwords.h"
#include "wording/wording.h"

#include <algorithm>
#include <cmath>

namespace hearth {

namespace {

constexpr qsizetype kLongestName = 60; // characters of a question over a small chart

/// Reads what the parts of one content hold.
class ContentReader final
{
public:
    ContentReader(const Journal &journal, PartnerId author, MonthRange months, Step step)
        : m_journal(journal)
        , m_author(author)
        , m_whose(author == journal.me() && !journal.isTogether() ? Whose::Reader : Whose::Other)
        , m_months(months)
        , m_step(step)
        , m_shown(ContentWords::stepped(monthsInWords(inWholeSteps(months, step)), step))
    {
    }

    [[nodiscard]] ChartContent ratings(Dimension dimension) const
    {
        ChartContent content{dimension, {ratingPart(dimension, m_author)}, named(dimensionName(dimension)), {}};
        content.brief = briefOf(std::get<RatingSeries>(content.parts.front().series), content.parts.front().summary);
        return content;
    }

    [[nodiscard]] ChartContent thanks() const
    {
        CountSeries series = countsOf(m_journal, Counted::Thanks, m_months, m_step);
        const QString summary = summaryOf(series);
        const QString subtitle = m_journal.hasOther() ? ContentWords::byBoth(m_shown) : m_shown;
        ChartContent content{Counted::Thanks, {}, ContentWords::notes(), summary};
        content.parts.push_back({std::move(series), Counted::Thanks, m_author, ContentWords::notes(), subtitle, summary,
                                 ContentWords::notesCounted()});
        if (!askedDimensions(m_journal).contains(Dimension::Appreciated))
            return content;
        for (const PartnerId author : {kFirstPartner, kSecondPartner}) {
            if (author == m_author || m_journal.isTogether())
                content.parts.push_back(ratingPart(Dimension::Appreciated, author));
        }
        return content;
    }

    [[nodiscard]] ChartContent together() const
    {
        ChartContent content{Counted::Together, {}, ContentWords::together(), {}};
        content.parts.push_back(countPart(Counted::Together, CountedBy::Tone, ContentWords::togetherByTone()));
        content.brief = summaryOfTogether(std::get<CountSeries>(content.parts.front().series));
        if (!daysOf(m_journal, Counted::Together).empty())
            content.parts.push_back(
                countPart(Counted::Together, CountedBy::Novelty, ContentWords::togetherByNovelty()));
        if (!daysOf(m_journal, Counted::Apart).empty())
            content.parts.push_back(countPart(Counted::Apart, CountedBy::Tone, ContentWords::apartByTone()));
        return content;
    }

    [[nodiscard]] ChartContent conversations() const
    {
        ChartContent content{Counted::Conversations, {}, ContentWords::conversations(), {}};
        content.parts.push_back(
            countPart(Counted::Conversations, CountedBy::Type, ContentWords::conversationsByType()));
        content.brief = summaryOfTogether(std::get<CountSeries>(content.parts.front().series));
        return content;
    }

    [[nodiscard]] ChartContent own(const OwnScale &scale) const
    {
        ChartContent content{scale, {}, named(shortened(scale.question, kLongestName)), {}};
        if (scale.form == AnswerForm::Scale) {
            RatingSeries series = ownRatingsOf(m_journal, m_author, scale.question, m_months, m_step);
            const QString summary = summaryOf(series, m_whose);
            content.brief = briefOf(series, summary);
            content.parts.push_back(
                {std::move(series), scale, m_author, titled(m_author, scale.question), subtitleOf(m_author), summary});
            return content;
        }
        CountSeries series = ownCountsOf(m_journal, m_author, scale.question, m_months, m_step);
        const QString parts = partsInWords(series);
        const QString summary = parts.isEmpty() ? ContentWords::notAnswered() : ContentWords::answered(parts);
        content.brief = summary;
        content.parts.push_back({std::move(series), scale, m_author, titled(m_author, scale.question),
                                 subtitleOf(m_author), summary, ContentWords::answersCounted()});
        return content;
    }

    [[nodiscard]] ChartContent feelings() const
    {
        constexpr int kNamed = 3;
        FeelingSeries series = feelingsOf(m_journal, m_author, m_months, m_step);
        QStringList picked;
        for (const FeelingCounts &each : series.feelings) {
            if (picked.size() < kNamed)
                picked += ContentWords::feelingTimes(feelingLabel(each.key), timesWords(each.sum));
        }
        const QString summary = picked.isEmpty() ? ContentWords::noFeelings()
                                                 : ContentWords::mostOften(QLocale().createSeparatedList(picked));
        ChartContent content{FeelingsPicked{}, {}, named(ContentWords::feelings()), summary};
        content.parts.push_back({std::move(series), FeelingsPicked{}, m_author,
                                 titled(m_author, ContentWords::feelingsPicked()), subtitleOf(m_author), summary});
        return content;
    }

private:
    [[nodiscard]] QString briefOf(const RatingSeries &series, const QString &summary) const
    {
        if (series.points.empty())
            return summary;
        if (std::ranges::none_of(series.steps, &StepOfRatings::showsMedian))
            return ContentWords::medianSoon(m_step);
        // That there is none is not said under every chart.
        return series.direction.way != Direction::Way::NoClear ? directionSentence(series.direction, m_whose, m_step)
                                                               : QString();
    }
    /// What is one person's bears their name where both look: in its title, and then not once more below it.
    [[nodiscard]] QString named(const QString &topic) const
    {
        return m_journal.isTogether() ? ContentWords::named(topic, nameInWords(m_journal, m_author)) : topic;
    }
    [[nodiscard]] QString titled(PartnerId author, const QString &title) const
    {
        return m_journal.isTogether() ? ContentWords::titledWith(nameInWords(m_journal, author), title) : title;
    }
    [[nodiscard]] QString subtitleOf(PartnerId author) const
    {
        return m_journal.isTogether() ? m_shown : ContentWords::by(nameInWords(m_journal, author), m_shown);
    }

    [[nodiscard]] ChartPart ratingPart(Dimension dimension, PartnerId author) const
    {
        RatingSeries series = ratingsOf(m_journal, author, dimension, m_months, m_step);
        const QString summary = summaryOf(series, m_whose);
        return {std::move(series),  dimension, author, titled(author, dimensionStatement(dimension)),
                subtitleOf(author), summary};
    }

    [[nodiscard]] ChartPart countPart(Counted what, CountedBy by, const QString &title) const
    {
        CountSeries series = countsOf(m_journal, what, by, m_months, m_step);
        QString summary = summaryOfTogether(series);
        if (const QString parts = partsInWords(series); !parts.isEmpty())
            summary += QLatin1Char(' ') + ContentWords::toldApart(parts);
        return {std::move(series), what, m_author, title, m_shown, summary, ContentWords::times()};
    }

    const Journal &m_journal;
    PartnerId m_author;
    Whose m_whose;
    MonthRange m_months;
    Step m_step;
    QString m_shown;
};

} // namespace

QString ChartContent::summary() const
{
    if (parts.size() == 1)
        return parts.front().summary;
    QStringList summaries;
    for (const ChartPart &part : parts)
        summaries += labelled(part.title, part.summary);
    return summaries.join(QLatin1Char('\n'));
}

MonthRange ChartContent::months() const
{
    return std::visit([](const auto &series) { return series.months(); }, parts.front().series);
}

bool ChartContent::isPersonal() const
{
    return std::ranges::any_of(parts, [](const ChartPart &part) { return hearth::isPersonal(part.topic); });
}

ChartContent inOne(const std::vector<ChartContent> &contents)
{
    ChartContent all = contents.front();
    for (auto further = std::next(contents.begin()); further != contents.end(); ++further)
        all.parts.insert(all.parts.end(), further->parts.begin(), further->parts.end());
    return all;
}

ChartContent contentOf(const Journal &journal, ChartTopic topic, PartnerId author, MonthRange months, Step step)
{
    const ContentReader reader(journal, author, months, step);
    if (const auto *dimension = std::get_if<Dimension>(&topic))
        return reader.ratings(*dimension);
    if (std::holds_alternative<FeelingsPicked>(topic))
        return reader.feelings();
    if (const auto *scale = std::get_if<OwnScale>(&topic))
        return reader.own(*scale);
    switch (std::get<Counted>(topic)) {
    case Counted::Thanks:
        return reader.thanks();
    case Counted::Conversations:
        return reader.conversations();
    case Counted::Together:
    case Counted::Apart:
        break;
    }
    return reader.together();
}

std::unique_ptr<ChartSheet> chartOf(const ChartContent &content, const ChartStyle &style)
{
    const bool isFull = style.form == ChartForm::Full;
    std::vector<std::unique_ptr<TimeChart>> charts;
    for (const ChartPart &part : content.parts) {
        ChartWords words{isFull ? part.title : content.name, part.subtitle};
        if (const auto *ratings = std::get_if<RatingSeries>(&part.series)) {
            words.lowest = ratingWord(kLowestRating);
            words.highest = ratingWord(kHighestRating);
            charts.push_back(std::make_unique<RatingChart>(*ratings, style, words));
        } else if (const auto *counts = std::get_if<CountSeries>(&part.series)) {
            charts.push_back(std::make_unique<CountChart>(*counts, style, words));
        } else {
            charts.push_back(std::make_unique<FeelingChart>(std::get<FeelingSeries>(part.series), style, words));
        }
        if (!isFull)
            break;
    }
    return std::make_unique<ChartSheet>(std::move(charts));
}

Glance glanceOf(const Journal &journal, ChartTopic topic, PartnerId author, GlanceBy by, YearMonth last)
{
    if (const auto *dimension = std::get_if<Dimension>(&topic))
        return ratingsAtAGlance(journal, author, *dimension, by, last);
    if (const auto *counted = std::get_if<Counted>(&topic))
        return countsAtAGlance(journal, *counted, by, last);
    if (const auto *scale = std::get_if<OwnScale>(&topic))
        return ownAtAGlance(journal, author, *scale, by, last);
    return feelingsAtAGlance(journal, author, by, last);
}

QString glanceWords(ChartTopic topic, const GlanceCell &cell)
{
    if (std::holds_alternative<FeelingsPicked>(topic))
        return feelingLabels(cell.feelings);
    const double value = cell.value.value_or(0);
    if (const auto *counted = std::get_if<Counted>(&topic)) {
        const auto count = static_cast<int>(value);
        return *counted == Counted::Thanks ? ContentWords::noteCount(count) : timesWords(count);
    }
    const auto *scale = std::get_if<OwnScale>(&topic);
    if (scale != nullptr && scale->form == AnswerForm::YesNo)
        return ContentWords::yesCount(static_cast<int>(value));
    const double whole = std::floor(value);
    const QString number = QLocale().toString(value, 'g', 2);
    return value > whole ? number : ContentWords::rating(number, ratingWord(static_cast<int>(whole)));
}

NumberTable tableOf(const ChartPart &part)
{
    if (const auto *counts = std::get_if<CountSeries>(&part.series))
        return tableOf(*counts, part.counted);
    if (const auto *ratings = std::get_if<RatingSeries>(&part.series))
        return tableOf(*ratings);
    return tableOf(std::get<FeelingSeries>(part.series));
}

NumberTable tableOf(ChartTopic topic, const Glance &glance, const QString &name)
{
    const QLocale locale;
    NumberTable table{{ContentWords::fieldName(glance.by), name}, {}};
    for (const GlanceCell &cell : glance.cells)
        table.rows.push_back(
            {glanceCellName(glance.by, cell, locale), cell.value ? glanceWords(topic, cell) : QString()});
    return table;
}

QString csvOf(const ChartContent &content)
{
    QStringList tables;
    for (const ChartPart &part : content.parts)
        tables += std::visit([](const auto &series) { return csvOf(series); }, part.series);
    return tables.join(QStringLiteral("\r\n"));
}

QString keyOf(ChartTopic topic)
{
    if (const auto *dimension = std::get_if<Dimension>(&topic))
        return keyOf(*dimension);
    if (std::holds_alternative<FeelingsPicked>(topic))
        return QStringLiteral("feelings");
    if (std::holds_alternative<OwnScale>(topic))
        return QStringLiteral("own-question");
    switch (std::get<Counted>(topic)) {
    case Counted::Thanks:
        return QStringLiteral("appreciation");
    case Counted::Together:
    case Counted::Apart:
        return QStringLiteral("together");
    case Counted::Conversations:
        break;
    }
    return QStringLiteral("conversations");
}

std::size_t sizeOf(const ChartContent &content)
{
    std::size_t size = 0;
    for (const ChartPart &part : content.parts) {
        if (const auto *ratings = std::get_if<RatingSeries>(&part.series))
            size += ratings->points.size();
        else if (const auto *counts = std::get_if<CountSeries>(&part.series))
            size += counts->steps.size();
        else
            size += FeelingChart::kMaxRows * static_cast<std::size_t>(content.months().count());
    }
    return size;
}

} // namespace hearth
