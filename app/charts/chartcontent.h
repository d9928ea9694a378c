// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/chartsheet.h"
#include "charts/chartstyle.h"
#include "charts/charttables.h"
#include "insights/feelings.h"
#include "insights/glance.h"
#include "insights/series.h"
#include "insights/topic.h"
#include "journal/journal.h"

#include <memory>
#include <variant>
#include <vector>

namespace hearth {

/// One of the charts that stand under one another.
struct ChartPart final
{
    std::variant<RatingSeries, CountSeries, FeelingSeries> series;
    /// What this one is about, and whose ratings or feelings it shows: what stands on it is found by them.
    ChartTopic topic;
    PartnerId author;
    /// The statement that was rated, or what is counted; while both look, with the name of its author before it.
    QString title;
    /// Whose, and from when to when.
    QString subtitle;
    /// What it shows, in a few sentences.
    QString summary;
    /// What the numbers are of: "Notes".
    QString counted = {};
};

/// Everything that is drawn, listed and said about one topic; read from the journal before anything is drawn.
struct ChartContent final
{
    ChartTopic topic;
    /// From the top down; all over the same steps of time. The first is the topic's own, and stands in a panel alone.
    std::vector<ChartPart> parts;
    /// One to three words: "Connected"; while both look, with whose it is: "Connected · Anna".
    QString name;
    /// The one sentence that stands under a small panel; empty where there is nothing to name.
    QString brief;

    /// The title of the first part.
    [[nodiscard]] const QString &statement() const { return parts.front().title; }
    /// What all parts show.
    [[nodiscard]] QString summary() const;
    [[nodiscard]] MonthRange months() const;
    /// Whose ratings and feelings it shows.
    [[nodiscard]] PartnerId author() const { return parts.front().author; }
    /// Whether any part is about one person's answers.
    [[nodiscard]] bool isPersonal() const;
};

/// `author` is whose ratings and feelings; what is counted is of both, as far as the reader may see it. What was lived
/// together is told apart by tone and by whether it was new, with time apart by choice beside it; conversations by
/// their kind; beside gratitude notes stands how far `author` felt appreciated, where that is asked. While both look at
/// the screen, it stands there for each of them, and whatever is one person's bears their name.
[[nodiscard]] ChartContent contentOf(const Journal &journal, ChartTopic topic, PartnerId author, MonthRange months,
                                     Step step = Step::Month);

/// Contents of one topic and the same months as one: the parts of each after those of the one before. At least one.
[[nodiscard]] ChartContent inOne(const std::vector<ChartContent> &contents);

/// In a panel the first chart alone, headed by the name; in the full form all of them, each headed by its title.
[[nodiscard]] std::unique_ptr<ChartSheet> chartOf(const ChartContent &content, const ChartStyle &style);

/// The twelve months up to `last`.
[[nodiscard]] Glance glanceOf(const Journal &journal, ChartTopic topic, PartnerId author, GlanceBy by, YearMonth last);

/// What a field of its glance holds, in words: "5, somewhat", "2 notes", "calm, tired".
[[nodiscard]] QString glanceWords(ChartTopic topic, const GlanceCell &cell);

[[nodiscard]] NumberTable tableOf(const ChartPart &part);
/// A row a field of its glance, with what it holds; `name` heads that column.
[[nodiscard]] NumberTable tableOf(ChartTopic topic, const Glance &glance, const QString &name);

/// The tables of all parts as insights/seriescsv.h says, an empty line between them.
[[nodiscard]] QString csvOf(const ChartContent &content);

/// A short ASCII word for a file name and the command line: "listened-to", "appreciation".
[[nodiscard]] QString keyOf(ChartTopic topic);

/// How many points or bars there are to draw.
[[nodiscard]] std::size_t sizeOf(const ChartContent &content);

} // namespace hearth
