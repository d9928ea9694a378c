// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/buttons.h"

#include "theme/drawtext.h"
#include "theme/uncut.h"

#include <QPainter>
#include <QPainterPath>
#include <QStyle>
#include <QStyleOptionButton>
#include <QStylePainter>

namespace hearth {

namespace {

QPushButton *withRole(QPushButton *button, Role role)
{
    setRole(button, role);
    return button;
}

/// Has no border until it is hovered or focused. What shows then goes no further than it can be seen: where the button
/// begins a line, its words stand in the column and its edge before it.
class FlatButton final : public QPushButton
{
public:
    using QPushButton::QPushButton;

protected:
    void paintEvent(QPaintEvent *event) override
    {
        const QRect uncut = uncutAtSides(*this);
        if (uncut == rect())
            return QPushButton::paintEvent(event);
        QStylePainter painter(this);
        QStyleOptionButton option;
        initStyleOption(&option);
        option.rect = uncut;
        painter.drawControl(QStyle::CE_PushButtonBevel, option);
        option.rect = rect();
        painter.drawControl(QStyle::CE_PushButtonLabel, option);
    }
};

QPushButton *flatButton(const QString &text, QWidget *parent)
{
    auto *button = new FlatButton(text, parent);
    button->setAutoDefault(false);
    return button;
}

QPushButton *withGlyph(QPushButton *button, const Theme &theme, Glyph glyph)
{
    setGlyph(button, theme, glyph);
    return button;
}

} // namespace

QPushButton *plainButton(const QString &text, QWidget *parent)
{
    auto *button = new QPushButton(text, parent);
    button->setAutoDefault(false);
    return button;
}

QPushButton *primaryButton(const QString &text, QWidget *parent)
{
    return withRole(plainButton(text, parent), Role::Primary);
}

QPushButton *quietButton(const QString &text, QWidget *parent)
{
    return withRole(flatButton(text, parent), Role::Quiet);
}

QPushButton *linkButton(const QString &text, QWidget *parent)
{
    return withRole(flatButton(text, parent), Role::Link);
}

QPushButton *primaryButton(const Theme &theme, Glyph glyph, const QString &text, QWidget *parent)
{
    return withGlyph(primaryButton(text, parent), theme, glyph);
}

QPushButton *plainButton(const Theme &theme, Glyph glyph, const QString &text, QWidget *parent)
{
    return withGlyph(plainButton(text, parent), theme, glyph);
}

QPushButton *quietButton(const Theme &theme, Glyph glyph, const QString &text, QWidget *parent)
{
    return withGlyph(quietButton(text, parent), theme, glyph);
}

void setGlyph(QPushButton *button, const Theme &theme, Glyph glyph)
{
    const bool isPrimary = button->property("role").toString() == nameOf(Role::Primary);
    button->setIcon(theme.icon(glyph, isPrimary ? Token::TextOnAccent : Token::Text));
}

MenuButton::MenuButton(const QString &text, QWidget *parent)
    : QPushButton(text, parent)
{
    setAutoDefault(false);
}

void MenuButton::initStyleOption(QStyleOptionButton *option) const
{
    QPushButton::initStyleOption(option);
    option->features &= ~QStyleOptionButton::HasMenu;
}

ChangingButton::ChangingButton(const QStringList &words, QWidget *parent)
    : QPushButton(words.first(), parent)
    , m_words(words)
{
    setAutoDefault(false);
}

QSize ChangingButton::sizeHint() const
{
    QStyleOptionButton option;
    initStyleOption(&option);
    QSize size;
    for (const QString &words : m_words) {
        option.text = words;
        const QSize text = fontMetrics().size(Qt::TextShowMnemonic, words);
        size = size.expandedTo(style()->sizeFromContents(QStyle::CT_PushButton, &option, text, this));
    }
    return size;
}

IconButton::IconButton(const Theme &theme, Glyph glyph, const QString &name, QWidget *parent)
    : QToolButton(parent)
    , m_theme(theme)
{
    setRole(this, Role::Icon);
    setFocusPolicy(Qt::TabFocus);
    setGlyph(glyph);
    setName(name);
    const auto resize = [this] { setIconSize({m_theme.iconSize(), m_theme.iconSize()}); };
    resize();
    connect(&theme, &Theme::changed, this, resize);
}

void IconButton::setName(const QString &name)
{
    setAccessibleName(name);
    setToolTip(name);
}

void IconButton::setGlyph(Glyph glyph, Token token)
{
    setIcon(m_theme.icon(glyph, token, Token::Accent));
}

NavButton::NavButton(const Theme &theme, Glyph glyph, const QString &text, QWidget *parent)
    : QPushButton(text, parent)
    , m_theme(theme)
    , m_glyph(glyph)
{
    setCheckable(true);
    setAutoExclusive(true);
    setAutoDefault(false);
    setFocusPolicy(Qt::TabFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::MinimumExpanding, QSizePolicy::Fixed);
    theme.redraw(this);
}

QSize NavButton::sizeHint() const
{
    QFont chosen = m_theme.type().body;
    chosen.setWeight(QFont::DemiBold);
    const int words = QFontMetrics(chosen).horizontalAdvance(text());
    const int icon = m_theme.iconSize();
    return {spacing::medium + icon + spacing::medium + words + spacing::large,
            std::max(icon, QFontMetrics(m_theme.type().heading).height()) + 2 * spacing::small};
}

void NavButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Colours &colours = m_theme.colours();
    const QRectF pill = QRectF(rect()).adjusted(1, 1, -1, -1);

    if (isChecked() || underMouse() || isDown()) {
        painter.setPen(isChecked() ? QPen(colours.border, 1) : QPen(Qt::NoPen));
        painter.setBrush(isChecked() ? colours.surfaceRaised : colours.border);
        painter.drawRoundedRect(pill, radius::control, radius::control);
    }
    if (hasFocus()) {
        painter.setPen(QPen(colours.focusRing, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(pill, radius::control, radius::control);
    }

    const int icon = m_theme.iconSize();
    const QRect iconPlace(spacing::medium, (height() - icon) / 2, icon, icon);
    painter.drawPixmap(
        QStyle::visualRect(layoutDirection(), rect(), iconPlace).topLeft(),
        m_theme.pixmap(m_glyph, isChecked() ? Token::Accent : Token::TextMuted, icon, devicePixelRatioF()));

    QFont font = m_theme.type().body;
    font.setWeight(isChecked() ? QFont::DemiBold : QFont::Normal);
    painter.setFont(font);
    painter.setPen(isEnabled() ? colours.text : colours.textOff);
    const QRect words = rect().adjusted(2 * spacing::medium + icon, 0, -spacing::small, 0);
    drawText(painter, QStyle::visualRect(layoutDirection(), rect(), words),
             static_cast<int>(Qt::AlignVCenter | QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft)) |
                 Qt::TextShowMnemonic,
             text());
}

} // namespace hearth
