// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "onboarding/codedialog.h"

class QLabel;
class QLineEdit;

namespace hearth {

class PassphraseForm;
class PassphraseField;

/// Lets the second partner join, once the first has shown by their passphrase that it is they who let them in: name and
/// passphrase, then the recovery code. The session locks as soon as they have joined, while the code is still to be
/// shown.
class PartnerJoinDialog final : public CodeDialog
{
    Q_OBJECT

public:
    /// The journal must be unlocked.
    PartnerJoinDialog(const Theme &theme, Session &session, Prompter &prompter, QWidget *parent = nullptr);

private:
    [[nodiscard]] static QString nameOfFirst(const Session &session);
    [[nodiscard]] static Words wordsFor(const QString &first);
    void ask() override;
    [[nodiscard]] QString whenLost() const override;
    [[nodiscard]] QString whenBack() const override;
    void setFieldsEnabled(bool enabled) override;
    void hideFields() override;
    void forget() override;
    void tryAgain() override;
    /// Says that it was not the passphrase of who lets the other in.
    void refuse();
    void refuseFor(const Error &error);
    void showCode(const QString &code);
    void followName();

    QString m_first;
    PartnerId m_second;
    QWidget *m_choosing;
    PassphraseField *m_present;
    QLabel *m_presentProblem;
    QLineEdit *m_name;
    QLabel *m_nameProblem;
    PassphraseForm *m_form;
};

} // namespace hearth
