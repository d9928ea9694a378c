// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme/iconstore.h"

#include <QFile>
#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QSvgRenderer>

#include <algorithm>

namespace hearth {

namespace {

constexpr int kLargestSide = 1024;   // pixels of the device
constexpr qsizetype kMaxDrawn = 500; // pixmaps kept

class GlyphEngine final : public QIconEngine
{
public:
    GlyphEngine(std::shared_ptr<IconStore> store, Glyph glyph, Token off, Token on)
        : m_store(std::move(store))
        , m_glyph(glyph)
        , m_off(off)
        , m_on(on)
    {
    }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override
    {
        const double ratio = painter->device()->devicePixelRatioF();
        const QPixmap drawn = scaledPixmap(rect.size() * ratio, mode, state, ratio);
        QRect target(QPoint(), drawn.deviceIndependentSize().toSize());
        target.moveCenter(rect.center());
        painter->drawPixmap(target, drawn);
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        return scaledPixmap(size, mode, state, 1.0);
    }

    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State state, qreal scale) override
    {
        const bool mirrored = isDirectional(m_glyph) && QGuiApplication::isRightToLeft();
        QPixmap drawn = m_store->pixmap(m_glyph, state == QIcon::On ? m_on : m_off,
                                        std::min(size.width(), size.height()), mode != QIcon::Disabled, mirrored);
        drawn.setDevicePixelRatio(scale);
        return drawn;
    }

    QSize actualSize(const QSize &size, QIcon::Mode, QIcon::State) override
    {
        const int side = std::min(size.width(), size.height());
        return {side, side};
    }

    bool isNull() override { return false; }
    QString key() const override { return QStringLiteral("hearth-glyph"); }
    QString iconName() override { return nameOf(m_glyph); }
    QIconEngine *clone() const override { return new GlyphEngine(m_store, m_glyph, m_off, m_on); }

private:
    std::shared_ptr<IconStore> m_store;
    Glyph m_glyph;
    Token m_off;
    Token m_on;
};

} // namespace

void IconStore::setColours(const Colours &colours)
{
    m_colours = colours;
    m_drawn.clear();
}

QPixmap IconStore::pixmap(Glyph glyph, Token token, int size, bool enabled, bool mirrored)
{
    const int side = std::clamp(size, 1, kLargestSide);
    const quint32 key = static_cast<quint32>(glyph) << 24 | static_cast<quint32>(token) << 16 |
                        static_cast<quint32>(side) << 2 | (enabled ? 2U : 0U) | (mirrored ? 1U : 0U);
    if (const auto found = m_drawn.constFind(key); found != m_drawn.constEnd())
        return *found;

    QFile file(QStringLiteral(":/icons/%1.svg").arg(nameOf(glyph)));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QColor colour = enabled ? colourOf(m_colours, token) : m_colours.textOff;
    QByteArray source = file.readAll();
    source.replace("currentColor", colour.name().toLatin1());

    QImage image(side, side, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    QSvgRenderer(source).render(&painter);
    painter.end();

    if (m_drawn.size() >= kMaxDrawn)
        m_drawn.clear();
    const QPixmap drawn = QPixmap::fromImage(mirrored ? image.mirrored(true, false) : image);
    m_drawn.insert(key, drawn);
    return drawn;
}

QIcon IconStore::icon(Glyph glyph, Token off, Token on)
{
    return QIcon(new GlyphEngine(shared_from_this(), glyph, off, on));
}

} // namespace hearth
