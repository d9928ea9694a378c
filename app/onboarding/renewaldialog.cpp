// SPDX-License-Identifier: GPL-3.0-or-later
#include "onboarding/renewaldialog.h"

#include "onboarding/passphrasefield.h"
#include "onboarding/recentfilebutton.h"
#include "onboarding/recoverycodeview.h"
#include "session/keychanges.h"
#include "session/session.h"
#include "widgets/arrange.h"
#include "widgets/plainlabel.h"
#include "wording/names.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace hearth {

namespace {

constexpr int kRenewalWidth = 560;

QLabel *paragraph(const QString &text)
{
    auto *label = new PlainLabel(text);
    label->setWordWrap(true);
    return label;
}

} // namespace

RenewalDialog::RenewalDialog(const Theme &theme, Session &session, Prompter &prompter, const Words &words, Proof proof,
                             QWidget *parent)
    : CodeDialog(theme, session, prompter, words, kRenewalWidth, parent)
    , m_proof(proof)
    , m_name(ownerOf(session))
    , m_owner(session.journal() != nullptr ? session.journal()->me() : kFirstPartner)
    , m_fields(new QWidget)
    , m_fieldsLayout(inColumn(m_fields, spacing::tiny))
    , m_present(new PassphraseField({}))
{
    const bool byCode = session.keys().openedByRecoveryCode();
    const bool asksForCode = byCode && proof == Proof::Either;
    QLabel *ask =
        naming(m_present->line(), paragraph(asksForCode ? tr("Your recovery code") : tr("Your current passphrase")));
    m_present->setName(asksForCode ? tr("Recovery code") : tr("Your current passphrase"));
    QLabel *why = paragraph(
        asksForCode ? tr("The code that opened the journal just now. It shows that it is you asking.")
        : byCode    ? tr("It shows that it is you asking. If it has slipped your mind, choose a new passphrase first.")
                 : tr("It shows that it is you asking. If it has slipped your mind, your recovery code will do too."));
    setRole(why, Role::Caption);
    addTo(m_fieldsLayout, {ask, m_present, why});
    addTo(column(), {m_fields, code()});

    connect(&session, &Session::failed, this, [this](const Error &error) {
        if (error.code == ErrorCode::WrongPassphrase)
            failSaying(notTheirs());
        else
            fail(error);
    });
    connect(&session, &Session::aboutToLock, this, &RenewalDialog::goWithTheJournal);
    m_present->line()->setFocus();
}

QString RenewalDialog::ownerOf(const Session &session)
{
    const Journal *journal = session.journal();
    return journal != nullptr ? nameInWords(*journal, journal->me()) : QString();
}

QString RenewalDialog::notTheirs() const
{
    const bool byCode = session().keys().openedByRecoveryCode();
    if (byCode && m_proof == Proof::Either) {
        return tr("That is not your recovery code. Nothing was changed. Type the code that opened the journal just "
                  "now.");
    }
    return byCode ? tr("That is not your current passphrase. Nothing was changed. Check the keyboard layout and Caps "
                       "Lock, then try again, or choose a new passphrase first.")
                  : tr("That is not your current passphrase. Nothing was changed. Check the keyboard layout and Caps "
                       "Lock, then try again, or use your recovery code.");
}

void RenewalDialog::addNote(const QString &text)
{
    QLabel *note = paragraph(text);
    setRole(note, Role::Caption);
    addTo(m_fieldsLayout, {spacing::medium, note});
}

void RenewalDialog::ask()
{
    if (isWaiting() || session().isBusy())
        return;
    if (m_present->text().isEmpty()) {
        sayProblem(notTheirs());
        tryAgain();
        return;
    }
    start();
}

void RenewalDialog::keep(const QString &code, const QString &intro)
{
    CodeDialog::keep(m_owner, {m_name, code, journalNameOf(path()), session().clock().today()},
                     tr("A new recovery code for %1").arg(m_name), intro);
}

void RenewalDialog::goWithTheJournal()
{
    if (isKeepingCode()) {
        stepBack();
        return;
    }
    if (!isWaiting()) {
        reject();
        return;
    }
    // What was begun comes to its end before the file is let go of, and may bring a code.
    hide();
    const auto unlessKept = [this] {
        if (!isKeepingCode())
            abandon();
    };
    connect(
        &session(), &Session::locked, this,
        [this, unlessKept] { QMetaObject::invokeMethod(this, unlessKept, Qt::QueuedConnection); },
        Qt::SingleShotConnection);
}

QString RenewalDialog::whenLost() const
{
    return tr("It cannot be shown again, and the old one no longer opens the journal. Your passphrase does, and with "
              "it you can have another code made.");
}

QString RenewalDialog::whenBack() const
{
    return tr("The journal was locked before you had your new recovery code in writing. Here it is again. It takes the "
              "place of the old one, which no longer opens the journal.");
}

void RenewalDialog::setFieldsEnabled(bool enabled)
{
    m_fields->setEnabled(enabled);
}

void RenewalDialog::hideFields()
{
    m_fields->hide();
}

void RenewalDialog::forget()
{
    m_present->clear();
}

void RenewalDialog::tryAgain()
{
    m_present->selectAll();
    m_present->line()->setFocus();
}

} // namespace hearth
