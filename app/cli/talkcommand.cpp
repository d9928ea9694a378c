// SPDX-License-Identifier: GPL-3.0-or-later
// A conversation at the terminal: begun here, or gone on with wherever it was begun.
#include "cli/commands.h"
#include "cli/openedjournal.h"
#include "cli/terminaltalk.h"
#include "cli/words.h"
#include "prompts/sessiondraft.h"
#include "wording/talkcards.h"

#include <algorithm>

namespace hearth {

namespace {

constexpr std::pair<const char *, ConversationType> kTalks[] = {{"listening", ConversationType::Listening},
                                                                {"repair", ConversationType::Repair},
                                                                {"ideas", ConversationType::Ideas}};

Result<ConversationType> typeFrom(const QString &word)
{
    const auto *found =
        std::ranges::find_if(kTalks, [&word](const auto &each) { return word == QLatin1String(each.first); });
    if (found == std::end(kTalks))
        return usageError(Cli::tr("A conversation is one of: listening, repair, ideas."));
    return found->second;
}

Result<void> setTopicFrom(const Arguments &given, TalkSession &session, const Journal &journal)
{
    if (given.has("card") && given.has("topic"))
        return usageError(Cli::tr("Give --%1 or --%2, not both.").arg(QLatin1String("topic"), QLatin1String("card")));
    if (!given.has("card")) {
        session.setTopic(given.value("topic"));
        return {};
    }
    const auto card = findCard(talkDecks(journal), given.value("card"));
    if (!card)
        return usageError(Cli::tr("There is no card “%1”. Those that there are say cards.").arg(given.value("card")));
    // An own card is named by its words alone: it may be private.
    session.setTopic(card->text, ownCardOf(journal, card->key) != nullptr ? QString() : card->key);
    return {};
}

Result<TalkSession> begunFrom(const Arguments &given, const Journal &journal)
{
    HEARTH_GET(const auto type, typeFrom(given.positionals().at(1)));
    if (!journal.isForTwo() && type != ConversationType::Repair)
        return usageError(Cli::tr("That is for two who share a journal. Alone there is repair: words for yourself."));
    TalkSession session(type, journal.me(), !journal.isForTwo());
    HEARTH_TRY(setTopicFrom(given, session, journal));
    return session;
}

/// What waits, and when its pause is over.
Result<TalkSession> waitingIn(const Journal &journal, CliEnvironment &environment)
{
    const QCborMap fields = sessiondraft::waiting(journal);
    if (fields.isEmpty())
        return usageError(Cli::tr("No conversation waits. Begin one: listening, repair or ideas."));
    auto session = TalkSession::fromFields(fields);
    if (!session)
        return usageError(Cli::tr("A newer Hearthbook began this, and only that can finish it. Nothing was changed."));
    if (const QDateTime until = sessiondraft::pausedUntil(fields); until.isValid())
        environment.out << pausedWords(until, localTime(journal.clock()), QLocale()) << '\n';
    return *std::move(session);
}

Result<void> makeRoom(const Arguments &given, const Journal &journal)
{
    if (sessiondraft::waiting(journal).isEmpty() || given.has("yes"))
        return {};
    return usageError(Cli::tr("A conversation waits, and its words are kept nowhere else: go on with it by talk FILE. "
                              "Add --yes to throw it away and begin another."));
}

} // namespace

Result<int> runTalk(const Arguments &given, CliEnvironment &environment)
{
    const bool isNew = given.positionals().size() > 1;
    if (!isNew && (given.has("topic") || given.has("card") || given.has("yes")))
        return usageError(Cli::tr("--topic, --card and --yes go with a new conversation: listening, repair or ideas."));
    HEARTH_GET(auto opened, openJournal(given.positionals().at(0), given, environment));
    if (given.has("together")) {
        HEARTH_GET(opened, sitTogether(given, opened, environment));
    }
    const Journal &journal = *opened.journal;
    if (!isNew) {
        HEARTH_GET(auto waiting, waitingIn(journal, environment));
        return holdTalk(std::move(waiting), given, opened, environment);
    }
    HEARTH_TRY(makeRoom(given, journal));
    HEARTH_GET(auto begun, begunFrom(given, journal));
    return holdTalk(std::move(begun), given, opened, environment);
}

} // namespace hearth
