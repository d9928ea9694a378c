// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "onboarding/flowstep.h"
#include "theme/theme.h"

#include <QStringList>

namespace hearth {

class PassphraseForm;

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
    void clear();

    [[nodiscard]] QString title() const override;
    void enter() override;
    [[nodiscard]] bool finish() override;

protected:
    void hideEvent(QHideEvent *event) override;

private:
    QString m_name;
    QLabel *m_intro;
    PassphraseForm *m_form;
};

} // namespace hearth
