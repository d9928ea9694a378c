// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/repair.h"
#include "onboarding/keydialog.h"

class QLineEdit;

namespace hearth {

class PassphraseField;
class Prompter;
class Session;

/// Saves what is whole in the session's file, which does not open, into a new one, and says what became of it.
class RepairDialog final : public KeyDialog
{
    Q_OBJECT

public:
    RepairDialog(const Theme &theme, Session &session, Prompter &prompter, QWidget *parent = nullptr);

signals:
    /// The repaired journal is to be opened; the dialog has closed.
    void openRequested(const QString &path);

private:
    [[nodiscard]] static Words words();
    [[nodiscard]] QString path() const;
    void choose();
    void follow(SalvageStep step, qint64 done, qint64 total);
    void begin() override;
    void proceed() override;
    void stop() override;
    void setFieldsEnabled(bool enabled) override;
    void hideFields() override;
    void forget() override;
    void tryAgain() override;

    Session &m_session;
    Prompter &m_prompter;
    QWidget *m_fields;
    PassphraseField *m_passphrase;
    QLineEdit *m_path;
};

/// A free name beside a damaged journal for the repaired one, with its whole path.
[[nodiscard]] QString repairedNameFor(const QString &path);

} // namespace hearth
