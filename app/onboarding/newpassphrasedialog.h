// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "onboarding/keydialog.h"

namespace hearth {

class PassphraseForm;
class Session;

/// Lets the partner whose journal is open choose a new passphrase. Accepted once it holds; rejected by itself when the
/// journal locks.
class NewPassphraseDialog final : public KeyDialog
{
    Q_OBJECT

public:
    /// The journal must be unlocked.
    NewPassphraseDialog(const Theme &theme, Session &session, QWidget *parent = nullptr);

private:
    void begin() override;
    void setFieldsEnabled(bool enabled) override;
    void forget() override;
    void tryAgain() override;

    Session &m_session;
    PassphraseForm *m_form;
};

} // namespace hearth
