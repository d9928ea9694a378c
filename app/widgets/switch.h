// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme/theme.h"

#include <QCheckBox>
#include <QVariantAnimation>

namespace hearth {

/// Something that is on or off at once, with its words beside it. Space toggles.
class Switch final : public QCheckBox
{
    Q_OBJECT
public:
    Switch(const Theme &theme, const QString &text, QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
    [[nodiscard]] bool hitButton(const QPoint &position) const override;

private:
    [[nodiscard]] QSize trackSize() const;
    void slide(bool on);

    const Theme &m_theme;
    QVariantAnimation m_animation;
    double m_position = 0.0; // of the knob, 0 off to 1 on
};

} // namespace hearth
