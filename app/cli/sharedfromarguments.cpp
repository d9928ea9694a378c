// SPDX-License-Identifier: GPL-3.0-or-later
// What two people keep together: experiences, agreements and their answers, limits, commitments, cards.
#include "agreements/agreements.h"
#include "base/meantdays.h"
#include "cli/recordchange.h"
#include "cli/recordfromarguments.h"
#include "cli/words.h"
#include "journal/occurrences.h"
#include "prompts/cards.h"

#include <algorithm>

namespace hearth {

namespace {

Result<QList<QDate>> daysFrom(const QStringList &texts, const char *name)
{
    QList<QDate> days;
    for (const QString &text : texts) {
        const auto day = dayFromString(text);
        if (!day)
            return usageError(Cli::tr("--%1 takes a day such as 2026-07-12.").arg(QLatin1String(name)));
        if (!days.contains(*day))
            days += *day;
    }
    std::ranges::sort(days);
    return days;
}

/// With --title the text says more; without it the text is the title.
template <typename T>
void fillTitle(T &value, const Arguments &given, QString &rest, const QString &text)
{
    (given.has("title") ? rest : value.title) = text;
}

/// By its own number or that of any of its versions.
Result<Agreement> agreementNamed(const Arguments &given, const Journal &journal)
{
    HEARTH_GET(const auto id, given.id("agreement"));
    const AgreementVersion *version = journal.all<AgreementVersion>().find(id);
    auto found = agreementOf(journal, version != nullptr ? version->agreement : id);
    if (!found)
        return notOfKind("agreement", id, Kind::AgreementVersion, journal);
    return *std::move(found);
}

Result<void> fillReview(AgreementVersion &version, const Arguments &given, const Journal &journal)
{
    if (given.value("review") == QLatin1String("none")) {
        version.review = QDate();
        return {};
    }
    HEARTH_GET(const auto review, meantDay(given, "review", journal, MeantDays::kToCome));
    version.review = review.value_or(version.review);
    return {};
}

} // namespace

Result<void> fillRitual(SharedExperience &experience, const Arguments &given, const Journal &journal)
{
    constexpr int kMaxEvery = 52;
    Recurrence &ritual = experience.ritual;
    if (given.values("without").contains(QLatin1String("repeat")))
        ritual = {};
    if (!given.has("repeat") && ritual.repeat == Repeat::Never) {
        if (given.has("every") || given.has("until") || given.has("except"))
            return usageError(Cli::tr("--every, --until and --except say more about --repeat, which is missing."));
        return {};
    }
    HEARTH_GET(ritual.repeat, choice(given, "repeat", ritual.repeat));
    HEARTH_GET(ritual.every, given.number("every", 1, kMaxEvery, ritual.every));
    HEARTH_GET(const auto until, meantDay(given, "until", journal, MeantDays::kToCome));
    ritual.until = until.value_or(ritual.until);
    if (given.values("without").contains(QLatin1String("except")))
        ritual.exceptions.clear();
    HEARTH_GET(const auto exceptions, daysFrom(given.values("except"), "except"));
    for (const QDate day : exceptions) {
        if (!ritual.exceptions.contains(day)) // those that were left out before stay so
            ritual.exceptions += day;
    }
    std::ranges::sort(ritual.exceptions);
    return {};
}

Result<ChangeSet> experienceFrom(const Arguments &given, const Journal &journal, const QString &text)
{
    HEARTH_GET(auto made, composeFrom<SharedExperience>(given, journal));
    SharedExperience experience = std::move(made);
    HEARTH_TRY(fillRitual(experience, given, journal));
    const bool repeats = experience.ritual.repeat != Repeat::Never;
    if (repeats && !given.has("state"))
        experience.state = ExperienceState::Planned;
    if (repeats && experience.state != ExperienceState::Planned)
        return usageError(Cli::tr("Only what is planned can repeat: leave out --state."));
    if (!given.has("whose-idea"))
        experience.whoseIdea = journal.me();
    fillTitle(experience, given, experience.details, text);
    HEARTH_TRY(checkAgainst(journal, experience));
    return ChangeSet{Change::add(experience)};
}

namespace {

/// On which of its days a ritual was lived that somebody tells of: the day that was given, else its last one so far.
Result<QDate> dayLived(const SharedExperience &ritual, const Arguments &given, const Journal &journal)
{
    const QDate start = ritual.record.date;
    const QDate wanted = given.has("date") ? dayFromString(given.value("date")).value_or(QDate()) : QDate();
    if (wanted.isValid()) {
        if (!occurrences(ritual.ritual, start, wanted, wanted).isEmpty())
            return wanted;
        return usageError(Cli::tr("It does not take place on %1.").arg(given.value("date")));
    }
    const QList<QDate> days = occurrences(ritual.ritual, start, std::max(start, journal.clock().today().addYears(-1)),
                                          journal.clock().today());
    if (days.isEmpty())
        return usageError(Cli::tr("It has not taken place so far: say --date for a day to come."));
    return days.last();
}

} // namespace

Result<ChangeSet> reflectionFrom(const Arguments &given, const Journal &journal, const QString &text)
{
    HEARTH_GET(auto made, composeFrom<Reflection>(given, journal));
    Reflection words = std::move(made);
    const SharedExperience &experience = *journal.all<SharedExperience>().find(words.experience);
    const bool isOneDay = experience.ritual.repeat == Repeat::Never && experience.state == ExperienceState::Lived;
    if (isOneDay && !given.has("date"))
        words.record.date = experience.record.date;
    if (isRitual(experience)) {
        HEARTH_GET(words.record.date, dayLived(experience, given, journal));
    }
    words.text = text;
    for (const Reflection &present : journal.all<Reflection>()) {
        const bool isMine = present.record.author == journal.me() && present.record.verified;
        if (isMine && present.experience == words.experience && present.record.date == words.record.date)
            return usageError(Cli::tr("You have already written about that day."));
    }
    return ChangeSet{Change::add(words)};
}

Result<ChangeSet> agreementFrom(const Arguments &given, const Journal &journal, const QString &text)
{
    AgreementVersion version = newAgreement(journal);
    if (given.has("agreement")) {
        HEARTH_GET(const auto agreement, agreementNamed(given, journal));
        version = nextVersion(journal, agreement);
    }
    HEARTH_TRY(fillReview(version, given, journal));
    HEARTH_GET(auto filled, filledFrom(version, given, journal));
    version = std::get<AgreementVersion>(std::move(filled));
    if (!text.isEmpty())
        version.text = text;
    if (version.title.trimmed().isEmpty())
        return usageError(Cli::tr("An agreement needs --title."));
    ChangeSet changes;
    if (auto before = journal.find(version.record.id)) { // my own draft of the next version goes on
        version.record.changed = std::max(journal.clock().now(), version.record.written);
        changes.push_back(Change::edit(*std::move(before), version));
    } else {
        changes.push_back(Change::add(version));
    }
    // Whoever proposes words agrees to them.
    if (version.record.visibility == Visibility::Shared)
        changes.push_back(Change::add(proposersConsent(journal, version)));
    return changes;
}

Result<ChangeSet> consentFrom(const Arguments &given, const Journal &journal, const QString &text)
{
    if (!text.isEmpty())
        return usageError(Cli::tr("An answer to an agreement is its decision alone and takes no text."));
    HEARTH_GET(const auto agreement, agreementNamed(given, journal));
    if (!given.has("decision"))
        return choiceError("decision", allKeys<Decision>());
    HEARTH_GET(const auto decision, choice(given, "decision", Decision::Agree));
    if (agreement.current == nullptr)
        return usageError(Cli::tr("That agreement is still a draft: nothing is proposed that could be answered."));
    Consent consent = answerTo(journal, agreement, decision);
    HEARTH_TRY(fillCommon(consent.record, Kind::Consent, given, journal));
    return ChangeSet{Change::add(consent)};
}

Result<ChangeSet> limitFrom(const Arguments &given, const Journal &journal, const QString &text)
{
    HEARTH_GET(auto limit, composeFrom<PersonalLimit>(given, journal));
    fillTitle(limit, given, limit.text, text);
    return ChangeSet{Change::add(std::move(limit))};
}

Result<ChangeSet> conversationFrom(const Arguments &given, const Journal &journal, const QString &topic)
{
    ChangeSet changes;
    RecordId session;
    for (const auto &[author, option] :
         {std::pair(journal.me(), "said"), std::pair(otherPartner(journal.me()), "other-said")}) {
        HEARTH_GET(auto part, composeFrom<Conversation>(given, journal));
        HEARTH_GET(const auto said, given.pairs(option));
        Conversation &conversation = part;
        session = session.isValid() ? session : conversation.record.id;
        conversation.record.author = author;
        conversation.record.visibility = Visibility::Shared;
        conversation.session = session;
        conversation.topic = topic;
        conversation.firstSpeaker = journal.me();
        for (const auto &[step, words] : said)
            conversation.parts += SpokenPart{step, words};
        changes.push_back(Change::add(std::move(part)));
    }
    return changes;
}

Result<ChangeSet> cardFrom(const Arguments &given, const Journal &journal, const QString &text)
{
    HEARTH_GET(auto card, composeFrom<OwnCard>(given, journal));
    QStringList decks;
    for (const Deck &deck : builtInDecks(QStringLiteral("en")))
        decks += deck.key;
    if (given.has("deck") && !decks.contains(given.value("deck")))
        return choiceError("deck", decks);
    card.deck = given.has("deck") ? given.value("deck") : decks.value(0);
    card.text = text;
    return ChangeSet{Change::add(std::move(card))};
}

} // namespace hearth
