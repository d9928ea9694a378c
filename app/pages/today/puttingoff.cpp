// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/today/puttingoff.h"

#include "journal/ownchoices.h"
#include "reminders/reminders.h"

#include <QCoreApplication>

namespace hearth {

namespace {

using Later = LaterButton::Later;

struct PutOffWords final
{
    Q_DECLARE_TR_FUNCTIONS(PuttingOff)

public:
    static QString until(Later later)
    {
        return later == Later::Tomorrow  ? tr("It comes up again tomorrow.")
               : later == Later::InAWeek ? tr("It comes up again in a week.")
                                         : tr("It is not offered again. You find it in Settings, under Today.");
    }
};

} // namespace

void putOff(const PageContext &context, const QStringList &keys, Later later)
{
    const QDate today = context.journal.clock().today();
    const QDate until = later == Later::Tomorrow  ? today.addDays(1)
                        : later == Later::InAWeek ? today.addDays(7)
                                                  : neverAgain();
    const auto done = changePreferences(context.journal, [&](Preferences &preferences) {
        for (const QString &key : keys)
            putOff(preferences, key, until, today);
    });
    context.navigator.conclude(done, PutOffWords::until(later));
}

} // namespace hearth
