// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/insights/chartcontent.h"
#include "theme/theme.h"

#include <QGraphicsScene>
#include <QPixmap>
#include <QWidget>

namespace hearth {

class DrawingQueue;

/// A chart as a picture of itself. Drawn in small steps when its turn in the queue comes, and anew when the content,
/// the look or the size changes; until then the last picture stands. Nothing is drawn while it is out of sight.
class ChartPicture final : public QWidget
{
    Q_OBJECT
public:
    /// `queue` outlives the picture.
    ChartPicture(const Theme &theme, ChartForm form, DrawingQueue &queue, QWidget *parent = nullptr);
    ~ChartPicture() override;

    void setContent(const ChartContent &content);
    /// The picture shows the present content in the present look and size.
    [[nodiscard]] bool isDrawn() const { return !m_isStale; }
    /// Does the next piece of the work; true when the picture is done. For the queue.
    bool drawStep();

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return m_form == ChartForm::Full; }
    [[nodiscard]] int heightForWidth(int width) const override;

    /// Which of the spots is pointed at or walked to; null when none is.
    [[nodiscard]] const ChartSpot *spot() const;

signals:
    /// A spot was clicked, or Enter was pressed on it. Of the full form only.
    void spotChosen(const hearth::ChartSpot &spot);

protected:
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    /// The arrow keys walk from spot to spot, Home and End to the ends.
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void restart();
    void discard();
    void stage();
    void drawStrip();
    void showSpot(int index);
    [[nodiscard]] int spotNear(QPointF place) const;
    void paintSpot(QPainter &painter) const;
    /// How much larger than ordinary the text is.
    [[nodiscard]] double larger() const;

    const Theme &m_theme;
    ChartForm m_form;
    DrawingQueue &m_queue;
    ChartContent m_content;
    bool m_hasContent = false;
    bool m_isStale = true;
    QPixmap m_picture;
    std::vector<ChartSpot> m_spots; // of the picture
    int m_spot = -1;

    // Only while drawing.
    std::unique_ptr<QGraphicsScene> m_scene;
    TimeChart *m_chart = nullptr; // of the scene
    QPixmap m_next;
    int m_strip = 0;
    int m_strips = 1;
};

} // namespace hearth
