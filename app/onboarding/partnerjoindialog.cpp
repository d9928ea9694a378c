// SPDX-License-Identifier: GPL-3.0-or-later
#include "onboarding/partnerjoindialog.h"

#include "accessibility/readaloud.h"
#include "onboarding/passphrasefield.h"
#include "onboarding/passphraseform.h"
#include "onboarding/recentfilebutton.h"
#include "onboarding/recoverycodeview.h"
#include "records/partner.h"
#include "session/keychanges.h"
#include "session/session.h"
#include "widgets/arrange.h"
#include "widgets/plainlabel.h"
#include "wording/describe.h"
#include "wording/names.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace hearth {

namespace {

constexpr int kJoiningWidth = 560;

} // namespace

PartnerJoinDialog::PartnerJoinDialog(const Theme &theme, Session &session, Prompter &prompter, QWidget *parent)
    : CodeDialog(theme, session, prompter, wordsFor(nameOfFirst(session)), kJoiningWidth, parent)
    , m_first(nameOfFirst(session))
    , m_second(session.journal() != nullptr ? otherPartner(session.journal()->me()) : kSecondPartner)
    , m_choosing(new QWidget)
    , m_present(new PassphraseField(tr("Current passphrase")))
    , m_presentProblem(paragraph({}, Role::Problem))
    , m_name(new QLineEdit)
    , m_nameProblem(paragraph({}, Role::Problem))
    , m_form(new PassphraseForm(theme))
{
    auto *present =
        naming(m_present->line(), new PlainLabel(tr("Passphrase of %1, who lets you in", "by name").arg(m_first)));
    present->setWordWrap(true);
    m_presentProblem->hide();
    m_nameProblem->hide();
    m_name->setAccessibleName(tr("Your name"));
    m_name->setMaxLength(Partner::kMaxNameLength);
    inColumn(m_choosing, spacing::tiny,
             {present, m_present, m_presentProblem, spacing::medium, naming(m_name, new PlainLabel(tr("&Your name"))),
              m_name, m_nameProblem, spacing::medium, m_form});
    addTo(column(), {m_choosing, code()});

    connect(m_present, &PassphraseField::textChanged, m_presentProblem, &QLabel::hide);
    connect(m_present, &PassphraseField::submitted, m_name, [this] { m_name->setFocus(); });
    connect(m_name, &QLineEdit::textEdited, m_present, &PassphraseField::seal); // somebody else types from here on
    connect(m_name, &QLineEdit::textChanged, this, &PartnerJoinDialog::followName);
    connect(m_name, &QLineEdit::returnPressed, m_form, [this] { m_form->setFocus(); });
    connect(m_form, &PassphraseForm::submitted, this, &PartnerJoinDialog::ask);
    connect(&session.keys(), &KeyChanges::joined, this, &PartnerJoinDialog::showCode);
    connect(&session, &Session::failed, this, &PartnerJoinDialog::refuseFor);
    connect(&session, &Session::aboutToLock, this, [this] {
        if (!holdsUnseenCode())
            reject();
    });
    followName();
    m_present->line()->setFocus();
}

QString PartnerJoinDialog::nameOfFirst(const Session &session)
{
    const Journal *journal = session.journal();
    return journal != nullptr ? nameInWords(*journal, journal->me()) : QString();
}

KeyDialog::Words PartnerJoinDialog::wordsFor(const QString &first)
{
    return {tr("Join this journal"),
            tr("You will see what %1 has shared, and write for yourself or for both. %1, would you type your "
               "passphrase, then hand over the keyboard and look away for a moment?")
                .arg(first),
            tr("Making your keys. This takes a moment on purpose: it is what makes guessing slow."), tr("&Join")};
}

void PartnerJoinDialog::followName()
{
    m_nameProblem->hide();
    m_form->setKnownWords({m_first, m_name->text(), journalNameOf(session().path())});
}

void PartnerJoinDialog::ask()
{
    if (isWaiting() || session().isBusy())
        return;
    if (m_present->text().isEmpty()) {
        refuse();
        return;
    }
    const QString name = m_name->text().trimmed();
    const bool isSame = isSameName(name, m_first);
    if (name.isEmpty() || isSame) {
        m_nameProblem->setText(describe({isSame ? ErrorCode::NameTaken : ErrorCode::EmptyName, {}}));
        announce(m_nameProblem);
        m_name->setFocus();
        return;
    }
    if (!m_form->accept())
        return;
    wait();
    session().keys().join(m_present->text(), {name, m_form->passphrase()});
}

void PartnerJoinDialog::refuse()
{
    m_presentProblem->setText(
        tr("That is not the passphrase of %1. Nothing was changed. Check the keyboard layout and Caps Lock, then try "
           "again, or use the recovery code.")
            .arg(m_first));
    announce(m_presentProblem);
    m_present->selectAll();
    m_present->line()->setFocus();
}

void PartnerJoinDialog::showCode(const QString &code)
{
    keep(m_second, {m_name->text().trimmed(), code, journalNameOf(path()), session().clock().today()},
         tr("Your recovery code"),
         tr("You have joined. This code opens the journal should you ever forget your passphrase. It is shown now and "
            "never again. %1, would you look away once more?")
             .arg(m_first));
}

QString PartnerJoinDialog::whenLost() const
{
    return tr("It cannot be shown again. You can still open the journal with your passphrase.");
}

QString PartnerJoinDialog::whenBack() const
{
    return tr("You have joined, and everything left the screen before you had your recovery code in writing. Here it "
              "is again. It is shown now and never again.");
}

void PartnerJoinDialog::refuseFor(const Error &error)
{
    if (!isWaiting())
        return;
    if (error.code != ErrorCode::WrongPassphrase && error.code != ErrorCode::PassphraseTaken) {
        fail(error);
        return;
    }
    setWaiting(false);
    if (error.code == ErrorCode::WrongPassphrase) {
        refuse();
        return;
    }
    m_form->showProblem(describe(error));
    tryAgain();
}

void PartnerJoinDialog::setFieldsEnabled(bool enabled)
{
    m_choosing->setEnabled(enabled);
}

void PartnerJoinDialog::hideFields()
{
    m_choosing->hide();
}

void PartnerJoinDialog::forget()
{
    m_present->clear();
    m_form->clear();
}

void PartnerJoinDialog::tryAgain()
{
    m_form->setFocus();
}

} // namespace hearth
