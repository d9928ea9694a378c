// SPDX-License-Identifier: GPL-3.0-or-later
#include "paper/recoverysheet.h"

#include "printing/printdocument.h"

#include <gtest/gtest.h>

#include <QAbstractTextDocumentLayout>
#include <QTextBlock>
#include <QTextFrame>
#include <QTextTable>

namespace hearth {
namespace {

TEST(RecoverySheetOnPaper, NoLineTouchesTheBoxOfTheCode)
{
    const RecoverySheet sheet{QStringLiteral("Ida"), QStringLiteral("ZGH2-G5WF-V70A-FWKA-37VZ-3SNW-QMDH"),
                              QStringLiteral("ours"), QDate(2026, 7, 12)};
    const PrintDocument pages(recoverySheetHtml(sheet, QLocale(QLocale::English)), QPageSize(QPageSize::A4));
    const QTextDocument &document = pages.column().document();
    const auto *layout = document.documentLayout();
    QTextTable *box = nullptr;
    for (QTextFrame *frame : document.rootFrame()->childFrames())
        box = box != nullptr ? box : qobject_cast<QTextTable *>(frame);
    ASSERT_NE(box, nullptr);
    const QRectF place = layout->frameBoundingRect(box);
    double above = 0;
    double below = document.size().height();
    double line = 0;
    for (auto item = document.rootFrame()->begin(); !item.atEnd(); ++item) {
        const QTextBlock block = item.currentBlock();
        if (!block.isValid() || block.text().trimmed().isEmpty())
            continue;
        const QRectF words = layout->blockBoundingRect(block);
        if (words.top() < place.top()) {
            above = std::max(above, words.bottom());
            line = words.height();
        } else {
            below = std::min(below, words.top());
        }
    }
    EXPECT_GE(place.top() - above, line / 4) << "what stands above it";
    EXPECT_GE(below - place.bottom(), line / 4) << "what stands below it";
}

} // namespace
} // namespace hearth
