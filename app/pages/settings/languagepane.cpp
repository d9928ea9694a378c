// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/settings/languagepane.h"

#include "session/settings.h"
#include "widgets/choicebox.h"

namespace hearth {

LanguagePane::LanguagePane(Settings &settings, QWidget *parent)
    : Pane(tr("Language"), {}, parent)
    , m_settings(settings)
    , m_language(new ChoiceBox(tr("Language")))
{
    m_language->addItem(tr("System", "the language of the desktop"), QString());
    m_language->addItem(QStringLiteral("English"), QStringLiteral("en"));
    m_language->addItem(QStringLiteral("Deutsch"), QStringLiteral("de"));
    addSetting(tr("Language of the program"), tr("What you write stays as you wrote it."), m_language);
    showSettings();

    // The window may build its pages anew for another language; by then this one is done with the choice.
    connect(m_language, &ChoiceBox::chosen, this, [&settings](const QVariant &language) {
        QMetaObject::invokeMethod(
            &settings, [&settings, code = language.toString()] { settings.setLanguage(code); }, Qt::QueuedConnection);
    });
    connect(&settings, &Settings::languageChanged, this, &LanguagePane::showSettings);
}

void LanguagePane::showSettings()
{
    m_language->showValue(m_settings.language());
}

} // namespace hearth
