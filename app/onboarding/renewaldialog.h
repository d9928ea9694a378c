// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "onboarding/codedialog.h"

namespace hearth {

class PassphraseField;

/// Lets the one partner who has the journal open replace a way in of theirs, once they have shown by their present
/// passphrase or recovery code that it is they. Rejected by itself when the journal locks before anything was changed.
class RenewalDialog : public CodeDialog
{
    Q_OBJECT

protected:
    /// What shows that it is they who ask.
    enum class Proof { Either, PassphraseOnly };

    /// The journal must be unlocked, by one alone.
    RenewalDialog(const Theme &theme, Session &session, Prompter &prompter, const Words &words, Proof proof,
                  QWidget *parent);

    /// Whoever has the journal open.
    [[nodiscard]] static QString ownerOf(const Session &session);
    [[nodiscard]] const QString &name() const { return m_name; }
    /// Below the question who is asking.
    [[nodiscard]] QVBoxLayout *fields() const { return m_fieldsLayout; }
    [[nodiscard]] PassphraseField *present() const { return m_present; }
    /// What this ends and what it cannot, below the fields.
    void addNote(const QString &text);
    /// The code holds: shows it. Nothing while not waiting.
    void keep(const QString &code, const QString &intro);

    /// Begins the change: something stands in present().
    virtual void start() = 0;
    void forget() override;
    void tryAgain() override;

private:
    void ask() override;
    [[nodiscard]] QString whenLost() const override;
    [[nodiscard]] QString whenBack() const override;
    void setFieldsEnabled(bool enabled) override;
    void hideFields() override;
    void goWithTheJournal();
    [[nodiscard]] QString notTheirs() const;

    Proof m_proof;
    QString m_name;
    PartnerId m_owner;
    QWidget *m_fields;
    QVBoxLayout *m_fieldsLayout;
    PassphraseField *m_present;
};

} // namespace hearth
