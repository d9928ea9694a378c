// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "onboarding/keydialog.h"

namespace hearth {

class PassphraseField;
class PassphraseForm;
class Session;

/// Lets the one partner who has the journal open choose a new passphrase, once they have shown by their present one, or
/// by the recovery code they came in with, that it is they. Says when it holds, and is accepted when that was read;
/// rejected by itself when the journal locks.
class NewPassphraseDialog final : public KeyDialog
{
    Q_OBJECT

public:
    /// The journal must be unlocked, by one alone.
    NewPassphraseDialog(const Theme &theme, Session &session, QWidget *parent = nullptr);

private:
    [[nodiscard]] static Words wordsFor(const QString &name);
    void begin() override;
    void setFieldsEnabled(bool enabled) override;
    void hideFields() override;
    void forget() override;
    void tryAgain() override;

    [[nodiscard]] QString notTheirs() const;

    Session &m_session;
    QString m_name;
    QWidget *m_fields;
    PassphraseField *m_present;
    PassphraseForm *m_form;
};

} // namespace hearth
