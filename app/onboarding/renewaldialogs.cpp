// SPDX-License-Identifier: GPL-3.0-or-later
#include "onboarding/renewaldialogs.h"

#include "onboarding/passphrasefield.h"
#include "onboarding/passphraseform.h"
#include "onboarding/recentfilebutton.h"
#include "session/keychanges.h"
#include "session/session.h"
#include "widgets/arrange.h"
#include "widgets/plainlabel.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace hearth {

NewPassphraseDialog::NewPassphraseDialog(const Theme &theme, Session &session, Prompter &prompter, QWidget *parent)
    : RenewalDialog(theme, session, prompter, wordsFor(ownerOf(session)), Proof::Either, parent)
    , m_form(new PassphraseForm(theme))
{
    if (const Journal *journal = session.journal()) {
        QStringList known{journalNameOf(session.path()), journal->nameOf(kFirstPartner)};
        if (journal->hasOther())
            known += journal->nameOf(kSecondPartner);
        m_form->setKnownWords(known);
    }
    fields()->addSpacing(spacing::medium);
    addTo(fields(), {new PlainLabel(tr("The new one"), Role::Strong), m_form});
    addNote(
        tr("Copies made before still open with the old passphrase; nothing can change that. The recovery code stays "
           "as it is, unless a new one has to come with this: then you see it next. If somebody knew both, change "
           "both."));

    connect(present(), &PassphraseField::submitted, m_form, [this] { m_form->setFocus(); });
    connect(m_form, &PassphraseForm::submitted, actionButton(), &QPushButton::click);
    connect(&session.keys(), &KeyChanges::passphraseChanged, this, &NewPassphraseDialog::sayDone);
}

KeyDialog::Words NewPassphraseDialog::wordsFor(const QString &name)
{
    return {tr("A new passphrase"),
            tr("This is %1’s passphrase. From now on the new one opens the journal, and the old one ends: whoever "
               "knew it can read nothing that is written afterwards, not even with an old copy at hand.")
                .arg(name),
            tr("Making the new key…"), tr("&Change it")};
}

void NewPassphraseDialog::start()
{
    m_form->setPresent(present()->text());
    if (!m_form->accept())
        return;
    wait();
    session().keys().changePassphrase(present()->text(), m_form->passphrase());
}

void NewPassphraseDialog::sayDone(const QString &newRecoveryCode)
{
    if (newRecoveryCode.isEmpty()) {
        finish(tr("It is done. The new passphrase of %1 opens the journal from now on, and the old one no longer "
                  "does.")
                   .arg(name()));
        return;
    }
    keep(newRecoveryCode,
         tr("The new passphrase of %1 opens the journal from now on. The recovery code had to change with it: the old "
            "one no longer opens the journal, and this one does. It is shown now and never again.")
             .arg(name()));
}

void NewPassphraseDialog::forget()
{
    RenewalDialog::forget();
    m_form->clear();
}

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
            tr("This is %1’s recovery code. A new one takes its place, and the old one ends: whoever knew it can "
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
