// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/id.h"
#include "onboarding/keydialog.h"

namespace hearth {

class Prompter;
class RecoveryCodeView;
class Session;
struct RecoverySheet;

/// A dialog about keys out of which a recovery code may come. Such a code holds at once, so it is shown until its owner
/// has it in writing. When everything must leave the screen before that, the code goes with it and is shown again as
/// soon as its owner unlocks; so the dialog's parent must be the window, not a page.
class CodeDialog : public KeyDialog
{
    Q_OBJECT

public:
    /// Asks before a code that was not confirmed is lost.
    void reject() override;
    /// Whether a code is here, or may be on its way, that nobody confirmed having.
    [[nodiscard]] bool holdsUnseenCode() const { return m_isKeeping || isWaiting(); }
    /// Whether a code is here that nobody confirmed having.
    [[nodiscard]] bool isKeepingCode() const { return m_isKeeping; }
    /// Whether a dialog of this window holds such a code.
    [[nodiscard]] static bool isCodeUnseenIn(const QWidget &window);
    /// Whether such a code has left the screen with its dialog.
    [[nodiscard]] static bool isCodeHiddenIn(const QWidget &window);
    /// Leaves the screen with such a code, until its owner unlocks the journal again.
    void stepBack();

protected:
    CodeDialog(const Theme &theme, Session &session, Prompter &prompter, const Words &words, int width,
               QWidget *parent);

    [[nodiscard]] Session &session() const { return m_session; }
    /// Belongs below the fields.
    [[nodiscard]] RecoveryCodeView *code() const { return m_code; }
    /// The code of `owner` holds: shows it. Nothing while not waiting.
    void keep(PartnerId owner, const RecoverySheet &sheet, const QString &title, const QString &intro);
    /// The file that the code opens.
    [[nodiscard]] const QString &path() const { return m_path; }

    /// The button was pressed while there is no code.
    virtual void ask() = 0;
    /// What still opens the journal when the code is lost.
    [[nodiscard]] virtual QString whenLost() const = 0;
    /// Above a code that comes back after the journal was locked.
    [[nodiscard]] virtual QString whenBack() const = 0;

private:
    void begin() final;
    void comeAgain();

    Session &m_session;
    Prompter &m_prompter;
    QString m_path;
    PartnerId m_owner = kFirstPartner;
    bool m_isKeeping = false;
    RecoveryCodeView *m_code;
};

} // namespace hearth
