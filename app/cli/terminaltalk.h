// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/asking.h"
#include "cli/openedjournal.h"
#include "prompts/talkfields.h"
#include "wording/talkwords.h"

#include <functional>

namespace hearth {

/// Holds a conversation at the terminal until it is kept, ended or left. A mistake in the call where there is none.
[[nodiscard]] Result<int> holdTalk(TalkSession session, const Arguments &given, const OpenedJournal &opened,
                                   CliEnvironment &environment);

/// A conversation at a terminal, a step at a time, as the window has it. All that is said goes into its draft as soon
/// as it is typed; nothing else is there until both said yes to keeping it.
class TerminalTalk final
{
public:
    /// Writes into the journal what both keep; borrows all.
    using Keep = std::function<Result<int>(const TalkSession &)>;

    /// Borrows everything, which must outlive it. The environment has a terminal.
    TerminalTalk(TalkSession session, const OpenedJournal &opened, Keep keep, CliEnvironment &environment);

    /// Until it is kept, ended or left.
    [[nodiscard]] Result<int> run();

private:
    /// What comes next once a way was chosen.
    enum class Next : quint8 { Step, Left, Ended };

    void showStep();
    /// False once they have left.
    [[nodiscard]] bool ask();
    [[nodiscard]] bool askFields();
    [[nodiscard]] bool askField(const TalkField &field, const QString &question);
    [[nodiscard]] bool askForEach(const std::function<bool(PartnerId, const QString &)> &askOne);
    [[nodiscard]] bool askFirstSpeaker();
    [[nodiscard]] bool askMinutes();
    [[nodiscard]] bool askFeelings();
    [[nodiscard]] bool askSentence();
    [[nodiscard]] bool askForgiveness();
    [[nodiscard]] bool askLetGo();
    [[nodiscard]] bool askKeep();
    void showThought();
    [[nodiscard]] QList<TalkWay> waysOn() const;
    [[nodiscard]] Next choose();
    [[nodiscard]] Next go(TalkWay way);
    [[nodiscard]] Next drawCards();
    [[nodiscard]] Next takePause();
    [[nodiscard]] Next end();
    [[nodiscard]] Next keep();
    [[nodiscard]] Next writeOn();
    [[nodiscard]] int leave();
    /// Into the draft; what fails is said, and tried again with the next word.
    void keepDraft();
    [[nodiscard]] QString nameOf(PartnerId partner) const;
    void setAlarm();

    TalkSession m_session;
    const OpenedJournal &m_opened;
    Keep m_keep;
    CliEnvironment &m_environment;
    Asking m_asking;
    QDateTime m_pausedUntil; // invalid while no pause
    int m_code;
    std::optional<Error> m_notKept; // why the draft is not as it was typed
};

} // namespace hearth
