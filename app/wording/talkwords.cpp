// SPDX-License-Identifier: GPL-3.0-or-later
#include "wording/talkwords.h"

#include "wording/blamewords.h"
#include "wording/names.h"
#include "wording/sharedwording.h"

#include <QCoreApplication>

namespace hearth {

namespace {

QString step(const char *key)
{
    return conversationStepName(QLatin1String(key));
}

/// Translates in the context of all that is said of conversations.
struct TalkTexts final
{
    Q_DECLARE_TR_FUNCTIONS(Talk)

public:
    static TalkHead ofTurn(const TalkSession &session, const QString &speaker, const QString &listener)
    {
        switch (session.turn().phase) {
        case TurnPhase::Speaking:
            return {tr("%1 speaks").arg(speaker), tr("%1 listens.", "by name").arg(listener), session.speaker()};
        case TurnPhase::Hearing:
            return {tr("%1, what did you hear?").arg(listener),
                    tr("Say it in your own words, then write it down. %1 says whether that is it.").arg(speaker),
                    session.listener()};
        case TurnPhase::Understood:
            break;
        }
        return {tr("%1 was heard").arg(speaker), {}, session.speaker()};
    }

    static TalkHead ofSentence(const TalkSession &session, const QString &speaker)
    {
        if (session.isForOneself())
            return {tr("Find the words"),
                    tr("For yourself, to say or to write later. Once you leave, nothing of this is kept here.")};
        return {tr("%1, how was it for you?").arg(speaker), {}, session.speaker()};
    }

    static TalkHead ofOutcome(ConversationType type)
    {
        return {tr("What do you take with you?"),
                type == ConversationType::Ideas
                    ? tr("A line that is true for both of you. It may stay empty: having thought about it together is "
                         "enough.")
                    : tr("A line that is true for both of you. It may stay empty: having been heard is enough.")};
    }

    static TalkHead of(const TalkSession &session, const QString &speaker, const QString &listener)
    {
        switch (session.step()) {
        case TalkStep::Rules:
            return {tr("How we listen"), tr("Read it together before you begin.")};
        case TalkStep::Topic:
            return {tr("What would you like to talk about?"), tr("A few words are enough, or draw a card.")};
        case TalkStep::Setup:
            return {tr("Who speaks first?"), tr("The other has a turn of the same length afterwards.")};
        case TalkStep::Turn:
            return ofTurn(session, speaker, listener);
        case TalkStep::Begin:
            return {tr("Before you begin"), tr("If one of you is still too stirred up to listen, take a pause first. "
                                               "There is a way to one at every step.")};
        case TalkStep::Sentence:
            return ofSentence(session, speaker);
        case TalkStep::Own:
            return {step("own"), tr("Something each of you did or left undone. It may be small, and it may stay "
                                    "empty.")};
        case TalkStep::Forgive:
            return {step("forgive"),
                    tr("It can be asked for and it can be given. Neither has to happen today, or by any day.")};
        case TalkStep::Differently:
            return {step("differently"), tr("One small thing each is plenty: something you can see yourself doing.")};
        case TalkStep::LetGo:
            return {tr("Let it go?"),
                    tr("If you keep this conversation, whoever lets it go no longer finds it in their "
                       "list. It waits under “Let go” and can be brought back.")};
        case TalkStep::Source:
            return {tr("What would you like to think about together?"),
                    tr("A book, an article, a film, or a question that will not leave one of you alone.")};
        case TalkStep::Thought:
            return {tr("%1, what do you make of it?").arg(speaker), {}, session.speaker()};
        case TalkStep::Outcome:
            return ofOutcome(session.type());
        case TalkStep::Keep:
            break;
        }
        return {tr("Keep this conversation?"),
                tr("It is kept only if both of you say yes. Without two yeses nothing of it stays in the journal, and "
                   "what was said stays between you.")};
    }

    static QStringList rules()
    {
        return {tr("One of us speaks, the other listens. Then we swap."),
                tr("Whoever listens does not try to fix anything, and gives no advice unless asked for it."),
                tr("Whoever listens says back what they heard, until the other says: yes, that is it."),
                tr("Each of us says only as much as they like, and may stop at any time without a reason.")};
    }

    static QString reminder() { return tr("No fixing, no advice unless it is asked for."); }

    static QString topic(TalkStep where)
    {
        return where == TalkStep::Begin    ? tr("What it is about, in a few words")
               : where == TalkStep::Source ? tr("Its name, or the question")
                                           : tr("Your topic");
    }

    static QString question(const TalkField &field, TalkStep where, const QString &name)
    {
        switch (field.text) {
        case TalkText::Topic:
            return topic(where);
        case TalkText::Source:
            return tr("Where it is from, or a passage from it, if you like");
        case TalkText::Hearing:
            return step("heard");
        case TalkText::Said:
            return tr("%1, a line of your own, if you like").arg(name);
        case TalkText::When:
            return step("when");
        case TalkText::FeltWords:
            return tr("Or in your own words");
        case TalkText::Need:
            return step("need");
        case TalkText::Forgive:
            return tr("In my own words, if I like");
        case TalkText::Thought:
            return step("thought");
        case TalkText::Question:
            return step("question");
        case TalkText::Outcome:
            return step("outcome");
        case TalkText::Own:
        case TalkText::Differently:
            break;
        }
        return name;
    }

    static QString hint(TalkText text)
    {
        return text == TalkText::When   ? tr("what happened, as both of you could have seen it")
               : text == TalkText::Need ? tr("what would help, without saying how the other must be")
                                        : QString();
    }

    static QString blame(const QString &words)
    {
        return tr("“%1” is easily heard as blame. It may help to say what happened this once, and what it did "
                  "to you.")
            .arg(words);
    }

