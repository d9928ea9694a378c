// SPDX-License-Identifier: GPL-3.0-or-later
#include "insights/glance.h"

#include "insights/feelings.h"
#include "insights/statistics.h"
#include "journal/journal.h"

#include <QHash>
#include <QLocale>

#include <algorithm>
#include <tuple>

namespace hearth {

namespace {

constexpr int kDaysOfWeek = 7;
constexpr int kMonthsAtAGlance = 12;

/// The fields without anything in them yet.
Glance fieldsUpTo(const Journal &journal, YearMonth last, GlanceBy by)
{
    Glance glance;
    glance.by = by;
    const int chosen = journal.preferences().firstWeekday;
    glance.firstWeekday = chosen > 0 ? chosen : static_cast<int>(QLocale().firstDayOfWeek());
    const YearMonth first = last.plusMonths(1 - kMonthsAtAGlance);
    if (by == GlanceBy::Month) {
        for (int i = 0; i < kMonthsAtAGlance; ++i)
            glance.cells.push_back({first.plusMonths(i).firstDay(), first.plusMonths(i).lastDay(), std::nullopt});
        return glance;
    }
    const int length = by == GlanceBy::Week ? kDaysOfWeek : 1;
    QDate day = first.firstDay();
    if (by == GlanceBy::Week) {
        const int weekday = journal.weekTurns().startOfWeek(journal.clock().today()).dayOfWeek();
        day = day.addDays(-((day.dayOfWeek() - weekday + kDaysOfWeek) % kDaysOfWeek));
    }
    for (; day.addDays(length - 1) <= last.lastDay(); day = day.addDays(length))
        glance.cells.push_back({day, day.addDays(length - 1), std::nullopt});
    return glance;
}

/// Nothing outside.
std::optional<std::size_t> fieldOf(const Glance &glance, QDate day)
{
    if (glance.cells.empty() || day < glance.cells.front().first || day > glance.cells.back().last)
        return std::nullopt;
    const QDate first = glance.cells.front().first;
    if (glance.by == GlanceBy::Month)
        return static_cast<std::size_t>(YearMonth::of(day).monthsSince(YearMonth::of(first)));
    return static_cast<std::size_t>(first.daysTo(day) / (glance.by == GlanceBy::Week ? kDaysOfWeek : 1));
}

/// 0 in every field of the journal, so that nothing can be told from no journal.
void beginCounting(Glance &glance, const Journal &journal)
{
    const MonthRange months = journalMonthsOf(journal);
    for (GlanceCell &cell : glance.cells) {
        if (cell.last >= months.first.firstDay() &&
            cell.first <= std::min(months.last.lastDay(), journal.clock().today()))
            cell.value = 0;
    }
}

void countOneMore(Glance &glance, std::size_t field)
{
    GlanceCell &cell = glance.cells[field];
    cell.value = cell.value.value_or(0) + 1;
    glance.greatest = std::max(glance.greatest, *cell.value);
}

void putRatings(Glance &glance, const RatingSeries &ratings)
{
    glance.least = kLowestRating;
    glance.greatest = kHighestRating;
    std::vector<std::vector<double>> fields(glance.cells.size());
    for (const RatedDay &point : ratings.points) {
        if (const auto field = fieldOf(glance, point.day))
            fields[*field].push_back(point.rating);
    }
    for (std::size_t i = 0; i < fields.size(); ++i)
        glance.cells[i].value = median(fields[i]);
}

} // namespace

Glance ratingsAtAGlance(const Journal &journal, PartnerId author, Dimension dimension, GlanceBy by, YearMonth last)
{
    Glance glance = fieldsUpTo(journal, last, by);
    if (!glance.cells.empty())
        putRatings(glance, ratingsOf(journal, author, dimension, {YearMonth::of(glance.cells.front().first), last}));
    return glance;
}

Glance ownAtAGlance(const Journal &journal, PartnerId author, const OwnScale &scale, GlanceBy by, YearMonth last)
{
    Glance glance = fieldsUpTo(journal, last, by);
    if (glance.cells.empty())
        return glance;
    if (scale.form == AnswerForm::Scale) {
        const YearMonth first = YearMonth::of(glance.cells.front().first);
        putRatings(glance, ownRatingsOf(journal, author, scale.question, {first, last}));
        return glance;
    }
    for (const QDate day : daysOfYes(journal, author, scale.question)) {
        if (const auto field = fieldOf(glance, day))
            countOneMore(glance, *field);
    }
    return glance;
}

Glance countsAtAGlance(const Journal &journal, Counted what, GlanceBy by, YearMonth last)
{
    Glance glance = fieldsUpTo(journal, last, by);
    beginCounting(glance, journal);
    for (const QDate day : daysOf(journal, what)) {
        if (const auto field = fieldOf(glance, day))
            countOneMore(glance, *field);
    }
    return glance;
}

Glance feelingsAtAGlance(const Journal &journal, PartnerId author, GlanceBy by, YearMonth last)
{
    Glance glance = fieldsUpTo(journal, last, by);
    std::vector<QHash<QString, int>> picked(glance.cells.size());
    forEachFeeling(journal, author, [&](QDate day, const QString &key, RecordId) {
        if (const auto field = fieldOf(glance, day)) {
            countOneMore(glance, *field);
            ++picked[*field][key];
        }
    });
    for (std::size_t i = 0; i < picked.size(); ++i) {
        QStringList &keys = glance.cells[i].feelings;
        keys = picked[i].keys();
        std::ranges::sort(keys, {}, [&](const QString &key) { return std::tuple(-picked[i].value(key), key); });
    }
    return glance;
}

QString keyOf(GlanceBy by)
{
    switch (by) {
    case GlanceBy::Day:
        return QStringLiteral("day");
    case GlanceBy::Week:
        return QStringLiteral("week");
    case GlanceBy::Month:
        break;
    }
    return QStringLiteral("month");
}

} // namespace hearth
