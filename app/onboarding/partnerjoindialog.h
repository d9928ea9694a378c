// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "theme/theme.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QPushButton;

namespace hearth {

class BusyBar;
class DialogColumn;
class MessageBar;
class PassphraseForm;
class Prompter;
class PassphraseField;
class RecoveryCodeView;
class Session;

/// Lets the second partner join, once the first has shown by their passphrase that it is they who let them in: name and
/// passphrase, then the recovery code. The session locks as soon as they have
/// joined, while the code is still to be shown; so the dialog's parent must be the window, not a page.
class PartnerJoinDialog final : public QDialog
{
    Q_OBJECT

public:
    /// The journal must be unlocked.
    PartnerJoinDialog(const Theme &theme, Session &session, Prompter &prompter, QWidget *parent = nullptr);

    /// Asks before a code that was not confirmed is lost.
    void reject() override;

private:
    enum class Stage { Choosing, Joining, Keeping };

    void setStage(Stage stage);
    void next();
    void join();
    /// Says that it was not the passphrase of who lets the other in.
    void refuse();
    void showCode(const QString &code);
    void fail(const Error &error);
    void followName();

    Session &m_session;
    Prompter &m_prompter;
    Stage m_stage = Stage::Choosing;
    QString m_first;
    DialogColumn *m_scroll;
    QLabel *m_title;
    QLabel *m_intro;
    MessageBar *m_message;
    QWidget *m_choosing;
    PassphraseField *m_present;
    QLabel *m_presentProblem;
    QLineEdit *m_name;
    QLabel *m_nameProblem;
    PassphraseForm *m_form;
    RecoveryCodeView *m_code;
    BusyBar *m_busy;
    QPushButton *m_cancel;
    QPushButton *m_next;
};

} // namespace hearth
