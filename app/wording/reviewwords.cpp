// SPDX-License-Identifier: GPL-3.0-or-later
#include "wording/reviewwords.h"

#include "report/datewords.h"

#include <QCoreApplication>

namespace hearth {

namespace {

/// In threes: what was good, what each learned of the other, what is wished for.
constexpr std::array<std::array<const char *, 4>, 3> kReviewQuestions{
    std::array{QT_TRANSLATE_NOOP("Review", "What would you gladly do again?"),
               QT_TRANSLATE_NOOP("Review", "Which moment would you keep, if you could keep only one?"),
               QT_TRANSLATE_NOOP("Review", "Where did the two of you make things easier for each other?"),
               QT_TRANSLATE_NOOP("Review", "What made you laugh together?")},
    std::array{QT_TRANSLATE_NOOP("Review", "What did you learn about each other?"),
               QT_TRANSLATE_NOOP("Review", "What was on your mind that you have not told yet?"),
               QT_TRANSLATE_NOOP("Review", "What did you do for yourself, and how was that?"),
               QT_TRANSLATE_NOOP("Review", "When did you feel understood?")},
    std::array{QT_TRANSLATE_NOOP("Review", "What would you like more of?"),
               QT_TRANSLATE_NOOP("Review", "What could wait, so that there is time for something else?"),
               QT_TRANSLATE_NOOP("Review", "What are you looking forward to?"),
               QT_TRANSLATE_NOOP("Review", "Which small thing would help most?")}};

/// Translates in the context of this file.
class ReviewWords final
{
    Q_DECLARE_TR_FUNCTIONS(Review)

public:
    static QString noAnswers() { return tr("Nothing to show here."); }
    static QString oneAnswer(const QString &rating) { return tr("One rating: %1.", "a rating").arg(rating); }
    static QString twoAnswers(const QString &first, const QString &second)
    {
        return tr("Two ratings: %1 and %2.", "two ratings").arg(first, second);
    }
    static QString all(const QString &rating) { return tr("Every rating was %1.", "a rating").arg(rating); }
    static QString between(const QString &least, const QString &greatest)
    {
        return tr("Ratings between %1 and %2.", "two ratings").arg(least, greatest);
    }
    static QString most(const QString &rating) { return tr("Most ratings were %1.", "a rating").arg(rating); }
    static QString mostBetween(const QString &low, const QString &high)
    {
        return tr("Most ratings between %1 and %2.", "two ratings").arg(low, high);
    }
    static QString thanks() { return tr("Thanks"); }
    static QString whatWeDid() { return tr("What we did"); }
    static QString howItWas() { return tr("How it was"); }
    static QString whatWeWrote() { return tr("What we wrote"); }
    static QString fromHere() { return tr("From here"); }
    static QString month() { return tr("Month in review"); }
    static QString year() { return tr("Year in review"); }
    static QString title(const QString &name, const QString &time)
    {
        return tr("%1, %2", "'Month in review', 'October 2026'").arg(name, time);
    }
    static QString question(const char *text) { return tr(text); }
};

} // namespace

QString reviewName(const Review &review)
{
    return review.isMonth() ? ReviewWords::month() : ReviewWords::year();
}

QString reviewTime(const Review &review, const QLocale &locale)
{
    return rangeInWords(review.from.firstDay(), review.to.lastDay(), locale);
}

QString reviewTitle(const Review &review, const QLocale &locale)
{
    return ReviewWords::title(reviewName(review), reviewTime(review, locale));
}

QString nameOf(ReviewStep step)
{
    switch (step) {
    case ReviewStep::Thanks:
        return ReviewWords::thanks();
    case ReviewStep::WhatWeDid:
        return ReviewWords::whatWeDid();
    case ReviewStep::HowItWas:
        return ReviewWords::howItWas();
    case ReviewStep::WhatWeWrote:
        return ReviewWords::whatWeWrote();
    case ReviewStep::FromHere:
        return ReviewWords::fromHere();
    }
    return {};
}

QString answersSentence(const RatingSeries &ratings, const QLocale &locale)
{
    const StepOfRatings spread = summedUp(ratings.points);
    const auto number = [&locale](double value) { return locale.toString(qRound(value)); };
    if (!spread.extremes)
        return ReviewWords::noAnswers();
    const QString least = number(spread.extremes->low);
    const QString greatest = number(spread.extremes->high);
    if (spread.n == 1)
        return ReviewWords::oneAnswer(least);
    if (least == greatest)
        return ReviewWords::all(least);
    if (spread.n == 2)
        return ReviewWords::twoAnswers(number(ratings.points[0].rating), number(ratings.points[1].rating));
    if (!spread.quartiles)
        return ReviewWords::between(least, greatest);
    const QString low = number(spread.quartiles->low);
    const QString high = number(spread.quartiles->high);
    return low == high ? ReviewWords::most(low) : ReviewWords::mostBetween(low, high);
}

std::array<QString, 3> reviewQuestions(const Review &review)
{
    const auto turn =
        static_cast<std::size_t>(review.isMonth() ? review.from.monthsSince(YearMonth(1, 1)) : review.from.year()) %
        kReviewQuestions[0].size();
    std::array<QString, 3> questions;
    for (std::size_t i = 0; i < questions.size(); ++i)
        questions.at(i) = ReviewWords::question(kReviewQuestions.at(i).at((turn + i) % kReviewQuestions[0].size()));
    return questions;
}

} // namespace hearth
