// SPDX-License-Identifier: GPL-3.0-or-later
#include "printing/printdocument.h"

#include "printing/bookfont.h"
#include "printing/paperunits.h"
#include "printing/slowpictures.h"
#include "report/printcolours.h"
#include "theme/drawtext.h"

#include <QCoreApplication>
#include <QLocale>
#include <QPainter>

#include <algorithm>

namespace hearth {

namespace {

constexpr double kSideMargin = paper::millimetres(30.0);
constexpr double kTopMargin = paper::millimetres(27.0);
constexpr double kBottomMargin = paper::millimetres(27.0);
constexpr double kPageNumberFromBottom = paper::millimetres(14.0);
constexpr double kPageNumberSize = 9.0;  // points
constexpr double kShareOfPictures = 0.8; // of the time that laying out takes, where there are slow ones

} // namespace

PrintDocument::PrintDocument(const PrintContent &content, const QPageSize &pageSize, const LayoutProgress &progress)
    : m_paper(pageSize.size(QPageSize::Inch) * paper::kDpi)
    , m_column(content, m_paper.width() - 2 * kSideMargin, progress)
    , m_pieces(m_column.cut(m_paper.height() - kTopMargin - kBottomMargin))
{
}

int PrintDocument::pageAt(double y) const
{
    const auto after = std::ranges::upper_bound(m_pieces, y, {}, &TextColumn::Piece::clipTop);
    return std::max(0, static_cast<int>(after - m_pieces.begin()) - 1);
}

void PrintDocument::paintPage(QPainter &painter, int page, double dpi) const
{
    painter.save();
    painter.scale(dpi / paper::kDpi, dpi / paper::kDpi);
    paintPageNumber(painter, page);
    painter.translate(kSideMargin, kTopMargin);
    m_column.paint(painter, m_pieces.at(static_cast<std::size_t>(page)));
    painter.restore();
}

void PrintDocument::paintPageNumber(QPainter &painter, int page) const
{
    const int all = m_ofAll > 0 ? m_ofAll : pageCount();
    if (all < 2)
        return;
    const QLocale locale;
    const QString text = QCoreApplication::translate("PrintDocument", "%1 / %2", "page number, number of pages")
                             .arg(locale.toString(m_before + page + 1), locale.toString(all));
    painter.setFont(onPaper(bookFont(kPageNumberSize)));
    painter.setPen(QColor(QLatin1String(printcolour::kMuted)));
    const double middle = m_paper.height() - kPageNumberFromBottom;
    const double half = paper::millimetres(5.0);
    drawText(painter, QRectF(0, middle - half, m_paper.width(), 2 * half), Qt::AlignCenter, text);
}

PaperLayout onRunningPages(PrintContent content)
{
    // Its slow pictures are made once, for whatever sizes of paper.
    return [content = std::make_shared<PrintContent>(std::move(content))](const QPageSize &size,
                                                                          const LayoutProgress &progress) {
        const double made = content->slowPictures.empty() ? 0.0 : kShareOfPictures;
        makeSlowPictures(*content, partOfProgress(progress, 0.0, made));
        return std::make_unique<PrintDocument>(*content, size, partOfProgress(progress, made, 1.0));
    };
}

} // namespace hearth
