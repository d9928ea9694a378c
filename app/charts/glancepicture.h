// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/chartstyle.h"
#include "charts/drawing.h"
#include "insights/glance.h"

#include <QLocale>

namespace hearth {

/// How a year at a glance stands on a picture, and how it is painted: days as seven rows, Monday above, and a column a
/// week, in the manner of a calendar; weeks a quarter a row; months six a row. One hue, what is missing hatched. Time
/// runs from left to right as on every chart, whichever way the language is written. Lengths are in device-independent
/// pixels.
class GlancePicture final
{
public:
    GlancePicture() = default;
    GlancePicture(Glance glance, ChartStyle style, const QLocale &locale);

    [[nodiscard]] const Glance &glance() const { return m_glance; }
    [[nodiscard]] int cells() const { return static_cast<int>(m_glance.cells.size()); }
    void setWidth(double width) { m_width = width; }
    [[nodiscard]] double leastWidth() const;
    [[nodiscard]] double height() const;
    [[nodiscard]] QRectF placeOf(int cell) const;
    /// -1 beside the fields.
    [[nodiscard]] int cellAt(QPointF place) const;
    /// How far the next field to the right and the one below are: for the arrow keys.
    [[nodiscard]] int across() const;
    [[nodiscard]] int down() const;

    void paint(QPainter &painter) const;
    /// The least and the fullest field and a hatched one, each with what it means, in a row at the top left of `place`.
    void paintKey(QPainter &painter, const QRectF &place) const;

private:
    [[nodiscard]] int columns() const;
    [[nodiscard]] int rows() const;
    [[nodiscard]] double labelWidth() const;
    [[nodiscard]] double labelHeight() const;
    [[nodiscard]] double rowHeight() const;
    /// Which row and column a field stands in.
    [[nodiscard]] std::pair<int, int> rowAndColumn(int cell) const;
    [[nodiscard]] QColor colourOf(double value) const;
    void paintField(QPainter &painter, const QRectF &place, std::optional<double> value) const;
    void paintLabels(QPainter &painter) const;

    Glance m_glance;
    ChartStyle m_style;
    QLocale m_locale;
    double m_width = 0.0;
};

/// "6 July 2026", "Week of 6 July 2026", "July 2026".
[[nodiscard]] QString glanceCellName(GlanceBy by, const GlanceCell &cell, const QLocale &locale);

/// A year at a glance with its title, for a file.
class GlanceSheet final : public Drawing
{
public:
    GlanceSheet(GlancePicture picture, ChartStyle style, QString title, QString subtitle);

    [[nodiscard]] QString title() const override { return m_title; }
    [[nodiscard]] QSizeF naturalSize() const override;
    void setSize(const QSizeF &size) override { m_size = size; }
    [[nodiscard]] QSizeF size() const override { return m_size; }
    void draw(QPainter &painter, const QRectF &part) override;

private:
    [[nodiscard]] double headHeight() const;

    GlancePicture m_picture;
    ChartStyle m_style;
    QString m_title;
    QString m_subtitle;
    QSizeF m_size;
};

} // namespace hearth
