// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/journal/timelinedelegate.h"

#include "editors/recordchip.h"
#include "models/timelinemodel.h"
#include "widgets/rowpainter.h"
#include "wording/recordwords.h"

#include <QPainter>

#include <algorithm>

namespace hearth {

namespace {

constexpr int kPadding = RowPainter::kPadding;
constexpr int kTop = RowPainter::kInset + RowPainter::kPadding;

} // namespace

TimelineDelegate::TimelineDelegate(const Theme &theme, bool showsAuthors, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
    , m_showsAuthors(showsAuthors)
{
    measure();
    connect(&theme, &Theme::changed, this, [this] {
        measure();
        emit sizeHintChanged({});
    });
}

void TimelineDelegate::measure()
{
    const QSize day = RowPainter::daySize(m_theme);
    m_titleHeight = QFontMetrics(RowPainter::titleFont(m_theme)).height();
    m_lineHeight = heightOfLines(m_theme.type().small, 1);
    m_dayWidth = day.width();
    m_authorSide = std::max(20, m_lineHeight + spacing::tiny);
    m_monthHeight = spacing::large + QFontMetrics(m_theme.type().heading).height() + spacing::small;
    m_recordHeight = std::max(m_titleHeight + spacing::tiny + 2 * m_lineHeight, day.height()) + 2 * kTop;
}

QSize TimelineDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    return {0, index.data(TimelineModel::IsHeaderRole).toBool() ? m_monthHeight : m_recordHeight};
}

void TimelineDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    RowPainter row(*painter, m_theme, option);
    const QRect &rect = option.rect;
    if (index.data(TimelineModel::IsHeaderRole).toBool()) {
        row.heading(rect.adjusted(kPadding, 0, -kPadding, -spacing::small), index.data().toString());
        return;
    }
    row.ground(rect);
    row.day({rect.left() + kPadding, rect.top() + kTop - spacing::tiny}, index.data(TimelineModel::DateRole).toDate());
    paintWords(row, rect, index);
    if (m_showsAuthors)
        paintAuthor(row, rect, index);
}

void TimelineDelegate::paintWords(RowPainter &row, const QRect &rect, const QModelIndex &index) const
{
    const Colours &colours = m_theme.colours();
    const int left = rect.left() + kPadding + m_dayWidth + spacing::large;
    const int end = rect.right() - kPadding - (m_showsAuthors ? m_authorSide + spacing::medium : 0);
    const int top = rect.top() + kTop;
    const int icon = m_titleHeight;
    row.glyph({left, top}, icon, glyphOf(static_cast<Kind>(index.data(TimelineModel::KindRole).toInt())),
              Token::TextMuted);
    const int title = left + icon + spacing::small;
    row.words({title, top, std::max(0, end - title), m_titleHeight}, index.data(TimelineModel::TitleRole).toString(),
              RowPainter::titleFont(m_theme), colours.text);

    const QFont &small = m_theme.type().small;
    QRect line(left, top + m_titleHeight + spacing::tiny, std::max(0, end - left), m_lineHeight);
    if (!index.data(TimelineModel::IsVerifiedRole).toBool())
        line.translate(0, row.words(line, notVerifiedWords(), small, colours.danger));
    const int lines = (rect.bottom() - kPadding - line.top() + 1) / m_lineHeight;
    row.words(line, index.data(TimelineModel::ExcerptRole).toString(), small, colours.textMuted, lines);
}

void TimelineDelegate::paintAuthor(RowPainter &row, const QRect &rect, const QModelIndex &index) const
{
    const int top = rect.top() + kTop + (m_titleHeight - m_authorSide) / 2;
    const QRect place(rect.right() - kPadding - m_authorSide + 1, top, m_authorSide, m_authorSide);
    row.partner(place, index.data(TimelineModel::AuthorNameRole).toString(),
                index.data(TimelineModel::AuthorColourRole).toInt());
    const int icon = m_authorSide - spacing::tiny;
    row.glyph({place.left() + (m_authorSide - icon) / 2, place.bottom() + spacing::small}, icon,
              index.data(TimelineModel::IsSharedRole).toBool() ? Glyph::People : Glyph::Private, Token::TextMuted);
}

} // namespace hearth
