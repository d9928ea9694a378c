// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/timechart.h"

#include "theme/drawtext.h"

#include <QGraphicsItem>
#include <QGraphicsLayout>
#include <QGraphicsSceneResizeEvent>
#include <QPainter>
#include <QStyle>

#include <algorithm>
#include <cmath>

namespace hearth {

namespace {

constexpr double kOverAxes = 3.5; // Qt Charts draws its axes at 3
constexpr double kOnTop = 100.0;
constexpr double kMonthText = 15.0; // line height of the labels that the natural sizes suit, in pixels
constexpr double kRoomInFull = 1.5; // how much larger text may be before the full form grows with it
constexpr int kMaxNumberRows = 2;
constexpr double kSideShare = 0.0125; // of the axis, free at both ends so that no point is cut

// Time runs from left to right in every language, so what stands beside the axis does not change sides.
constexpr int kBeforeAxis = Qt::AlignRight | Qt::AlignAbsolute | Qt::AlignVCenter | Qt::TextSingleLine;

constexpr int kMonthsInYear = 12;
constexpr double kClosestYears = 10.0; // pixels between the lines where years begin

/// Every how many years such a line is drawn, with years of that width.
int yearsApart(double width)
{
    for (const int years : {1, 5, 10, 50}) {
        if (years * width >= kClosestYears)
            return years;
    }
    return 100;
}

} // namespace

/// A layer of the chart that is painted by hand.
class TimeChart::Ink final : public QGraphicsItem
{
public:
    Ink(QGraphicsItem *parent, double z, std::function<void(QPainter &)> paint)
        : QGraphicsItem(parent)
        , m_paint(std::move(paint))
    {
        setZValue(z);
    }
    void setSize(const QSizeF &size)
    {
        prepareGeometryChange();
        m_size = size;
    }
    [[nodiscard]] QRectF boundingRect() const override { return {QPointF(0, 0), m_size}; }
    void paint(QPainter *painter, const QStyleOptionGraphicsItem *, QWidget *) override
    {
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        m_paint(*painter);
        painter->restore();
    }

private:
    QSizeF m_size;
    std::function<void(QPainter &)> m_paint;
};

int TimeScale::slotAt(double x) const
{
    return std::clamp(static_cast<int>(std::floor((x - left) / width)), 0, std::max(0, axis.count - 1));
}

MonthRange TimeScale::months(int oneSlot, int otherSlot) const
{
    const auto [first, last] = std::minmax(oneSlot, otherSlot);
    return {axis.first(first), axis.first(last + 1).plusMonths(-1)};
}

TimeChart::TimeChart(ChartStyle style, ChartWords words, TimeAxis axis, QLocale locale)
    : m_style(std::move(style))
    , m_words(std::move(words))
    , m_axis{axis.from, axis.step, std::max(1, axis.count)}
    , m_locale(std::move(locale))
    , m_time(new QValueAxis(this))
    , m_values(new QValueAxis(this))
    , m_below(new Ink(this, kOverAxes,
                      [this](QPainter &painter) {
                          paintGrid(painter);
                          paintBelow(painter);
                      }))
    , m_above(new Ink(this, kOnTop, [this](QPainter &painter) {
        paintAbove(painter);
        paintWords(painter);
        paintValueLabels(painter);
        paintTimes(painter);
        paintKey(painter);
    }))
{
    m_locale.setNumberOptions(m_locale.numberOptions() | QLocale::OmitGroupSeparator);
    setAnimationOptions(QChart::NoAnimation);
    setBackgroundBrush(m_style.colours.surface);
    setBackgroundPen(Qt::NoPen);
    setBackgroundRoundness(0);
    setDropShadowEnabled(false);
    setMargins(QMargins());
    layout()->setContentsMargins(0, 0, 0, 0);
    legend()->hide();

    // The axes hold the ranges only. Grid and labels are painted here, since those of Qt Charts cut long labels and do
    // not follow a plot area that is set.
    m_time->setRange(-sideRoom(), m_axis.count + sideRoom());
    m_time->setVisible(false);
    m_values->setVisible(false);
    addAxis(m_time, Qt::AlignBottom);
    addAxis(m_values, Qt::AlignLeft);
}

QSizeF TimeChart::naturalSize() const
{
    const double larger = std::max(1.0, QFontMetricsF(m_style.label).height() / kMonthText);
    if (isFull())
        return QSizeF(1200, 700) * std::max(1.0, larger / kRoomInFull);
    return QSizeF(360, 200) * larger;
}

void TimeChart::setValueAxis(double least, double greatest, double step, std::vector<ValueLabel> labels)
{
    m_values->setRange(least, greatest);
    m_gridStep = step;
    m_valueLabels = std::move(labels);
}

void TimeChart::setKey(std::vector<KeyEntry> key)
{
    m_key = std::move(key);
}

void TimeChart::setNumbers(const QString &head, std::vector<QString> numbers)
{
    m_numberHead = head;
    m_numbers = std::move(numbers);
}

QRectF TimeChart::shownBy(const QPainter &painter) const
{
    return painter.hasClipping() ? painter.clipBoundingRect() : QRectF(QPointF(0, 0), size());
}

std::pair<int, int> TimeChart::slotsShownBy(const QPainter &painter) const
{
    const QRectF shown = shownBy(painter);
    const TimeScale scale = timeScale();
    return {scale.slotAt(shown.left() - 1), scale.slotAt(shown.right() + 1)};
}

double TimeChart::sideRoom() const
{
    return m_axis.count * kSideShare;
}

double TimeChart::slot() const
{
    return plotArea().width() / (m_axis.count + 2 * sideRoom());
}

QPointF TimeChart::at(double steps, double value) const
{
    const QRectF plot = plotArea();
    const double height = (value - m_values->min()) / (m_values->max() - m_values->min());
    return {plot.left() + (steps + sideRoom()) * slot(), plot.bottom() - height * plot.height()};
}

TimeScale TimeChart::timeScale() const
{
    return {m_axis, at(0, 0).x(), slot()};
}

void TimeChart::resizeEvent(QGraphicsSceneResizeEvent *event)
{
    QChart::resizeEvent(event);
    const QSizeF whole = event->newSize();
    m_below->setSize(whole);
    m_above->setSize(whole);

    const double left = leftEdge();
    const auto [above, below] = rooms(whole.width());
    setPlotArea(QRectF(left, above, std::max(1.0, whole.width() - left - m_style.margin),
                       std::max(1.0, whole.height() - above - below)));
}

TimeChart::Rooms TimeChart::rooms(double width) const
{
    const double margin = m_style.margin;
    const double plot = std::max(1.0, width - leftEdge() - margin);
    const double labelRow = QFontMetricsF(m_style.label).height();
    const double above = margin + titleHeight(width - 2 * margin) + 2 * m_style.gap;
    const double below = 1.5 * m_style.gap + numberHeight(plot / (m_axis.count + 2 * sideRoom())) + 2 * labelRow +
                         keyHeight(width - 2 * margin) + (isFull() ? margin : m_style.gap);
    return {std::max(above, m_leastRooms.above), std::max(below, m_leastRooms.below)};
}

double TimeChart::titleHeight(double width) const
{
    const QRectF room(0, 0, std::max(1.0, width), 10000);
    double height = QFontMetricsF(m_style.title).boundingRect(room, Qt::TextWordWrap, m_words.title).height();
    if (isFull() && !m_words.subtitle.isEmpty())
        height +=
            m_style.gap + QFontMetricsF(m_style.label).boundingRect(room, Qt::TextWordWrap, m_words.subtitle).height();
    return height;
}

double TimeChart::leftEdge() const
{
    const QFontMetricsF label(m_style.label);
    double widest = QFontMetricsF(m_style.number).horizontalAdvance(m_numberHead);
    for (const ValueLabel &value : m_valueLabels)
        widest = std::max(widest, label.horizontalAdvance(value.text));
    return std::max(m_leastLeftEdge, m_style.margin + widest + 2 * m_style.gap);
}

int TimeChart::numberRows(double slot) const
{
    constexpr double kBetween = 3.0; // pixels
    if (slot * kMaxNumberRows < kBetween)
        return 0; // without measuring thousands
    double widest = 0.0;
    for (const QString &number : m_numbers)
        widest = std::max(widest, QFontMetricsF(m_style.number).horizontalAdvance(number));
    const double needed = widest + kBetween;
    const int rows = static_cast<int>(std::ceil(needed / slot));
    return m_numbers.empty() || rows > kMaxNumberRows ? 0 : std::max(1, rows);
}

double TimeChart::numberHeight(double slot) const
{
    return numberRows(slot) * QFontMetricsF(m_style.number).height();
}

std::vector<QRectF> TimeChart::keyPlaces(double width) const
{
    std::vector<QRectF> places;
    if (!isFull())
        return places;
    const QFontMetricsF metrics(m_style.number);
    const double row = metrics.height() * 1.4;
    const double mark = metrics.height() * 1.6;
    QPointF corner(0, 0);
    for (const KeyEntry &entry : m_key) {
        const double needed = mark + metrics.horizontalAdvance(entry.text) + 3 * m_style.gap;
        if (corner.x() > 0 && corner.x() + needed > width)
            corner = {0, corner.y() + row};
        places.emplace_back(corner, QSizeF(needed, row));
        corner.rx() += needed;
    }
    return places;
}

double TimeChart::keyHeight(double width) const
{
    const auto places = keyPlaces(width);
    return places.empty() ? 0.0 : places.back().bottom() + 2 * m_style.gap;
}

void TimeChart::paintGrid(QPainter &painter) const
{
    const QRectF plot = plotArea();
    painter.setPen(QPen(m_style.colours.chartGrid, 1.0));
    for (double value = std::ceil(m_values->min()); value <= m_values->max(); value += m_gridStep) {
        const double y = at(0, value).y();
        painter.drawLine(QPointF(plot.left(), y), QPointF(plot.right(), y));
    }
    const int years = yearsApart(slot() * kMonthsInYear / monthsIn(m_axis.step));
    for (int place = 1; m_axis.step != Step::Year && place < m_axis.count; ++place) {
        const YearMonth first = m_axis.first(place);
        if (first.month() == 1 && first.year() % years == 0) {
            const double x = at(place, 0).x();
            painter.drawLine(QPointF(x, plot.top()), QPointF(x, plot.bottom()));
        }
    }
}

void TimeChart::paintWords(QPainter &painter) const
{
    const double margin = m_style.margin;
    QRectF room(margin, margin, std::max(1.0, size().width() - 2 * margin), 10000);
    const int flags =
        static_cast<int>(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft | Qt::AlignTop)) | Qt::TextWordWrap;
    QRectF used;
    painter.setFont(m_style.title);
    painter.setPen(m_style.colours.text);
    drawText(painter, room, flags, m_words.title, &used);
    if (!isFull() || m_words.subtitle.isEmpty())
        return;
    room.setTop(used.bottom() + m_style.gap);
    painter.setFont(m_style.label);
    painter.setPen(m_style.colours.chartLabel);
    drawText(painter, room, flags, m_words.subtitle);
}

