// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/together/experienceactions.h"

#include "pages/together/experiencewording.h"
#include "shell/prompter.h"

#include <QPointer>

#include <algorithm>

namespace hearth {

ExperienceActions::ExperienceActions(const PageContext &context, QWidget *window)
    : QObject(window)
    , m_context(context)
    , m_window(window)
{
}

const SharedExperience *ExperienceActions::mine(RecordId id) const
{
    const SharedExperience *experience = m_context.journal.all<SharedExperience>().find(id);
    return experience != nullptr && experience->record.author == m_context.journal.me() ? experience : nullptr;
}

bool ExperienceActions::isMine(RecordId id) const
{
    return mine(id) != nullptr;
}

bool ExperienceActions::canLive(const Happening &happening) const
{
    const SharedExperience *experience = mine(happening.experience);
    return experience != nullptr && experience->state == ExperienceState::Planned && !isRitual(*experience) &&
           experience->record.date <= m_context.journal.clock().today();
}

bool ExperienceActions::canSkip(const Happening &happening) const
{
    const SharedExperience *experience = mine(happening.experience);
    return experience != nullptr && isRitual(*experience) && !isLived(m_context.journal, happening) &&
           !occurrences(experience->ritual, experience->record.date, happening.day, happening.day).isEmpty();
}

bool ExperienceActions::canEnd(const Happening &happening) const
{
    const SharedExperience *experience = mine(happening.experience);
    return experience != nullptr && isRitual(*experience) && happening.day >= experience->record.date &&
           nextOccurrence(experience->ritual, experience->record.date, happening.day.addDays(1)).has_value();
}

void ExperienceActions::live(const Happening &happening)
{
    if (!canLive(happening))
        return;
    SharedExperience experience = *mine(happening.experience);
    experience.state = ExperienceState::Lived;
    replace(experience, tr("Kept among what was lived."));
}

void ExperienceActions::skip(const Happening &happening)
{
    if (!canSkip(happening))
        return;
    SharedExperience experience = *mine(happening.experience);
    QList<QDate> &exceptions = experience.ritual.exceptions;
    exceptions.insert(std::lower_bound(exceptions.begin(), exceptions.end(), happening.day), happening.day);
    replace(experience, tr("Not on %1. Its other days stay.", "a day").arg(weekdayAndDay(happening.day, QLocale())));
}

void ExperienceActions::endAfter(const Happening &happening)
{
    if (!canEnd(happening))
        return;
    SharedExperience experience = *mine(happening.experience);
    experience.ritual.until = happening.day;
    replace(experience,
            tr("It takes place on %1 for the last time.", "a day").arg(weekdayAndDay(happening.day, QLocale())));
}

void ExperienceActions::changeVisibility(RecordId id)
{
    const SharedExperience *present = mine(id);
    const Journal &journal = m_context.journal;
    if (present == nullptr || !journal.hasOther() || journal.isTogether())
        return;
    const bool isShared = present->record.visibility == Visibility::Shared;
    const QString other = journal.nameOf(otherPartner(journal.me()));
    const Prompter::Question share{tr("Share this with %1?", "a name").arg(other),
                                   tr("%1 will be able to read all of it, with its place, its photos and its tags.\n\n"
                                      "You can make it private again, but what has been read stays read.")
                                       .arg(other),
                                   tr("Share")};
    const Prompter::Question hide{tr("Make this private?"),
                                  tr("Only you will be able to read this here. %1 may have read it before, and older "
                                     "backups still hold it as shared.")
                                      .arg(other),
                                  tr("Make private")};
    SharedExperience experience = *present;
    if (!m_context.prompter.ask(m_window, isShared ? hide : share))
        return;
    experience.record.visibility = isShared ? Visibility::Private : Visibility::Shared;
    replace(experience, isShared ? tr("Only you can read this now.") : tr("%1 can read this now.").arg(other));
}

void ExperienceActions::replace(const SharedExperience &experience, const QString &sentence)
{
    if (const auto done = m_context.journal.replace(experience); !done) {
        m_context.navigator.report(done.error());
        return;
    }
    m_context.navigator.say(sentence, tr("Undo"), [self = QPointer(this)] {
        if (!self)
            return;
        if (const auto undone = self->m_context.journal.undo(); !undone)
            self->m_context.navigator.report(undone.error());
    });
}

} // namespace hearth
