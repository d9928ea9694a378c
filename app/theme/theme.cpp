// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme/theme.h"

#include "theme/iconstore.h"
#include "theme/style.h"
#include "theme/stylesheet.h"

#include <QApplication>
#include <QFontInfo>
#include <QFontMetrics>
#include <QToolTip>
#include <QWidget>

#include <algorithm>

namespace hearth {

namespace {

/// The book faces of the usual systems, the best first; the last one stands everywhere on Linux.
QStringList serifFamilies()
{
    return {
        QStringLiteral("Iowan Old Style"),  QStringLiteral("Charter"),    QStringLiteral("Source Serif 4"),
        QStringLiteral("Source Serif Pro"), QStringLiteral("Noto Serif"), QStringLiteral("Georgia"),
        QStringLiteral("DejaVu Serif"),     QStringLiteral("serif"),
    };
}

} // namespace

TypeScale typeScaleFor(const QFont &base, double factor)
{
    const double points = (base.pointSizeF() > 0 ? base.pointSizeF() : QFontInfo(base).pointSizeF()) * factor;
    const auto step = [&base, points](double times, QFont::Weight weight) {
        QFont font = base;
        font.setPointSizeF(points * times);
        font.setWeight(weight);
        return font;
    };
    TypeScale scale{
        .display = step(2.0, QFont::Normal),
        .title = step(1.5, QFont::Normal),
        .heading = step(1.15, QFont::DemiBold),
        .body = step(1.0, QFont::Normal),
        .small = step(0.9, QFont::Normal),
        .reading = step(1.1, QFont::Normal),
        .aloud = step(1.6, QFont::Normal),
    };
    for (QFont *font : {&scale.display, &scale.title, &scale.reading, &scale.aloud})
        font->setFamilies(serifFamilies());
    return scale;
}

Theme::Theme(QObject *parent)
    : QObject(parent)
    , m_colours(coloursOf(Look::Light))
    , m_icons(std::make_shared<IconStore>())
{
    m_baseFont = QApplication::font();
    m_type = typeScaleFor(m_baseFont);
}

Theme::~Theme() = default;

void Theme::apply(QApplication &application, Look look)
{
    m_application = &application;
    m_systemLook = lookOf(QApplication::palette());
    m_baseFont = QApplication::font();
    m_look = look;
    restyle();
}

Look Theme::shownLook() const
{
    return m_look == Look::System ? m_systemLook : m_look;
}

void Theme::setLook(Look look)
{
    if (look == m_look)
        return;
    const Look before = shownLook();
    m_look = look;
    if (shownLook() != before)
        restyle();
}

void Theme::setTextScale(double factor)
{
    const double held = std::clamp(factor, 1.0, 2.0);
    if (qFuzzyCompare(held, m_textScale))
        return;
    m_textScale = held;
    restyle();
}

QIcon Theme::icon(Glyph glyph, Token token) const
{
    return icon(glyph, token, token);
}

QIcon Theme::icon(Glyph glyph, Token token, Token checked) const
{
    return m_icons->icon(glyph, token, checked);
}

QPixmap Theme::pixmap(Glyph glyph, Token token, int size, double devicePixelRatio) const
{
    const bool mirrored = isDirectional(glyph) && QApplication::isRightToLeft();
    QPixmap drawn = m_icons->pixmap(glyph, token, qRound(size * devicePixelRatio), true, mirrored);
    drawn.setDevicePixelRatio(devicePixelRatio);
    return drawn;
}

QIcon Theme::applicationIcon()
{
    return QIcon(QStringLiteral(":/icons/hearthbook.svg"));
}

int Theme::iconSize() const
{
    const int height = QFontMetrics(m_type.body).height();
    return std::max(20, (height * 5 / 4) / 2 * 2);
}

void Theme::restyle()
{
    m_colours = coloursOf(shownLook());
    m_type = typeScaleFor(m_baseFont, m_textScale);
    m_icons->setColours(m_colours);
    if (m_application != nullptr) {
        // An empty sheet first: a new style below a standing sheet would polish every widget twice.
        m_application->setStyleSheet({});
        QApplication::setStyle(new HearthStyle(m_colours, m_icons));
        QApplication::setPalette(paletteOf(m_colours));
        QApplication::setFont(m_type.body);
        QToolTip::setFont(m_type.body);
        m_application->setStyleSheet(styleSheetFor(m_colours, m_type));
    }
    emit changed();
}

void Theme::redraw(QWidget *widget) const
{
    connect(this, &Theme::changed, widget, [widget] {
        widget->updateGeometry();
        widget->update();
    });
}

} // namespace hearth
