// SPDX-License-Identifier: GPL-3.0-or-later
#include "onboarding/newpassphrasedialog.h"

#include "onboarding/passphrasefield.h"
#include "onboarding/passphraseform.h"
#include "onboarding/recentfilebutton.h"
#include "session/session.h"

#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

namespace hearth {

namespace {

constexpr int kWidth = 520;

QString writerOf(const Session &session)
{
    const Journal *journal = session.journal();
    return journal != nullptr ? journal->nameOf(journal->me()) : QString();
}

} // namespace

NewPassphraseDialog::NewPassphraseDialog(const Theme &theme, Session &session, QWidget *parent)
    : KeyDialog(theme, wordsFor(writerOf(session)), kWidth, parent)
    , m_session(session)
    , m_name(writerOf(session))
    , m_fields(new QWidget)
    , m_present(new PassphraseField({}))
    , m_form(new PassphraseForm(theme))
{
    if (const Journal *journal = session.journal()) {
        QStringList known{journalNameOf(session.path()), journal->nameOf(kFirstPartner)};
        if (journal->hasOther())
            known += journal->nameOf(kSecondPartner);
        m_form->setKnownWords(known);
    }
    const bool byCode = session.openedByRecoveryCode();
    auto *ask = new QLabel(byCode ? tr("Recovery code of %1", "by name").arg(m_name)
                                  : tr("Present passphrase of %1", "by name").arg(m_name));
    ask->setTextFormat(Qt::PlainText);
    ask->setWordWrap(true);
    ask->setBuddy(m_present->line());
    m_present->setName(byCode ? tr("Recovery code") : tr("Present passphrase"));
    auto *why =
        new QLabel(byCode ? tr("The code that opened the journal just now. It shows that it is you who asks.")
                          : tr("It shows that it is you who asks. If it has slipped your mind, your recovery code "
                               "does as well."));
    why->setTextFormat(Qt::PlainText);
    why->setWordWrap(true);
    setRole(why, Role::Caption);
    auto *fields = new QVBoxLayout(m_fields);
    fields->setContentsMargins(0, 0, 0, 0);
    fields->setSpacing(spacing::tiny);
    fields->addWidget(ask);
    fields->addWidget(m_present);
    fields->addWidget(why);
    fields->addSpacing(spacing::medium);
    auto *next = new QLabel(tr("The new one"));
    setRole(next, Role::Strong);
    fields->addWidget(next);
    fields->addWidget(m_form);
    column()->addWidget(m_fields);

    connect(m_present, &PassphraseField::submitted, m_form, [this] { m_form->setFocus(); });
    connect(m_form, &PassphraseForm::submitted, this, &NewPassphraseDialog::begin);
    connect(&session, &Session::passphraseChanged, this, [this] {
        finish(tr("It is done. The new passphrase of %1 opens the journal from now on, and the old one no longer "
                  "does.")
                   .arg(m_name));
    });
    connect(&session, &Session::failed, this, [this](const Error &error) {
        if (error.code == ErrorCode::WrongPassphrase)
            failSaying(notTheirs());
        else
            fail(error);
    });
    connect(&session, &Session::aboutToLock, this, &NewPassphraseDialog::abandon);
    m_present->line()->setFocus();
}

KeyDialog::Words NewPassphraseDialog::wordsFor(const QString &name)
{
    return {tr("A new passphrase"),
            tr("This is the passphrase of %1. From now on the new one opens the journal in place of the old one. The "
               "recovery code stays as it is. Copies made before still open with the old passphrase.")
                .arg(name),
            tr("Making the new key…"), tr("&Change it")};
}

QString NewPassphraseDialog::notTheirs() const
{
    return m_session.openedByRecoveryCode()
               ? tr("That is not the recovery code of %1. Nothing was changed. Type the code that opened the journal "
                    "just now.")
                     .arg(m_name)
               : tr("That is not the present passphrase of %1. Nothing was changed. Check the keyboard layout and "
                    "Caps Lock, then try again, or use the recovery code.")
                     .arg(m_name);
}

void NewPassphraseDialog::begin()
{
    if (isWaiting() || m_session.isBusy())
        return;
    if (m_present->text().isEmpty()) {
        sayProblem(notTheirs());
        tryAgain();
        return;
    }
    if (!m_form->accept())
        return;
    wait();
    m_session.changePassphrase(m_present->text(), m_form->passphrase());
}

void NewPassphraseDialog::setFieldsEnabled(bool enabled)
{
    m_fields->setEnabled(enabled);
}

void NewPassphraseDialog::hideFields()
{
    m_fields->hide();
}

void NewPassphraseDialog::forget()
{
    m_present->clear();
    m_form->clear();
}

void NewPassphraseDialog::tryAgain()
{
    m_present->selectAll();
    m_present->line()->setFocus();
}

} // namespace hearth
