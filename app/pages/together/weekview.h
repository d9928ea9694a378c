// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/occurrences.h"
#include "page/page.h"
#include "widgets/monthlayout.h"

#include <QWidget>

class QButtonGroup;
class QGridLayout;
class QLabel;
class QPushButton;

namespace hearth {

/// A week to look at and to choose a day in: a row a day, with what is planned or was lived on it. Weeks begin as the
/// locale says. The days are one choice: the arrow keys go from one to the next, Page Up and Page Down by a week.
class WeekView final : public QWidget
{
    Q_OBJECT

public:
    WeekView(const PageContext &context, CalendarDensity density, QWidget *parent = nullptr);

    /// Shows the week in which that day lies, as the journal is now, and chooses the day.
    void chooseDay(QDate day);
    [[nodiscard]] QDate chosenDay() const { return m_day; }
    /// The first day of the week that is shown.
    [[nodiscard]] QDate firstDay() const;
    void focusDay();

signals:
    /// A person chose another day, perhaps of another week; not after chooseDay().
    void daySelected(QDate day);
    void opened(const hearth::Occurrence &occurrence);

protected:
    void changeEvent(QEvent *event) override;

private:
    [[nodiscard]] QWidget *makeHeader(CalendarDensity density);
    void goTo(QDate day);
    void rebuild();
    void addDay(QDate day, int row);

    const PageContext m_context;
    QDate m_day;
    QLabel *m_title = nullptr;
    QPushButton *m_backToToday = nullptr;
    QGridLayout *m_days;
    QButtonGroup *m_choice = nullptr; // of the days shown
};

} // namespace hearth
