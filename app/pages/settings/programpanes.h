// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/settings/pane.h"

namespace hearth {

class ChoiceBox;
class SegmentedControl;
class Settings;
class Switch;
struct PageContext;

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

/// The language of the program, each offered in its own words, and whether spelling is checked.
class LanguagePane final : public Pane
{
    Q_OBJECT
public:
    explicit LanguagePane(const PageContext &context, QWidget *parent = nullptr);

private:
    [[nodiscard]] QString aboutSpelling() const;
    void showSettings();

    Settings &m_settings;
    ChoiceBox *m_language;
    Switch *m_spelling;
};

} // namespace hearth
