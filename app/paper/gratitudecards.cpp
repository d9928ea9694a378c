// SPDX-License-Identifier: GPL-3.0-or-later
#include "paper/gratitudecards.h"

#include "printing/ornament.h"
#include "printing/paperunits.h"
#include "report/datewords.h"
#include "report/paragraphs.h"
#include "report/printcolours.h"

#include <QCoreApplication>
#include <QPainter>

#include <algorithm>
#include <array>

namespace hearth {

namespace {

constexpr std::size_t kMaxColumnsKept = 1000;
constexpr QSizeF kCard(paper::millimetres(90.0), paper::millimetres(62.0));
constexpr double kPadding = paper::millimetres(7.0);
constexpr double kMarkWidth = paper::points(0.25);
constexpr double kMarkGap = paper::points(2.25);
constexpr double kMarkLength = paper::points(18.0);
constexpr double kSprigWidth = paper::millimetres(22.0);
constexpr std::array kSizes{12.0, 11.0, 10.0, 9.0}; // of type, in points: the largest with which the words fit

/// @size is the size of type in points.
constexpr auto kFrontStyle = R"(
body { font-size: @sizept; color: @text; }
p { margin: 0; line-height: 140%; }
p.words { margin-bottom: 4px; -qt-user-state: 2; }
)";

constexpr auto kBackStyle = R"(
body { font-size: 10pt; color: @text; }
p { margin: 0; line-height: 140%; }
p.name { font-size: 15pt; }
p.about { font-style: italic; color: @muted; }
)";

/// Translates in the context of this file.
class CardWords final
{
    Q_DECLARE_TR_FUNCTIONS(GratitudeCards)

public:
    static QString to(const QString &name) { return tr("for %1", "on the back of a card: a name").arg(name); }
    static QString number(int number, int ofAll)
    {
        const QLocale locale;
        return tr("%1 / %2", "number of a card, of all that one note takes")
            .arg(locale.toString(number), locale.toString(ofAll));
    }
};

/// What a person wrote, as it stands on a card.
PrintContent wordsOf(const GratitudeNote &note, double points, const QLocale &locale)
{
    QString style = printcolour::inserted(kFrontStyle);
    style.replace(QLatin1String("@size"), QString::number(points));
    return report::page(
        style, report::paragraphs(note.what) + report::paragraphs(note.why) + report::paragraphs(note.shows), locale);
}

constexpr double kTextWidth = kCard.width() - 2 * kPadding;
constexpr double kTextHeight = kCard.height() - 2 * kPadding;

} // namespace

GratitudeCards::GratitudeCards(const GratitudeSummaryInput &input, const QPageSize &pageSize,
                               const LayoutProgress &progress)
    : m_input{input.names, input.locale, {}, input.first, input.last}
{
    for (const GratitudeNote *note : notesInSummary(input))
        m_input.notes.push_back(*note);
    const QSizeF sheet = pageSize.size(QPageSize::Inch) * paper::kDpi;
    const QSizeF grid(kCard.width() * kColumns, kCard.height() * kRows);
    m_grid = QRectF(QPointF((sheet.width() - grid.width()) / 2, (sheet.height() - grid.height()) / 2), grid);
    for (std::size_t note = 0; note < m_input.notes.size(); ++note) {
        addCards(note);
        if (progress && !progress(static_cast<double>(note + 1) / static_cast<double>(m_input.notes.size())))
            break;
    }
}

void GratitudeCards::addCards(std::size_t note)
{
    std::vector<TextColumn::Piece> pieces;
    double points = 0.0;
    QString missing;
    std::unique_ptr<TextColumn> column;
    for (const double size : kSizes) {
        column = std::make_unique<TextColumn>(wordsOf(m_input.notes.at(note), size, m_input.locale), kTextWidth);
        points = size;
        pieces = column->cut(kTextHeight);
        missing = column->missingLetters();
        if (pieces.size() == 1)
            break;
    }
    if (m_columns.size() < kMaxColumnsKept)
        m_columns.push_back(std::move(column));
    if (!m_missingLetters.contains(missing))
        m_missingLetters += missing;
    for (std::size_t i = 0; i < pieces.size(); ++i)
        m_cards.push_back({note, points, pieces.at(i), static_cast<int>(i + 1), static_cast<int>(pieces.size())});
}

