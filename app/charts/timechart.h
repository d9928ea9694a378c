// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/chartstyle.h"
#include "charts/timelabels.h"

#include <QChart>
#include <QLocale>
#include <QValueAxis>

#include <functional>
#include <utility>
#include <vector>

namespace hearth {

/// What a chart says in words.
struct ChartWords final
{
    /// The statement that was rated, or what is counted.
    QString title;
    /// A second line in the full form: whose, and from when to when. May be empty.
    QString subtitle;
    /// What the lowest and the highest rating mean, beside the axis of the full form. May be empty.
    QString lowest = {};
    QString highest = {};
};

/// A place on a chart that stands for something, so that pointing at it or walking to it can say what.
struct ChartSpot final
{
    QPointF place; // in the chart's pixels
    /// The days it is about, both included.
    QDate first;
    QDate last;
    QString words;
    /// The key of the feeling it is about, where it is about one.
    QString feeling = {};
    /// Which of the charts under one another it stands on, from 0.
    std::size_t chart = 0;
};

/// Where the steps of time stand on a drawing, in its pixels, so that a stretch of it can be chosen.
struct TimeScale final
{
    TimeAxis axis;
    double left = 0.0;  // of the first step
    double width = 1.0; // of a step

    /// The step at that place; the nearest one beside the axis.
    [[nodiscard]] int slotAt(double x) const;
    [[nodiscard]] double leftOf(int slot) const { return left + slot * width; }
    /// From the first month of one step to the last of another, in whichever order they are given.
    [[nodiscard]] MonthRange months(int oneSlot, int otherSlot) const;
};

/// What the charts over time have in common: title, plot, an axis of steps of time, a row of numbers under them, and a
/// key below the full form. Qt Charts gives the frame and the axes; all marks are painted in layers of the chart's own,
/// since a QScatterSeries keeps an item for each point and a QAreaSeries takes seconds for a few hundred. Nothing moves
/// and nothing is fetched while drawing; a new look or new data is a new chart. Time runs from left to right in every
/// language.
class TimeChart : public QChart
{
    Q_OBJECT
public:
    [[nodiscard]] const ChartStyle &styling() const { return m_style; }
    [[nodiscard]] const ChartWords &words() const { return m_words; }
    /// The size that suits the form and the size of the text: 360 x 200 or 1200 x 700 with ordinary text.
    [[nodiscard]] QSizeF naturalSize() const;
    /// Where the axis of values ends, from the left; true once the chart is made.
    [[nodiscard]] double leftEdge() const;
    /// Moves it to the right, so that charts under one another have one axis of time. Before the chart has its size.
    void setLeftEdge(double edge) { m_leastLeftEdge = edge; }
    /// What a chart of that width leaves free above and below its plot.
    struct Rooms final
    {
        double above = 0.0;
        double below = 0.0;
    };
    [[nodiscard]] Rooms rooms(double width) const;
    /// Leaves at least so much free, so that charts beside each other have one axis of values. Before the chart has its
    /// size.
    void setLeastRooms(Rooms rooms) { m_leastRooms = rooms; }
    /// True once the chart has its size.
    [[nodiscard]] TimeScale timeScale() const;
    /// What can be pointed at, from the first day to the last; true once the chart has its size.
    [[nodiscard]] virtual std::vector<ChartSpot> spots() const = 0;

protected:
    /// One entry of the key: a mark, painted into the rectangle, and what it stands for.
    struct KeyEntry final
    {
        QString text;
        std::function<void(QPainter &, const QRectF &)> paint;
    };
    /// A label on the axis of values.
    struct ValueLabel final
    {
        double value = 0.0;
        QString text;
    };

    TimeChart(ChartStyle style, ChartWords words, TimeAxis axis, QLocale locale);

    /// To be called once by the constructor of the chart itself.
    /// A grid line stands at every `step` from the first whole number on.
    void setValueAxis(double least, double greatest, double step, std::vector<ValueLabel> labels);
    void setKey(std::vector<KeyEntry> key);
    /// Numbers under the steps, one each, and what stands before them.
    void setNumbers(const QString &head, std::vector<QString> numbers);

    [[nodiscard]] const TimeAxis &axis() const { return m_axis; }
    [[nodiscard]] const QLocale &locale() const { return m_locale; }
    /// The width of a step, in pixels.
    [[nodiscard]] double slot() const;
    /// Where a value stands, `steps` after the first began; a step's middle is at one half.
    [[nodiscard]] QPointF at(double steps, double value) const;

    /// The part of the chart that is being painted: what lies outside need not be.
    [[nodiscard]] QRectF shownBy(const QPainter &painter) const;
    /// The first and the last step in it.
    [[nodiscard]] std::pair<int, int> slotsShownBy(const QPainter &painter) const;

    /// What lies on the grid and fills it: bars and bands.
    virtual void paintBelow(QPainter &painter) const = 0;
    /// What lies on that: points, lines and numbers.
    virtual void paintAbove(QPainter &painter) const = 0;

    void resizeEvent(QGraphicsSceneResizeEvent *event) override;

private:
    class Ink;

    /// In steps.
    [[nodiscard]] double sideRoom() const;
    [[nodiscard]] double titleHeight(double width) const;
    [[nodiscard]] int numberRows(double slot) const;
    [[nodiscard]] double numberHeight(double slot) const;
    [[nodiscard]] std::vector<QRectF> keyPlaces(double width) const;
    [[nodiscard]] double keyHeight(double width) const;
    [[nodiscard]] bool isFull() const { return m_style.form == ChartForm::Full; }

    void paintGrid(QPainter &painter) const;
    void paintWords(QPainter &painter) const;
    void paintValueLabels(QPainter &painter) const;
    void paintTimes(QPainter &painter) const;
    void paintKey(QPainter &painter) const;

    ChartStyle m_style;
    ChartWords m_words;
    TimeAxis m_axis;
    QLocale m_locale;
    QValueAxis *m_time;
    QValueAxis *m_values;
    double m_gridStep = 1.0;
    double m_leastLeftEdge = 0.0;
    Rooms m_leastRooms;
    std::vector<ValueLabel> m_valueLabels;
    std::vector<KeyEntry> m_key;
    QString m_numberHead;
    std::vector<QString> m_numbers;
    Ink *m_below;
    Ink *m_above;
};

} // namespace hearth
