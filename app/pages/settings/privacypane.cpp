// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/settings/privacypane.h"

#include "journal/journal.h"
#include "onboarding/newpassphrasedialog.h"
#include "session/settings.h"
#include "widgets/buttons.h"
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
    auto *passphrase = plainButton(tr("Change passphrase…"));
    const Journal &journal = context.journal;
    // Sitting together, it could be either who asks, for the passphrase of either.
    passphrase->setEnabled(!journal.isTogether());
    addSetting(journal.isTogether() ? tr("Passphrases")
                                    : tr("Passphrase of %1", "by name").arg(journal.nameOf(journal.me())),
               journal.isTogether() ? tr("A passphrase belongs to one person. To change yours, lock the journal and "
                                         "open it alone.")
                                    : tr("It asks for the present one first. Your recovery code stays the same."),
               passphrase);
    passphrase->setAccessibleName(passphrase->text());
    showSettings();

    connect(m_idle, &ChoiceBox::chosen, this,
            [this](const QVariant &minutes) { m_context.settings.setIdleMinutes(minutes.toInt()); });
    connect(&context.settings, &Settings::idleMinutesChanged, this, &PrivacyPane::showSettings);
    connect(passphrase, &QPushButton::clicked, this, &PrivacyPane::changePassphrase);
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

void PrivacyPane::changePassphrase()
{
    // Goes with the page when the journal locks.
    auto *dialog = new NewPassphraseDialog(m_context.theme, m_context.session, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

} // namespace hearth
