// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/gratitudeinput.h"

#include "core/journal/memorystore.h"

#include <gtest/gtest.h>

namespace hearth {

TEST(GratitudeInput, CountsWhatIsPrintedAndNothingElse)
{
    JournalContents contents;
    const auto put = [&contents](qint64 id, QDate day, bool mayPrint, Visibility visibility) {
        GratitudeNote note;
        note.record.id = RecordId(id);
        note.record.author = kFirstPartner;
        note.record.date = day;
        note.record.visibility = visibility;
        note.what = QStringLiteral("the soup");
        note.mayPrint = mayPrint;
        std::get<std::vector<GratitudeNote>>(contents.records).push_back(note);
    };
    put(1, QDate(2026, 6, 1), true, Visibility::Shared);
    put(2, QDate(2026, 6, 2), false, Visibility::Shared);
    put(3, QDate(2026, 6, 3), true, Visibility::Private);
    put(4, QDate(2026, 6, 30), true, Visibility::Shared);
    put(5, QDate(2026, 7, 1), true, Visibility::Shared);
    const test::MemoryJournal opened(true, std::move(contents));
    EXPECT_EQ(countPrintable(opened.journal, QDate(2026, 6, 1), QDate(2026, 6, 30)), 2);
    EXPECT_EQ(countPrintable(opened.journal, QDate(2026, 6, 2), QDate(2026, 6, 3)), 0);
    EXPECT_EQ(printableRange(opened.journal), std::pair(QDate(2026, 6, 1), QDate(2026, 7, 1)));
}

} // namespace hearth
