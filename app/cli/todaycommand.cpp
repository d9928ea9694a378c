// SPDX-License-Identifier: GPL-3.0-or-later
// What there is today, as the page Today has it: what may be due, what came from the other, other years, a card.
#include "cli/commands.h"
#include "cli/heresettings.h"
#include "cli/openedjournal.h"
#include "cli/recordoutput.h"
#include "cli/recordtable.h"
#include "cli/screentext.h"
#include "cli/unfinished.h"
#include "cli/words.h"
#include "journal/ownchoices.h"
#include "records/reminderwords.h"
#include "reminders/onthisday.h"
#include "reminders/received.h"
#include "report/datewords.h"
#include "wording/names.h"
#include "wording/openingnotices.h"
#include "wording/talkcards.h"

#include <QJsonArray>

#include <algorithm>

namespace hearth {

namespace {

using Ids = std::vector<RecordId>;

constexpr std::pair<ReminderType, const char *> kReminderKeys[] = {
    {ReminderType::CheckIn, "checkin"},
    {ReminderType::HowWasIt, "how-was-it"},
    {ReminderType::Commitment, "commitment"},
    {ReminderType::Answer, "answer"},
    {ReminderType::Review, "review"},
    {ReminderType::Plan, "plan"},
    {ReminderType::RecoveryCode, "recovery-code"},
    {ReminderType::KeepCopy, "copy"},
    {ReminderType::TalkCard, "card"},
};

/// All that the page shows.
struct TodaysThings final
{
    std::vector<Reminder> due;
    std::vector<Reminder> turnedDown;
    QList<Unfinished> unfinished;
    Ids received;
    Ids onThisDay;
    Ids lately;
    QList<Deck> decks;
    std::optional<PromptCard> card;
};

Surroundings surroundingsHere(const OpenedJournal &opened, const CliEnvironment &environment)
{
    return {true, backupChoiceHere(opened.store->journalId(), environment).keptElsewhere};
}

Ids some(const Ids &all, const std::function<bool(RecordId)> &isWanted)
{
    Ids ids;
    std::ranges::copy_if(all, std::back_inserter(ids), isWanted);
    ids.resize(std::min(ids.size(), kMaxMemories));
    return ids;
}

TodaysThings thingsOf(const OpenedJournal &opened, CliEnvironment &environment)
{
    const Journal &journal = *opened.journal;
    const QDate today = journal.clock().today();
    const Surroundings surroundings = surroundingsHere(opened, environment);
    const Ids received = receivedSinceIWrote(journal);
    const auto isReceived = [&received](RecordId id) { return std::ranges::find(received, id) != received.end(); };
    TodaysThings things{
        .due = reminders(journal, surroundings),
        .turnedDown = turnedDownThings(journal, surroundings),
        .unfinished = unfinishedIn(journal),
        .received = some(received, [](RecordId) { return true; }),
        .onThisDay = onThisDay(journal, today, kMaxMemories),
        .lately = some(lately(journal, kMaxMemories + received.size()), [&](RecordId id) { return !isReceived(id); }),
        .decks = {},
        .card = {}};
    // What is on a card is said to the other.
    if (journal.isForTwo() && mayBeOffered(journal.preferences(), talkCardKey(), today)) {
        things.decks = talkDecks(journal);
        things.card = drawCard(things.decks, {{}, depthsOfToday()}, environment.random);
    }
    return things;
}

QJsonObject jsonOf(const Reminder &reminder, const Journal &journal)
{
    const auto *key = std::ranges::find(kReminderKeys, reminder.type, &std::pair<ReminderType, const char *>::first);
    const auto words = wordsFor(journal, reminder);
    return {{QLatin1String("key"), reminder.key},
            {QLatin1String("sort"), QLatin1String(key->second)},
            {QLatin1String("day"), reminder.day.toString(Qt::ISODate)},
            {QLatin1String("record"), reminder.record.isValid() ? QJsonValue(toString(reminder.record)) : QJsonValue()},
            {QLatin1String("title"), words.title},
            {QLatin1String("line"), words.line}};
}

template <typename Things, typename ToJson>
QJsonArray arrayOf(const Things &things, ToJson toJson)
{
    QJsonArray array;
    for (const auto &each : things)
        array.append(toJson(each));
    return array;
}

void printThings(const TodaysThings &things, const Journal &journal, QTextStream &out)
{
    const auto reminderJson = [&journal](const Reminder &each) { return jsonOf(each, journal); };
    const auto recordJson = [&journal](RecordId id) { return jsonOf(*journal.find(id), journal); };
    const QJsonObject object{
        {QLatin1String("day"), journal.clock().today().toString(Qt::ISODate)},
        {QLatin1String("due"), arrayOf(things.due, reminderJson)},
        {QLatin1String("turnedDown"), arrayOf(things.turnedDown, reminderJson)},
        {QLatin1String("drafts"),
         arrayOf(things.unfinished, [&journal](const Unfinished &each) { return jsonOf(each, journal); })},
        {QLatin1String("received"), arrayOf(things.received, recordJson)},
        {QLatin1String("onThisDay"), arrayOf(things.onThisDay, recordJson)},
        {QLatin1String("lately"), arrayOf(things.lately, recordJson)},
        {QLatin1String("card"), things.card ? QJsonValue(jsonOf(*things.card, journal)) : QJsonValue()}};
    printJson(object, out);
}

/// Says the parts of the page, each under its heading.
class Saying final
{
public:
    Saying(const Journal &journal, CliEnvironment &environment)
        : m_journal(journal)
        , m_environment(environment)
    {
    }

