// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/settings/privacypane.h"

#include "journal/journal.h"
#include "journal/ownchoices.h"
#include "models/journalwatcher.h"
#include "safety/safetydialog.h"
#include "widgets/buttons.h"
#include "widgets/choicebox.h"
#include "widgets/openonce.h"
#include "widgets/settingrow.h"

namespace hearth {

namespace {

constexpr int kMinutes[] = {Preferences::kMinLockMinutes, Preferences::kUsualLockMinutes, 15,
                            Preferences::kMaxLockMinutes};

} // namespace

PrivacyPane::PrivacyPane(const PageContext &context, QWidget *parent)
    : Pane(tr("Privacy and safety"), {}, parent)
    , m_context(context)
    , m_idle(new ChoiceBox(tr("Lock when idle")))
{
    for (const int minutes : kMinutes)
        m_idle->addItem(afterMinutes(minutes), minutes);
    SettingRow *idle = addSetting(tr("Lock when idle"), aboutLocking(), m_idle);
    idle->setHidden(context.journal.isTogether()); // it is nobody else's
    for (const SafetyPage page : {SafetyPage::Rights, SafetyPage::Protection, SafetyPage::Help}) {
        auto *read = plainButton(tr("Read"));
        read->setAccessibleName(tr("Read: %1", "which page").arg(safetyTitle(page)));
        addSetting(safetyTitle(page), {}, read);
        connect(read, &QPushButton::clicked, this,
                [this, page] { openOnce(new SafetyDialog(m_context.theme, m_context.settings, page, window())); });
    }
    showPreferences();

    connect(m_idle, &ChoiceBox::chosen, this, [this](const QVariant &minutes) { choose(minutes.toInt()); });
    new JournalWatcher(context.journal, this, {Kind::Preferences}, [this] { showPreferences(); });
}

QString PrivacyPane::afterMinutes(int minutes)
{
    return minutes == 1 ? tr("After 1 minute", "lock when idle") : tr("After %n minutes", "lock when idle", minutes);
}

QString PrivacyPane::aboutLocking() const
{
    const QString usual =
        tr("When nobody has touched a key or the mouse. A turn in a conversation is never cut off. It also "
           "locks with the screen, and before the computer sleeps.");
    if (!m_context.journal.isForTwo())
        return usual;
    return usual + QLatin1Char(' ') +
           tr("This is your own choice. While you sit together, the shorter of your two times counts.");
}

void PrivacyPane::choose(int minutes)
{
    if (m_context.journal.preferences().lockMinutes == minutes)
        return;
    const auto written = changePreferences(m_context.journal,
                                           [minutes](Preferences &preferences) { preferences.lockMinutes = minutes; });
    if (!written) {
        showPreferences();
        m_context.navigator.report(written.error());
    }
}

void PrivacyPane::showPreferences()
{
    const int minutes = m_context.journal.preferences().lockMinutes;
    if (m_idle->findData(minutes) < 0)
        m_idle->addItem(afterMinutes(minutes), minutes);
    m_idle->showValue(minutes);
}

} // namespace hearth
