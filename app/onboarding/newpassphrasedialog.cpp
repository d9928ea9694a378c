// SPDX-License-Identifier: GPL-3.0-or-later
#include "onboarding/newpassphrasedialog.h"

#include "describe.h"
#include "onboarding/dialogcolumn.h"
#include "onboarding/passphraseform.h"
#include "onboarding/recentfilebutton.h"
#include "session/session.h"
#include "widgets/busybar.h"
#include "widgets/buttons.h"
#include "widgets/messagebar.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace hearth {

namespace {

constexpr int kWidth = 520;

} // namespace

NewPassphraseDialog::NewPassphraseDialog(const Theme &theme, Session &session, QWidget *parent)
    : QDialog(parent)
    , m_session(session)
    , m_message(new MessageBar(theme))
    , m_form(new PassphraseForm(theme))
    , m_busy(new BusyBar(theme))
    , m_cancel(plainButton(tr("Cancel")))
    , m_change(primaryButton(tr("&Change it")))
{
    setWindowTitle(tr("Hearthbook"));
    auto *title = new QLabel(tr("A new passphrase"));
    setRole(title, Role::Title);
    auto *intro =
        new QLabel(tr("From now on it opens the journal in place of your old one. Your recovery code stays as "
                      "it is. Copies made before still open with the old passphrase."));
    setRole(intro, Role::Muted);
    intro->setWordWrap(true);
    m_busy->setText(tr("Making the new key…"));
    m_busy->setCancellable(false);
    if (const Journal *journal = session.journal()) {
        QStringList known{journalNameOf(session.path()), journal->nameOf(kFirstPartner)};
        if (journal->hasOther())
            known += journal->nameOf(kSecondPartner);
        m_form->setKnownWords(known);
    }

    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(spacing::small);
    buttons->addStretch();
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_change);
    auto *scroll = new DialogColumn(theme, kWidth);
    QVBoxLayout *column = scroll->content();
    column->addWidget(title);
    column->addWidget(intro);
    column->addWidget(m_message);
    column->addSpacing(spacing::small);
    column->addWidget(m_form);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(spacing::section, spacing::section, spacing::section, spacing::section);
    whole->setSpacing(spacing::medium);
    whole->addWidget(scroll, 1);
    whole->addWidget(m_busy);
    whole->addLayout(buttons);

    connect(m_form, &PassphraseForm::submitted, this, &NewPassphraseDialog::change);
    connect(m_change, &QPushButton::clicked, this, &NewPassphraseDialog::change);
    connect(m_cancel, &QPushButton::clicked, this, &NewPassphraseDialog::reject);
    connect(&session, &Session::passphraseChanged, this, [this] {
        if (!m_isWaiting)
            return;
        setWaiting(false);
        m_form->clear();
        accept();
    });
    connect(&session, &Session::failed, this, &NewPassphraseDialog::fail);
    connect(&session, &Session::aboutToLock, this, [this] {
        setWaiting(false);
        reject();
    });
    setWaiting(false);
    m_form->setFocus();
}

void NewPassphraseDialog::change()
{
    if (m_isWaiting || m_session.isBusy() || !m_form->accept())
        return;
    m_message->hide();
    setWaiting(true);
    m_session.changePassphrase(m_form->passphrase());
}

void NewPassphraseDialog::fail(const Error &error)
{
    if (!m_isWaiting)
        return;
    setWaiting(false);
    m_message->showMessage(MessageBar::Sort::Problem, describe(error));
    m_form->setFocus();
}

void NewPassphraseDialog::setWaiting(bool waiting)
{
    m_isWaiting = waiting;
    m_form->setEnabled(!waiting);
    m_change->setEnabled(!waiting);
    m_cancel->setEnabled(!waiting);
    m_busy->setVisible(waiting);
}

void NewPassphraseDialog::reject()
{
    if (m_isWaiting)
        return;
    m_form->clear();
    QDialog::reject();
}

} // namespace hearth
