// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/chartsummary.h"

#include "wording/stepwords.h"

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
    static QString haveNone(Step step, int n)
    {
        switch (step) {
        case Step::Month:
            return n == 1 ? tr("1 month has none") : tr("%n months have none", nullptr, n);
        case Step::Quarter:
            return n == 1 ? tr("1 quarter has none") : tr("%n quarters have none", nullptr, n);
        case Step::Year:
            break;
        }
        return n == 1 ? tr("1 year has none") : tr("%n years have none", nullptr, n);
    }
    static QString howMany(const QString &what, Step step, int steps, int without)
    {
        if (without == 0)
            return tr("%1 in %2.", "'52 ratings' in '24 months'").arg(what, stepsInWords(step, steps));
        return tr("%1 in %2; %3.", "'52 ratings' in '24 months'; '3 months have none'")
            .arg(what, stepsInWords(step, steps), haveNone(step, without));
    }
    static QString noRatings(int months)
    {
        return months == 1 ? tr("No ratings in this month.") : tr("No ratings in these %n months.", nullptr, months);
    }
    static QString noNotes(int months)
    {
        return months == 1 ? tr("No notes in this month.") : tr("No notes in these %n months.", nullptr, months);
    }
    static QString noMedian(Step step)
    {
        switch (step) {
        case Step::Month:
            return tr("No month has three ratings, of which one is the middle one.");
        case Step::Quarter:
            return tr("No quarter has three ratings, of which one is the middle one.");
        case Step::Year:
            break;
        }
        return tr("No year has three ratings, of which one is the middle one.");
    }
    static QString oneMedian(Step step, const QString &value)
    {
        switch (step) {
        case Step::Month:
            return tr("One month has three ratings or more; the middle one was %1.").arg(value);
        case Step::Quarter:
            return tr("One quarter has three ratings or more; the middle one was %1.").arg(value);
        case Step::Year:
            break;
        }
        return tr("One year has three ratings or more; the middle one was %1.").arg(value);
    }
    static QString steadyMedian(const QString &value) { return tr("The middle one was %1 throughout.").arg(value); }
    static QString medians(const QString &least, const QString &greatest)
    {
        return tr("The middle one was between %1 and %2.").arg(least, greatest);
    }
    static QString counts(Step step, const QString &least, const QString &greatest)
    {
        switch (step) {
        case Step::Month:
            return tr("Between %1 and %2 a month.", "least and greatest number of notes").arg(least, greatest);
        case Step::Quarter:
            return tr("Between %1 and %2 a quarter.", "least and greatest number of notes").arg(least, greatest);
        case Step::Year:
            break;
        }
        return tr("Between %1 and %2 a year.", "least and greatest number of notes").arg(least, greatest);
    }
    static QString sameCount(Step step, const QString &value)
    {
        switch (step) {
        case Step::Month:
            return tr("%1 every month.", "the number of notes, always the same").arg(value);
        case Step::Quarter:
            return tr("%1 every quarter.", "the number of notes, always the same").arg(value);
        case Step::Year:
            break;
        }
        return tr("%1 every year.", "the number of notes, always the same").arg(value);
    }
    static QString noJournal(Step step, int n)
    {
        switch (step) {
        case Step::Month:
            return n == 1 ? tr("1 month lies outside the journal.")
                          : tr("%n months lie outside the journal.", nullptr, n);
        case Step::Quarter:
            return n == 1 ? tr("1 quarter lies outside the journal.")
                          : tr("%n quarters lie outside the journal.", nullptr, n);
        case Step::Year:
            break;
        }
        return n == 1 ? tr("1 year lies outside the journal.") : tr("%n years lie outside the journal.", nullptr, n);
    }
    static QString once() { return tr("once"); }
    static QString times(int n) { return tr("%n times", nullptr, n); }
    static QString nothingTogether() { return tr("Nothing is written down here."); }
    static QString together(const QString &times)
    {
        return tr("Written down in these months: %1.", "'once', '12 times'").arg(times);
    }
    static QString noDirection() { return tr("No clear direction."); }
    static QString noDirectionByMonths() { return tr("Taken month by month, no clear direction."); }
    static QString directionByMonths(Direction::Way way, int months, Whose whose)
    {
        const bool lower = way == Direction::Way::Lower;
        if (whose == Whose::Reader) {
            return lower
                       ? tr("Taken month by month, your ratings tended lower over these %n months.", nullptr, months)
                       : tr("Taken month by month, your ratings tended higher over these %n months.", nullptr, months);
        }
        return lower ? tr("Taken month by month, these ratings tended lower over these %n months.", nullptr, months)
                     : tr("Taken month by month, these ratings tended higher over these %n months.", nullptr, months);
    }
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
    for (const StepOfRatings &step : series.steps) {
        if (step.showsMedian() && step.median)
            medians.push_back(*step.median);
    }
    if (medians.empty())
        return Words::noMedian(series.step);
    const auto [least, greatest] = std::ranges::minmax(medians);
    if (medians.size() == 1)
        return Words::oneMedian(series.step, number(least, locale));
    if (least == greatest)
        return Words::steadyMedian(number(least, locale));
    return Words::medians(number(least, locale), number(greatest, locale));
}

} // namespace

QString directionSentence(const Direction &direction, Whose whose, Step step)
{
    const bool isClear = direction.way != Direction::Way::NoClear;
    if (step == Step::Month)
        return isClear ? Words::direction(direction.way, direction.months, whose) : Words::noDirection();
    return isClear ? Words::directionByMonths(direction.way, direction.months, whose) : Words::noDirectionByMonths();
}

QString summaryOf(const RatingSeries &series, Whose whose, const QLocale &locale)
{
    const auto ratings = static_cast<int>(series.points.size());
    if (ratings == 0)
        return Words::noRatings(series.months().count());
    const auto without = static_cast<int>(std::ranges::count(series.steps, 0, &StepOfRatings::n));
    return QStringList{
        Words::howMany(Words::ratings(ratings), series.step, static_cast<int>(series.steps.size()), without),
        mediansSentence(series, locale), directionSentence(series.direction, whose, series.step)}
        .join(QLatin1Char(' '));
}

QString summaryOf(const CountSeries &notes, const QLocale &locale)
{
    std::vector<int> counts;
    for (const StepCount &step : notes.steps) {
        if (step.count)
            counts.push_back(*step.count);
    }
    const auto steps = static_cast<int>(counts.size());
    const auto outside = static_cast<int>(notes.steps.size()) - steps;
    int sum = 0;
    for (const int count : counts)
        sum += count;

    QStringList sentences;
    if (sum == 0) {
        sentences << Words::noNotes(notes.months().count());
    } else {
        const auto [least, greatest] = std::ranges::minmax(counts);
        sentences << Words::howMany(Words::notes(sum), notes.step, steps,
                                    static_cast<int>(std::ranges::count(counts, 0)));
        if (steps > 1) {
            sentences << (least == greatest
                              ? Words::sameCount(notes.step, locale.toString(least))
                              : Words::counts(notes.step, locale.toString(least), locale.toString(greatest)));
        }
    }
    if (outside > 0)
        sentences << Words::noJournal(notes.step, outside);
    return sentences.join(QLatin1Char(' '));
}

QString timesWords(int times)
{
    return times == 1 ? Words::once() : Words::times(times);
}

QString summaryOfTogether(const CountSeries &times)
{
    int sum = 0;
    for (const StepCount &step : times.steps)
        sum += step.count.value_or(0);
    return sum == 0 ? Words::nothingTogether() : Words::together(timesWords(sum));
}

} // namespace hearth
