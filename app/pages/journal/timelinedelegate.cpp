// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/journal/timelinedelegate.h"

#include "base/shortening.h"
#include "editors/recordchip.h"
#include "viewmodels/recordwords.h"
#include "viewmodels/timelinemodel.h"

#include <QDate>
#include <QLocale>
#include <QPainter>
#include <QTextLayout>

#include <algorithm>

namespace hearth {

namespace {

constexpr int kInset = 2; // around the ground of a row, so that neighbours stand apart
constexpr int kPadding = spacing::medium;

QFont titleFont(const Theme &theme)
{
    QFont font = theme.type().body;
    font.setWeight(QFont::DemiBold);
    return font;
}

int alignment(const QStyleOptionViewItem &option, Qt::Alignment vertical)
{
    return static_cast<int>(QStyle::visualAlignment(option.direction, Qt::AlignLeft) | vertical) | Qt::TextSingleLine;
}

// Words of a journal run their own way, whichever way the program does.
void drawWords(QPainter &painter, const QRect &place, int flags, const QString &words)
{
    painter.setLayoutDirection(words.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
    painter.drawText(place, flags, words);
}

// The first characters that fit one line of that width, and the rest.
std::pair<QString, QString> splitLine(const QString &text, const QFont &font, int width)
{
    QTextLayout layout(text, font);
    layout.beginLayout();
    QTextLine line = layout.createLine();
    if (line.isValid())
        line.setLineWidth(width);
    layout.endLayout();
    const int length = line.isValid() ? line.textLength() : 0;
    return {text.left(length).trimmed(), text.mid(length).trimmed()};
}

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
    const QFontMetrics small(m_theme.type().small);
    const QFontMetrics day(m_theme.type().title);
    m_titleHeight = QFontMetrics(titleFont(m_theme)).height();
    m_lineHeight = small.height();
    m_dayWidth = day.horizontalAdvance(QLocale().toString(28));
    for (int weekday = Qt::Monday; weekday <= Qt::Sunday; ++weekday)
        m_dayWidth = std::max(m_dayWidth, small.horizontalAdvance(QLocale().dayName(weekday, QLocale::ShortFormat)));
    m_authorSide = std::max(20, small.height() + spacing::tiny);
    m_monthHeight = spacing::large + QFontMetrics(m_theme.type().heading).height() + spacing::small;
    m_recordHeight = std::max(m_titleHeight + spacing::tiny + 2 * m_lineHeight, day.height() + m_lineHeight) +
                     2 * (kPadding + kInset);
}

QSize TimelineDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    return {0, index.data(TimelineModel::IsHeaderRole).toBool() ? m_monthHeight : m_recordHeight};
}

void TimelineDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (index.data(TimelineModel::IsHeaderRole).toBool()) {
        paintMonth(*painter, option, index);
    } else {
        paintGround(*painter, option);
        paintDay(*painter, option, index);
        paintWords(*painter, option, index);
        if (m_showsAuthors)
            paintAuthor(*painter, option, index);
    }
    painter->restore();
}

void TimelineDelegate::paintMonth(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter.setFont(m_theme.type().heading);
    painter.setPen(m_theme.colours().text);
    const QRect place = option.rect.adjusted(kPadding, 0, -kPadding, -spacing::small);
    painter.drawText(place, alignment(option, Qt::AlignBottom), index.data().toString());
}

void TimelineDelegate::paintGround(QPainter &painter, const QStyleOptionViewItem &option) const
{
    const Colours &colours = m_theme.colours();
    const bool isChosen = option.state.testFlag(QStyle::State_Selected);
    const bool isHovered = option.state.testFlag(QStyle::State_MouseOver);
    const bool hasFocus = option.state.testFlag(QStyle::State_HasFocus);
    if (!isChosen && !isHovered && !hasFocus)
        return;
    const QRectF ground = QRectF(option.rect).adjusted(kInset, kInset, -kInset, -kInset);
    painter.setBrush(isChosen ? colours.accentSoft : isHovered ? colours.sunken : QColor(Qt::transparent));
    painter.setPen(hasFocus ? QPen(colours.focusRing, 2) : isChosen ? QPen(colours.accent, 1) : QPen(Qt::NoPen));
    const double half = hasFocus ? 1.0 : 0.5;
    painter.drawRoundedRect(ground.adjusted(half, half, -half, -half), radius::control, radius::control);
}

