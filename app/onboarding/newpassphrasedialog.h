// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "theme/theme.h"

#include <QDialog>

class QPushButton;

namespace hearth {

class BusyBar;
class MessageBar;
class PassphraseForm;
class Session;

/// Lets the partner whose journal is open choose a new passphrase. Accepted once it holds; rejected by itself when the
/// journal locks.
class NewPassphraseDialog final : public QDialog
{
    Q_OBJECT

public:
    /// The journal must be unlocked.
    NewPassphraseDialog(const Theme &theme, Session &session, QWidget *parent = nullptr);

    void reject() override;

private:
    void change();
    void fail(const Error &error);
    void setWaiting(bool waiting);

    Session &m_session;
    bool m_isWaiting = false;
    MessageBar *m_message;
    PassphraseForm *m_form;
    BusyBar *m_busy;
    QPushButton *m_cancel;
    QPushButton *m_change;
};

} // namespace hearth
