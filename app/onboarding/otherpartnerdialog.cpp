// SPDX-License-Identifier: GPL-3.0-or-later
#include "onboarding/otherpartnerdialog.h"

#include "onboarding/passphrasefield.h"
#include "session/session.h"
#include "widgets/arrange.h"
#include "widgets/plainlabel.h"
#include "wording/names.h"

#include <QLineEdit>
#include <QVBoxLayout>

namespace hearth {

namespace {

constexpr int kOtherPartnerWidth = 480;

} // namespace

OtherPartnerDialog::OtherPartnerDialog(const Theme &theme, Session &session, const Journal &journal, Purpose purpose,
                                       QWidget *parent)
    : KeyDialog(theme, wordsFor(purpose, nameInWords(journal, otherPartner(journal.me()))), kOtherPartnerWidth, parent)
    , m_session(session)
    , m_purpose(purpose)
    , m_other(nameInWords(journal, otherPartner(journal.me())))
    , m_passphrase(new PassphraseField(tr("Passphrase or recovery code")))
{
    auto *ask = new PlainLabel(tr("%1’s passphrase", "a name").arg(m_other));
    ask->setWordWrap(true);
    ask->setBuddy(m_passphrase->line());
    addTo(column(), {ask, m_passphrase});
    connect(m_passphrase, &PassphraseField::submitted, this, &OtherPartnerDialog::begin);
    connect(&session, &Session::guestAdmitted, this, &OtherPartnerDialog::succeed);
    connect(&session, &Session::satTogether, this, &OtherPartnerDialog::succeed);
    connect(&session, &Session::failed, this, [this](const Error &error) {
        if (error.code == ErrorCode::WrongPassphrase)
            failSaying(tr("This is not %1’s passphrase. Nothing was changed. Check the keyboard layout and Caps Lock, "
                          "then try again, or use %1’s recovery code.",
                          "a name")
                           .arg(m_other));
        else
            fail(error);
    });
    // Not aboutToLock(), which also comes when the journal is loaded anew for both.
    connect(&session, &Session::locked, this, &OtherPartnerDialog::abandon);
    m_passphrase->line()->setFocus();
}

KeyDialog::Words OtherPartnerDialog::wordsFor(Purpose purpose, const QString &other)
{
    const QString busy = tr("Opening the key…");
    if (purpose == Purpose::SitTogether) {
        return {tr("Sit together"),
                tr("%1 unlocks as well. Only what you share is on the screen then, and one click says who is writing.")
                    .arg(other),
                busy, tr("&Sit together")};
    }
    return {tr("Both sign"),
            tr("This is kept with the words of both, and each of you signs their own. %1 unlocks for this one step.")
                .arg(other),
            busy, tr("&Sign")};
}

void OtherPartnerDialog::begin()
{
    if (isWaiting() || m_session.isBusy())
        return;
    if (m_passphrase->text().isEmpty()) {
        say({ErrorCode::PassphraseEmpty, {}});
        return;
    }
    wait();
    if (m_purpose == Purpose::SitTogether)
        m_session.sitTogether(m_passphrase->text());
    else
        m_session.admitGuest(m_passphrase->text());
}

void OtherPartnerDialog::setFieldsEnabled(bool enabled)
{
    m_passphrase->setEnabled(enabled);
}

void OtherPartnerDialog::forget()
{
    m_passphrase->clear();
}

void OtherPartnerDialog::tryAgain()
{
    m_passphrase->selectAll();
    m_passphrase->line()->setFocus();
}

} // namespace hearth
