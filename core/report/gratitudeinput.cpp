// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/gratitudeinput.h"

#include <algorithm>

namespace hearth {

GratitudeSummaryInput summaryInput(const Journal &journal, QDate first, QDate last)
{
    const Repository<GratitudeNote> &notes = journal.all<GratitudeNote>();
    return {{journal.nameOf(kFirstPartner), journal.nameOf(kSecondPartner)},
            QLocale(),
            std::vector<GratitudeNote>(notes.begin(), notes.end()),
            first,
            last};
}

int countPrintable(const Journal &journal, QDate first, QDate last)
{
    const GratitudeSummaryInput input = summaryInput(journal, first, last);
    return static_cast<int>(std::ranges::count_if(
        input.notes, [&input](const GratitudeNote &note) { return appearsInSummary(note, input); }));
}

std::pair<QDate, QDate> printableRange(const Journal &journal)
{
    const Repository<GratitudeNote> &notes = journal.all<GratitudeNote>();
    if (notes.isEmpty())
        return {journal.clock().today(), journal.clock().today()};
    return {notes.at(0).record.date, notes.at(notes.size() - 1).record.date};
}

} // namespace hearth
