// SPDX-License-Identifier: GPL-3.0-or-later
#include "onboarding/partnerjoindialog.h"

#include "onboarding/dialogcolumn.h"
#include "onboarding/passphrasefield.h"
#include "onboarding/passphraseform.h"
#include "onboarding/recentfilebutton.h"
#include "onboarding/recoverycodeview.h"
#include "page/prompter.h"
#include "records/partner.h"
#include "session/keychanges.h"
#include "session/session.h"
#include "widgets/busybar.h"
#include "widgets/buttons.h"
#include "widgets/messagebar.h"
#include "widgets/neutraltitle.h"
#include "widgets/plainlabel.h"
#include "wording/describe.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

namespace hearth {

namespace {

constexpr int kJoiningWidth = 560;

} // namespace

PartnerJoinDialog::PartnerJoinDialog(const Theme &theme, Session &session, Prompter &prompter, QWidget *parent)
    : QDialog(parent)
    , m_session(session)
    , m_prompter(prompter)
    , m_scroll(new DialogColumn(theme, kJoiningWidth))
    , m_title(new QLabel)
    , m_intro(new QLabel)
    , m_message(new MessageBar(theme))
    , m_choosing(new QWidget)
    , m_present(new PassphraseField(tr("Present passphrase")))
    , m_presentProblem(new QLabel)
    , m_name(new QLineEdit)
    , m_nameProblem(new QLabel)
    , m_form(new PassphraseForm(theme))
    , m_code(new RecoveryCodeView(theme, prompter))
    , m_busy(new BusyBar(theme))
    , m_cancel(plainButton(tr("Cancel")))
    , m_next(primaryButton({}))
{
    setNeutralTitle(this, tr("Let your partner join"));
    if (const Journal *journal = session.journal())
        m_first = journal->nameOf(journal->me());

    setRole(m_title, Role::Title);
    setRole(m_intro, Role::Muted);
    auto *present = new PlainLabel(tr("Passphrase of %1, who lets you in", "by name").arg(m_first));
    present->setBuddy(m_present->line());
    setRole(m_presentProblem, Role::Problem);
    setRole(m_nameProblem, Role::Problem);
    for (QLabel *label : std::initializer_list<QLabel *>{m_title, m_intro, present, m_presentProblem, m_nameProblem}) {
        label->setWordWrap(true);
    }
    m_presentProblem->hide();
    m_nameProblem->hide();
    auto *nameLabel = new PlainLabel(tr("&Your name"));
    nameLabel->setBuddy(m_name);
    m_name->setAccessibleName(tr("Your name"));
    m_name->setMaxLength(Partner::kMaxNameLength);
    m_busy->setText(tr("Making your keys. This takes a moment on purpose: it is what makes guessing slow."));
    m_busy->setCancellable(false);

    auto *choosing = new QVBoxLayout(m_choosing);
    choosing->setContentsMargins(0, 0, 0, 0);
    choosing->setSpacing(spacing::tiny);
    choosing->addWidget(present);
    choosing->addWidget(m_present);
    choosing->addWidget(m_presentProblem);
    choosing->addSpacing(spacing::medium);
    choosing->addWidget(nameLabel);
    choosing->addWidget(m_name);
    choosing->addWidget(m_nameProblem);
    choosing->addSpacing(spacing::medium);
    choosing->addWidget(m_form);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(spacing::small);
    buttons->addStretch();
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_next);
    QVBoxLayout *column = m_scroll->content();
    column->addWidget(m_title);
    column->addWidget(m_intro);
    column->addWidget(m_message);
    column->addSpacing(spacing::small);
    column->addWidget(m_choosing);
    column->addWidget(m_code);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(spacing::section, spacing::section, spacing::section, spacing::section);
    whole->setSpacing(spacing::medium);
    whole->addWidget(m_scroll, 1);
    whole->addWidget(m_busy);
    whole->addLayout(buttons);

