// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "onboarding/flowstep.h"
#include "paper/recoverysheet.h"
#include "report/paper.h"
#include "theme/theme.h"

#include <QStringList>

class QCheckBox;

namespace hearth {

class PassphraseForm;
class Prompter;
class RecoveryCodeView;

/// One partner keeps the recovery code.
class CodeStep final : public FlowStep
{
    Q_OBJECT

public:
    CodeStep(const Theme &theme, Prompter &prompter, QWidget *parent = nullptr);

    /// `other` is empty when there is nobody else yet.
    void setSheet(const RecoverySheet &sheet, const QString &other, Paper paper);
    void clear();

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString nextText() const override;
    [[nodiscard]] bool canGoBack() const override { return false; }
    void enter() override;
    [[nodiscard]] bool finish() override;

private:
    QString m_name;
    QLabel *m_intro;
    RecoveryCodeView *m_view;
};

/// One partner chooses a passphrase, while the other looks away.
class PassphraseStep final : public FlowStep
{
    Q_OBJECT

public:
    explicit PassphraseStep(const Theme &theme, QWidget *parent = nullptr);

    /// Whose passphrase it is, and the other's name; empty when there is nobody else yet.
    void setPeople(const QString &name, const QString &other);
    /// Words that anyone near could think of.
    void setKnownWords(const QStringList &words);
    void setTaken(const QString &passphrase);
    [[nodiscard]] QString passphrase() const;
    /// They would rather write down a recovery code another day.
    [[nodiscard]] bool wantsCodeLater() const;
    void clear();

    [[nodiscard]] QString title() const override;
    void enter() override;
    [[nodiscard]] bool finish() override;

signals:
    void codeChoiceChanged();

protected:
    void hideEvent(QHideEvent *event) override;

private:
    QString m_name;
    QLabel *m_intro;
    PassphraseForm *m_form;
    QCheckBox *m_codeLater;
};

/// What encryption cannot do here, said once and plainly.
class LimitsStep final : public FlowStep
{
    Q_OBJECT

public:
    explicit LimitsStep(const Theme &theme, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString nextText() const override;
    [[nodiscard]] bool canGoBack() const override { return false; }
    void enter() override {}
    [[nodiscard]] bool finish() override { return true; }

private:
    void addPoint(const Theme &theme, Glyph glyph, const QString &heading, const QString &text);
};

} // namespace hearth
