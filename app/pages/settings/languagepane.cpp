// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/settings/languagepane.h"

#include "page/page.h"
#include "session/settings.h"
#include "spelling/dictionarychoice.h"
#include "spelling/spellchecker.h"
#include "widgets/choicebox.h"
#include "widgets/switch.h"

namespace hearth {

LanguagePane::LanguagePane(const PageContext &context, QWidget *parent)
    : Pane(tr("Language"), {}, parent)
    , m_settings(context.settings)
    , m_language(new ChoiceBox(tr("Language")))
    , m_spelling(new Switch(context.theme, {}))
{
    m_language->addItem(tr("System", "the language of the desktop"), QString());
    m_language->addItem(QStringLiteral("English"), QStringLiteral("en"));
    m_language->addItem(QStringLiteral("Deutsch"), QStringLiteral("de"));
    addSetting(tr("Language of the program"), tr("What you write stays as you wrote it."), m_language);
    addSetting(tr("Check spelling as I write"), aboutSpelling(), m_spelling);
    showSettings();

    // The window may build its pages anew for another language; by then this one is done with the choice.
    connect(m_language, &ChoiceBox::chosen, this, [&settings = m_settings](const QVariant &language) {
        QMetaObject::invokeMethod(
            &settings, [&settings, code = language.toString()] { settings.setLanguage(code); }, Qt::QueuedConnection);
    });
    connect(m_spelling, &QCheckBox::clicked, &m_settings, &Settings::setSpellCheck);
    connect(&m_settings, &Settings::languageChanged, this, &LanguagePane::showSettings);
    connect(&m_settings, &Settings::spellCheckChanged, this, &LanguagePane::showSettings);
}

QString LanguagePane::aboutSpelling() const
{
    if (fittingDictionaries(likelyLanguages(m_settings.language()), SpellChecker::languages()).isEmpty())
        return tr("There is no dictionary for your language on this computer. Once one is installed, it is used.");
    return tr("Uses the dictionaries of this computer. What you write does not leave it.");
}

void LanguagePane::showSettings()
{
    m_language->showValue(m_settings.language());
    m_spelling->setChecked(m_settings.spellCheck());
}

} // namespace hearth
