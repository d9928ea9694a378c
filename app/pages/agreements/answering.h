// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agreements/agreements.h"
#include "journal/journal.h"
#include "theme/theme.h"

#include <QFrame>
#include <QWidget>

class QLabel;
class QPushButton;

namespace hearth {

class MarkdownView;
class WordsLabel;

/// The answers one may give to the current version. Saying no is always one click away and as easy to find as a yes.
class AnswerRow final : public QWidget
{
    Q_OBJECT

public:
    explicit AnswerRow(const Theme &theme, QWidget *parent = nullptr);

    /// Shows the buttons that fit now; hides itself where there are none. Once somebody stopped it, nothing urges to
    /// agree anew.
    void show(const Agreement &agreement, PartnerId me, QDate today);
    /// While the words to be signed are shown, which bring their own button.
    void hideAgree();
    /// Puts the keyboard on the first button there is.
    void focusFirst();

signals:
    /// "I agree": the words come once more before they are signed.
    void agreeChosen();
    /// Declined, paused or withdrawn.
    void stopChosen(hearth::Decision decision);

private:
    const Theme &m_theme;
    QPushButton *m_agree;
    QPushButton *m_decline;
    QPushButton *m_pause;
    QPushButton *m_withdraw;
};

/// The words once more, just as they will be signed, and the button that signs them.
class SigningPanel final : public QFrame
{
    Q_OBJECT

public:
    explicit SigningPanel(const Theme &theme, QWidget *parent = nullptr);

    /// Shows exactly that version, to be signed by whoever has the journal open.
    void show(const Journal &journal, const AgreementVersion &version);
    /// Hides unless it is still that version that would be signed.
    void keepOnly(const AgreementVersion *version);

signals:
    void signChosen();
    /// Hidden again; nothing was signed.
    void dismissed();

private:
    QByteArray m_digest;
    QLabel *m_heading;
    WordsLabel *m_title;
    MarkdownView *m_text;
    QLabel *m_terms;
};

} // namespace hearth
