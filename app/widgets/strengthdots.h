// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme/theme.h"

#include <QSlider>

namespace hearth {

/// How strongly something was felt: three dots, filled up to the value from 1 to kStrongestFeeling; 0 when not said. A
/// click on a dot chooses it, another one takes it back. The keys 0 to 3, the arrow keys and Delete work too.
class StrengthDots final : public QSlider
{
    Q_OBJECT
public:
    /// `name` is read aloud; what was felt.
    StrengthDots(const Theme &theme, const QString &name, QWidget *parent = nullptr);

    /// "a little", "clearly" or "strongly"; empty for any other value.
    [[nodiscard]] static QString word(int strength);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

signals:
    /// The dot under the mouse, from 1; 0 for none.
    void hovered(int strength);

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    /// Of one dot with the room round it.
    [[nodiscard]] int pitch() const;
    [[nodiscard]] QRect placeOf(int strength) const;
    [[nodiscard]] int strengthAt(const QPoint &position) const;
    void setHovered(int strength);

    const Theme &m_theme;
    int m_hovered = 0;
    bool m_ring = false; // focus came by keyboard
};

} // namespace hearth
