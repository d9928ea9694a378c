// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shell/openquestions.h"

#include <QObject>

#include <functional>

namespace hearth {

class Session;

/// Locks at the request of nobody in particular: by a clock, the desktop, or the key that hides everything. Nobody is
/// asked, and whoever waits for an answer gets "cancel" first.
class Departure final : public QObject
{
    Q_OBJECT

public:
    /// Borrows both; belongs to the window.
    Departure(Session &session, QWidget *window);

    /// Locks as soon as no question is open.
    void requestLock();
    /// Takes every window off the screen at once, then locks, and ends with hidden().
    void hideAndLock();
    /// Answers everything that is open above the pages with "cancel", and acts once nobody waits for an answer: who
    /// does returns into the pages.
    void onceNobodyWaits(const std::function<void()> &act);
    /// Answers likewise; true where nobody waits any more.
    [[nodiscard]] bool dismissQuestions() { return m_questions.dismiss(); }

signals:
    /// Nothing is to be seen, the journal is locked, and a recovery code that came of what was under way has arrived.
    void hidden();

private:
    Session &m_session;
    OpenQuestions m_questions;
    bool m_isHiding = false; // from hideAndLock() until it is locked
};

} // namespace hearth
