// SPDX-License-Identifier: GPL-3.0-or-later
// What two people keep together: experiences, agreements and their answers, limits, commitments, cards.
#include "agreements/agreements.h"
#include "cli/recordfromarguments.h"
#include "cli/words.h"
#include "prompts/cards.h"

#include <algorithm>

namespace hearth {

namespace {

Result<QList<QDate>> daysFrom(const QStringList &texts, const char *name)
{
    QList<QDate> days;
    for (const QString &text : texts) {
        const auto day = dayFromString(text);
        if (!day) {
            return usageError(
                say(QT_TRANSLATE_NOOP("CommandLine", "--%1 takes a day such as 2026-07-12.")).arg(QLatin1String(name)));
        }
        if (!days.contains(*day))
            days += *day;
    }
    std::ranges::sort(days);
    return days;
}

Result<Recurrence> recurrenceFrom(const Arguments &given, QDate start)
{
    constexpr int kMaxEvery = 52;
    if (!given.has("repeat")) {
        if (given.has("every") || given.has("until") || given.has("except")) {
            return usageError(say(QT_TRANSLATE_NOOP("CommandLine", "--every, --until and --except say more about "
                                                                   "--repeat, which is missing.")));
        }
        return Recurrence();
    }
    const auto repeat = choice(given, "repeat", Repeat::Never);
    if (!repeat)
        return repeat.error();
    const auto every = given.number("every", 1, kMaxEvery, 1);
    if (!every)
        return every.error();
    const auto until = given.day("until");
    if (!until)
        return until.error();
    if (until.value() && *until.value() < start)
        return usageError(say(QT_TRANSLATE_NOOP("CommandLine", "--until lies before the first day.")));
    const auto exceptions = daysFrom(given.values("except"), "except");
    if (!exceptions)
        return exceptions.error();
    return Recurrence{repeat.value(), every.value(), until.value().value_or(QDate()), exceptions.value()};
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
    const auto id = given.id("agreement");
    if (!id)
        return id.error();
    const AgreementVersion *version = journal.all<AgreementVersion>().find(id.value());
    auto found = agreementOf(journal, version != nullptr ? version->agreement : id.value());
    if (!found)
        return Error{ErrorCode::NotFound, {}};
    return *std::move(found);
}

Result<void> fillReview(AgreementVersion &version, const Arguments &given)
{
    if (given.value("review") == QLatin1String("none")) {
        version.review = QDate();
        return {};
    }
    const auto review = given.day("review");
    if (!review)
        return review.error();
    version.review = review.value().value_or(version.review);
    return {};
}

} // namespace

Result<ChangeSet> experienceFrom(const Arguments &given, const Journal &journal, const QString &text)
{
    auto made = composeFrom<SharedExperience>(given, journal);
    if (!made)
        return made.error();
    SharedExperience experience = made.take();
    const auto ritual = recurrenceFrom(given, experience.record.date);
    if (!ritual)
        return ritual.error();
    const bool repeats = ritual.value().repeat != Repeat::Never;
    if (repeats && !given.has("state"))
        experience.state = ExperienceState::Planned;
    if (repeats && experience.state != ExperienceState::Planned)
        return usageError(say(QT_TRANSLATE_NOOP("CommandLine", "Only what is planned can repeat: leave out --state.")));
    if (!given.has("whose-idea"))
        experience.whoseIdea = journal.me();
    fillTitle(experience, given, experience.details, text);
    experience.ritual = ritual.value();
    return ChangeSet{Change::add(experience)};
}

Result<ChangeSet> reflectionFrom(const Arguments &given, const Journal &journal, const QString &text)
{
    auto made = composeFrom<Reflection>(given, journal);
    if (!made)
        return made.error();
    Reflection words = made.take();
    const SharedExperience &experience = *journal.all<SharedExperience>().find(words.experience);
    const bool isOneDay = experience.ritual.repeat == Repeat::Never && experience.state == ExperienceState::Lived;
    if (isOneDay && !given.has("date"))
        words.record.date = experience.record.date;
    words.text = text;
    for (const Reflection &present : journal.all<Reflection>()) {
        const bool isMine = present.record.author == journal.me() && present.record.verified;
        if (isMine && present.experience == words.experience && present.record.date == words.record.date)
            return usageError(say(QT_TRANSLATE_NOOP("CommandLine", "You have already written about that day.")));
    }
    return ChangeSet{Change::add(words)};
}

Result<ChangeSet> agreementFrom(const Arguments &given, const Journal &journal, const QString &text)
{
    AgreementVersion version = newAgreement(journal);
    if (given.has("agreement")) {
        const auto agreement = agreementNamed(given, journal);
        if (!agreement)
            return agreement.error();
        version = nextVersion(journal, agreement.value());
    }
    if (const auto filled = fillReview(version, given); !filled)
        return filled.error();
    auto filled = filledFrom(version, given, journal);
    if (!filled)
        return filled.error();
    version = std::get<AgreementVersion>(filled.take());
    if (!text.isEmpty())
        version.text = text;
    if (version.title.trimmed().isEmpty())
        return usageError(say(QT_TRANSLATE_NOOP("CommandLine", "An agreement needs --title.")));
    auto before = journal.find(version.record.id);
    if (!before)
        return ChangeSet{Change::add(version)};
    // My own draft of the next version goes on.
    version.record.changed = std::max(journal.clock().now(), version.record.written);
    return ChangeSet{Change::edit(*std::move(before), version)};
}

Result<ChangeSet> consentFrom(const Arguments &given, const Journal &journal, const QString &text)
{
    if (!text.isEmpty()) {
        return usageError(say(QT_TRANSLATE_NOOP("CommandLine", "An answer to an agreement is its decision alone and "
                                                               "takes no text.")));
    }
    const auto agreement = agreementNamed(given, journal);
    if (!agreement)
        return agreement.error();
    if (!given.has("decision"))
        return choiceError("decision", allKeys<Decision>());
    const auto decision = choice(given, "decision", Decision::Agree);
    if (!decision)
        return decision.error();
    if (agreement.value().current == nullptr) {
        return usageError(say(QT_TRANSLATE_NOOP("CommandLine", "That agreement is still a draft: nothing is proposed "
                                                               "that could be answered.")));
    }
    Consent consent = answerTo(journal, agreement.value(), decision.value());
    if (const auto filled = fillCommon(consent.record, given, journal); !filled)
        return filled.error();
    return ChangeSet{Change::add(consent)};
}

Result<ChangeSet> limitFrom(const Arguments &given, const Journal &journal, const QString &text)
{
    auto limit = composeFrom<PersonalLimit>(given, journal);
    if (!limit)
        return limit.error();
    fillTitle(limit.value(), given, limit.value().text, text);
    return ChangeSet{Change::add(limit.take())};
}

Result<ChangeSet> conversationFrom(const Arguments &given, const Journal &journal, const QString &topic)
{
    ChangeSet changes;
    RecordId session;
    for (const auto &[author, option] :
         {std::pair(journal.me(), "said"), std::pair(otherPartner(journal.me()), "other-said")}) {
        auto part = composeFrom<Conversation>(given, journal);
        if (!part)
            return part.error();
        const auto said = given.pairs(option);
        if (!said)
            return said.error();
        Conversation &conversation = part.value();
        session = session.isValid() ? session : conversation.record.id;
        conversation.record.author = author;
        conversation.record.visibility = Visibility::Shared;
        conversation.session = session;
        conversation.topic = topic;
        conversation.firstSpeaker = journal.me();
        for (const auto &[step, words] : said.value())
            conversation.parts += SpokenPart{step, words};
        changes.push_back(Change::add(part.take()));
    }
    return changes;
}

Result<ChangeSet> cardFrom(const Arguments &given, const Journal &journal, const QString &text)
{
    auto card = composeFrom<OwnCard>(given, journal);
    if (!card)
        return card.error();
    QStringList decks;
    for (const Deck &deck : builtInDecks(QStringLiteral("en")))
        decks += deck.key;
    if (given.has("deck") && !decks.contains(given.value("deck")))
        return choiceError("deck", decks);
    card.value().deck = given.has("deck") ? given.value("deck") : decks.value(0);
    card.value().text = text;
    return ChangeSet{Change::add(card.take())};
}

} // namespace hearth
