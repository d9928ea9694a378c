// SPDX-License-Identifier: GPL-3.0-or-later
// The ways from a step of a conversation to the next, and out of it.
#include "base/text.h"
#include "cli/privateedit.h"
#include "cli/terminaltalk.h"
#include "cli/unfinished.h"
#include "cli/words.h"
#include "prompts/sessiondraft.h"
#include "records/talkrecords.h"
#include "wording/talkcards.h"

namespace hearth {

QList<TalkWay> TerminalTalk::waysOn() const
{
    if (m_session.isForOneself())
        return {TalkWay::WriteOn};
    if (m_session.step() == TalkStep::Keep)
        return {m_session.isKept() ? TalkWay::Keep : TalkWay::End, TalkWay::Back};
    QList<TalkWay> ways{TalkWay::On};
    if (m_session.step() == TalkStep::Topic)
        ways += TalkWay::Card;
    if (m_session.step() == TalkStep::Turn) {
        switch (m_session.turn().phase) {
        case TurnPhase::Speaking:
            ways = {TalkWay::Said};
            break;
        case TurnPhase::Hearing:
            ways = {TalkWay::Without};
            if (!isBlank(m_session.turn().hearing))
                ways = {TalkWay::Yes, TalkWay::NotQuite, TalkWay::Without};
            break;
        case TurnPhase::Understood:
            if (m_session.isLastTurn() && m_session.canAddRound())
                ways += TalkWay::Round;
            break;
        }
    }
    if (!m_session.isAtBeginning())
        ways += TalkWay::Back;
    if (m_session.type() == ConversationType::Repair)
        ways += TalkWay::Pause;
    return ways;
}

TerminalTalk::Next TerminalTalk::choose()
{
    const QList<TalkWay> ways = waysOn();
    QStringList words;
    for (const TalkWay way : ways)
        words += wordsOf(way, m_session);
    if (m_session.isForOneself() || m_session.step() != TalkStep::Keep)
        words += wordsOf(TalkWay::End, m_session);
    words += Cli::tr("Leave it for now: the words wait");
    const auto chosen = m_asking.choose(words);
    if (!chosen || *chosen + 1 == words.size())
        return Next::Left;
    return *chosen < ways.size() ? go(ways[*chosen]) : end();
}

TerminalTalk::Next TerminalTalk::go(TalkWay way)
{
    switch (way) {
    case TalkWay::On:
    case TalkWay::Without:
        m_session.goOn();
        break;
    case TalkWay::Said:
        m_session.finishSpeaking();
        break;
    case TalkWay::NotQuite:
        m_session.sayNotQuite();
        break;
    case TalkWay::Yes:
        m_session.sayYes();
        break;
    case TalkWay::Round:
        m_session.addRound();
        m_session.goOn();
        break;
    case TalkWay::Back:
        m_session.goBack();
        break;
    case TalkWay::Card:
        return drawCards();
    case TalkWay::Pause:
        return takePause();
    case TalkWay::Keep:
        return keep();
    case TalkWay::End:
        return end();
    case TalkWay::WriteOn:
        return writeOn();
    }
    return Next::Step;
}

TerminalTalk::Next TerminalTalk::drawCards()
{
    const Journal &journal = *m_opened.journal;
    const QList<Deck> decks = talkDecks(journal);
    std::optional<PromptCard> card = drawCard(decks, {}, m_environment.random);
    while (card) {
        m_asking.say(cardLine(journal, decks, *card));
        m_asking.show(card->text);
        const auto chosen = m_asking.choose({Cli::tr("Take this card"), Cli::tr("Another card"), Cli::tr("No card")});
        if (!chosen)
            return Next::Left;
        if (*chosen == 2)
            break;
        if (*chosen == 0) {
            // An own card is named by its words alone: it may be private.
            m_session.setTopic(card->text, ownCardOf(journal, card->key) != nullptr ? QString() : card->key);
            m_session.goOn();
            break;
        }
        card = drawCard(decks, {}, m_environment.random, card->key);
    }
    return Next::Step;
}

TerminalTalk::Next TerminalTalk::takePause()
{
    m_asking.say(pauseWords());
    const QDateTime now = localTime(m_opened.journal->clock());
    QList<QDateTime> ends;
    QStringList words;
    for (const PauseLength length : kPauseLengths) {
        const QDateTime end = pauseEnd(length, now);
        if (!end.isValid())
            continue;
        ends += end;
        words += pauseName(length) + QStringLiteral(": ") + backWords(end, now, QLocale());
    }
    const auto chosen = m_asking.choose(words << Cli::tr("No pause"));
    if (!chosen)
        return Next::Left;
    if (*chosen == ends.size())
        return Next::Step;
    m_pausedUntil = ends[*chosen];
    return Next::Left;
}

TerminalTalk::Next TerminalTalk::end()
{
    if (m_session.hasWords()) {
        const auto isMeant = m_asking.agree(
            Cli::tr("Leave this conversation? What was written here has not been saved and will be lost."), false);
        if (!isMeant)
            return Next::Left;
        if (!*isMeant)
            return Next::Step;
    }
    if (const auto forgotten = sessiondraft::forget(*m_opened.journal); !forgotten)
        m_code = fail(forgotten.error(), m_environment);
    else
        m_environment.tell(Cli::tr("Nothing of it is kept."));
    return Next::Ended;
}

TerminalTalk::Next TerminalTalk::keep()
{
    m_environment.out.flush();
    const auto kept = m_keep(m_session);
    if (kept) {
        m_code = kept.value();
        return Next::Ended;
    }
    (void)fail(kept.error(), m_environment);
    m_environment.err.flush();
    return Next::Step;
}

TerminalTalk::Next TerminalTalk::writeOn()
{
    const auto begun = beginEntryAbout(*m_opened.journal, repairSentence(m_session.words(m_session.firstSpeaker())));
    if (!begun) {
        (void)fail(begun.error(), m_environment);
        return Next::Step;
    }
    m_asking.say(begun.value() ? Cli::tr("An entry begins with these words. Go on with it by drafts.")
                               : Cli::tr("An entry is begun already. Once it is saved or thrown away, the words can "
                                         "begin a new one."));
    return Next::Step;
}

int TerminalTalk::leave()
{
    keepDraft();
    if (m_notKept) {
        PrivateEdit elsewhere(m_environment.privateFolders);
        return elsewhere.put(allTextIn(m_session.fields())) ? keepTyped(*m_notKept, elsewhere, m_environment)
                                                            : exitCodeOf(m_notKept->code);
    }
    if (m_asking.left() == TypedLine::How::Late) {
        sayNobodyTyped(m_asking.patience(), m_environment);
        if (m_environment.session != nullptr)
            m_environment.session->isLeft = true;
    }
    const QString sentence = m_pausedUntil.isValid()
                                 ? pausedWords(m_pausedUntil, localTime(m_opened.journal->clock()), QLocale())
                             : m_session.hasWords() ? Cli::tr("All that was said waits. Go on with it by talk.")
                                                    : Cli::tr("Nothing was written, so nothing is kept.");
    if (m_asking.left() == TypedLine::How::Interrupted) {
        m_environment.err << sentence << '\n';
        return CouldNot;
    }
    m_environment.tell(sentence);
    return Done;
}

} // namespace hearth
