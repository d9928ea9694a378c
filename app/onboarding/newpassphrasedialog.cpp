// SPDX-License-Identifier: GPL-3.0-or-later
#include "onboarding/newpassphrasedialog.h"

#include "onboarding/passphraseform.h"
#include "onboarding/recentfilebutton.h"
#include "session/session.h"

#include <QVBoxLayout>

namespace hearth {

namespace {

constexpr int kWidth = 520;

} // namespace

NewPassphraseDialog::NewPassphraseDialog(const Theme &theme, Session &session, QWidget *parent)
    : KeyDialog(theme,
                {tr("A new passphrase"),
                 tr("From now on it opens the journal in place of your old one. Your recovery code stays as "
                    "it is. Copies made before still open with the old passphrase."),
                 tr("Making the new key…"), tr("&Change it")},
                kWidth, parent)
    , m_session(session)
    , m_form(new PassphraseForm(theme))
{
    if (const Journal *journal = session.journal()) {
        QStringList known{journalNameOf(session.path()), journal->nameOf(kFirstPartner)};
        if (journal->hasOther())
            known += journal->nameOf(kSecondPartner);
        m_form->setKnownWords(known);
    }
    column()->addWidget(m_form);
    connect(m_form, &PassphraseForm::submitted, this, &NewPassphraseDialog::begin);
    connect(&session, &Session::passphraseChanged, this, &NewPassphraseDialog::succeed);
    connect(&session, &Session::failed, this, &NewPassphraseDialog::fail);
    connect(&session, &Session::aboutToLock, this, &NewPassphraseDialog::abandon);
    m_form->setFocus();
}

void NewPassphraseDialog::begin()
{
    if (isWaiting() || m_session.isBusy() || !m_form->accept())
        return;
    wait();
    m_session.changePassphrase(m_form->passphrase());
}

void NewPassphraseDialog::setFieldsEnabled(bool enabled)
{
    m_form->setEnabled(enabled);
}

void NewPassphraseDialog::forget()
{
    m_form->clear();
}

void NewPassphraseDialog::tryAgain()
{
    m_form->setFocus();
}

} // namespace hearth