    connect(m_present, &PassphraseField::textChanged, m_presentProblem, &QLabel::hide);
    connect(m_present, &PassphraseField::submitted, m_name, [this] { m_name->setFocus(); });
    connect(m_name, &QLineEdit::textEdited, m_present, &PassphraseField::seal); // somebody else types from here on
    connect(m_name, &QLineEdit::textChanged, this, &PartnerJoinDialog::followName);
    connect(m_name, &QLineEdit::returnPressed, m_form, [this] { m_form->setFocus(); });
    connect(m_form, &PassphraseForm::submitted, this, &PartnerJoinDialog::next);
    connect(m_code, &RecoveryCodeView::submitted, this, &PartnerJoinDialog::next);
    connect(m_code, &RecoveryCodeView::stageChanged, this, [this] {
        if (m_stage == Stage::Keeping)
            m_next->setText(m_code->advanceText());
    });
    connect(m_next, &QPushButton::clicked, this, &PartnerJoinDialog::next);
    connect(m_cancel, &QPushButton::clicked, this, &PartnerJoinDialog::reject);
    connect(&session.keys(), &KeyChanges::joined, this, &PartnerJoinDialog::showCode);
    connect(&session, &Session::failed, this, &PartnerJoinDialog::fail);
    connect(&session, &Session::aboutToLock, this, [this] {
        if (m_stage == Stage::Choosing)
            reject();
    });
    followName();
    setStage(Stage::Choosing);
    m_present->line()->setFocus();
}

void PartnerJoinDialog::setStage(Stage stage)
{
    m_stage = stage;
    const bool isKeeping = stage == Stage::Keeping;
    const bool isJoining = stage == Stage::Joining;
    m_title->setText(isKeeping ? tr("Your recovery code") : tr("Join this journal"));
    m_intro->setText(
        isKeeping
            ? tr("You have joined. This code opens the journal should you ever forget your passphrase. It is shown now "
                 "and never again. %1, would you look away once more?")
                  .arg(m_first)
            : tr("You will see what %1 has shared, and write for yourself or for both. %1, would you type your "
                 "passphrase, then hand over the keyboard and look away for a moment?")
                  .arg(m_first));
    m_choosing->setVisible(!isKeeping);
    m_choosing->setEnabled(!isJoining);
    m_code->setVisible(isKeeping);
    m_busy->setVisible(isJoining);
    m_cancel->setVisible(!isKeeping);
    m_cancel->setEnabled(!isJoining);
    m_next->setEnabled(!isJoining);
    m_next->setText(isKeeping ? m_code->advanceText() : tr("&Join"));
    if (isKeeping)
        m_scroll->fit();
}

void PartnerJoinDialog::followName()
{
    m_nameProblem->hide();
    m_form->setKnownWords({m_first, m_name->text(), journalNameOf(m_session.path())});
}

void PartnerJoinDialog::next()
{
    if (m_stage == Stage::Choosing) {
        join();
    } else if (m_stage == Stage::Keeping && m_code->advance()) {
        m_code->clear();
        accept();
    }
}

void PartnerJoinDialog::join()
{
    if (m_present->text().isEmpty()) {
        refuse();
        return;
    }
    const QString name = m_name->text().trimmed();
    const bool isSame = isSameName(name, m_first);
    if (name.isEmpty() || isSame) {
        m_nameProblem->setText(describe({isSame ? ErrorCode::NameTaken : ErrorCode::EmptyName, {}}));
        m_nameProblem->show();
        m_name->setFocus();
        return;
    }
    if (m_session.isBusy() || !m_form->accept())
        return;
    m_message->hide();
    setStage(Stage::Joining);
    m_session.keys().join(m_present->text(), {name, m_form->passphrase()});
}

void PartnerJoinDialog::refuse()
{
    m_presentProblem->setText(
        tr("That is not the passphrase of %1. Nothing was changed. Check the keyboard layout and Caps Lock, then try "
           "again, or use the recovery code.")
            .arg(m_first));
    m_presentProblem->show();
    m_present->selectAll();
    m_present->line()->setFocus();
}

void PartnerJoinDialog::showCode(const QString &code)
{
    if (m_stage != Stage::Joining)
        return;
    m_present->clear();
    m_form->clear();
    m_code->setSheet({m_name->text().trimmed(), code, journalNameOf(m_session.path()), m_session.clock().today()});
    setStage(Stage::Keeping);
    m_code->setFocus();
}

void PartnerJoinDialog::fail(const Error &error)
{
    if (m_stage != Stage::Joining)
        return;
    setStage(Stage::Choosing);
    if (error.code == ErrorCode::WrongPassphrase) {
        refuse();
        return;
    }
    if (error.code == ErrorCode::PassphraseTaken)
        m_form->showProblem(describe(error));
    else
        m_message->showMessage(MessageBar::Type::Problem, describe(error));
    m_form->setFocus();
}

void PartnerJoinDialog::reject()
{
    if (m_stage == Stage::Joining)
        return;
    if (m_stage == Stage::Keeping &&
        !m_prompter.ask(this, {tr("Close without the code?"),
                               tr("It cannot be shown again. You can still open the journal with your passphrase."),
                               tr("Close all the same"), true}))
        return;
    m_present->clear();
    m_form->clear();
    m_code->clear();
    QDialog::reject();
}

} // namespace hearth
