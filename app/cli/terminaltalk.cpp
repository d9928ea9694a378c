// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/terminaltalk.h"

#include "base/text.h"
#include "cli/draftfinishing.h"
#include "cli/recordoutput.h"
#include "cli/words.h"
#include "journal/lockdelay.h"
#include "prompts/sessiondraft.h"
#include "records/feelings.h"
#include "records/talkrecords.h"
#include "wording/names.h"
#include "wording/sharedwording.h"
#include "wording/talkcards.h"
#include "wording/wording.h"

#include <ranges>

namespace hearth {

namespace {

using namespace std::chrono_literals;
constexpr qsizetype kMaxFeelings = 5;

/// The key of the feeling that somebody typed, by its name or its key; empty where there is none.
QString feelingTyped(const QString &word)
{
    for (const FeelingGroup &group : feelingGroups()) {
        for (const char *feeling : group.feelings) {
            const QString key = QLatin1String(feeling);
            if (word.compare(key, Qt::CaseInsensitive) == 0 ||
                word.compare(feelingLabel(key), Qt::CaseInsensitive) == 0)
                return key;
        }
    }
    return {};
}

QString allFeelings()
{
    QStringList lines;
    for (const FeelingGroup &group : feelingGroups() | std::views::reverse) { // here the pleasant ones come last
        QStringList feelings;
        for (const char *feeling : group.feelings)
            feelings += QLatin1String(feeling);
        lines += Cli::tr("%1: %2").arg(feelingGroupLabel(QLatin1String(group.key)), feelingLabels(feelings));
    }
    return lines.join(QLatin1Char('\n'));
}

} // namespace

Result<int> holdTalk(TalkSession session, const Arguments &given, const OpenedJournal &opened,
                     CliEnvironment &environment)
{
    if (environment.terminal == nullptr)
        return usageError(Cli::tr("A conversation is held at a terminal, and there is none. Nothing was changed."));
    const auto keep = [&](const TalkSession &said) {
        return keepTalk(said, sessiondraft::place(), given, opened, environment);
    };
    return TerminalTalk(std::move(session), opened, keep, environment).run();
}

TerminalTalk::TerminalTalk(TalkSession session, const OpenedJournal &opened, Keep keep, CliEnvironment &environment)
    : m_session(std::move(session))
    , m_opened(opened)
    , m_keep(std::move(keep))
    , m_environment(environment)
    , m_asking(environment, lockDelayOf(*opened.journal))
    , m_code(Done)
{
}

Result<int> TerminalTalk::run()
{
    keepDraft(); // without the end of a pause
    for (;;) {
        showStep();
        const Next next = ask() ? choose() : Next::Left;
        if (next == Next::Ended)
            return m_code;
        if (next == Next::Left)
            return leave();
        keepDraft();
    }
}

QString TerminalTalk::nameOf(PartnerId partner) const
{
    return nameInWords(*m_opened.journal, partner);
}

/// Nobody types while somebody speaks.
void TerminalTalk::setAlarm()
{
    const int minutes = m_session.minutes;
    const QDateTime until = localTime(m_opened.journal->clock()).addSecs(std::chrono::minutes(minutes) / 1s);
    m_asking.say(hearth::say(QT_TRANSLATE_N_NOOP("CommandLine", "%n minute(s) for this turn, until %1."), minutes)
                     .arg(QLocale().toString(until.time(), QLocale::ShortFormat)));
    m_asking.setAlarm(std::chrono::minutes(minutes),
                      Cli::tr("The time of this turn is over: finish the thought in peace."));
}

void TerminalTalk::keepDraft()
{
    Journal &journal = *m_opened.journal;
    const bool isWorthKeeping = m_session.hasWords() || m_pausedUntil.isValid();
    const QCborMap fields =
        m_pausedUntil.isValid() ? sessiondraft::paused(m_session.fields(), m_pausedUntil) : m_session.fields();
    const auto kept = isWorthKeeping ? sessiondraft::keep(journal, fields) : sessiondraft::forget(journal);
    if (!kept && !m_notKept) { // once, not with each word
        (void)fail(kept.error(), m_environment);
        m_environment.err.flush();
    }
    m_notKept = kept ? std::nullopt : std::optional(kept.error());
}

void TerminalTalk::showStep()
{
    const TalkHead head = headOf(m_session, *m_opened.journal);
    m_asking.sayTitle(head.title);
    for (const QString &line : {head.line, talkReminder(m_session)}) {
        if (!line.isEmpty())
            m_asking.show(line);
    }
    if (m_session.step() == TalkStep::Rules) {
        const QStringList rules = listeningRules();
        for (const QString &rule : rules)
            m_asking.say(rule);
    }
    if (m_session.step() == TalkStep::Thought)
        showThought();
    if (m_session.step() != TalkStep::Turn)
        return;
    const TalkTurn &turn = m_session.turn();
    if (turn.phase == TurnPhase::Speaking) {
        if (!isBlank(m_session.topic()))
            m_asking.say(m_session.topic());
        setAlarm();
    }
    if (turn.phase == TurnPhase::Hearing) {
        for (const QString &attempt : turn.attempts) {
            m_asking.say(wordsOf(TalkWay::NotQuite, m_session));
            m_asking.show(attempt);
        }
    }
    if (turn.phase == TurnPhase::Understood) {
        m_asking.say(conversationStepName(QStringLiteral("heard")));
        m_asking.show(turn.hearing);
    }
}

void TerminalTalk::showThought()
{
    if (!isBlank(m_session.topic()))
        m_asking.say(m_session.topic());
    const QString asked = m_session.words(m_session.listener()).question;
    if (isBlank(asked))
        return;
    m_asking.say(Cli::tr("%1 asks you", "by name").arg(nameOf(m_session.listener())));
    m_asking.show(asked);
}

bool TerminalTalk::ask()
{
    switch (m_session.step()) {
    case TalkStep::Setup:
        return askFirstSpeaker() && askMinutes();
    case TalkStep::Begin:
    case TalkStep::Source:
        return askFields() && askFirstSpeaker();
    case TalkStep::Sentence:
        return askSentence();
    case TalkStep::Forgive:
        return askForgiveness();
    case TalkStep::LetGo:
        return askLetGo();
    case TalkStep::Keep:
        return askKeep();
    default:
        return askFields();
    }
}

bool TerminalTalk::askField(const TalkField &field, const QString &question)
{
    const QString hint = hintOf(field.text);
    const bool isWritten =
        m_asking.write(hint.isEmpty() ? question : Cli::tr("%1 (%2)", "a question, a hint").arg(question, hint),
                       talkTextOf(m_session, field), [this, &field](const QString &text) {
                           setTalkText(m_session, field, text);
                           keepDraft();
                       });
    if (const QString note = blameNote(talkTextOf(m_session, field));
        isWritten && m_session.step() == TalkStep::Sentence && !note.isEmpty())
        m_asking.say(note);
    return isWritten;
}

bool TerminalTalk::askFields()
{
    const QList<TalkField> fields = fieldsAt(m_session);
    return std::ranges::all_of(fields, [this](const TalkField &field) {
        return askField(field, questionOf(field, m_session, *m_opened.journal));
    });
}

bool TerminalTalk::askForEach(const std::function<bool(PartnerId, const QString &)> &askOne)
{
    const PartnerId first = m_session.firstSpeaker();
    return askOne(first, nameOf(first)) && askOne(otherPartner(first), nameOf(otherPartner(first)));
}

bool TerminalTalk::askFirstSpeaker()
{
    if (!m_session.canChangeFirstSpeaker())
        return true;
    if (m_session.step() != TalkStep::Setup) // whose head asks that
        m_asking.say(whoBeginsWords(m_session));
    const PartnerId me = m_opened.journal->me();
    const auto chosen = m_asking.choose({nameOf(me), nameOf(otherPartner(me))}, m_session.firstSpeaker() == me ? 0 : 1);
    if (chosen)
        m_session.setFirstSpeaker(*chosen == 0 ? me : otherPartner(me));
    return chosen.has_value();
}

bool TerminalTalk::askMinutes()
{
    const auto minutes = m_asking.number(minutesOfTurnWords(), 1, TalkSession::kMostMinutes, m_session.minutes);
    m_session.minutes = minutes.value_or(m_session.minutes);
    return minutes.has_value();
}

bool TerminalTalk::askFeelings()
{
    TalkWords &words = m_session.words(m_session.speaker());
    m_asking.say(conversationStepName(QStringLiteral("felt")));
    m_asking.show(allFeelings());
    if (!words.felt.isEmpty())
        m_asking.say(Cli::tr("So far: %1. Return alone leaves it so.").arg(feelingLabels(words.felt)));
    for (;;) {
        const auto typed = m_asking.line(Cli::tr("Up to five, with commas between: "));
        if (!typed)
            return false;
        if (isBlank(*typed))
            return true;
        QStringList felt;
        QString unknown;
        const QStringList all = typed->split(QLatin1Char(','), Qt::SkipEmptyParts);
        for (const QString &word : all) {
            const QString key = feelingTyped(word.trimmed());
            if (key.isEmpty() && unknown.isEmpty())
                unknown = word.trimmed();
            if (!felt.contains(key))
                felt += key;
        }
        if (unknown.isEmpty() && felt.size() <= kMaxFeelings) {
            words.felt = felt;
            keepDraft();
            return true;
        }
        m_asking.say(unknown.isEmpty()
                         ? Cli::tr("These are more than five.")
                         : Cli::tr("“%1” is not among them. It can stand in your own words.").arg(unknown));
    }
}

bool TerminalTalk::askSentence()
{
    const QList<TalkField> fields = fieldsAt(m_session);
    for (const TalkField &field : fields) {
        if (field.text == TalkText::FeltWords && !askFeelings())
            return false;
        if (!askField(field, questionOf(field, m_session, *m_opened.journal)))
            return false;
    }
    m_asking.say(repairSentence(m_session.words(m_session.speaker())));
    return true;
}

bool TerminalTalk::askForgiveness()
{
    QStringList answers;
    for (const Forgiveness answer : kForgiveness)
        answers += choiceOf(answer);
    const QList<TalkField> fields = fieldsAt(m_session);
    return std::ranges::all_of(fields, [&](const TalkField &field) {
        TalkWords &words = m_session.words(field.by);
        m_asking.sayTitle(nameOf(field.by));
        const auto chosen = m_asking.choose(answers, static_cast<int>(words.forgiveness));
        if (!chosen)
            return false;
        words.forgiveness = kForgiveness[*chosen];
        keepDraft();
        return askField(field, questionOf(field, m_session, *m_opened.journal));
    });
}

bool TerminalTalk::askLetGo()
{
    return askForEach([this](PartnerId partner, const QString &name) {
        const auto letsGo = m_asking.agree(letsGoWords(name), m_session.words(partner).letsGo);
        m_session.words(partner).letsGo = letsGo.value_or(m_session.words(partner).letsGo);
        return letsGo.has_value();
    });
}

bool TerminalTalk::askKeep()
{
    m_asking.say(keepingWords());
    for (const Conversation &part : conversationsOf(m_session, *m_opened.journal))
        m_asking.say(sheetOf(part, *m_opened.journal).trimmed());
    return askForEach([this](PartnerId partner, const QString &name) {
        const auto keeps = m_asking.agree(keepsWords(name), false);
        m_session.words(partner).keeps = keeps.value_or(false);
        return keeps.has_value();
    });
}

} // namespace hearth
