// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/together/liveddelegate.h"

#include "pages/together/elidedtext.h"
#include "pages/together/livedmodel.h"

#include <QPainter>

#include <algorithm>

namespace hearth {

namespace {

constexpr int kInset = 2; // around the ground of a row, so that neighbours stand apart
constexpr int kLivedPadding = spacing::medium;

} // namespace

LivedDelegate::LivedDelegate(const Theme &theme, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
{
    connect(&theme, &Theme::changed, this, [this] { emit sizeHintChanged({}); });
}

QFont LivedDelegate::titleFont() const
{
    QFont font = m_theme.type().body;
    font.setWeight(QFont::DemiBold);
    return font;
}

int LivedDelegate::monthHeight(const QModelIndex &index) const
{
    if (index.data(LivedModel::MonthRole).toString().isEmpty())
        return 0;
    const int above = index.row() == 0 ? 0 : spacing::large;
    return above + QFontMetrics(m_theme.type().heading).height() + spacing::small;
}

int LivedDelegate::dayWidth() const
{
    const QLocale locale;
    const QFontMetrics small(m_theme.type().small);
    int width = QFontMetrics(m_theme.type().title).horizontalAdvance(locale.toString(28));
    for (int weekday = Qt::Monday; weekday <= Qt::Sunday; ++weekday)
        width = std::max(width, small.horizontalAdvance(locale.dayName(weekday, QLocale::ShortFormat)));
    return width;
}

QSize LivedDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    const TypeScale &type = m_theme.type();
    const int words = heightOfLines(titleFont(), 1) + heightOfLines(type.small, 1);
    const int day = QFontMetrics(type.title).height() + QFontMetrics(type.small).height();
    return {0, monthHeight(index) + std::max(words, day) + 2 * (kLivedPadding + kInset)};
}

void LivedDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    QRect row = option.rect;
    if (const int month = monthHeight(index); month > 0) {
        const QRect place(row.left() + kLivedPadding, row.top(), row.width() - 2 * kLivedPadding,
                          month - spacing::small);
        painter->setFont(m_theme.type().heading);
        painter->setPen(m_theme.colours().text);
        painter->drawText(place,
                          static_cast<int>(QStyle::visualAlignment(option.direction, Qt::AlignLeft) | Qt::AlignBottom),
                          index.data(LivedModel::MonthRole).toString());
        row.setTop(row.top() + month);
    }
    paintGround(*painter, option, row);
    paintDay(*painter, option, row, index.data(LivedModel::DayRole).toDate());
    paintWords(*painter, option, row, index);
    painter->restore();
}

void LivedDelegate::paintGround(QPainter &painter, const QStyleOptionViewItem &option, const QRect &row) const
{
    const Colours &colours = m_theme.colours();
    const bool isChosen = option.state.testFlag(QStyle::State_Selected);
    const bool isHovered = option.state.testFlag(QStyle::State_MouseOver);
    const bool hasFocus = option.state.testFlag(QStyle::State_HasFocus);
    if (!isChosen && !isHovered && !hasFocus)
        return;
    const double half = hasFocus ? 1.0 : 0.5;
    const QRectF ground = QRectF(row).adjusted(kInset + half, kInset + half, -kInset - half, -kInset - half);
    painter.setBrush(isChosen ? colours.accentSoft : isHovered ? colours.sunken : QColor(Qt::transparent));
    painter.setPen(hasFocus ? QPen(colours.focusRing, 2) : isChosen ? QPen(colours.accent, 1) : QPen(Qt::NoPen));
    painter.drawRoundedRect(ground, radius::control, radius::control);
}

void LivedDelegate::paintDay(QPainter &painter, const QStyleOptionViewItem &option, const QRect &row, QDate day) const
{
    const QLocale locale;
    const TypeScale &type = m_theme.type();
    const int number = QFontMetrics(type.title).height();
    QRect place(row.left() + kLivedPadding, row.top() + kInset + kLivedPadding - spacing::tiny, dayWidth(), number);
    painter.setFont(type.title);
    painter.setPen(m_theme.colours().text);
    painter.drawText(QStyle::visualRect(option.direction, row, place), Qt::AlignCenter, locale.toString(day.day()));
    place.translate(0, number);
    place.setHeight(QFontMetrics(type.small).height());
    painter.setFont(type.small);
    painter.setPen(m_theme.colours().textMuted);
    painter.drawText(QStyle::visualRect(option.direction, row, place), Qt::AlignCenter,
                     locale.dayName(day.dayOfWeek(), QLocale::ShortFormat));
}

void LivedDelegate::paintWords(QPainter &painter, const QStyleOptionViewItem &option, const QRect &row,
                               const QModelIndex &index) const
{
    const TypeScale &type = m_theme.type();
    const int left = row.left() + kLivedPadding + dayWidth() + spacing::large;
    int right = row.right() - kLivedPadding;
    const int top = row.top() + kInset + kLivedPadding;
    if (index.data(LivedModel::IsPrivateRole).toBool()) {
        const int side = QFontMetrics(type.small).height();
        const QRect place(right - side + 1, top, side, side);
        painter.drawPixmap(
            QStyle::visualRect(option.direction, row, place).topLeft(),
            m_theme.pixmap(Glyph::Private, Token::TextMuted, side, painter.device()->devicePixelRatioF()));
        right -= side + spacing::small;
    }
    QRect area = QStyle::visualRect(option.direction, row, QRect(left, top, std::max(0, right - left), row.height()));
    painter.setPen(m_theme.colours().text);
    area.setTop(area.top() + drawElided(painter, area, index.data().toString(), titleFont(), 1));
    painter.setPen(m_theme.colours().textMuted);
    drawElided(painter, area, index.data(LivedModel::DetailRole).toString(), type.small, 1);
}

} // namespace hearth
