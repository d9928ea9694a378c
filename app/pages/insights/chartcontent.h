// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/chartstyle.h"
#include "charts/chartsummary.h"
#include "charts/timechart.h"
#include "insights/glance.h"
#include "insights/series.h"
#include "journal/journal.h"

#include <memory>
#include <variant>

namespace hearth {

/// What a chart is about.
using ChartTopic = std::variant<Dimension, Counted>;

/// Everything that is drawn, listed and said about one topic; read from the journal before anything is drawn.
struct ChartContent final
{
    ChartTopic topic;
    std::variant<RatingSeries, CountSeries> series;
    /// The twelve months up to the last of the series.
    Glance glance;
    /// One to three words: "Connected".
    QString name;
    /// The statement that was rated, or what is counted.
    QString statement;
    /// Whose, and from when to when.
    QString subtitle;
    /// What the chart shows, in a few sentences.
    QString summary;
    /// The one sentence that stands under a small panel; empty where there is nothing to name.
    QString brief;
};

/// `author` is whose ratings; what is counted is of both, as far as the reader may see it.
[[nodiscard]] ChartContent contentOf(const Journal &journal, ChartTopic topic, PartnerId author, MonthRange months,
                                     Step step = Step::Month);

/// In a panel the chart is headed by the name, in the full form by the statement and the subtitle.
[[nodiscard]] std::unique_ptr<TimeChart> chartOf(const ChartContent &content, const ChartStyle &style);

/// What a value of its glance is in words: "5, somewhat", "2 notes".
[[nodiscard]] QString glanceWords(const ChartContent &content, double value);

/// As insights/seriescsv.h says.
[[nodiscard]] QString csvOf(const ChartContent &content);

/// A short ASCII word for a file name: "listened-to", "gratitude".
[[nodiscard]] QString fileNameOf(const ChartContent &content);

/// How many points or bars there are to draw.
[[nodiscard]] std::size_t sizeOf(const ChartContent &content);

} // namespace hearth