void TimeChart::paintValueLabels(QPainter &painter) const
{
    painter.setFont(m_style.label);
    painter.setPen(m_style.colours.chartLabel);
    const double height = QFontMetricsF(m_style.label).height();
    const double right = plotArea().left() - m_style.gap;
    for (const ValueLabel &label : m_valueLabels) {
        const QRectF room(0, at(0, label.value).y() - height / 2, right, height);
        drawText(painter, room, kBeforeAxis, label.text);
    }
}

void TimeChart::paintTimes(QPainter &painter) const
{
    const QRectF plot = plotArea();
    const double width = slot();
    const auto write = [&painter](double centre, double top, const QString &text, const QFontMetricsF &metrics) {
        const double half = metrics.horizontalAdvance(text) / 2 + 2;
        drawText(painter, QRectF(centre - half, top, 2 * half, metrics.height()), Qt::AlignCenter | Qt::TextSingleLine,
                 text);
    };
    painter.setPen(m_style.colours.chartLabel);

    const QFontMetricsF number(m_style.number);
    const int rows = numberRows(width);
    double top = plot.bottom() + m_style.gap;
    painter.setFont(m_style.number);
    for (std::size_t i = 0; rows > 0 && i < m_numbers.size(); ++i) {
        const double row = static_cast<double>(i % static_cast<std::size_t>(rows));
        write(at(static_cast<double>(i) + 0.5, 0).x(), top + row * number.height(), m_numbers[i], number);
    }
    if (rows > 0) {
        drawText(painter, QRectF(0, top, plot.left() - m_style.gap, number.height()), kBeforeAxis, m_numberHead);
    }

    top += numberHeight(width) + m_style.gap / 2;
    const QFontMetricsF label(m_style.label);
    painter.setFont(m_style.label);
    for (const TimeLabel &each : timeLabels(m_axis, width, label, m_locale)) {
        const double centre = at(each.slot + 0.5, 0).x();
        write(centre, top, each.text, label);
        write(centre, top + label.height(), each.year, label);
    }
}

void TimeChart::paintKey(QPainter &painter) const
{
    const double margin = m_style.margin;
    const auto places = keyPlaces(size().width() - 2 * margin);
    if (places.empty())
        return;
    const QFontMetricsF metrics(m_style.number);
    const double top = size().height() - margin - places.back().bottom();
    for (std::size_t i = 0; i < places.size(); ++i) {
        const QRectF place = places[i].translated(margin, top);
        const QRectF mark(place.left(), place.top(), metrics.height() * 1.6, place.height());
        painter.save();
        m_key[i].paint(painter, mark);
        painter.restore();
        painter.setFont(m_style.number);
        painter.setPen(m_style.colours.chartLabel);
        drawText(painter, place.adjusted(mark.width() + m_style.gap / 2, 0, 0, 0),
                 Qt::AlignLeft | Qt::AlignAbsolute | Qt::AlignVCenter, m_key[i].text);
    }
}

} // namespace hearth
