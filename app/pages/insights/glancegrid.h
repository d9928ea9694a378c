// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "insights/glance.h"
#include "theme/theme.h"

#include <QWidget>

#include <functional>

namespace hearth {

/// A year at a glance: a field a week in one hue, a quarter a row, what is missing hatched. Arrow keys, pointing and
/// tapping say what a week holds.
class GlanceGrid final : public QWidget
{
    Q_OBJECT

public:
    /// Says what a value is: "5, mostly", "2 notes".
    using Words = std::function<QString(double value)>;

    explicit GlanceGrid(const Theme &theme, QWidget *parent = nullptr);

    /// `name` says what is shown.
    void setGlance(Glance glance, const QString &name, Words words);
    /// "Week of 6 July 2026: 5, mostly"; or that there is nothing.
    [[nodiscard]] QString wordsOf(int cell) const;
    /// -1 when none is pointed at or walked to.
    [[nodiscard]] int current() const { return m_current; }
    [[nodiscard]] QRectF placeOf(int cell) const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

signals:
    /// A week with something in it was clicked, or Enter was pressed on it.
    void weekChosen(QDate first, QDate last);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;

private:
    void showCell(int cell);
    void choose();
    [[nodiscard]] int rows() const;
    [[nodiscard]] int rowHeight() const;
    [[nodiscard]] double labelWidth() const;
    [[nodiscard]] int cellAt(QPointF place) const;
    [[nodiscard]] QColor colourOf(double value) const;

    const Theme &m_theme;
    Glance m_glance;
    QString m_name;
    Words m_words;
    int m_current = -1;
};

} // namespace hearth
