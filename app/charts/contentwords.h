// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "insights/glance.h"
#include "insights/series.h"
#include "wording/stepwords.h"

#include <QCoreApplication>

namespace hearth {

/// What is said on and about the charts of the insights.
struct ContentWords final
{
    Q_DECLARE_TR_FUNCTIONS(Insights)

public:
    static QString notes() { return tr("Gratitude notes"); }
    static QString notesCounted() { return tr("Notes", "how many gratitude notes"); }
    static QString answersCounted() { return tr("Answers", "how many answers"); }
    static QString notAnswered() { return tr("Nothing was answered here."); }
    static QString answered(const QString &parts)
    {
        return tr("Answered: %1.", "yes and no, each with how many").arg(parts);
    }
    static QString times() { return tr("Times", "how many times"); }
    static QString together() { return tr("Times together", "how many times something was done together"); }
    static QString togetherByTone() { return tr("What you did together, by tone"); }
    static QString togetherByNovelty() { return tr("What you did together, new to both or not"); }
    static QString apartByTone() { return tr("Time apart by choice, by tone"); }
    static QString conversations() { return tr("Conversations"); }
    static QString conversationsByType() { return tr("Conversations you kept, by kind"); }
    static QString feelings() { return tr("Feelings"); }
    static QString feelingsPicked() { return tr("Feelings picked, the most often picked first"); }
    static QString noFeelings() { return tr("No feelings were picked here."); }
    static QString mostOften(const QString &feelings)
    {
        return tr("Most often picked: %1.", "feelings, each with how many times").arg(feelings);
    }
    static QString feelingTimes(const QString &feeling, const QString &times)
    {
        return tr("%1 %2", "a feeling, how many times").arg(feeling, times);
    }
    static QString toldApart(const QString &parts)
    {
        return tr("Told apart: %1.", "what is counted, each with how many").arg(parts);
    }
    static QString medianSoon(Step step)
    {
        switch (step) {
        case Step::Month:
            return tr("With three ratings in a month, the middle one shows as well.");
        case Step::Quarter:
            return tr("With three ratings in a quarter, the middle one shows as well.");
        case Step::Year:
            break;
        }
        return tr("With three ratings in a year, the middle one shows as well.");
    }
    static QString fieldName(GlanceBy by)
    {
        switch (by) {
        case GlanceBy::Day:
            return tr("Day");
        case GlanceBy::Week:
            return tr("Week");
        case GlanceBy::Month:
            break;
        }
        return stepName(Step::Month);
    }
    static QString yesCount(int n) { return n == 1 ? tr("yes, once") : tr("yes, %n times", nullptr, n); }
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
    static QString named(const QString &topic, const QString &name)
    {
        return tr("%1 · %2", "what a chart is about, whose answers it shows").arg(topic, name);
    }
    static QString titledWith(const QString &name, const QString &title)
    {
        return tr("%1: %2", "whose answers, what they are about").arg(name, title);
    }
    static QString stepped(const QString &months, Step step)
    {
        return tr("%1, %2", "the months shown, then: month by month").arg(months, stepByStep(step));
    }
};

} // namespace hearth
