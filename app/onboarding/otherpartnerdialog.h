// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "theme/theme.h"

#include <QDialog>

class QPushButton;

namespace hearth {

class BusyBar;
class Journal;
class MessageBar;
class PassphraseField;
class Session;

/// Asks the other partner for their passphrase while a journal is unlocked: to sit together, or to sign one step.
/// Accepted once their keys are there. The journal may be another one then, when they sit together.
class OtherPartnerDialog final : public QDialog
{
    Q_OBJECT

public:
    enum class Purpose : quint8 { SitTogether, SignOnce };

    OtherPartnerDialog(const Theme &theme, Session &session, const Journal &journal, Purpose purpose,
                       QWidget *parent = nullptr);

    void reject() override;

private:
    void begin();
    void finish();
    void fail(const Error &error);
    void setWaiting(bool waiting);

    Session &m_session;
    Purpose m_purpose;
    bool m_isWaiting = false;
    MessageBar *m_message;
    PassphraseField *m_passphrase;
    BusyBar *m_busy;
    QPushButton *m_cancel;
    QPushButton *m_begin;
};

} // namespace hearth
