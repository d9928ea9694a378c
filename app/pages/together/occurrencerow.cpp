// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/together/occurrencerow.h"

#include "report/datewords.h"
#include "theme/drawtext.h"
#include "widgets/daymark.h"
#include "widgets/rowpainter.h"
#include "wording/experiencewording.h"
#include "wording/inoneline.h"
#include "wording/recordwords.h"

#include <QPainter>
#include <QStyle>

#include <algorithm>

namespace hearth {

namespace {

constexpr int kRowPadding = spacing::medium;
constexpr int kRowMarkSide = 10;

// Takes a strip of that width from the side where reading begins.
QRect takeLeading(QRect &area, int width, Qt::LayoutDirection direction)
{
    QRect taken = area;
    if (direction == Qt::RightToLeft) {
        taken.setLeft(area.right() - width + 1);
        area.setRight(taken.left() - spacing::medium);
    } else {
        taken.setWidth(width);
        area.setLeft(taken.right() + 1 + spacing::medium);
    }
    return taken;
}

} // namespace

OccurrenceRow::OccurrenceRow(const Theme &theme, const Journal &journal, const Occurrence &occurrence, bool showsDay,
                             QWidget *parent)
    : QAbstractButton(parent)
    , m_theme(theme)
    , m_occurrence(occurrence)
    , m_mark(markOf(journal, occurrence))
    , m_title(occurrenceTitle(journal, occurrence))
    , m_detail(occurrenceDetail(journal, occurrence, QLocale()))
    , m_showsDay(showsDay)
{
    const Record *record = journal.findRecord(occurrence.experience);
    m_isPrivate = record != nullptr && record->visibility == Visibility::Private && journal.hasOther();
    QStringList spoken{m_title, weekdayAndDay(occurrence.day, QLocale()), m_detail};
    if (m_mark == OccurrenceMark::Lived)
        spoken += markName(m_mark);
    if (m_isPrivate)
        spoken += visibilityWords(journal, *record);
    setAccessibleName(spokenLine(spoken));
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(this, &QAbstractButton::clicked, this, [this] { emit opened(m_occurrence); });
    connect(&theme, &Theme::changed, this, &QWidget::updateGeometry);
}

int OccurrenceRow::dayWidth() const
{
    const QLocale locale;
    const QFontMetrics small(m_theme.type().small);
    int width = QFontMetrics(m_theme.type().heading).horizontalAdvance(locale.toString(28));
    for (int weekday = Qt::Monday; weekday <= Qt::Sunday; ++weekday)
        width = std::max(width, small.horizontalAdvance(locale.standaloneDayName(weekday, QLocale::ShortFormat)));
    return width;
}

QSize OccurrenceRow::sizeHint() const
{
    const int lines =
        QFontMetrics(RowPainter::titleFont(m_theme)).height() + 2 + QFontMetrics(m_theme.type().small).height();
    return {280, lines + 2 * kRowPadding};
}

QSize OccurrenceRow::minimumSizeHint() const
{
    return {160, sizeHint().height()};
}

void OccurrenceRow::paintEvent(QPaintEvent *)
{
    const Colours &colours = m_theme.colours();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool isHot = underMouse() || isDown();
    painter.setPen(hasFocus() ? QPen(colours.focusRing, 2) : QPen(colours.border, 1));
    painter.setBrush(isHot ? colours.sunken : colours.surface);
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), radius::control, radius::control);

    QRect area = rect().adjusted(kRowPadding + 2, kRowPadding, -kRowPadding, -kRowPadding);
    if (m_showsDay)
        paintDay(painter, area);
    paintMark(painter, area);
    if (m_isPrivate)
        paintLock(painter, area);
    painter.setPen(colours.text);
    drawElided(painter, area, m_title, RowPainter::titleFont(m_theme), 1);
    area.setTop(area.top() + QFontMetrics(RowPainter::titleFont(m_theme)).height() + 2);
    painter.setPen(colours.textMuted);
    drawElided(painter, area, m_detail, m_theme.type().small, 1);
}

void OccurrenceRow::paintDay(QPainter &painter, QRect &area) const
{
    const QLocale locale;
    const TypeScale &type = m_theme.type();
    QRect place = takeLeading(area, dayWidth(), layoutDirection());
    const int number = QFontMetrics(type.heading).height();
    const int weekday = QFontMetrics(type.small).height();
    place.setTop(place.top() + (place.height() - number - weekday) / 2);
    painter.setFont(type.heading);
    painter.setPen(m_theme.colours().text);
    drawText(painter, QRect(place.left(), place.top(), place.width(), number), Qt::AlignCenter,
             locale.toString(m_occurrence.day.day()));
    painter.setFont(type.small);
    painter.setPen(m_theme.colours().textMuted);
    drawText(painter, QRect(place.left(), place.top() + number, place.width(), weekday), Qt::AlignCenter,
             locale.standaloneDayName(m_occurrence.day.dayOfWeek(), QLocale::ShortFormat));
}

void OccurrenceRow::paintMark(QPainter &painter, QRect &area) const
{
    const QRect place = takeLeading(area, kRowMarkSide + 2, layoutDirection());
    const int tone = static_cast<int>(m_mark);
    const double middle = place.top() + QFontMetrics(RowPainter::titleFont(m_theme)).height() / 2.0;
    drawMark(painter, QPointF(place.center().x() + 0.5, middle), kRowMarkSide, tone,
             markColour(m_theme.colours(), tone));
}

void OccurrenceRow::paintLock(QPainter &painter, QRect &area) const
{
    const int side = QFontMetrics(m_theme.type().small).height();
    QRect place(0, area.center().y() - side / 2, side, side);
    const bool isRightToLeft = layoutDirection() == Qt::RightToLeft;
    place.moveLeft(isRightToLeft ? area.left() : area.right() - side + 1);
    painter.drawPixmap(place.topLeft(), m_theme.pixmap(Glyph::Private, Token::TextMuted, side, devicePixelRatioF()));
    isRightToLeft ? area.setLeft(place.right() + spacing::small) : area.setRight(place.left() - spacing::small);
}

} // namespace hearth
