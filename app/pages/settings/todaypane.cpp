// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/settings/todaypane.h"

#include "journal/journal.h"
#include "records/mutedlist.h"
#include "widgets/arrange.h"

#include <QVBoxLayout>

namespace hearth {

TodayPane::TodayPane(const PageContext &context, QWidget *parent)
    : Pane(tr("Today"), tr("What you do not want to come up on the Today page. Nobody else knows."), parent)
{
    addTo(content(), {new MutedList(context, this)});
    if (context.journal.isTogether())
        hide();
}

} // namespace hearth
