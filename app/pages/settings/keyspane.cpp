// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/settings/keyspane.h"

#include "journal/journal.h"
#include "onboarding/newpassphrasedialog.h"
#include "onboarding/newrecoverycodedialog.h"
#include "onboarding/sealanewdialog.h"
#include "widgets/buttons.h"

namespace hearth {

KeysPane::KeysPane(const PageContext &context, QWidget *parent)
    : Pane(tr("Keys"), {}, parent)
    , m_context(context)
{
    const Journal &journal = context.journal;
    const bool isTogether = journal.isTogether();
    const QString name = journal.nameOf(journal.me());
    if (isTogether)
        addNote(tr("Keys belong to one person. To change yours, lock the journal and open it alone."));
    QPushButton *passphrase = addKey(isTogether ? tr("Passphrase") : tr("Passphrase of %1", "by name").arg(name),
                                     tr("Whoever knew the old one can read nothing that is written after the change."),
                                     tr("Change passphrase…"));
    QPushButton *code =
        addKey(isTogether ? tr("Recovery code") : tr("Recovery code of %1", "by name").arg(name),
               tr("For when it was lost, or somebody saw it. The old one ends."), tr("New recovery code…"));
    QPushButton *seal = addKey(isTogether ? tr("Older words") : tr("Older words of %1", "by name").arg(name),
                               tr("New keys hold for what is written afterwards. This puts older words under them."),
                               tr("Seal everything anew…"));
    if (!isTogether)
        addNote(tr("If somebody knew both your passphrase and your recovery code, change both."));

    // In the window: a code that is still to be shown outlives this page.
    connect(passphrase, &QPushButton::clicked, this, [this] {
        open(new NewPassphraseDialog(m_context.theme, m_context.session, m_context.prompter, window()));
    });
    connect(code, &QPushButton::clicked, this, [this] {
        open(new NewRecoveryCodeDialog(m_context.theme, m_context.session, m_context.prompter, window()));
    });
    connect(seal, &QPushButton::clicked, this,
            [this] { open(new SealAnewDialog(m_context.theme, m_context.session, window())); });
}

QPushButton *KeysPane::addKey(const QString &name, const QString &hint, const QString &action)
{
    auto *button = plainButton(action);
    button->setEnabled(!m_context.journal.isTogether());
    addSetting(name, hint, button);
    button->setAccessibleName(action);
    return button;
}

void KeysPane::open(QDialog *dialog)
{
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

} // namespace hearth
