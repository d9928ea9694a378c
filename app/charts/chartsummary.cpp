// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/chartsummary.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

namespace hearth {

namespace {

/// Translates in the context of this file. One is written out, so that it reads well without any translation.
class Words final
{
    Q_DECLARE_TR_FUNCTIONS(ChartSummary)

public:
    static QString ratings(int n) { return n == 1 ? tr("1 rating") : tr("%n ratings", nullptr, n); }
    static QString notes(int n) { return n == 1 ? tr("1 note") : tr("%n notes", nullptr, n); }
    static QString months(int n) { return n == 1 ? tr("1 month") : tr("%n months", nullptr, n); }
    static QString haveNone(int n) { return n == 1 ? tr("1 month has none") : tr("%n months have none", nullptr, n); }

    static QString howMany(const QString &what, int months, int without)
    {
        if (without == 0)
            return tr("%1 in %2.", "'52 ratings' in '24 months'").arg(what, Words::months(months));
        return tr("%1 in %2; %3.", "'52 ratings' in '24 months'; '3 months have none'")
            .arg(what, Words::months(months), haveNone(without));
    }
    static QString noRatings(int months)
    {
        return months == 1 ? tr("No ratings in this month.") : tr("No ratings in these %n months.", nullptr, months);
    }
    static QString noNotes(int months)
    {
        return months == 1 ? tr("No notes in this month.") : tr("No notes in these %n months.", nullptr, months);
    }
    static QString noMedian() { return tr("No month has the three ratings that a median needs."); }
    static QString oneMedian(const QString &value)
    {
        return tr("One month has enough ratings for a median; it was %1.").arg(value);
    }
    static QString steadyMedian(const QString &value) { return tr("The monthly median was %1 throughout.").arg(value); }
    static QString medians(const QString &least, const QString &greatest)
    {
        return tr("The monthly median lay between %1 and %2.").arg(least, greatest);
    }
    static QString counts(const QString &least, const QString &greatest)
    {
        return tr("Between %1 and %2 a month.", "least and greatest number of notes").arg(least, greatest);
    }
    static QString sameCount(const QString &value)
    {
        return tr("%1 every month.", "the number of notes, always the same").arg(value);
    }
    static QString noJournal(int n)
    {
        return n == 1 ? tr("1 month lies outside the journal.") : tr("%n months lie outside the journal.", nullptr, n);
    }
    static QString once() { return tr("once"); }
    static QString times(int n) { return tr("%n times", nullptr, n); }
    static QString nothingTogether() { return tr("Nothing is written down here."); }
    static QString together(const QString &times)
    {
        return tr("Written down in these months: %1.", "'once', '12 times'").arg(times);
    }
    static QString noDirection() { return tr("No clear direction."); }
    static QString direction(Direction::Way way, int months, Whose whose)
    {
        const bool lower = way == Direction::Way::Lower;
        if (whose == Whose::Reader) {
            return lower ? tr("Your ratings tended lower over these %n months.", nullptr, months)
                         : tr("Your ratings tended higher over these %n months.", nullptr, months);
        }
        return lower ? tr("These ratings tended lower over these %n months.", nullptr, months)
                     : tr("These ratings tended higher over these %n months.", nullptr, months);
    }
};

QString number(double value, const QLocale &locale)
{
    return locale.toString(value, 'g', 3);
}

QString mediansSentence(const RatingSeries &series, const QLocale &locale)
{
    std::vector<double> medians;
    for (const MonthOfRatings &month : series.months) {
        if (month.showsMedian() && month.median)
            medians.push_back(*month.median);
    }
    if (medians.empty())
        return Words::noMedian();
    const auto [least, greatest] = std::ranges::minmax(medians);
    if (medians.size() == 1)
        return Words::oneMedian(number(least, locale));
    if (least == greatest)
        return Words::steadyMedian(number(least, locale));
    return Words::medians(number(least, locale), number(greatest, locale));
}

} // namespace

QString directionSentence(const Direction &direction, Whose whose)
{
    return direction.way == Direction::Way::NoClear ? Words::noDirection()
                                                    : Words::direction(direction.way, direction.months, whose);
}

QString summaryOf(const RatingSeries &series, Whose whose, const QLocale &locale)
{
    const auto months = static_cast<int>(series.months.size());
    const auto ratings = static_cast<int>(series.points.size());
    if (ratings == 0)
        return Words::noRatings(months);
    const auto without = std::ranges::count(series.months, 0, &MonthOfRatings::n);
    return QStringList{Words::howMany(Words::ratings(ratings), months, static_cast<int>(without)),
                       mediansSentence(series, locale), directionSentence(series.direction, whose)}
        .join(QLatin1Char(' '));
}

QString summaryOf(const CountSeries &notes, const QLocale &locale)
{
    std::vector<int> counts;
    for (const MonthCount &month : notes.months) {
        if (month.count)
            counts.push_back(*month.count);
    }
    const auto months = static_cast<int>(counts.size());
    const auto outside = static_cast<int>(notes.months.size()) - months;
    int sum = 0;
    for (const int count : counts)
        sum += count;

    QStringList sentences;
    if (sum == 0) {
        sentences << Words::noNotes(static_cast<int>(notes.months.size()));
    } else {
        const auto [least, greatest] = std::ranges::minmax(counts);
        sentences << Words::howMany(Words::notes(sum), months, static_cast<int>(std::ranges::count(counts, 0)));
        if (months > 1) {
            sentences << (least == greatest ? Words::sameCount(locale.toString(least))
                                            : Words::counts(locale.toString(least), locale.toString(greatest)));
        }
    }
    if (outside > 0)
        sentences << Words::noJournal(outside);
    return sentences.join(QLatin1Char(' '));
}

QString timesWords(int times)
{
    return times == 1 ? Words::once() : Words::times(times);
}

QString summaryOfTogether(const CountSeries &times)
{
    int sum = 0;
    for (const MonthCount &month : times.months)
        sum += month.count.value_or(0);
    return sum == 0 ? Words::nothingTogether() : Words::together(timesWords(sum));
}

} // namespace hearth
