// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editors/draftkeeper.h"
#include "page/page.h"
#include "records/conversation.h"

#include <QDateTime>

class QStackedLayout;

namespace hearth {

class CardsPanel;
class ConversationView;
class SessionView;
class TalkFront;
class TalkSession;

/// Conversations: listening, repair, cards, exchange of ideas.
class TalkPage final : public Page
{
    Q_OBJECT

public:
    explicit TalkPage(const PageContext &context, QWidget *parent = nullptr);

    [[nodiscard]] static QString title();
    [[nodiscard]] static Glyph glyph() { return Glyph::Talk; }
    void activate() override;
    /// Where a conversation goes on, or the doors.
    bool focusFirst() override;
    void hideWayBack(bool hidden) override;
    bool keepDrafts() override;
    bool openRecord(RecordId id) override;
    bool compose(Kind kind) override;
    bool editRecord(RecordId id) override;

    /// Begins a listening session about that, unless another one is not to vanish for it, or there is nobody to talk
    /// to.
    void talkAbout(const QString &topic, const QString &card = {});

private:
    void connectParts();
    /// The session under way, or the front.
    void goHome();
    void begin(TalkSession session);
    /// Whether another session may begin: none runs or waits, or the person lets it vanish.
    [[nodiscard]] bool makeRoom();
    /// Whether what is paused or waits may vanish for another.
    [[nodiscard]] bool askToReplace();
    void resume();
    void vanish();
    void sessionEnded();
    void pause(const QDateTime &until);
    /// What a draft holds of the session; nothing where there is nothing to lose.
    [[nodiscard]] QCborMap typed() const;
    [[nodiscard]] bool forgetDraft() { return m_draft.discard(); }

    const PageContext m_context;
    TalkFront *m_front;
    CardsPanel *m_cards;
    SessionView *m_session;
    ConversationView *m_reading;
    QStackedLayout *m_stack;
    QDateTime m_pausedUntil; // invalid while no pause
    DraftKeeper m_draft;     // asked only while a session runs
};

} // namespace hearth
