// SPDX-License-Identifier: GPL-3.0-or-later
#include "editors/experiencedraft.h"

#include "editors/tagsandlinksdraft.h"

#include <algorithm>

namespace hearth {

namespace {

const QLatin1String kExperienceTitle("title");
const QLatin1String kPlace("place");
const QLatin1String kDetails("details");
const QLatin1String kExperienceState("state");
const QLatin1String kSort("sort");
const QLatin1String kWhose("whose");
const QLatin1String kTone("tone");
const QLatin1String kNew("new");
const QLatin1String kMinute("minute");
const QLatin1String kExperienceDate("date");
const QLatin1String kRepeat("repeat");
const QLatin1String kEvery("every");
const QLatin1String kUntil("until");
const QLatin1String kExperienceShared("shared");
const QLatin1String kFromIdea("from");

// The number under that key when it lies within the bounds, else `otherwise`.
template <typename Value>
Value within(const QCborMap &draft, QLatin1String key, Value least, Value most, Value otherwise)
{
    const qint64 number = draft.value(key).toInteger(-1);
    const bool isWithin = number >= static_cast<qint64>(least) && number <= static_cast<qint64>(most);
    return isWithin ? static_cast<Value>(number) : otherwise;
}

QDate dayIn(const QCborMap &draft, QLatin1String key)
{
    return QDate::fromString(draft.value(key).toString(), Qt::ISODate);
}

void restoreRitual(const QCborMap &draft, Recurrence &ritual)
{
    ritual.repeat = within(draft, kRepeat, Repeat::Never, Repeat::Yearly, ritual.repeat);
    ritual.every = within(draft, kEvery, 1, 52, ritual.every);
    if (draft.contains(kUntil))
        ritual.until = dayIn(draft, kUntil);
    if (ritual.repeat == Repeat::Never)
        ritual = {};
}

} // namespace

QCborMap draftOf(const SharedExperience &experience)
{
    QCborMap fields{{kExperienceTitle, experience.title},
                    {kPlace, experience.place},
                    {kDetails, experience.details},
                    {kExperienceState, static_cast<int>(experience.state)},
                    {kSort, static_cast<int>(experience.sort)},
                    {kWhose, static_cast<int>(experience.whoseIdea.number())},
                    {kTone, static_cast<int>(experience.tone)},
                    {kNew, experience.isNewToBoth},
                    {kMinute, experience.minuteOfDay.value_or(-1)},
                    {kExperienceDate, experience.record.date.toString(Qt::ISODate)},
                    {kRepeat, static_cast<int>(experience.ritual.repeat)},
                    {kEvery, experience.ritual.every},
                    {kUntil, experience.ritual.until.toString(Qt::ISODate)},
                    {kExperienceShared, experience.record.visibility == Visibility::Shared},
                    {kFromIdea, static_cast<qint64>(experience.fromIdea.number())}};
    keepTagsAndLinks(fields, experience.record);
    return fields;
}

SharedExperience restoredFrom(const QCborMap &draft, SharedExperience experience)
{
    experience.title = draft.value(kExperienceTitle).toString(experience.title);
    experience.place = draft.value(kPlace).toString(experience.place);
    experience.details = draft.value(kDetails).toString(experience.details);
    experience.state = within(draft, kExperienceState, ExperienceState::Idea, ExperienceState::Lived, experience.state);
    experience.sort = within(draft, kSort, ExperienceSort::Together, ExperienceSort::Apart, experience.sort);
    experience.tone = within(draft, kTone, Tone::NotSaid, Tone::Challenging, experience.tone);
    const int whose = within(draft, kWhose, 0, 2, static_cast<int>(experience.whoseIdea.number()));
    experience.whoseIdea = PartnerId(static_cast<std::uint8_t>(whose));
    experience.isNewToBoth = draft.value(kNew).toBool(experience.isNewToBoth);
    if (draft.contains(kMinute)) {
        const int minute = within(draft, kMinute, 0, SharedExperience::kMinutesOfDay - 1, -1);
        experience.minuteOfDay = minute < 0 ? std::nullopt : std::optional(minute);
    }
    if (const QDate day = dayIn(draft, kExperienceDate); day.isValid())
        experience.record.date = day;
    restoreRitual(draft, experience.ritual);
    if (draft.contains(kExperienceShared))
        experience.record.visibility =
            draft.value(kExperienceShared).toBool() ? Visibility::Shared : Visibility::Private;
    restoreTagsAndLinks(draft, experience.record);
    if (draft.contains(kFromIdea))
        experience.fromIdea = RecordId(draft.value(kFromIdea).toInteger());
    return experience;
}

} // namespace hearth
