// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/settings/dayspane.h"

#include "checkins/checkinweek.h"
#include "journal/journal.h"
#include "journal/ownchoices.h"
#include "models/journalwatcher.h"
#include "report/datewords.h"
#include "widgets/choicebox.h"
#include "widgets/settingrow.h"

#include <QLocale>
#include <QTime>

namespace hearth {

DaysPane::DaysPane(const PageContext &context, QWidget *parent)
    : Pane(tr("Days and weeks"), tr("When a day ends for you, and on which day a week begins."), parent)
    , m_context(context)
    , m_dayStart(new ChoiceBox(tr("A new day begins at")))
    , m_calendars(new ChoiceBox(tr("Calendars begin the week on")))
    , m_checkIns(new ChoiceBox(tr("Check-in weeks begin on")))
{
    const QLocale locale;
    m_dayStart->addItem(tr("Midnight"), 0);
    for (int hour = 1; hour <= Preferences::kLatestDayStart; ++hour)
        m_dayStart->addItem(locale.toString(QTime(hour, 0), QLocale::ShortFormat), hour);
    m_calendars->addItem(
        tr("As is usual here (%1)", "a weekday").arg(locale.standaloneDayName(locale.firstDayOfWeek())), 0);
    for (int weekday = Qt::Monday; weekday <= Qt::Sunday; ++weekday) {
        m_calendars->addItem(locale.standaloneDayName(weekday), weekday);
        m_checkIns->addItem(locale.standaloneDayName(weekday), weekday);
    }
    addSetting(
        tr("A new day begins at"),
        tr("What you write at night before then belongs to the day before. For you alone; what is already written "
           "keeps its day."),
        m_dayStart);
    addSetting(tr("Calendars begin the week on"), tr("For you alone."), m_calendars);
    m_checkInRow = addSetting(tr("Check-in weeks begin on"), aboutCheckInWeek(), m_checkIns);
    showPresent();
    if (context.journal.isTogether())
        hide(); // most of it is one person's

    connect(m_dayStart, &ChoiceBox::chosen, this, [this](const QVariant &hour) {
        change([hour = hour.toInt()](Preferences &preferences) { preferences.dayStart = hour; });
    });
    connect(m_calendars, &ChoiceBox::chosen, this, [this](const QVariant &weekday) {
        change([weekday = weekday.toInt()](Preferences &preferences) { preferences.firstWeekday = weekday; });
    });
    connect(m_checkIns, &ChoiceBox::chosen, this, [this](const QVariant &weekday) { turnWeek(weekday.toInt()); });
    new JournalWatcher(context.journal, this, {Kind::Preferences, Kind::Partner}, [this] { showPresent(); });
}

void DaysPane::showPresent()
{
    const Preferences preferences = m_context.journal.preferences();
    m_dayStart->showValue(preferences.dayStart);
    m_calendars->showValue(preferences.firstWeekday);
    m_checkIns->showValue(checkInWeekday(m_context.journal));
    m_checkInRow->setHint(aboutCheckInWeek());
}

QString DaysPane::aboutCheckInWeek() const
{
    const Journal &journal = m_context.journal;
    const QString about = journal.isForTwo() ? tr("The same for both of you, and either of you can change it. The week "
                                                  "under way and what you have answered stay as they are.")
                                             : tr("The week under way and what you have answered stay as they are.");
    const QDate turn = journal.weekTurns().last();
    if (!turn.isValid() || turn <= journal.clock().today())
        return about;
    return about + QLatin1Char(' ') +
           tr("The first week to begin this way is that of %1.", "a day").arg(dayInWords(turn, QLocale()));
}

void DaysPane::change(const std::function<void(Preferences &)> &edit)
{
    if (const auto written = changePreferences(m_context.journal, edit); !written)
        m_context.navigator.report(written.error());
    showPresent();
}

void DaysPane::turnWeek(int weekday)
{
    if (const auto written = turnCheckInWeek(m_context.journal, weekday); !written)
        m_context.navigator.report(written.error());
    showPresent();
}

} // namespace hearth
