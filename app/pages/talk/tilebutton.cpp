// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/talk/tilebutton.h"

#include "widgets/rowpainter.h"

#include <QFocusEvent>
#include <QPainter>
#include <QStyle>

#include <algorithm>

namespace hearth {

namespace {

constexpr int kMinWidth = 200; // device-independent pixels

} // namespace

TileButton::TileButton(const Theme &theme, std::optional<Glyph> glyph, const QString &title, const QString &words,
                       QWidget *parent)
    : QPushButton(parent)
    , m_theme(theme)
    , m_glyph(glyph)
    , m_title(title)
    , m_words(words)
{
    setAutoDefault(false);
    setAttribute(Qt::WA_Hover);
    setCursor(Qt::PointingHandCursor);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    connect(&theme, &Theme::changed, this, &QWidget::updateGeometry);
    nameAloud();
}

void TileButton::nameAloud()
{
    setAccessibleName(m_title);
    setAccessibleDescription(m_words);
}

void TileButton::setTitleLines(int lines)
{
    m_titleLines = lines;
    updateGeometry();
}

int TileButton::iconRoom() const
{
    return (m_glyph || isCheckable()) ? m_theme.iconSize() + spacing::medium : 0;
}

int TileButton::titleHeight(int width) const
{
    const QFont &font = m_theme.type().heading;
    return m_titleLines > 0 ? QFontMetrics(font).lineSpacing() : heightOfWords(m_title, font, width);
}

int TileButton::wordsHeight(int width) const
{
    if (m_words.isEmpty())
        return 0;
    // Room for two lines at least where titles wrap, so that tiles beside one another look alike.
    const int least = m_titleLines > 0 ? 0 : 2 * QFontMetrics(m_theme.type().body).lineSpacing();
    return spacing::tiny + std::max(least, heightOfWords(m_words, m_theme.type().body, width));
}

int TileButton::heightForWidth(int width) const
{
    const int inside = std::max(1, width - 2 * spacing::large - iconRoom());
    return 2 * spacing::large + titleHeight(inside) + wordsHeight(inside);
}

QSize TileButton::minimumSizeHint() const
{
    return {kMinWidth, 2 * spacing::large + QFontMetrics(m_theme.type().heading).lineSpacing()};
}

QSize TileButton::sizeHint() const
{
    constexpr int kUsualWidth = 380;
    return {kUsualWidth, heightForWidth(kUsualWidth)};
}

void TileButton::focusInEvent(QFocusEvent *event)
{
    m_ring = event->reason() != Qt::MouseFocusReason;
    QPushButton::focusInEvent(event);
}

void TileButton::paintEvent(QPaintEvent *)
{
    const Colours &colours = m_theme.colours();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool isHot = isEnabled() && (underMouse() || isDown());
    const bool isRinged = hasFocus() && m_ring;
    const QColor edge = isRinged ? colours.focusRing : isChecked() ? colours.accent : colours.border;
    painter.setPen(QPen(edge, isRinged ? 2 : 1));
    painter.setBrush(isChecked() ? colours.accentSoft : isHot ? colours.surfaceRaised : colours.surface);
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), radius::card, radius::card);

    const QRect area = rect().adjusted(spacing::large, spacing::large, -spacing::large, -spacing::large);
    const int icon = m_theme.iconSize();
    const std::optional<Glyph> mark =
        isCheckable() ? (isChecked() ? std::optional(Glyph::Check) : std::nullopt) : m_glyph;
    const auto mirrored = [this](const QRect &place) { return QStyle::visualRect(layoutDirection(), rect(), place); };
    if (mark) {
        const int lineHeight = QFontMetrics(m_theme.type().heading).lineSpacing();
        const int left = isCheckable() ? area.right() + 1 - icon : area.left(); // a check mark stands at the end
        const QRect place(left, area.top() + (lineHeight - icon) / 2, icon, icon);
        painter.drawPixmap(
            mirrored(place).topLeft(),
            m_theme.pixmap(*mark, isEnabled() ? Token::Accent : Token::TextMuted, icon, devicePixelRatioF()));
    }
    QRect text = isCheckable() ? area.adjusted(0, 0, -iconRoom(), 0) : area.adjusted(iconRoom(), 0, 0, 0);
    const int title = titleHeight(text.width());
    painter.setPen(isEnabled() ? colours.text : colours.textMuted);
    painter.setFont(m_theme.type().heading);
    const QString shown = m_titleLines > 0
                              ? painter.fontMetrics().elidedText(m_title.simplified(), Qt::ElideRight, text.width())
                              : m_title;
    drawWords(painter, mirrored({text.left(), text.top(), text.width(), title}), shown);
    text.setTop(text.top() + title + spacing::tiny);
    painter.setPen(colours.textMuted);
    painter.setFont(m_theme.type().body);
    drawWords(painter, mirrored(text), m_words);
}

} // namespace hearth
