// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRectF>
#include <QString>

class QPainter;

namespace hearth {

/// Something drawn by one code on the screen, in files and on paper. Lengths are in device-independent pixels.
class Drawing
{
public:
    virtual ~Drawing() = default;

    /// What it is headed by.
    [[nodiscard]] virtual QString title() const = 0;
    /// The size that suits what it holds and the size of the text.
    [[nodiscard]] virtual QSizeF naturalSize() const = 0;
    /// It is drawn in this size from then on; in its natural one before.
    virtual void setSize(const QSizeF &size) = 0;
    [[nodiscard]] virtual QSizeF size() const = 0;
    /// Draws what lies within `part` of it, background and all, to the same place of the painter.
    virtual void draw(QPainter &painter, const QRectF &part) = 0;
};

} // namespace hearth