void TimelineDelegate::paintDay(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QDate date = index.data(TimelineModel::DateRole).toDate();
    const QLocale locale;
    const int dayHeight = QFontMetrics(m_theme.type().title).height();
    QRect place(option.rect.left() + kPadding, option.rect.top() + kInset + kPadding - spacing::tiny, m_dayWidth,
                dayHeight);
    painter.setFont(m_theme.type().title);
    painter.setPen(m_theme.colours().text);
    painter.drawText(QStyle::visualRect(option.direction, option.rect, place), Qt::AlignCenter,
                     locale.toString(date.day()));
    place.translate(0, dayHeight);
    place.setHeight(m_lineHeight);
    painter.setFont(m_theme.type().small);
    painter.setPen(m_theme.colours().textMuted);
    painter.drawText(QStyle::visualRect(option.direction, option.rect, place), Qt::AlignCenter,
                     locale.dayName(date.dayOfWeek(), QLocale::ShortFormat));
}

void TimelineDelegate::paintWords(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto visual = [&option](const QRect &rect) {
        return QStyle::visualRect(option.direction, option.rect, rect);
    };
    const int left = option.rect.left() + kPadding + m_dayWidth + spacing::large;
    const int end = option.rect.right() - kPadding - (m_showsAuthors ? m_authorSide + spacing::medium : 0);
    const int top = option.rect.top() + kInset + kPadding;

    const int icon = m_titleHeight;
    const auto kind = static_cast<Kind>(index.data(TimelineModel::KindRole).toInt());
    painter.drawPixmap(visual(QRect(left, top, icon, icon)).topLeft(),
                       m_theme.pixmap(glyphOf(kind), Token::TextMuted, icon, painter.device()->devicePixelRatioF()));

    const QFont strong = titleFont(m_theme);
    const QRect title(left + icon + spacing::small, top, std::max(0, end - left - icon - spacing::small),
                      m_titleHeight);
    painter.setFont(strong);
    painter.setPen(m_theme.colours().text);
    drawWords(painter, visual(title), alignment(option, Qt::AlignVCenter),
              QFontMetrics(strong).elidedText(index.data(TimelineModel::TitleRole).toString(), Qt::ElideRight,
                                              title.width()));

    const QFont &small = m_theme.type().small;
    QRect line(left, top + m_titleHeight + spacing::tiny, std::max(0, end - left), m_lineHeight);
    painter.setFont(small);
    if (!index.data(TimelineModel::IsVerifiedRole).toBool()) {
        painter.setPen(m_theme.colours().danger);
        drawWords(painter, visual(line), alignment(option, Qt::AlignVCenter),
                  QFontMetrics(small).elidedText(notVerifiedWords(), Qt::ElideRight, line.width()));
        line.translate(0, m_lineHeight);
    }
    painter.setPen(m_theme.colours().textMuted);
    QString rest = index.data(TimelineModel::ExcerptRole).toString();
    for (; !rest.isEmpty() && line.bottom() <= option.rect.bottom() - kPadding; line.translate(0, m_lineHeight)) {
        const bool isLast = line.bottom() + m_lineHeight > option.rect.bottom() - kPadding;
        auto [words, after] = splitLine(rest, small, line.width());
        const QString shown =
            isLast ? QFontMetrics(small).elidedText(rest, Qt::ElideRight, line.width()) : std::move(words);
        drawWords(painter, visual(line), alignment(option, Qt::AlignVCenter), shown);
        rest = std::move(after);
    }
}

void TimelineDelegate::paintAuthor(QPainter &painter, const QStyleOptionViewItem &option,
                                   const QModelIndex &index) const
{
    const Colours &colours = m_theme.colours();
    const int top = option.rect.top() + kInset + kPadding + (m_titleHeight - m_authorSide) / 2;
    const QRect place(option.rect.right() - kPadding - m_authorSide + 1, top, m_authorSide, m_authorSide);
    const QRect dot = QStyle::visualRect(option.direction, option.rect, place);
    const int colour = std::clamp(index.data(TimelineModel::AuthorColourRole).toInt(), 0,
                                  static_cast<int>(colours.partner.size()) - 1);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colours.partner[static_cast<std::size_t>(colour)]);
    painter.drawEllipse(dot);
    QFont font = m_theme.type().body;
    font.setPixelSize(m_authorSide * 52 / 100);
    font.setWeight(QFont::DemiBold);
    painter.setFont(font);
    painter.setPen(colours.textOnAccent);
    painter.drawText(dot, Qt::AlignCenter, initialOf(index.data(TimelineModel::AuthorNameRole).toString()));

    const int icon = m_authorSide - spacing::tiny;
    const QRect below(place.left() + (m_authorSide - icon) / 2, place.bottom() + spacing::small, icon, icon);
    const Glyph glyph = index.data(TimelineModel::IsSharedRole).toBool() ? Glyph::People : Glyph::Private;
    painter.drawPixmap(QStyle::visualRect(option.direction, option.rect, below).topLeft(),
                       m_theme.pixmap(glyph, Token::TextMuted, icon, painter.device()->devicePixelRatioF()));
}

} // namespace hearth
