// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/journal/selectionprinting.h"

#include "../pagefixture.h"
#include "pages/journal/journalpage.h"
#include "paper/paperselection.h"
#include "printing/printpreview.h"
#include "support/opendialog.h"
#include "widgets/segmentedcontrol.h"

#include <QListWidget>
#include <QPushButton>

namespace hearth {
namespace {

class SelectionPrinting : public test::PageTest
{
};

TEST_F(SelectionPrinting, NothingIsTickedUntilItsAuthorDoes)
{
    ASSERT_TRUE(journal().add(test::entryOf(journal(), QStringLiteral("Mine"), QStringLiteral("words"))));
    const QList<RecordId> records{journal().all<Entry>().at(0).record.id};
    QWidget window;
    test::whenOpen<PaperSelection>([](PaperSelection &sheet) {
        EXPECT_TRUE(sheet.ticked().isEmpty());
        sheet.findChild<QListWidget *>()->item(0)->setCheckState(Qt::Checked);
        test::whenOpen<PrintPreview>([](PrintPreview &preview) { preview.reject(); });
        sheet.accept();
    });
    printSelection(context(), records, &window);
    EXPECT_TRUE(navigator.said.isEmpty());
}

TEST_F(SelectionPrinting, IsOfferedAboveTheTimeline)
{
    ASSERT_TRUE(journal().add(test::entryOf(journal(), QStringLiteral("Snow"), QStringLiteral("white"))));
    JournalPage page(context());
    page.resize(1060, 780);
    page.show();
    page.activate();
    auto *print = page.findChild<QPushButton *>(QStringLiteral("printSelection"));
    ASSERT_NE(print, nullptr);
    EXPECT_TRUE(print->isVisible());
    bool wasAsked = false;
    test::whenOpen<PaperSelection>([&wasAsked](PaperSelection &sheet) {
        wasAsked = true;
        sheet.reject();
    });
    print->click();
    EXPECT_TRUE(wasAsked);
    page.findChild<SegmentedControl *>(QStringLiteral("journalSegments"))->setCurrent(1);
    EXPECT_FALSE(print->isVisible()) << "among photos there is nothing to tick";
}

TEST_F(SelectionPrinting, VeryManyAreNarrowedDownFirst)
{
    printSelection(context(), QList<RecordId>(1001, RecordId(1)), nullptr);
    EXPECT_EQ(navigator.said.size(), 1);
}

} // namespace
} // namespace hearth
