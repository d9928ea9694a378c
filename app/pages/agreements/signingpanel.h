// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/journal.h"
#include "theme/theme.h"

#include <QFrame>

class QLabel;

namespace hearth {

class MarkdownView;
class WordsLabel;

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
