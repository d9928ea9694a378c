// SPDX-License-Identifier: GPL-3.0-or-later
#include "checkins/askeddimensions.h"

#include "journal/journal.h"
#include "journal/unsaid.h"

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

std::optional<int> shownRating(const Journal &journal, const CheckIn &checkIn, Dimension dimension)
{
    const bool isKept = dimension == Dimension::Closeness && checkIn.record.author != journal.me();
    return isKept && !bothWelcomeCloseness(journal) ? std::nullopt : checkIn.answer(dimension).rating();
}

CheckIn asShown(const Journal &journal, const CheckIn &checkIn)
{
    const bool isForMe = checkIn.record.author == journal.me() && !journal.isTogether();
    CheckIn shown = isForMe ? asMeant(journal, checkIn) : checkIn;
    if (!shownRating(journal, checkIn, Dimension::Closeness))
        shown.setAnswer(Dimension::Closeness, Answer());
    return shown;
}

} // namespace hearth