    static QString on(const TalkSession &session)
    {
        switch (session.step()) {
        case TalkStep::Rules:
            return tr("We both want this");
        case TalkStep::Setup:
        case TalkStep::Begin:
        case TalkStep::Source:
            return tr("Begin");
        case TalkStep::Turn:
            return session.isLastTurn() ? tr("Next") : tr("Change places");
        default:
            return tr("Next");
        }
    }

    static QString way(TalkWay way, const TalkSession &session)
    {
        switch (way) {
        case TalkWay::On:
            break;
        case TalkWay::Said:
            return tr("I have said it");
        case TalkWay::Without:
            return tr("Go on without it");
        case TalkWay::NotQuite:
            return tr("Not quite");
        case TalkWay::Yes:
            return tr("Yes, that is it");
        case TalkWay::Round:
            return tr("Another round");
        case TalkWay::Card:
            return tr("Draw a card");
        case TalkWay::Back:
            return tr("Back");
        case TalkWay::Pause:
            return tr("Pause");
        case TalkWay::Keep:
            return tr("Keep it");
        case TalkWay::End:
            return tr("End without keeping");
        case TalkWay::WriteOn:
            return tr("Write on with this");
        }
        return on(session);
    }

    static QString whoBegins(ConversationType type)
    {
        return type == ConversationType::Listening ? tr("Who speaks first?") : tr("Who begins?");
    }
    static QString minutes() { return tr("Minutes for a turn"); }

    static QString forgiveness(Forgiveness answer)
    {
        switch (answer) {
        case Forgiveness::Open:
            break;
        case Forgiveness::Asked:
            return tr("I ask for forgiveness");
        case Forgiveness::Given:
            return tr("I forgive");
        case Forgiveness::NotYet:
            return tr("Not yet");
        }
        return tr("I leave this open");
    }

    static QString letsGo(const QString &name) { return tr("%1 lets it go").arg(name); }
    static QString keeps(const QString &name) { return tr("%1: yes, keep it").arg(name); }
    static QString keeping()
    {
        return tr("This is what would be kept. Both of you could read it from then on; each can delete their own "
                  "part.");
    }

    static QString pause(PauseLength length)
    {
        switch (length) {
        case PauseLength::TwentyMinutes:
            return tr("In twenty minutes");
        case PauseLength::Hour:
            return tr("In an hour");
        case PauseLength::Evening:
            return tr("This evening");
        case PauseLength::Tomorrow:
            break;
        }
        return tr("Tomorrow");
    }
    static QString ofPause()
    {
        return tr("Agree on when you come back, then do something that calms you, apart if you like. What you wrote "
                  "waits here, and nothing is noted down.");
    }
    static QString back(const QString &when) { return tr("Back %1", "when").arg(when); }
    static QString paused(const QString &when)
    {
        return tr("You are taking a pause and come back to it %1.", "when").arg(when);
    }
    static QString pauseOver() { return tr("The pause you agreed on is over. Go on when you are both ready."); }

    static QString moment(const QDateTime &moment, const QDateTime &now, const QLocale &locale)
    {
        const QString time = locale.toString(moment.time(), QLocale::ShortFormat);
        if (moment.date() == now.date())
            return tr("today at %1", "a time").arg(time);
        if (moment.date() == now.date().addDays(1))
            return tr("tomorrow at %1", "a time").arg(time);
        return tr("%1 at %2", "a day, a time").arg(locale.toString(moment.date(), QLocale::LongFormat), time);
    }
};

} // namespace

TalkHead headOf(const TalkSession &session, const Journal &journal)
{
    return TalkTexts::of(session, nameInWords(journal, session.speaker()), nameInWords(journal, session.listener()));
}

QString talkReminder(const TalkSession &session)
{
    return session.step() == TalkStep::Turn ? TalkTexts::reminder() : QString();
}

QStringList listeningRules()
{
    return TalkTexts::rules();
}

QString questionOf(const TalkField &field, const TalkSession &session, const Journal &journal)
{
    return TalkTexts::question(field, session.step(), nameInWords(journal, field.by));
}

QString hintOf(TalkText text)
{
    return TalkTexts::hint(text);
}

QString blameNote(const QString &text)
{
    const QString words = blameIn(text).simplified();
    return words.isEmpty() ? QString() : TalkTexts::blame(words);
}

QString wordsOf(TalkWay way, const TalkSession &session)
{
    return TalkTexts::way(way, session);
}

QString whoBeginsWords(const TalkSession &session)
{
    return TalkTexts::whoBegins(session.type());
}

QString minutesOfTurnWords()
{
    return TalkTexts::minutes();
}

QString choiceOf(Forgiveness answer)
{
    return TalkTexts::forgiveness(answer);
}

QString letsGoWords(const QString &name)
{
    return TalkTexts::letsGo(name);
}

QString keepsWords(const QString &name)
{
    return TalkTexts::keeps(name);
}

QString keepingWords()
{
    return TalkTexts::keeping();
}

QString pauseName(PauseLength length)
{
    return TalkTexts::pause(length);
}

QString pauseWords()
{
    return TalkTexts::ofPause();
}

QString backWords(const QDateTime &moment, const QDateTime &now, const QLocale &locale)
{
    return TalkTexts::back(momentInWords(moment, now, locale));
}

QString pausedWords(const QDateTime &until, const QDateTime &now, const QLocale &locale)
{
    return until > now ? TalkTexts::paused(momentInWords(until, now, locale)) : TalkTexts::pauseOver();
}

QString momentInWords(const QDateTime &moment, const QDateTime &now, const QLocale &locale)
{
    return TalkTexts::moment(moment, now, locale);
}

} // namespace hearth
