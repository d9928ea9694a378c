// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/daymark.h"
#include "widgets/monthlayout.h"

#include <QCoreApplication>
#include <QHash>
#include <QStringList>

class QPainter;

namespace hearth {

/// What is to be seen on the days of a month. A day that is not valid is none.
struct MonthState final
{
    QDate today;
    QDate selected;
    QDate hovered;
    QDate focused; ///< has the ring of the keyboard
    QHash<QDate, QList<DayMark>> marks;
    bool isEnabled = true;
};

/// The words of a mark in at most so many lines: the first has `beside` pixels, the others below it have `below`. They
/// are broken between words, and within one that no line holds; only the last line is cut short.
[[nodiscard]] QStringList linesOnADay(const QString &words, const QFont &font, int beside, int below, int most);

/// Draws a month: weekdays, numbers, marks and words.
class MonthPainter final
{
    Q_DECLARE_TR_FUNCTIONS(hearth::MonthPainter)

public:
    /// All borrowed while it draws.
    MonthPainter(QPainter &painter, const Theme &theme, const QLocale &locale, const MonthLayout &layout,
                 const MonthState &state);

    void draw() const;

private:
    void drawWeekdays() const;
    void drawLines() const;
    void drawDay(QDate day) const;
    void drawCompactDay(QDate day, QRect cell) const;
    void drawRoomyDay(QDate day, QRect cell) const;
    void drawNumber(QDate day, QRectF place) const;
    [[nodiscard]] QFont numberFont(QDate day) const;
    [[nodiscard]] bool isRoomy() const { return m_layout.density() == CalendarDensity::Roomy; }

    QPainter &m_painter;
    const Theme &m_theme;
    const QLocale &m_locale;
    const MonthLayout &m_layout;
    const MonthState &m_state;
};

} // namespace hearth
