// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/settings/pane.h"

namespace hearth {

class ChoiceBox;
class SettingRow;
class Settings;
class Switch;
struct PageContext;

/// Whether and when this computer reminds of Hearthbook, and whether an icon stands for it while its window is closed.
class ReminderPane final : public Pane
{
    Q_OBJECT
public:
    explicit ReminderPane(const PageContext &context, QWidget *parent = nullptr);

private:
    void offerDaysAndHours();
    void showSettings();
    void store();

    Settings &m_settings;
    Switch *m_on;
    ChoiceBox *m_day;
    ChoiceBox *m_hour;
    Switch *m_icon;
};

} // namespace hearth
