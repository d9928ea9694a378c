// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme/colours.h"

#include <QProxyStyle>

#include <memory>

namespace hearth {

class IconStore;

/// Fusion with this program's own check marks and icons, and with words that keep their own direction. It stands below
/// the style sheet, which cannot draw them in the colours of the look without a picture for each.
class HearthStyle final : public QProxyStyle
{
    Q_OBJECT
public:
    HearthStyle(const Colours &colours, std::shared_ptr<IconStore> icons);

    using QProxyStyle::polish;
    void polish(QWidget *widget) override;
    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget = nullptr) const override;
    /// In the direction of the words, not of the window.
    void drawItemText(QPainter *painter, const QRect &place, int flags, const QPalette &palette, bool isEnabled,
                      const QString &text, QPalette::ColorRole role = QPalette::NoRole) const override;
    [[nodiscard]] int pixelMetric(PixelMetric metric, const QStyleOption *option = nullptr,
                                  const QWidget *widget = nullptr) const override;
    [[nodiscard]] QIcon standardIcon(StandardPixmap icon, const QStyleOption *option = nullptr,
                                     const QWidget *widget = nullptr) const override;
    [[nodiscard]] int styleHint(StyleHint hint, const QStyleOption *option = nullptr, const QWidget *widget = nullptr,
                                QStyleHintReturn *answer = nullptr) const override;

private:
    void drawCheck(const QStyleOption &option, QPainter &painter) const;
    void drawRadio(const QStyleOption &option, QPainter &painter) const;

    Colours m_colours;
    std::shared_ptr<IconStore> m_icons;
};

} // namespace hearth
