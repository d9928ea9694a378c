// SPDX-License-Identifier: GPL-3.0-or-later
#include "wording/stepwords.h"

#include "report/datewords.h"

#include <QCoreApplication>

namespace hearth {

namespace {

struct StepWords final
{
    Q_DECLARE_TR_FUNCTIONS(Steps)

public:
    static QString quarter(const QString &first, const QString &last)
    {
        return tr("%1 to %2", "the first month of a quarter, the last one with its year").arg(first, last);
    }
    static QString quarterInShort(int number) { return tr("Q%1", "a quarter of a year, short").arg(number); }
    static QString range(const QString &first, const QString &last)
    {
        return tr("%1 to %2", "the first and the last month shown").arg(first, last);
    }
    static QString name(Step step)
    {
        switch (step) {
        case Step::Month:
            return tr("Month");
        case Step::Quarter:
            return tr("Quarter", "of a year");
        case Step::Year:
            break;
        }
        return tr("Year");
    }
    static QString by(Step step)
    {
        switch (step) {
        case Step::Month:
            return tr("month by month");
        case Step::Quarter:
            return tr("quarter by quarter");
        case Step::Year:
            break;
        }
        return tr("year by year");
    }
    // One is written out, so that it reads well without any translation.
    static QString count(Step step, int n)
    {
        switch (step) {
        case Step::Month:
            return n == 1 ? tr("1 month") : tr("%n months", nullptr, n);
        case Step::Quarter:
            return n == 1 ? tr("1 quarter") : tr("%n quarters", nullptr, n);
        case Step::Year:
            break;
        }
        return n == 1 ? tr("1 year") : tr("%n years", nullptr, n);
    }
};

QString yearInWords(YearMonth month, QLocale locale)
{
    locale.setNumberOptions(locale.numberOptions() | QLocale::OmitGroupSeparator);
    return locale.toString(month.year());
}

} // namespace

QString stepInWords(Step step, YearMonth first, const QLocale &locale)
{
    switch (step) {
    case Step::Month:
        return monthInWords(first.firstDay(), locale);
    case Step::Quarter:
        return StepWords::quarter(locale.standaloneMonthName(first.month()),
                                  monthInWords(stepAround(first, step).last.firstDay(), locale));
    case Step::Year:
        break;
    }
    return yearInWords(first, locale);
}

QString stepInShort(Step step, YearMonth first, const QLocale &locale)
{
    switch (step) {
    case Step::Month:
        return locale.standaloneMonthName(first.month(), QLocale::ShortFormat);
    case Step::Quarter:
        return StepWords::quarterInShort((first.month() - 1) / monthsIn(step) + 1);
    case Step::Year:
        break;
    }
    return yearInWords(first, locale);
}

QString stepName(Step step)
{
    return StepWords::name(step);
}

QString stepByStep(Step step)
{
    return StepWords::by(step);
}

QString stepsInWords(Step step, int count)
{
    return StepWords::count(step, count);
}

QString monthsInWords(MonthRange months, const QLocale &locale)
{
    const auto name = [&locale](YearMonth month) { return monthInWords(month.firstDay(), locale); };
    return months.first == months.last ? name(months.first) : StepWords::range(name(months.first), name(months.last));
}

} // namespace hearth
