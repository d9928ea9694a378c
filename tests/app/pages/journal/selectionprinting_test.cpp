// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/journal/selectionprinting.h"

#include "../pagefixture.h"
#include "pages/journal/journalpage.h"
#include "paper/paperselection.h"
#include "printing/printpreview.h"
#include "widgets/segmentedcontrol.h"

#include <QApplication>
#include <QListWidget>
#include <QPushButton>
#include <QTimer>

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
    QTimer::singleShot(0, qApp, [] {
        auto *sheet = qobject_cast<PaperSelection *>(QApplication::activeModalWidget());
        ASSERT_NE(sheet, nullptr);
        EXPECT_TRUE(sheet->ticked().isEmpty());
        sheet->findChild<QListWidget *>()->item(0)->setCheckState(Qt::Checked);
        QTimer::singleShot(0, qApp, [] {
            auto *preview = qobject_cast<PrintPreview *>(QApplication::activeModalWidget());
            ASSERT_NE(preview, nullptr);
            preview->reject();
        });
        sheet->accept();
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
    QTimer::singleShot(0, qApp, [&wasAsked] {
        auto *sheet = qobject_cast<PaperSelection *>(QApplication::activeModalWidget());
        ASSERT_NE(sheet, nullptr);
        wasAsked = true;
        sheet->reject();
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
