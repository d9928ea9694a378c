// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "onboarding/keydialog.h"

class QLabel;
class QLineEdit;

namespace hearth {

class PassphraseForm;
class Prompter;
class PassphraseField;
class RecoveryCodeView;
class Session;

/// Lets the second partner join, once the first has shown by their passphrase that it is they who let them in: name and
/// passphrase, then the recovery code. The session locks as soon as they have
/// joined, while the code is still to be shown; so the dialog's parent must be the window, not a page.
class PartnerJoinDialog final : public KeyDialog
{
    Q_OBJECT

public:
    /// The journal must be unlocked.
    PartnerJoinDialog(const Theme &theme, Session &session, Prompter &prompter, QWidget *parent = nullptr);

    /// Asks before a code that was not confirmed is lost.
    void reject() override;

private:
    [[nodiscard]] static QString nameOfFirst(const Session &session);
    [[nodiscard]] static Words wordsFor(const QString &first);
    void begin() override;
    void setFieldsEnabled(bool enabled) override;
    void hideFields() override;
    void forget() override;
    void tryAgain() override;
    void join();
    /// Says that it was not the passphrase of who lets the other in.
    void refuse();
    void refuseFor(const Error &error);
    void showCode(const QString &code);
    void followName();

    Session &m_session;
    Prompter &m_prompter;
    QString m_first;
    bool m_isKeeping = false; // a code that nobody confirmed having
    QWidget *m_choosing;
    PassphraseField *m_present;
    QLabel *m_presentProblem;
    QLineEdit *m_name;
    QLabel *m_nameProblem;
    PassphraseForm *m_form;
    RecoveryCodeView *m_code;
};

} // namespace hearth
