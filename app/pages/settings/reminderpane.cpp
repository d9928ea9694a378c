// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/settings/reminderpane.h"

#include "desktop/notifier.h"
#include "page/page.h"
#include "session/settings.h"
#include "widgets/choicebox.h"
#include "widgets/switch.h"

#include <QLocale>
#include <QSystemTrayIcon>

namespace hearth {

ReminderPane::ReminderPane(const PageContext &context, QWidget *parent)
    : Pane(tr("Reminder"), tr("On this computer, for whoever uses it."), parent)
    , m_settings(context.settings)
    , m_on(new Switch(context.theme, {}))
    , m_day(new ChoiceBox(tr("Day of the reminder")))
    , m_hour(new ChoiceBox(tr("Time of the reminder")))
    , m_icon(new Switch(context.theme, {}))
{
    offerDaysAndHours();
    const auto notifier = desktopNotifier();
    const bool hasPlace = QSystemTrayIcon::isSystemTrayAvailable();
    const bool hasNotifier = notifier != nullptr && notifier->isThere();
    addSetting(tr("Remind me of Hearthbook"),
               hasPlace || hasNotifier
                   ? tr("While it runs, once on that day. It says “A quiet moment, if you like.” and nothing else: not "
                        "what is due, and not for whom.")
                   : tr("This desktop does not show what a program in the background has to say."),
               m_on);
    addSetting(tr("Day"), {}, m_day);
    addSetting(tr("Time"), {}, m_hour);
    addSetting(tr("Icon in the notification area"),
               hasPlace ? tr("Closing the window then locks Hearthbook and leaves the icon, so that it can remind you.")
                        : tr("This desktop has no place for one."),
               m_icon);
    showSettings();

    connect(m_on, &QCheckBox::toggled, this, &ReminderPane::store);
    connect(m_day, &ChoiceBox::chosen, this, &ReminderPane::store);
    connect(m_hour, &ChoiceBox::chosen, this, &ReminderPane::store);
    connect(m_icon, &QCheckBox::toggled, &m_settings, &Settings::setTrayIcon);
    connect(&m_settings, &Settings::reminderChanged, this, &ReminderPane::showSettings);
    connect(&m_settings, &Settings::trayIconChanged, this, &ReminderPane::showSettings);
}

void ReminderPane::offerDaysAndHours()
{
    const QLocale locale = QLocale();
    m_day->addItem(tr("Every day"), ReminderChoice::kEveryDay);
    constexpr int kDays = 7;
    for (int i = 0; i < kDays; ++i) {
        const int day = (locale.firstDayOfWeek() - 1 + i) % kDays + 1;
        m_day->addItem(locale.standaloneDayName(day), day);
    }
    constexpr int kHours = 24;
    for (int hour = 0; hour < kHours; ++hour)
        m_hour->addItem(locale.toString(QTime(hour, 0), QLocale::ShortFormat), hour);
}

void ReminderPane::showSettings()
{
    const ReminderChoice choice = m_settings.reminder();
    const QSignalBlocker silent(m_on);
    m_on->setChecked(choice.isOn);
    m_day->showValue(choice.weekday);
    m_hour->showValue(choice.hour);
    m_day->setEnabled(choice.isOn);
    m_hour->setEnabled(choice.isOn);
    m_icon->setChecked(m_settings.trayIcon());
}

void ReminderPane::store()
{
    m_settings.setReminder({m_on->isChecked(), m_hour->currentData().toInt(), m_day->currentData().toInt()});
}

} // namespace hearth
