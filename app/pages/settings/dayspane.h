// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "page/page.h"
#include "pages/settings/pane.h"

#include <functional>

namespace hearth {

class ChoiceBox;
class SettingRow;
struct Preferences;

/// When a day begins for me, and on which weekday the weeks of my calendars and the check-in weeks of both begin.
/// Hidden while both look at the screen.
class DaysPane final : public Pane
{
    Q_OBJECT
public:
    explicit DaysPane(const PageContext &context, QWidget *parent = nullptr);

private:
    void showPresent();
    void change(const std::function<void(Preferences &)> &edit);
    void turnWeek(int weekday);
    [[nodiscard]] QString aboutCheckInWeek() const;

    PageContext m_context;
    ChoiceBox *m_dayStart;
    ChoiceBox *m_calendars;
    ChoiceBox *m_checkIns;
    SettingRow *m_checkInRow;
};

} // namespace hearth
