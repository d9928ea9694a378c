// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "onboarding/renewaldialog.h"

namespace hearth {

class PassphraseForm;

/// Lets the one partner who has the journal open choose a new passphrase, once they have shown by their present one, or
/// by the recovery code they came in with, that it is they. Says when it holds, or shows the recovery code that had to
/// come with it, and is accepted when that was read.
class NewPassphraseDialog final : public RenewalDialog
{
    Q_OBJECT

public:
    /// The journal must be unlocked, by one alone.
    NewPassphraseDialog(const Theme &theme, Session &session, Prompter &prompter, QWidget *parent = nullptr);

private:
    [[nodiscard]] static Words wordsFor(const QString &name);
    void start() override;
    void forget() override;
    void sayDone(const QString &newRecoveryCode);

    PassphraseForm *m_form;
};

/// Gives the one partner who has the journal open a new recovery code, and ends the old one. A recovery code shows who
/// is asking only where the journal was opened by the passphrase: whoever has a code to lose must have another way in.
/// Accepted when its owner has the new code in writing.
class NewRecoveryCodeDialog final : public RenewalDialog
{
    Q_OBJECT

public:
    /// The journal must be unlocked, by one alone.
    NewRecoveryCodeDialog(const Theme &theme, Session &session, Prompter &prompter, QWidget *parent = nullptr);

private:
    [[nodiscard]] static Words wordsFor(const QString &name);
    void start() override;
};

} // namespace hearth
