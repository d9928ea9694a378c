// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "passphrase/quality.h"
#include "theme/theme.h"

#include <QWidget>

class QCheckBox;
class QLabel;
class QPushButton;

namespace hearth {

class PassphraseField;
class StrengthBar;

/// Where a new passphrase is chosen: typed twice, judged as it is typed, with five random words on offer. One that can
/// be guessed is taken only after it was said so.
class PassphraseForm final : public QWidget
{
    Q_OBJECT

public:
    explicit PassphraseForm(const Theme &theme, QWidget *parent = nullptr);

    /// Words that anyone near could think of, such as both names.
    void setKnownWords(const QStringList &words);
    /// The other's passphrase in the same journal, which this one must differ from. Empty for none.
    void setTaken(const QString &passphrase);
    /// The one that this is to replace, which would stay open to whoever knows it. Empty for none.
    void setPresent(const QString &passphrase);

    /// What stands in the upper line; good to use only once accept() has said so.
    [[nodiscard]] QString passphrase() const;
    /// True when the passphrase can be used. Else says what is missing and puts the cursor there.
    [[nodiscard]] bool accept();
    /// Shows the sentence for something wrong with the passphrase that was found out elsewhere, below the upper line.
    void showProblem(const QString &sentence);
    /// What is typed stays, and can no longer be shown.
    void seal();
    /// Forgets everything typed.
    void clear();

signals:
    /// Return was pressed in the lower line.
    void submitted();

private:
    void judge();
    /// Says what is wrong below the line that it is about. An empty sentence takes back both.
    void say(QLabel *problem, const QString &sentence);
    void suggest();

    PassphraseJudge m_judge;
    PassphraseQuality m_quality;
    QString m_taken;
    QString m_present;
    PassphraseField *m_first;
    StrengthBar *m_strength;
    QLabel *m_hint;
    QPushButton *m_suggest;
    PassphraseField *m_again;
    QLabel *m_problem; // of the first
    QCheckBox *m_anyway;
    QLabel *m_againProblem;
};

} // namespace hearth
