// SPDX-License-Identifier: GPL-3.0-or-later
#include "onboarding/otherpartnerdialog.h"

#include "describe.h"
#include "onboarding/dialogcolumn.h"
#include "onboarding/passphrasefield.h"
#include "session/session.h"
#include "widgets/busybar.h"
#include "widgets/buttons.h"
#include "widgets/messagebar.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

namespace hearth {

namespace {

constexpr int kWidth = 480;

} // namespace

OtherPartnerDialog::OtherPartnerDialog(const Theme &theme, Session &session, const Journal &journal, Purpose purpose,
                                       QWidget *parent)
    : QDialog(parent)
    , m_session(session)
    , m_purpose(purpose)
    , m_message(new MessageBar(theme))
    , m_passphrase(new PassphraseField(tr("Passphrase or recovery code")))
    , m_busy(new BusyBar(theme))
    , m_cancel(plainButton(tr("Cancel")))
    , m_begin(primaryButton(purpose == Purpose::SitTogether ? tr("&Sit together") : tr("&Sign")))
{
    const QString other = journal.nameOf(otherPartner(journal.me()));
    setWindowTitle(tr("Hearthbook"));
    auto *title = new QLabel(purpose == Purpose::SitTogether ? tr("Sit together") : tr("Both sign"));
    setRole(title, Role::Title);
    auto *intro = new QLabel(
        purpose == Purpose::SitTogether
            ? tr("%1 unlocks as well. Only what you share is on the screen then, and one click says who is writing.")
                  .arg(other)
            : tr("This is kept with the words of both, and each of you signs their own. %1 unlocks for this one step.")
                  .arg(other));
    intro->setTextFormat(Qt::PlainText);
    intro->setWordWrap(true);
    setRole(intro, Role::Muted);
    auto *ask = new QLabel(tr("Passphrase of %1", "by name").arg(other));
    ask->setTextFormat(Qt::PlainText);
    ask->setWordWrap(true);
    ask->setBuddy(m_passphrase->line());
    m_busy->setText(tr("Opening the key…"));
    m_busy->setCancellable(false);

    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(spacing::small);
    buttons->addStretch();
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_begin);
    auto *scroll = new DialogColumn(theme, kWidth);
    QVBoxLayout *column = scroll->content();
    column->addWidget(title);
    column->addWidget(intro);
    column->addWidget(m_message);
    column->addSpacing(spacing::small);
    column->addWidget(ask);
    column->addWidget(m_passphrase);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(spacing::section, spacing::section, spacing::section, spacing::section);
    whole->setSpacing(spacing::medium);
    whole->addWidget(scroll, 1);
    whole->addWidget(m_busy);
    whole->addLayout(buttons);

    connect(m_passphrase, &PassphraseField::submitted, this, &OtherPartnerDialog::begin);
    connect(m_begin, &QPushButton::clicked, this, &OtherPartnerDialog::begin);
    connect(m_cancel, &QPushButton::clicked, this, &OtherPartnerDialog::reject);
    connect(&session, &Session::guestAdmitted, this, &OtherPartnerDialog::finish);
    connect(&session, &Session::satTogether, this, &OtherPartnerDialog::finish);
    connect(&session, &Session::failed, this, &OtherPartnerDialog::fail);
    connect(&session, &Session::locked, this, [this] {
        setWaiting(false);
        reject();
    });
    setWaiting(false);
    m_passphrase->line()->setFocus();
}

void OtherPartnerDialog::begin()
{
    if (m_isWaiting || m_session.isBusy())
        return;
    if (m_passphrase->text().isEmpty()) {
        m_message->showMessage(MessageBar::Sort::Problem, describe({ErrorCode::PassphraseEmpty, {}}));
        return;
    }
    m_message->hide();
    setWaiting(true);
    if (m_purpose == Purpose::SitTogether)
        m_session.sitTogether(m_passphrase->text());
    else
        m_session.admitGuest(m_passphrase->text());
}

void OtherPartnerDialog::finish()
{
    if (!m_isWaiting)
        return;
    setWaiting(false);
    m_passphrase->clear();
    accept();
}

void OtherPartnerDialog::fail(const Error &error)
{
    if (!m_isWaiting)
        return;
    setWaiting(false);
    m_message->showMessage(MessageBar::Sort::Problem, describe(error));
    m_passphrase->selectAll();
    m_passphrase->line()->setFocus();
}

void OtherPartnerDialog::setWaiting(bool waiting)
{
    m_isWaiting = waiting;
    m_passphrase->setEnabled(!waiting);
    m_begin->setEnabled(!waiting);
    m_cancel->setEnabled(!waiting);
    m_busy->setVisible(waiting);
}

void OtherPartnerDialog::reject()
{
    if (m_isWaiting)
        return;
    m_passphrase->clear();
    QDialog::reject();
}

} // namespace hearth
