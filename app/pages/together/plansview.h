// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/occurrences.h"
#include "page/page.h"
#include "widgets/monthgrid.h"

class QBoxLayout;
class QLabel;
class QVBoxLayout;

namespace hearth {

class MonthCalendar;
class PageScroll;
class WeekView;

/// What is planned: a month or a week to look at, the chosen day, and what comes in the next weeks. Follows the
/// journal.
class PlansView final : public QWidget
{
    Q_OBJECT

public:
    explicit PlansView(const PageContext &context, QWidget *parent = nullptr);

    /// Catches up with today's date.
    void catchUp();
    /// Shows the month of that day and what is on it.
    void chooseDay(QDate day);
    [[nodiscard]] QDate chosenDay() const;
    void focusCalendar();
    /// A week in place of the month, or the month again; the chosen day stays.
    void showWeek(bool isWeek);

signals:
    void opened(const hearth::Occurrence &occurrence);
    /// Something is to be added on that day.
    void addChosen(QDate day);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    [[nodiscard]] QWidget *makeCalendar(CalendarDensity density);
    void makeLists(QVBoxLayout *layout);
    /// The large calendar where there is room for it, else the small one.
    void arrange();
    [[nodiscard]] int shownCard() const { return m_cards.at(0)->isHidden() ? 1 : 0; }
    [[nodiscard]] MonthCalendar *shownCalendar() const { return m_calendars.at(shownCard()); }
    void select(QDate day);
    void rebuild();
    void showMarks();
    void showDay();
    void showComing();
    void addRows(QVBoxLayout *layout, const QList<Occurrence> &occurrences, bool showsDay);
    void addSentence(QVBoxLayout *layout, const QString &sentence);

    const PageContext m_context;
    QList<MonthCalendar *> m_calendars; // the roomy one, the compact one; both show the same
    QList<WeekView *> m_weeks;          // one beside each of them
    QList<QWidget *> m_cards;           // in which they stand
    bool m_isWeek = false;
    PageScroll *m_scroll = nullptr;
    QWidget *m_roomy = nullptr; // around the large calendar, where it is there
    QBoxLayout *m_column = nullptr; // of what scrolls
    QLabel *m_dayTitle = nullptr;
    QVBoxLayout *m_dayLayout = nullptr;
    QVBoxLayout *m_comingLayout = nullptr;
};

} // namespace hearth
