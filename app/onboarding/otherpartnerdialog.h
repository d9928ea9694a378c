// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "onboarding/keydialog.h"

namespace hearth {

class Journal;
class PassphraseField;
class Session;

/// Asks the other partner for their passphrase while a journal is unlocked: to sit together, or to sign one step.
/// Accepted once their keys are there. The journal may be another one then, when they sit together.
class OtherPartnerDialog final : public KeyDialog
{
    Q_OBJECT

public:
    enum class Purpose : quint8 { SitTogether, SignOnce };

    OtherPartnerDialog(const Theme &theme, Session &session, const Journal &journal, Purpose purpose,
                       QWidget *parent = nullptr);

private:
    [[nodiscard]] static Words wordsFor(Purpose purpose, const QString &other);
    void begin() override;
    void setFieldsEnabled(bool enabled) override;
    void forget() override;
    void tryAgain() override;

    Session &m_session;
    Purpose m_purpose;
    QString m_other; // whose passphrase it is
    PassphraseField *m_passphrase;
};

} // namespace hearth
