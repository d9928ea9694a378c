// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/together/experienceactions.h"

#include "report/datewords.h"
#include "wording/experiencewording.h"

#include <algorithm>

namespace hearth {

ExperienceActions::ExperienceActions(const PageContext &context, QWidget *window)
    : QObject(window)
    , m_context(context)
{
}

const SharedExperience *ExperienceActions::mine(RecordId id) const
{
    const SharedExperience *experience = m_context.journal.all<SharedExperience>().find(id);
    return experience != nullptr && experience->record.author == m_context.journal.me() ? experience : nullptr;
}

bool ExperienceActions::canLive(const Occurrence &occurrence) const
{
    const SharedExperience *experience = mine(occurrence.experience);
    return experience != nullptr && experience->state == ExperienceState::Planned && !isRitual(*experience) &&
           experience->record.date <= m_context.journal.clock().today();
}

bool ExperienceActions::canSkip(const Occurrence &occurrence) const
{
    const SharedExperience *experience = mine(occurrence.experience);
    return experience != nullptr && isRitual(*experience) && !isLived(m_context.journal, occurrence) &&
           !occurrences(experience->ritual, experience->record.date, occurrence.day, occurrence.day).isEmpty();
}

bool ExperienceActions::canEnd(const Occurrence &occurrence) const
{
    const SharedExperience *experience = mine(occurrence.experience);
    return experience != nullptr && isRitual(*experience) && occurrence.day >= experience->record.date &&
           nextOccurrence(experience->ritual, experience->record.date, occurrence.day.addDays(1)).has_value();
}

void ExperienceActions::live(const Occurrence &occurrence)
{
    if (!canLive(occurrence))
        return;
    SharedExperience experience = *mine(occurrence.experience);
    experience.state = ExperienceState::Lived;
    replace(experience, tr("Kept as lived."));
}

void ExperienceActions::skip(const Occurrence &occurrence)
{
    if (!canSkip(occurrence))
        return;
    SharedExperience experience = *mine(occurrence.experience);
    QList<QDate> &exceptions = experience.ritual.exceptions;
    exceptions.insert(std::lower_bound(exceptions.begin(), exceptions.end(), occurrence.day), occurrence.day);
    replace(experience, tr("Not on %1. Its other days stay.", "a day").arg(weekdayAndDay(occurrence.day, QLocale())));
}

void ExperienceActions::endAfter(const Occurrence &occurrence)
{
    if (!canEnd(occurrence))
        return;
    SharedExperience experience = *mine(occurrence.experience);
    experience.ritual.until = occurrence.day;
    replace(experience,
            tr("It takes place on %1 for the last time.", "a day").arg(weekdayAndDay(occurrence.day, QLocale())));
}

void ExperienceActions::replace(const SharedExperience &experience, const QString &sentence)
{
    m_context.navigator.conclude(m_context.journal.replace(experience), sentence);
}

} // namespace hearth
