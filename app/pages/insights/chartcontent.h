// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/chartstyle.h"
#include "charts/chartsummary.h"
#include "charts/monthchart.h"
#include "insights/series.h"
#include "journal/journal.h"

#include <memory>
#include <optional>
#include <variant>

namespace hearth {

/// What a chart is about: one dimension, or, where there is none, gratitude notes.
using ChartTopic = std::optional<Dimension>;

/// Everything that is drawn, listed and said about one topic; read from the journal before anything is drawn.
struct ChartContent final
{
    std::variant<RatingSeries, CountSeries> series;
    /// One to three words: "Connected".
    QString name;
    /// The statement that was rated, or what is counted.
    QString statement;
    /// Whose, and from when to when.
    QString subtitle;
    /// What the chart shows, in a few sentences.
    QString summary;
    /// The one sentence that stands under a small panel.
    QString brief;
};

/// `author` is whose ratings; gratitude notes are those of both that the reader may see.
[[nodiscard]] ChartContent contentOf(const Journal &journal, ChartTopic topic, PartnerId author, JournalMonths months);

/// In a panel the chart is headed by the name, in the full form by the statement and the subtitle.
[[nodiscard]] std::unique_ptr<MonthChart> chartOf(const ChartContent &content, const ChartStyle &style);

/// As insights/seriescsv.h says.
[[nodiscard]] QString csvOf(const ChartContent &content);

/// A short ASCII word for a file name: "listened-to", "gratitude".
[[nodiscard]] QString fileNameOf(const ChartContent &content);

/// How many points or bars there are to draw.
[[nodiscard]] std::size_t sizeOf(const ChartContent &content);

} // namespace hearth