    void heading(const QString &words)
    {
        m_environment.out << '\n' << inBold(printable(words), m_environment.screen) << '\n';
    }
    void reminders(const QString &words, const std::vector<Reminder> &all, bool isDue)
    {
        if (all.empty())
            return;
        heading(words);
        for (const Reminder &each : all) {
            const auto due = wordsFor(m_journal, each);
            const DueName name = nameFor(m_journal, each);
            line({each.key, isDue ? due.title : name.title, isDue ? due.line : name.about});
        }
    }
    void records(const QString &words, const Ids &ids)
    {
        if (ids.empty())
            return;
        heading(words);
        for (const RecordId id : ids) {
            const RecordLine record = recordLineOf(*m_journal.find(id), m_journal);
            line({toString(id), record.day, record.kind, record.author, record.gist, record.end});
        }
    }
    void drafts(const QList<Unfinished> &all)
    {
        if (all.isEmpty())
            return;
        heading(Cli::tr("Begun and not finished"));
        for (const Unfinished &each : all)
            line({toString(each.draft.record.id), each.kindInWords(), gistOf(each)});
    }
    void card(const PromptCard &card, const QList<Deck> &decks)
    {
        heading(Cli::tr("A conversation card"));
        line({card.key, cardLine(m_journal, decks, card)});
        m_environment.out << wrappedFor(m_environment.screen, printableText(card.text), kIndent) << '\n';
    }

private:
    static constexpr int kIndent = 2;

    void line(QStringList parts)
    {
        parts.removeAll(QString());
        const QString between(kIndent, QChar::Space);
        for (QString &part : parts)
            part = between + printable(part);
        m_environment.out << fittedTo(m_environment.screen, parts.join(QString())) << '\n';
    }

    const Journal &m_journal;
    CliEnvironment &m_environment;
};

void sayThings(const TodaysThings &things, const Journal &journal, CliEnvironment &environment)
{
    environment.out << printable(dayInWords(journal.clock().today(), QLocale())) << '\n';
    Saying saying(journal, environment);
    saying.records(Cli::tr("From %1", "the other partner").arg(nameInWords(journal, otherPartner(journal.me()))),
                   things.received);
    saying.reminders(Cli::tr("What there may be to do"), things.due, true);
    saying.drafts(things.unfinished);
    if (things.card)
        saying.card(*things.card, things.decks);
    saying.records(Cli::tr("On this day"), things.onThisDay);
    saying.records(Cli::tr("Lately"), things.lately);
    saying.reminders(Cli::tr("Not to be offered again"), things.turnedDown, false);
}

Result<QDate> putOffUntil(const Arguments &given, QDate today)
{
    const QString length = given.has("for") ? given.value("for") : QStringLiteral("day");
    if (length == QLatin1String("day"))
        return today.addDays(1);
    if (length == QLatin1String("week"))
        return today.addDays(7);
    if (length == QLatin1String("good"))
        return neverAgain();
    return choiceError("for", {QStringLiteral("day"), QStringLiteral("week"), QStringLiteral("good")});
}

/// Those keys, each of which is among them; a mistake in the call else.
Result<QStringList> keysFrom(const Arguments &given, const char *option, const std::vector<Reminder> &among,
                             const QStringList &others)
{
    const QStringList keys = given.values(option);
    for (const QString &key : keys) {
        if (std::ranges::find(among, key, &Reminder::key) == among.end() && !others.contains(key))
            return usageError(
                Cli::tr("There is nothing here called “%1”. What there is, and its name, says today.").arg(key));
    }
    return keys;
}

Result<int> putThingsOff(const Arguments &given, const OpenedJournal &opened, const CliEnvironment &environment)
{
    Journal &journal = *opened.journal;
    const QDate today = journal.clock().today();
    HEARTH_GET(const auto until, putOffUntil(given, today));
    HEARTH_GET(const auto keys, keysFrom(given, "put-off", reminders(journal, surroundingsHere(opened, environment)),
                                         {talkCardKey(), partingKey()}));
    HEARTH_TRY(changePreferences(journal, [&](Preferences &preferences) {
        for (const QString &key : keys)
            putOff(preferences, key, until, today);
    }));
    environment.tell(until == neverAgain() ? Cli::tr("It is not offered again; --offer-again takes that back.")
                                           : Cli::tr("It comes up again on %1.").arg(dayInWords(until, QLocale())));
    return Done;
}

Result<int> offerThingsAgain(const Arguments &given, Journal &journal, const CliEnvironment &environment)
{
    HEARTH_GET(const auto keys, keysFrom(given, "offer-again", {}, journal.preferences().putOff.keys()));
    for (const QString &key : keys)
        HEARTH_TRY(offerAgain(journal, key));
    environment.tell(Cli::tr("It is offered again."));
    return Done;
}

} // namespace

Result<int> runToday(const Arguments &given, CliEnvironment &environment)
{
    if (given.has("put-off") && given.has("offer-again"))
        return usageError(
            Cli::tr("Give --%1 or --%2, not both.").arg(QLatin1String("put-off"), QLatin1String("offer-again")));
    if (given.has("for") && !given.has("put-off"))
        return usageError(Cli::tr("--for goes with --put-off."));
    HEARTH_GET(const auto opened, openJournal(given.positionals().at(0), given, environment));
    Journal &journal = *opened.journal;
    if (given.has("put-off"))
        return putThingsOff(given, opened, environment);
    if (given.has("offer-again"))
        return offerThingsAgain(given, journal, environment);
    const TodaysThings things = thingsOf(opened, environment);
    if (given.has("json"))
        printThings(things, journal, environment.out);
    else
        sayThings(things, journal, environment);
    return Done;
}

} // namespace hearth
