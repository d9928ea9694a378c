// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/journal/ratinggrid.h"

#include "../pagefixture.h"
#include "pages/journal/readingpane.h"
#include "widgets/pagescroll.h"

#include <QCoreApplication>
#include <QScrollBar>

using namespace hearth;
using namespace hearth::test;

namespace {

class RatingGridTest : public PageTest
{
};

} // namespace

TEST_F(RatingGridTest, RatingsMoveBelowEachOtherWhereThereIsNoRoom)
{
    CheckIn checkIn = journal().compose<CheckIn>();
    checkIn.period = Period::containing(folder.clock.today(), Cadence::Week);
    checkIn.setAnswer(Dimension::Connected, Answer::rated(7).value());
    checkIn.setAnswer(Dimension::Safe, Answer::rated(1).value());
    theme.setTextScale(2);
    ASSERT_TRUE(journal().add(checkIn));
    ReadingPane pane(context());
    pane.resize(900, 700);
    pane.show();
    pane.showRecord(checkIn.record.id);
    QCoreApplication::processEvents();
    const auto *table = pane.findChild<RatingGrid *>();
    ASSERT_NE(table, nullptr);
    QList<int> columns{table->columns()};
    for (int width = 900; width >= 260; width -= 20) {
        pane.resize(width, 700);
        QCoreApplication::processEvents();
        if (columns.last() != table->columns())
            columns += table->columns();
        const auto *scroll = pane.findChild<PageScroll *>();
        EXPECT_EQ(scroll->horizontalScrollBar()->maximum(), 0) << width;
        EXPECT_FALSE(scroll->horizontalScrollBar()->isVisible());
        for (const QWidget *part : table->findChildren<QWidget *>())
            EXPECT_LE(part->geometry().right(), table->width()) << width;
    }
    EXPECT_EQ(columns, QList<int>({3, 2, 1}));
}
