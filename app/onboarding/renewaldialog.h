// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/id.h"
#include "onboarding/keydialog.h"

namespace hearth {

class PassphraseField;
class Prompter;
class RecoveryCodeView;
class Session;

/// Lets the one partner who has the journal open replace a way in of theirs, once they have shown by their present
/// passphrase or recovery code that it is they. A recovery code that comes of it holds at once, so it is shown until
/// its owner has it in writing. When the journal locks before that, the code leaves the screen with everything else and
/// is shown again as soon as its owner unlocks; so the dialog's parent must be the window, not a page. Rejected by
/// itself when the journal locks before anything was changed.
class RenewalDialog : public KeyDialog
{
    Q_OBJECT

public:
    /// Asks before a code that was not confirmed is lost.
    void reject() override;
    /// Whether a code is here that nobody confirmed having.
    [[nodiscard]] bool holdsUnseenCode() const { return m_isKeeping; }
    /// Leaves the screen with such a code, until its owner unlocks the journal again.
    void stepBack();

protected:
    /// What shows that it is they who ask.
    enum class Proof { Either, PassphraseOnly };

    /// The journal must be unlocked, by one alone.
    RenewalDialog(const Theme &theme, Session &session, Prompter &prompter, const Words &words, Proof proof,
                  QWidget *parent);

    /// Whoever has the journal open.
    [[nodiscard]] static QString ownerOf(const Session &session);
    [[nodiscard]] Session &session() const { return m_session; }
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
    void begin() override;
    void setFieldsEnabled(bool enabled) override;
    void hideFields() override;
    void goWithTheJournal();
    void comeAgain();
    [[nodiscard]] QString notTheirs() const;

    Session &m_session;
    Prompter &m_prompter;
    Proof m_proof;
    QString m_name;
    QString m_path;
    PartnerId m_owner;
    bool m_isKeeping = false;
    QWidget *m_fields;
    QVBoxLayout *m_fieldsLayout;
    PassphraseField *m_present;
    RecoveryCodeView *m_code;
};

} // namespace hearth
