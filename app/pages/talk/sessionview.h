// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "page/page.h"
#include "prompts/talksession.h"

#include <QDateTime>

#include <memory>

class QLabel;
class QPushButton;

namespace hearth {

class PageScroll;

/// A conversation under way, a step at a time, with the way out always in sight. It holds the session; who shows it
/// keeps a draft of what was typed, and nothing else is there until both said yes to keeping it.
class SessionView final : public QWidget
{
    Q_OBJECT

public:
    explicit SessionView(const PageContext &context, QWidget *parent = nullptr);
    ~SessionView() override;

    [[nodiscard]] bool isRunning() const { return m_session != nullptr; }
    /// Null while none runs.
    [[nodiscard]] const TalkSession *session() const { return m_session.get(); }
    /// Takes the place of what ran before.
    void begin(TalkSession session);
    /// Forgets the session without a trace.
    void forget();
    /// True when nothing would be lost, or the person said so.
    [[nodiscard]] bool askToLeave();
    /// Puts the keyboard where the step begins; false where nothing takes it.
    bool focusStep();

signals:
    /// Something was typed or chosen, or the session went to another step.
    void edited();
    /// The person leaves; the session is forgotten already.
    void left();
    /// Both said yes and it is in the journal; the session is forgotten already. `record` is one of the two.
    void kept(hearth::RecordId record);
    /// Both come back then; the session stays.
    void paused(const QDateTime &until);
    /// Write on with the sentence, alone; the session stays.
    void writeWanted(const QString &sentence);

private:
    [[nodiscard]] QWidget *makeTop();
    void showStep();
    void put(QWidget *step);
    void showPause();
    void leave();
    void keep();
    void write();

    const PageContext m_context;
    std::unique_ptr<TalkSession> m_session;
    QLabel *m_title;
    QLabel *m_reminder;
    QPushButton *m_pause;
    PageScroll *m_scroll;
    QWidget *m_shown = nullptr; // the step, or the choice of a pause
};

} // namespace hearth
