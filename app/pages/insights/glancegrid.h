// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accessibility/accessiblegrid.h"
#include "accessibility/readaloud.h"
#include "charts/glancepicture.h"
#include "theme/theme.h"

#include <QWidget>

#include <functional>

namespace hearth {

/// A year at a glance, by days, weeks or months. Arrow keys, pointing and tapping say what a field holds. To whoever
/// cannot see it a table, a field a row.
class GlanceGrid final : public QWidget, public ReadAloud, private CellsOfGrid
{
    Q_OBJECT

public:
    /// Says what a field with something in it holds: "5, mostly", "2 notes".
    using Words = std::function<QString(const GlanceCell &cell)>;

    explicit GlanceGrid(const Theme &theme, QWidget *parent = nullptr);

    /// `name` says what is shown.
    void setGlance(Glance glance, const QString &name, Words words);
    /// "Week of 6 July 2026: 5, mostly"; or that there is nothing.
    [[nodiscard]] QString wordsOf(int cell) const;
    /// -1 when none is pointed at or walked to.
    [[nodiscard]] int current() const { return m_current; }
    [[nodiscard]] QRectF placeOf(int cell) const { return m_picture.placeOf(cell); }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] QAccessibleInterface *accessible() override;

signals:
    /// A field with something in it was clicked, or Enter was pressed on it.
    void stretchChosen(QDate first, QDate last);
    /// Another field is pointed at or walked to, and what it holds; empty for none.
    void pointedAt(const QString &words);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    [[nodiscard]] int gridRows() const override { return m_picture.cells(); }
    [[nodiscard]] int gridColumns() const override { return 1; }
    [[nodiscard]] QString nameOfCell(int row, int) const override { return wordsOf(row); }
    [[nodiscard]] QRect placeOfCell(int row, int) const override { return placeOf(row).toAlignedRect(); }
    [[nodiscard]] bool isCellSelected(int row, int) const override { return row == m_current; }
    void pressCell(int row, int) override;

    void rebuild();
    void showCell(int cell);
    void choose();

    const Theme &m_theme;
    Glance m_glance;
    GlancePicture m_picture;
    QString m_name;
    Words m_words;
    int m_current = -1;
};

} // namespace hearth
