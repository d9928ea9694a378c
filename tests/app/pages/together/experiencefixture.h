// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "../pagefixture.h"
#include "records/experience.h"
#include "support/hostiletexts.h"

namespace hearth::test {

/// Shared experiences of a journal of Anna and Ben, whose clock stands on Sunday, 12 July 2026.
class ExperienceTest : public PageTest
{
protected:
    [[nodiscard]] SharedExperience experienceOf(const QString &title, ExperienceState state, QDate day)
    {
        SharedExperience experience = journal().compose<SharedExperience>();
        experience.title = title;
        experience.state = state;
        experience.record.date = day;
        experience.record.visibility = Visibility::Shared;
        experience.whoseIdea = journal().me();
        return experience;
    }
    [[nodiscard]] SharedExperience ritualOf(const QString &title, Repeat repeat, QDate start)
    {
        SharedExperience experience = experienceOf(title, ExperienceState::Planned, start);
        experience.ritual.repeat = repeat;
        return experience;
    }
    [[nodiscard]] Reflection wordsAbout(RecordId experience, QDate day, const QString &text)
    {
        Reflection words = journal().compose<Reflection>();
        words.experience = experience;
        words.record.date = day;
        words.record.visibility = Visibility::Shared;
        words.text = text;
        return words;
    }
    template <typename T>
    RecordId add(const T &record)
    {
        EXPECT_TRUE(journal().add(record));
        return record.record.id;
    }

    /// Both at the screen, Anna at the keyboard. Nothing may show the journal meanwhile.
    void sitTogether() { openForBoth(); }

    const QDate today{2026, 7, 12};
};

} // namespace hearth::test
