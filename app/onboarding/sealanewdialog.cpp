// SPDX-License-Identifier: GPL-3.0-or-later
#include "onboarding/sealanewdialog.h"

#include "session/keychanges.h"
#include "session/session.h"
#include "widgets/busybar.h"
#include "widgets/plainlabel.h"
#include "wording/names.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace hearth {

namespace {

constexpr int kSealAnewWidth = 520;

} // namespace

SealAnewDialog::SealAnewDialog(const Theme &theme, Session &session, QWidget *parent)
    : KeyDialog(theme, wordsFor(session), kSealAnewWidth, parent)
    , m_session(session)
    , m_note(paragraph({}, Role::Caption))
{
    const Journal *journal = session.journal();
    m_note->setText(journal != nullptr && journal->isForTwo()
                        ? tr("Copies made before stay as they were. What %1 wrote is for %1 to seal. With many photos "
                             "this can take some minutes; it can be stopped at any time, and what is done stays.")
                              .arg(nameInWords(*journal, otherPartner(journal->me())))
                        : tr("Copies made before stay as they were. With many photos this can take some minutes; it "
                             "can be stopped at any time, and what is done stays."));
    column()->addWidget(m_note);

    connect(&session.keys(), &KeyChanges::progressed, this, [this](qint64 done, qint64 total) {
        if (isWaiting() && total > 0)
            busyBar()->setProgress(static_cast<double>(done) / static_cast<double>(total));
    });
    connect(&session.keys(), &KeyChanges::sealedAnew, this, [this](qint64 records) {
        finish(records == 0 ? tr("Nothing was left to do: all you wrote stands under the newest keys.")
                            : tr("It is done. %n record(s) stand under the newest keys now.", nullptr,
                                 static_cast<int>(records)));
    });
    connect(&session, &Session::failed, this, [this](const Error &error) {
        if (error.code == ErrorCode::Cancelled)
            finish(tr("Stopped. What was sealed anew until then stays so, and the rest is as it was. You can go on "
                      "whenever you like."));
        else
            fail(error);
    });
    connect(&session, &Session::aboutToLock, this, &SealAnewDialog::abandon);
    actionButton()->setFocus();
}

KeyDialog::Words SealAnewDialog::wordsFor(const Session &session)
{
    const Journal *journal = session.journal();
    return {tr("Seal everything anew"),
            tr("A new passphrase or recovery code brings new keys for what is written afterwards. What %1 wrote before "
               "still stands under the older ones: whoever has those could read it in this file as well. This puts all "
               "of it under the newest keys.")
                .arg(journal != nullptr ? nameInWords(*journal, journal->me()) : QString()),
            tr("Sealing anew…"), tr("&Seal it anew")};
}

void SealAnewDialog::begin()
{
    if (isWaiting() || m_session.isBusy())
        return;
    busyBar()->setText(tr("Sealing anew…"));
    busyBar()->setProgress(std::nullopt);
    wait();
    cancelButton()->setText(tr("S&top"));
    cancelButton()->setEnabled(true);
    cancelButton()->setFocus();
    m_session.keys().sealAnew();
}

void SealAnewDialog::reject()
{
    if (!isWaiting()) {
        KeyDialog::reject();
        return;
    }
    cancelButton()->setEnabled(false);
    busyBar()->setText(tr("Stopping after this step…"));
    m_session.cancel();
}

void SealAnewDialog::hideFields()
{
    m_note->hide();
}

void SealAnewDialog::tryAgain()
{
    cancelButton()->setText(tr("Cancel"));
    actionButton()->setFocus();
}

} // namespace hearth
