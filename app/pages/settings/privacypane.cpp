// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/settings/privacypane.h"

#include "session/settings.h"
#include "widgets/choicebox.h"

namespace hearth {

namespace {

constexpr int kMinutes[] = {1, 5, 15, 30};

} // namespace

PrivacyPane::PrivacyPane(const PageContext &context, QWidget *parent)
    : Pane(tr("Privacy"), {}, parent)
    , m_context(context)
    , m_idle(new ChoiceBox(tr("Lock when idle")))
{
    m_idle->addItem(tr("Never", "lock when idle"), 0);
    for (const int minutes : kMinutes)
        m_idle->addItem(afterMinutes(minutes), minutes);
    addSetting(tr("Lock when idle"), tr("When nobody has touched a key or the mouse. It also locks after sleep."),
               m_idle);
    showSettings();

    connect(m_idle, &ChoiceBox::chosen, this,
            [this](const QVariant &minutes) { m_context.settings.setIdleMinutes(minutes.toInt()); });
    connect(&context.settings, &Settings::idleMinutesChanged, this, &PrivacyPane::showSettings);
}

QString PrivacyPane::afterMinutes(int minutes)
{
    return minutes == 1 ? tr("After 1 minute", "lock when idle") : tr("After %n minutes", "lock when idle", minutes);
}

void PrivacyPane::showSettings()
{
    const int minutes = m_context.settings.idleMinutes();
    if (m_idle->findData(minutes) < 0)
        m_idle->addItem(afterMinutes(minutes), minutes);
    m_idle->showValue(minutes);
}

} // namespace hearth
