// SPDX-License-Identifier: GPL-3.0-or-later
#include "checkins/askeddimensions.h"

#include "journal/journal.h"
#include "journal/unsaid.h"
#include "records/fieldforms.h"

#include <algorithm>

namespace hearth {

bool bothWelcomeCloseness(const Journal &journal)
{
    const auto welcomes = [&journal](PartnerId id) {
        const Partner *partner = journal.partner(id);
        return partner != nullptr && partner->welcomesCloseness;
    };
    return welcomes(journal.me()) && welcomes(otherPartner(journal.me()));
}

QList<Dimension> askedDimensions(const Journal &journal)
{
    const Preferences preferences = journal.preferences();
    QList<Dimension> asked;
    for (const Dimension dimension : kDimensions) {
        const bool isOn = dimension == Dimension::Closeness ? bothWelcomeCloseness(journal)
                          : isOptional(dimension)           ? preferences.added.contains(dimension)
                                                            : !preferences.hidden.contains(dimension);
        if (isOn)
            asked += dimension;
    }
    return asked;
}

bool isKeptFromMe(const Journal &journal, PartnerId author, Dimension dimension)
{
    return dimension == Dimension::Closeness && author != journal.me() && !bothWelcomeCloseness(journal);
}

std::optional<int> shownRating(const Journal &journal, const CheckIn &checkIn, Dimension dimension)
{
    return isKeptFromMe(journal, checkIn.record.author, dimension) ? std::nullopt : checkIn.answer(dimension).rating();
}

QList<SharedRating> shownRatings(const Journal &journal, const SharedChart &chart)
{
    if (isKeptFromMe(journal, chart.record.author, chart.dimension))
        return {};
    QList<SharedRating> ratings = chart.ratings;
    std::ranges::stable_sort(ratings, {}, [](const SharedRating &shared) { return shared.period.start; });
    return ratings;
}

namespace {

// Another program may write what this one does not: it fills nobody's page.
QList<OwnAnswer> soundAnswers(const QList<OwnAnswer> &answers)
{
    QList<OwnAnswer> sound;
    for (const OwnAnswer &answer : answers) {
        if (sound.size() == OwnAnswer::kMaxAnswers)
            break;
        if (!OwnAnswersForm().mistakeIn({answer}))
            sound += answer;
    }
    return sound;
}

} // namespace

CheckIn asShown(const Journal &journal, const CheckIn &checkIn)
{
    const bool isForMe = checkIn.record.author == journal.me() && !journal.isTogether();
    CheckIn shown = isForMe ? asMeant(journal, checkIn) : checkIn;
    if (!shownRating(journal, checkIn, Dimension::Closeness))
        shown.setAnswer(Dimension::Closeness, Answer());
    if (checkIn.record.author != journal.me())
        shown.own = soundAnswers(checkIn.own);
    return shown;
}

} // namespace hearth
