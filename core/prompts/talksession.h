// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "records/conversation.h"

#include <QCborMap>
#include <QString>
#include <QStringList>

#include <array>
#include <optional>
#include <vector>

namespace hearth {

/// The steps of a conversation. The numbers stand in drafts.
enum class TalkStep : quint8 {
    Rules = 1,       ///< how we listen
    Topic = 2,       ///< what it is about
    Setup = 3,       ///< who speaks first, and how long
    Turn = 4,        ///< one speaks, the other listens
    Begin = 5,       ///< of a repair: now or after a pause, and who begins
    Sentence = 6,    ///< when ... I felt ... I need ...
    Own = 7,         ///< what I can own
    Forgive = 8,     ///< ask, give, or not yet
    Differently = 9, ///< what we do differently
    LetGo = 10,      ///< whether it may go out of sight
    Source = 11,     ///< a book, an article, a question
    Thought = 12,    ///< what one makes of it
    Outcome = 13,    ///< what both take with them
    Keep = 14        ///< whether it is kept
};

enum class TurnPhase : quint8 { Speaking = 1, Hearing = 2, Understood = 3 };

enum class Forgiveness : quint8 { Open = 0, Asked = 1, Given = 2, NotYet = 3 };
inline constexpr Forgiveness kForgiveness[] = {Forgiveness::Open, Forgiveness::Asked, Forgiveness::Given,
                                               Forgiveness::NotYet};

/// One turn of a listening session.
struct TalkTurn final
{
    TurnPhase phase = TurnPhase::Speaking;
    /// What the listener wrote first and the speaker found not quite right, oldest first.
    QStringList attempts;
    /// What the listener heard; the speaker said yes to it once the phase is Understood.
    QString hearing;
    /// A line of the speaker's own.
    QString said;

    friend bool operator==(const TalkTurn &, const TalkTurn &) = default;
};

/// What one partner says in a repair or an exchange of ideas, and about keeping it.
struct TalkWords final
{
    QString when;
    QStringList felt; ///< keys of feelings
    QString feltWords;
    QString need;
    QString own;
    Forgiveness forgiveness = Forgiveness::Open;
    QString forgive;
    QString differently;
    QString thought;
    QString question;
    bool letsGo = false;
    /// This partner said yes to keeping it.
    bool keeps = false;

    friend bool operator==(const TalkWords &, const TalkWords &) = default;
};

/// A conversation under way: where it stands and what was typed. Until both said yes and it was written into the
/// journal there is at most a draft of it, which goes with it.
class TalkSession final
{
public:
    static constexpr std::size_t kMaxTurns = 40;
    static constexpr int kUsualMinutes = 5;
    static constexpr int kMostMinutes = 30;

    /// `isForOneself`: only the sentence of a repair, for one who is alone.
    TalkSession(ConversationType type, PartnerId first, bool isForOneself = false);

    [[nodiscard]] ConversationType type() const { return m_type; }
    [[nodiscard]] bool isForOneself() const { return m_isForOneself; }
    [[nodiscard]] PartnerId firstSpeaker() const { return m_first; }
    /// Once a turn holds words they would pass into the wrong mouth.
    [[nodiscard]] bool canChangeFirstSpeaker() const;
    void setFirstSpeaker(PartnerId first);

    [[nodiscard]] TalkStep step() const { return m_moments[m_position].step; }
    /// Whose step it is: the speaker of a turn, the author of a sentence or thought; else who began.
    [[nodiscard]] PartnerId speaker() const;
    [[nodiscard]] PartnerId listener() const { return otherPartner(speaker()); }
    [[nodiscard]] bool isAtBeginning() const;
    [[nodiscard]] bool isAtEnd() const { return m_position + 1 == m_moments.size(); }
    /// To the next step; stays at the last one.
    void goOn();
    /// To the step before, or the phase before within a turn. A yes to keeping is taken back: it was for these words.
    void goBack();

    /// Of the step Turn only.
    [[nodiscard]] const TalkTurn &turn() const { return m_turns[turnIndex()]; }
    [[nodiscard]] bool isLastTurn() const { return turnIndex() + 1 == m_turns.size(); }
    void finishSpeaking();
    void setHearing(const QString &text);
    void setSaid(const QString &text);
    /// The speaker finds themselves understood. Does nothing while nothing is written.
    void sayYes();
    /// What was written becomes an attempt and the listener writes again. Does nothing while nothing is written.
    void sayNotQuite();
    [[nodiscard]] bool canAddRound() const { return m_turns.size() + 2 <= kMaxTurns; }
    /// A turn for each more, after the last.
    void addRound();

    [[nodiscard]] const QString &topic() const { return m_topic; }
    [[nodiscard]] const QString &card() const { return m_card; }
    /// `card` is the key of the card whose text this is; other words than the card's forget it.
    /// Blank lines before and after the words are left out.
    void setTopic(const QString &topic, const QString &card = {});
    [[nodiscard]] TalkWords &words(PartnerId partner) { return m_words[index(partner)]; }
    [[nodiscard]] const TalkWords &words(PartnerId partner) const { return m_words[index(partner)]; }
    [[nodiscard]] const std::vector<TalkTurn> &turns() const { return m_turns; }
    /// Who spoke in that turn.
    [[nodiscard]] PartnerId speakerOfTurn(std::size_t turn) const;

    QString source;
    QString outcome;
    /// For a turn, 1 to kMostMinutes.
    int minutes = kUsualMinutes;

    /// Somebody typed something that leaving would lose.
    [[nodiscard]] bool hasWords() const;
    /// Both said yes.
    [[nodiscard]] bool isKept() const;

    /// Everything but the two answers about keeping, which must be given anew.
    [[nodiscard]] QCborMap fields() const;
    /// Nothing when these are not the fields of a session.
    [[nodiscard]] static std::optional<TalkSession> fromFields(const QCborMap &fields);

private:
    struct Moment final
    {
        TalkStep step;
        std::size_t index = 0; // of the turn, or 0 for who began and 1 for the other
    };

    [[nodiscard]] static std::size_t index(PartnerId partner) { return partner == kFirstPartner ? 0 : 1; }
    [[nodiscard]] std::size_t turnIndex() const;
    [[nodiscard]] TalkTurn &turnNow() { return m_turns[turnIndex()]; }
    void plan();

    ConversationType m_type;
    PartnerId m_first;
    bool m_isForOneself;
    std::vector<Moment> m_moments;
    std::size_t m_position = 0;
    QString m_topic;
    QString m_card;
    std::vector<TalkTurn> m_turns;
    std::array<TalkWords, 2> m_words;
};

} // namespace hearth
