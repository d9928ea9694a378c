// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "records/change.h"

#include <QSet>

#include <array>

namespace hearth {

/// Which way a step is gone again.
enum class Retrace : quint8 { Undo, Redo };

/// The way that leads back from there.
[[nodiscard]] constexpr Retrace opposite(Retrace way)
{
    return way == Retrace::Undo ? Retrace::Redo : Retrace::Undo;
}

/// The steps that each of the two has taken and can take back, and those they took back and can take again. A step can
/// be retraced out of turn as long as none that would come before it concerns the same records:
///
///     1 write A    2 change A    3 write B       3 is next, 2 can be undone alone, 1 cannot
///
/// What belongs to a record, such as a photo or reply, concerns it, and all answers to an agreement concern one
/// another.
class UndoHistory final
{
public:
    struct Step
    {
        StepId id;
        ChangeSet changes;
    };

    /// The step whose turn it is; null when there is none.
    [[nodiscard]] const Step *next(PartnerId owner, Retrace way) const;
    /// That step; null when it is not there, or is not free to be retraced.
    [[nodiscard]] const Step *find(PartnerId owner, Retrace way, StepId id) const;

    /// Remembers what its owner has just done, under an id that was not there before. What they took back before cannot
    /// be done again then, and what the other did to the same records no longer fits what is there: it goes.
    StepId add(PartnerId owner, ChangeSet changes);
    /// The step that find() told of has been retraced, and can be the other way now; if it is still there.
    void retraced(PartnerId owner, Retrace way, StepId id);

    /// Each step loses what it did to those records, so that nothing brings them back.
    void forget(const QSet<RecordId> &records);
    /// Steps with something written by the other go, since their owner cannot sign it any more.
    void forgetWhatTheOtherWrote(PartnerId owner);

private:
    using Steps = std::vector<Step>;

    [[nodiscard]] Steps &steps(PartnerId owner, Retrace way);
    [[nodiscard]] const Steps &steps(PartnerId owner, Retrace way) const;
    void dropOvertaken(PartnerId owner, const ChangeSet &changes);

    std::array<std::array<Steps, 2>, 2> m_steps; // of the first and second partner: to undo, to redo; the next one last
    StepId m_last;
};

} // namespace hearth
