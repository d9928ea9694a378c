// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/ownchoices.h"

namespace hearth {

Result<StepId> changePreferences(Journal &journal, const std::function<void(Preferences &)> &edit)
{
    Preferences preferences = journal.preferences();
    preferences.record.visibility = Visibility::Private;
    edit(preferences);
    const bool isThere = journal.findRecord(preferences.record.id) != nullptr;
    return isThere ? journal.replace(std::move(preferences)) : journal.add(std::move(preferences));
}

Result<void> noteRecoveryCode(Journal &journal)
{
    if (!journal.preferences().wantsCodeLater)
        return {};
    HEARTH_TRY(changePreferences(journal, [](Preferences &preferences) { preferences.wantsCodeLater = false; }));
    return {};
}

Result<StepId> mute(Journal &journal, RecordId id)
{
    return changePreferences(journal, [id](Preferences &preferences) {
        if (!preferences.muted.contains(id))
            preferences.muted += id;
        if (preferences.muted.size() > kMaxMuted)
            preferences.muted.removeFirst();
    });
}

Result<StepId> unmute(Journal &journal, RecordId id)
{
    return changePreferences(journal, [id](Preferences &preferences) { preferences.muted.removeAll(id); });
}

Result<StepId> offerAgain(Journal &journal, const QString &key)
{
    return changePreferences(journal, [&key](Preferences &preferences) { preferences.putOff.remove(key); });
}

} // namespace hearth
