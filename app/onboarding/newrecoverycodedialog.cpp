// SPDX-License-Identifier: GPL-3.0-or-later
#include "onboarding/newrecoverycodedialog.h"

#include "onboarding/passphrasefield.h"
#include "session/keychanges.h"
#include "session/session.h"

#include <QPushButton>

namespace hearth {

NewRecoveryCodeDialog::NewRecoveryCodeDialog(const Theme &theme, Session &session, Prompter &prompter, QWidget *parent)
    : RenewalDialog(theme, session, prompter, wordsFor(ownerOf(session)), Proof::PassphraseOnly, parent)
{
    addNote(tr("Copies made before still open with the old code; nothing can change that. The passphrase stays as it "
               "is. If somebody knew both, change both. Have a pen or a printer at hand: the new code is shown once."));

    connect(present(), &PassphraseField::submitted, actionButton(), &QPushButton::click);
    connect(&session.keys(), &KeyChanges::recoveryCodeRenewed, this, [this](const QString &code) {
        keep(code, tr("It is done. This code takes the place of the old one, which no longer opens the journal. It is "
                      "shown now and never again."));
    });
}

KeyDialog::Words NewRecoveryCodeDialog::wordsFor(const QString &name)
{
    return {tr("A new recovery code"),
            tr("This is the recovery code of %1. A new one takes its place, and the old one ends: whoever knew it can "
               "read nothing that is written afterwards, not even with an old copy at hand.")
                .arg(name),
            tr("Making the new key…"), tr("&Make a new code")};
}

void NewRecoveryCodeDialog::start()
{
    if (session().keys().openedByRecoveryCode() && RecoveryCode::fromText(present()->text())) {
        say({ErrorCode::NeedsPassphrase, {}});
        tryAgain();
        return;
    }
    wait();
    session().keys().renewRecoveryCode(present()->text());
}

} // namespace hearth
