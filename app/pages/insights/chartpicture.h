// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accessibility/accessiblegrid.h"
#include "accessibility/readaloud.h"
#include "charts/chartcontent.h"
#include "theme/theme.h"

#include <QPixmap>
#include <QWidget>

#include <optional>

namespace hearth {

class DrawingQueue;

/// A chart as a picture of itself. Drawn in small steps when its turn in the queue comes, and anew when the content,
/// the look or the size changes; until then the last picture stands. Nothing is drawn while it is out of sight. In the
/// full form what stands on it can be pointed at and walked to, and a stretch of time can be chosen: by dragging over
/// it, by Shift and the arrow keys and Enter, by + or by turning the wheel while Ctrl is held. To whoever cannot see it
/// the full form is a table, a spot a row.
class ChartPicture final : public QWidget, public ReadAloud, private CellsOfGrid
{
    Q_OBJECT
public:
    /// `queue` outlives the picture.
    ChartPicture(const Theme &theme, ChartForm form, DrawingQueue &queue, QWidget *parent = nullptr);
    ~ChartPicture() override;

    /// Beside the picture of `neighbour`, which is as wide, both have the same axes.
    void setContent(const ChartContent &content, const std::optional<ChartContent> &neighbour = {});
    /// The picture shows the present content in the present look and size.
    [[nodiscard]] bool isDrawn() const { return !m_isStale; }
    /// Does the next piece of the work; true when the picture is done. For the queue.
    bool drawStep();

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return m_form == ChartForm::Full; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QAccessibleInterface *accessible() override;

    /// Which of the spots is pointed at or walked to; null when none is.
    [[nodiscard]] const ChartSpot *spot() const;
    /// The months of the stretch that is being chosen.
    [[nodiscard]] std::optional<MonthRange> stretch() const;
    /// Where the steps of time stand on the picture.
    [[nodiscard]] const TimeScale &timeScale() const { return m_scale; }
    /// Where the marks of each chart stand on it.
    [[nodiscard]] const std::vector<QRectF> &plots() const { return m_plots; }

signals:
    /// A spot was clicked, or Enter was pressed on it. Of the full form only, like those below.
    void spotChosen(const hearth::ChartSpot &spot);
    /// Only these months are to be shown.
    void stretchChosen(const hearth::MonthRange &months);
    /// More months are to be shown again.
    void moreWanted();

protected:
    bool event(QEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void leaveEvent(QEvent *event) override;
    /// The arrow keys walk from spot to spot, Home and End to the ends.
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    [[nodiscard]] int gridRows() const override { return m_isStale ? 0 : static_cast<int>(m_spots.size()); }
    [[nodiscard]] int gridColumns() const override { return 1; }
    [[nodiscard]] QString nameOfCell(int row, int) const override;
    [[nodiscard]] QRect placeOfCell(int row, int) const override;
    [[nodiscard]] bool isCellSelected(int row, int) const override { return row == m_spot; }
    void pressCell(int row, int) override;

    /// The steps at both ends of what is being chosen.
    struct Stretch final
    {
        int from = 0;
        int to = 0;
    };

    void restart();
    void discard();
    void stage();
    void drawStrip();
    void showSpot(int index);
    void showStretch(std::optional<Stretch> stretch);
    void extendStretch(int steps);
    void chooseStretch();
    void narrowAround(int slot);
    void say(const QString &words);
    [[nodiscard]] int spotNear(QPointF place) const;
    [[nodiscard]] int slotOfSpot() const;
    /// How much larger than ordinary the text is.
    [[nodiscard]] double larger() const;

    const Theme &m_theme;
    ChartForm m_form;
    DrawingQueue &m_queue;
    ChartContent m_content;
    std::optional<ChartContent> m_neighbour;
    bool m_hasContent = false;
    bool m_isStale = true;
    QPixmap m_picture;
    std::vector<ChartSpot> m_spots; // of the picture
    TimeScale m_scale;              // likewise
    std::vector<QRectF> m_plots;    // likewise
    int m_spot = -1;
    std::optional<Stretch> m_stretch;
    std::optional<QPointF> m_pressed; // where a drag may have begun

    // Only while drawing.
    std::unique_ptr<ChartSheet> m_sheet;
    QPixmap m_next;
    int m_strip = 0;
    int m_strips = 1;
};

} // namespace hearth
