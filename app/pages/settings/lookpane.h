// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/settings/pane.h"

namespace hearth {

class ChoiceBox;
class SegmentedControl;
class Settings;

/// Colours and the size of the text.
class LookPane final : public Pane
{
    Q_OBJECT
public:
    explicit LookPane(Settings &settings, QWidget *parent = nullptr);

private:
    void showSettings();

    Settings &m_settings;
    SegmentedControl *m_look;
    ChoiceBox *m_size;
};

} // namespace hearth
