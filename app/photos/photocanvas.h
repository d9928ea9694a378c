// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme/theme.h"

#include <QImage>
#include <QPixmap>
#include <QWidget>

namespace hearth {

/// Shows one picture: fitted at first, then as large as the person likes, moved with the mouse or the arrow keys. A
/// picture that is smaller than the place is not blown up by itself.
class PhotoCanvas final : public QWidget
{
    Q_OBJECT

public:
    explicit PhotoCanvas(const Theme &theme, QWidget *parent = nullptr);

    /// Fitted.
    void setImage(const QImage &image);
    [[nodiscard]] bool isFitted() const { return m_isFitted; }
    /// Device-independent pixels per pixel of the picture.
    [[nodiscard]] double scale() const;
    [[nodiscard]] bool canZoomIn() const;
    [[nodiscard]] QSize sizeHint() const override { return {640, 480}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {160, 120}; }

public slots:
    void zoomIn();
    void zoomOut();
    void fit();
    /// By so many device-independent pixels, as far as there is more to see.
    void pan(const QPointF &step);

signals:
    /// The scale or the place has changed.
    void zoomed();

protected:
    void paintEvent(QPaintEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;

private:
    [[nodiscard]] double fittedScale() const;
    /// Where the picture lies, which may be more than is seen.
    [[nodiscard]] QRectF target() const;
    /// Keeps `anchor`, a point of this widget, over the same point of the picture.
    void zoomTo(double scale, const QPointF &anchor);
    void holdInside();
    void showCursor();
    void paintImage(QPainter &painter);
    [[nodiscard]] const QPixmap &reduced(const QSize &size);

    const Theme &m_theme;
    QImage m_image;
    QPixmap m_reduced; // the picture at the size it is seen, where that is smaller
    bool m_isFitted = true;
    double m_scale = 1;  // used while not fitted
    QPointF m_centre;    // the point of the picture in the middle, in its pixels
    QPointF m_heldPoint; // of the mouse, while it drags
    bool m_isHeld = false;
    bool m_ring = false; // focus came by keyboard
};

} // namespace hearth
