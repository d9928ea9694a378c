// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/settings/pane.h"

namespace hearth {

class ChoiceBox;
class Settings;

/// The language of the program, each offered in its own words.
class LanguagePane final : public Pane
{
    Q_OBJECT
public:
    explicit LanguagePane(Settings &settings, QWidget *parent = nullptr);

private:
    void showSettings();

    Settings &m_settings;
    ChoiceBox *m_language;
};

} // namespace hearth