int GratitudeCards::pageCount() const
{
    return (cardCount() + kCardsOnSheet - 1) / kCardsOnSheet * 2;
}

QRectF GratitudeCards::placeOf(int card, bool isBack) const
{
    const int onSheet = card % kCardsOnSheet;
    const int column = isBack ? kColumns - 1 - onSheet % kColumns : onSheet % kColumns;
    return {m_grid.topLeft() + QPointF(column * kCard.width(), onSheet / kColumns * kCard.height()), kCard};
}

void GratitudeCards::paintPage(QPainter &painter, int page, double dpi) const
{
    const bool isBack = page % 2 == 1;
    const int first = page / 2 * kCardsOnSheet;
    painter.save();
    painter.scale(dpi / paper::kDpi, dpi / paper::kDpi);
    for (int card = first; card < std::min(first + kCardsOnSheet, cardCount()); ++card) {
        const Card &shown = m_cards.at(static_cast<std::size_t>(card));
        if (isBack)
            paintBack(painter, shown, placeOf(card, true));
        else
            paintFront(painter, shown, placeOf(card, false));
    }
    paintMarks(painter);
    painter.restore();
}

void GratitudeCards::paintFront(QPainter &painter, const Card &card, const QRectF &place) const
{
    painter.save();
    painter.translate(place.left() + kPadding, place.center().y() - card.piece.height / 2);
    if (card.note < m_columns.size())
        m_columns[card.note]->paint(painter, card.piece);
    else
        TextColumn(wordsOf(m_input.notes.at(card.note), card.points, m_input.locale), kTextWidth)
            .paint(painter, card.piece);
    painter.restore();
}

void GratitudeCards::paintBack(QPainter &painter, const Card &card, const QRectF &place) const
{
    const GratitudeNote &note = m_input.notes.at(card.note);
    const std::size_t author = note.record.author == kSecondPartner ? 1 : 0;
    QString body = report::paragraph("name", m_input.names.at(author)) +
                   report::paragraph("about", dayInWords(note.record.date, m_input.locale)) +
                   report::paragraph("about", CardWords::to(m_input.names.at(1 - author)));
    if (card.ofAll > 1)
        body += report::paragraph("about", CardWords::number(card.number, card.ofAll));
    const TextColumn column(report::page(printcolour::inserted(kBackStyle),
                                         QStringLiteral("<div align=\"center\">%1</div>").arg(body), m_input.locale),
                            kTextWidth);
    const TextColumn::Piece piece = column.cut(kTextHeight).front();
    const double sprig = kSprigWidth * 0.4;
    const double top = place.center().y() - (piece.height + sprig) / 2;
    drawSprig(painter, {place.center().x(), top}, kSprigWidth);
    painter.save();
    painter.translate(place.left() + kPadding, top + sprig);
    column.paint(painter, piece);
    painter.restore();
}

void GratitudeCards::paintMarks(QPainter &painter) const
{
    painter.setPen(QPen(Qt::black, kMarkWidth, Qt::SolidLine, Qt::FlatCap));
    const double end = kMarkGap + kMarkLength;
    for (int column = 0; column <= kColumns; ++column) {
        const double x = m_grid.left() + column * kCard.width();
        painter.drawLine(QPointF(x, m_grid.top() - end), QPointF(x, m_grid.top() - kMarkGap));
        painter.drawLine(QPointF(x, m_grid.bottom() + kMarkGap), QPointF(x, m_grid.bottom() + end));
    }
    for (int row = 0; row <= kRows; ++row) {
        const double y = m_grid.top() + row * kCard.height();
        painter.drawLine(QPointF(m_grid.left() - end, y), QPointF(m_grid.left() - kMarkGap, y));
        painter.drawLine(QPointF(m_grid.right() + kMarkGap, y), QPointF(m_grid.right() + end, y));
    }
}

} // namespace hearth
