// SPDX-License-Identifier: GPL-3.0-or-later
#include "printing/booklet.h"

#include "printing/bookfont.h"
#include "printing/ornament.h"
#include "printing/paperunits.h"
#include "report/paragraphs.h"
#include "report/printcolours.h"
#include "theme/drawtext.h"

#include <QLocale>
#include <QPainter>

namespace hearth {

namespace {

constexpr double kSide = paper::millimetres(20.0);
constexpr double kTop = paper::millimetres(20.0);
constexpr double kBottom = paper::millimetres(23.0);
constexpr double kNumberFromBottom = paper::millimetres(13.0);
constexpr double kNumberSize = 9.0; // points
constexpr double kThickness = paper::millimetres(0.1);
constexpr double kSprigWidth = paper::millimetres(40.0);
constexpr double kCoverAt = 0.36; // of the height
constexpr int kBeforeText = 2;    // the cover and its inside

constexpr auto kCoverStyle = R"(
body { font-size: 11pt; color: @text; }
p { margin: 0; line-height: 120%; }
p.title { font-size: 34pt; margin-bottom: 10px; -qt-user-state: 3; }
p.subtitle { font-size: 13pt; font-style: italic; color: @muted; margin-bottom: 90px; }
p.names { font-size: 12pt; }
)";

} // namespace

std::vector<BookletSide> imposed(int pages)
{
    constexpr int kOnSheet = 4;
    const int sheets = (pages + kOnSheet - 1) / kOnSheet;
    const int last = sheets * kOnSheet - 1;
    std::vector<BookletSide> sides;
    for (int sheet = 0; sheet < sheets; ++sheet) {
        const int outer = 2 * sheet;
        sides.push_back({last - outer, outer});
        sides.push_back({outer + 1, last - outer - 1});
    }
    return sides;
}

Booklet::Booklet(const BookletCover &cover, const PrintContent &content, const QPageSize &pageSize,
                 const LayoutProgress &progress)
    : m_cover(cover)
    , m_half(QSizeF(pageSize.size(QPageSize::Inch).height() / 2, pageSize.size(QPageSize::Inch).width()) * paper::kDpi)
    , m_column(content, m_half.width() - 2 * kSide, progress)
    , m_pieces(m_column.cut(m_half.height() - kTop - kBottom))
    , m_sides(imposed(kBeforeText + static_cast<int>(m_pieces.size())))
{
}

void Booklet::paintPage(QPainter &painter, int page, double dpi) const
{
    const BookletSide &side = m_sides.at(static_cast<std::size_t>(page));
    const double creep = page / 2 * kThickness;
    const bool isRightToLeft = QLocale().textDirection() == Qt::RightToLeft;
    painter.save();
    painter.scale(dpi / paper::kDpi, dpi / paper::kDpi);
    painter.translate(creep, 0.0);
    paintHalf(painter, isRightToLeft ? side.right : side.left);
    painter.translate(m_half.width() - 2 * creep, 0.0);
    paintHalf(painter, isRightToLeft ? side.left : side.right);
    painter.restore();
}

void Booklet::paintHalf(QPainter &painter, int page) const
{
    if (page == 0)
        paintCover(painter);
    const int piece = page - kBeforeText;
    if (piece < 0 || piece >= static_cast<int>(m_pieces.size()))
        return;
    painter.setFont(onPaper(bookFont(kNumberSize)));
    painter.setPen(QColor(QLatin1String(printcolour::kMuted)));
    const double half = paper::millimetres(5.0);
    drawText(painter, QRectF(0, m_half.height() - kNumberFromBottom - half, m_half.width(), 2 * half), Qt::AlignCenter,
             QLocale().toString(page + 1));
    painter.save();
    painter.translate(kSide, kTop);
    m_column.paint(painter, m_pieces.at(static_cast<std::size_t>(piece)));
    painter.restore();
}

void Booklet::paintCover(QPainter &painter) const
{
    const QString body = report::paragraph("title", m_cover.title) + report::paragraph("subtitle", m_cover.subtitle) +
                         report::paragraph("names", m_cover.names);
    const TextColumn column(report::page(printcolour::inserted(kCoverStyle),
                                         QStringLiteral("<div align=\"center\">%1</div>").arg(body), QLocale()),
                            m_half.width() - 2 * kSide);
    const double top = m_half.height() * kCoverAt;
    drawSprig(painter, {m_half.width() / 2, top - kSprigWidth / 2}, kSprigWidth);
    painter.save();
    painter.translate(kSide, top);
    column.paint(painter, column.cut(m_half.height() - top - kBottom).front());
    painter.restore();
}

} // namespace hearth
