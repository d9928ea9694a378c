// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/settings/programpanes.h"

#include "page/page.h"
#include "session/settings.h"
#include "spelling/dictionarychoice.h"
#include "spelling/spellchecker.h"
#include "widgets/choicebox.h"
#include "widgets/segmentedcontrol.h"
#include "widgets/switch.h"

#include <QLocale>

#include <cmath>

namespace hearth {

namespace {

constexpr int kUsualSize = 100; // per cent
constexpr int kLargestSize = 200;
constexpr int kSizeStep = 10;

} // namespace

LookPane::LookPane(Settings &settings, QWidget *parent)
    : Pane(tr("Look"), {}, parent)
    , m_settings(settings)
    , m_look(new SegmentedControl(tr("Colours")))
    , m_size(new ChoiceBox(tr("Text size")))
{
    // In the order of Look.
    m_look->addSegment(tr("System", "the colours of the desktop"));
    m_look->addSegment(tr("Light"));
    m_look->addSegment(tr("Dark"));
    m_look->addSegment(tr("High contrast"));
    for (int percent = kUsualSize; percent <= kLargestSize; percent += kSizeStep)
        m_size->addItem(tr("%1%", "per cent").arg(QLocale().toString(percent)), percent);
    addSetting(tr("Colours"), tr("System follows your desktop."), m_look);
    addSetting(tr("Text size"), tr("100% is the size that your desktop uses."), m_size);
    showSettings();

    connect(m_look, &SegmentedControl::currentChanged, this, [this](int index) {
        const Look look = static_cast<Look>(index);
        if (look != m_settings.look())
            m_settings.setLook(look);
    });
    connect(m_size, &ChoiceBox::chosen, this,
            [this](const QVariant &percent) { m_settings.setTextScale(percent.toInt() / 100.0); });
    connect(&settings, &Settings::lookChanged, this, &LookPane::showSettings);
    connect(&settings, &Settings::textScaleChanged, this, &LookPane::showSettings);
}

void LookPane::showSettings()
{
    m_look->setCurrent(static_cast<int>(m_settings.look()));
    const double steps = std::round((m_settings.textScale() * 100 - kUsualSize) / kSizeStep);
    m_size->showValue(kUsualSize + static_cast<int>(steps) * kSizeStep);
}

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
