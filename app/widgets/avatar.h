// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme/theme.h"

#include <QImage>
#include <QWidget>

namespace hearth {

/// Draws the first letter of a partner's name in a round of their colour, an index into the partner colours.
void drawInitial(QPainter &painter, const QRect &place, const Theme &theme, const QString &name, int colour);

/// A partner: their picture in a round, or their first letter in a round of their colour.
class Avatar final : public QWidget
{
    Q_OBJECT
public:
    explicit Avatar(const Theme &theme, QWidget *parent = nullptr);

    /// `colour` is an index into the partner colours, 0 to 5. The name becomes the accessible name.
    void setPartner(const QString &name, int colour);
    /// Shown in place of the letter; null for none. Square.
    void setPicture(const QImage &picture);
    /// Side in device-independent pixels at the usual text size; 32 at first.
    void setSide(int pixels);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
    QString m_name;
    int m_colour = 0;
    int m_side = 32;
    QImage m_picture;
};

} // namespace hearth
