// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/settings/pane.h"

namespace hearth {

class ChoiceBox;
class Settings;
class Switch;
struct PageContext;

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
