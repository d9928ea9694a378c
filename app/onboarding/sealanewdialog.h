// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "onboarding/keydialog.h"

namespace hearth {

class Session;

/// Seals what the one partner who has the journal open wrote under their newest keys: says what for, how far it is, and
/// what was done. It can be stopped, and what was done until then stays.
class SealAnewDialog final : public KeyDialog
{
    Q_OBJECT

public:
    /// The journal must be unlocked, by one alone.
    SealAnewDialog(const Theme &theme, Session &session, QWidget *parent = nullptr);

    /// Stops what is under way; closes where nothing is.
    void reject() override;

private:
    [[nodiscard]] static Words wordsFor(const Session &session);
    void begin() override;
    void setFieldsEnabled(bool) override {}
    void hideFields() override;
    void forget() override {}
    void tryAgain() override;

    Session &m_session;
    QLabel *m_note;
};

} // namespace hearth
