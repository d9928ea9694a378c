// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "session/settings.h"

#include <QDateTime>
#include <QObject>

class QTimer;

namespace hearth {

/// Whether it is time to remind. From the hour chosen to the end of that day; of a weekly one to the end of the next,
/// so that a computer that slept through it still says so once. Never twice on one day, and never on the day of a
/// reminder that lies ahead of a clock that was put back. `last`: the day of the last one; none yet where invalid.
[[nodiscard]] bool isReminderDue(const ReminderChoice &choice, const QDateTime &now, QDate last);

/// Looks at the clock on the wall now and then, rather than counting down, since a computer sleeps.
class ReminderClock final : public QObject
{
    Q_OBJECT

public:
    /// Borrows both, which must outlive it.
    ReminderClock(Settings &settings, const Clock &clock, QObject *parent = nullptr);

    /// What happens every minute.
    void look();

signals:
    /// At most once a day, over all windows of one person, and never for an hour that had gone by when it was chosen.
    /// The day is noted already.
    void due();

private:
    void settle();
    /// Notes the day; false where it is not time.
    [[nodiscard]] bool take();

    Settings &m_settings;
    const Clock &m_clock;
    QTimer *m_timer;
};

} // namespace hearth
