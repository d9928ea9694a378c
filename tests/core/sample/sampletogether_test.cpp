// SPDX-License-Identifier: GPL-3.0-or-later
// What the two of the sample keep together, as plain values.
#include "core/sample/samplefixture.h"
#include "prompts/cards.h"
#include "records/feelings.h"
#include "sample/samplecalendar.h"

#include <QHash>
#include <QSet>

#include <gtest/gtest.h>

#include <algorithm>
#include <set>

using namespace hearth;
using namespace hearth::test;

namespace {

template <typename T>
std::set<int> authorsOf(const std::vector<T> &values)
{
    std::set<int> authors;
    for (const T &value : values)
        authors.insert(value.record.author.number());
    return authors;
}

QDate dayOf(Instant instant)
{
    return QDate(1970, 1, 1).addDays(std::chrono::floor<std::chrono::days>(instant).time_since_epoch().count());
}

const SharedExperience *experienceTitled(const SampleJournal &journal, const char *title)
{
    const auto found = std::ranges::find(journal.experiences, QString::fromUtf8(title), &SharedExperience::title);
    return found == journal.experiences.end() ? nullptr : &*found;
}

} // namespace

TEST(SampleTogether, EveryKindIsThereFromBoth)
{
    const SampleJournal journal = sample();
    const std::set<int> both{1, 2};
    EXPECT_EQ(authorsOf(journal.experiences), both);
    EXPECT_EQ(authorsOf(journal.reflection), both);
    EXPECT_EQ(authorsOf(journal.versions), both);
    EXPECT_EQ(authorsOf(journal.consents), both);
    EXPECT_EQ(authorsOf(journal.limits), both);
    EXPECT_EQ(authorsOf(journal.commitments), both);
    EXPECT_EQ(authorsOf(journal.conversations), both);
    EXPECT_EQ(authorsOf(journal.cards), both);
    EXPECT_EQ(authorsOf(journal.responses), both);
    EXPECT_EQ(authorsOf(journal.seals), both);
    EXPECT_GE(journal.experiences.size(), 40U);
    EXPECT_GE(journal.reflection.size(), 40U);
    EXPECT_GE(journal.responses.size(), 15U);
    EXPECT_EQ(journal.photos.size(), 3U);
}

TEST(SampleTogether, TheSameSeedGivesTheSame)
{
    const SampleJournal one = sample(42);
    const SampleJournal again = sample(42);
    EXPECT_EQ(one.experiences, again.experiences);
    EXPECT_EQ(one.reflection, again.reflection);
    EXPECT_EQ(one.versions, again.versions);
    EXPECT_EQ(one.consents, again.consents);
    EXPECT_EQ(one.conversations, again.conversations);
    EXPECT_EQ(one.seals, again.seals);
    EXPECT_EQ(one.responses, again.responses);
    EXPECT_NE(one.experiences, sample(43).experiences);
}

TEST(SampleTogether, KeepsTheRulesOfTheRecordsWhateverTheLastDay)
{
    for (int month = 1; month <= 12; ++month) {
        const QDate lastDay(2027, month, 1 + 2 * month);
        const SampleJournal journal = sample(static_cast<std::uint64_t>(month), lastDay);
        QSet<RecordId> ids;
        for (const ChangeSet &step : journal.steps()) {
            for (const Change &change : step) {
                const auto valid = validate(*change.after);
                EXPECT_TRUE(valid.ok()) << qPrintable(keyOf(change.kind()))
                                        << qPrintable(valid.ok() ? QString() : valid.error().detail);
                const Record &record = recordOf(*change.after);
                EXPECT_FALSE(ids.contains(record.id));
                ids.insert(record.id);
                // Only what is planned lies ahead, and nothing was written before its time or after the last day.
                const auto *experience = std::get_if<SharedExperience>(&*change.after);
                const bool mayLieAhead = experience != nullptr && experience->state == ExperienceState::Planned;
                EXPECT_TRUE(record.date <= lastDay || mayLieAhead) << qPrintable(keyOf(change.kind()));
                EXPECT_GE(record.date, lastDay.addDays(-7 * kSampleWeeks - 6));
                EXPECT_LE(dayOf(record.written), lastDay);
                if (!mayLieAhead) {
                    EXPECT_EQ(dayOf(record.written), record.date) << qPrintable(keyOf(change.kind()));
                }
            }
        }
    }
}

TEST(SampleTogether, ExperiencesAreOfEverySort)
{
    for (int month = 1; month <= 12; ++month) {
        const QDate lastDay(2026, month, 20);
        const SampleJournal journal = sample(3, lastDay);
        std::set<std::pair<ExperienceState, ExperienceType>> sorts;
        std::set<Tone> tones;
        std::set<std::pair<Repeat, int>> rituals;
        int ahead = 0;
        int ended = 0;
        int exceptions = 0;
        int taken = 0;
        for (const SharedExperience &experience : journal.experiences) {
            sorts.insert({experience.state, experience.type});
            tones.insert(experience.tone);
            const Recurrence &ritual = experience.ritual;
            if (ritual.repeat != Repeat::Never)
                rituals.insert({ritual.repeat, ritual.every});
            ahead += experience.record.date > lastDay ? 1 : 0;
            ended += ritual.until.isValid() ? 1 : 0;
            exceptions += static_cast<int>(ritual.exceptions.size());
            if (!experience.fromIdea.isValid())
                continue;
            ++taken;
            const auto idea = std::ranges::find(journal.experiences, experience.fromIdea,
                                                [](const SharedExperience &one) { return one.record.id; });
            ASSERT_NE(idea, journal.experiences.end());
            EXPECT_EQ(idea->state, ExperienceState::Idea);
            EXPECT_LT(idea->record.date, experience.record.date);
        }
        using State = ExperienceState;
        using Type = ExperienceType;
        for (const auto &type : {std::pair(State::Idea, Type::Together),
                                 {State::Planned, Type::Together},
                                 {State::Planned, Type::Apart},
                                 {State::Lived, Type::Together},
                                 {State::Lived, Type::Apart}})
            EXPECT_TRUE(sorts.contains(type));
        EXPECT_EQ(tones.size(), 4U);
        for (const auto &ritual : {std::pair(Repeat::Weekly, 1),
                                   {Repeat::Weekly, 3},
                                   {Repeat::MonthlyByWeekday, 1},
                                   {Repeat::MonthlyByDay, 1},
                                   {Repeat::Yearly, 1}})
            EXPECT_TRUE(rituals.contains(ritual));
        EXPECT_GE(ahead, 5);
        EXPECT_EQ(ended, 1);
        EXPECT_GE(exceptions, 5);
        EXPECT_EQ(taken, 2);
    }
}

TEST(SampleTogether, WordsAreAboutDaysOnWhichItTookPlace)
{
    const SampleJournal journal = sample();
    std::set<std::tuple<int, RecordId, QDate>> once;
    int byBoth = 0;
    for (const Reflection &words : journal.reflection) {
        const auto about = std::ranges::find(journal.experiences, words.experience,
                                             [](const SharedExperience &one) { return one.record.id; });
        ASSERT_NE(about, journal.experiences.end());
        const QDate day = words.record.date;
        EXPECT_EQ(occurrences(about->ritual, about->record.date, day, day), QList<QDate>{day});
        EXPECT_EQ(words.record.visibility, about->record.visibility);
        EXPECT_TRUE(once.emplace(words.record.author.number(), words.experience, day).second);
        byBoth += once.contains({otherPartner(words.record.author).number(), words.experience, day}) ? 1 : 0;
    }
    EXPECT_GE(byBoth, 12) << "days of which both tell";
    const SharedExperience *club = experienceTitled(journal, "Supper club with Lotte and Bram");
    ASSERT_NE(club, nullptr);
    EXPECT_EQ((club->record.date.day() - 1) / 7 + 1, 2) << "a second Saturday";
    EXPECT_EQ(club->record.date.dayOfWeek(), 6);
}

TEST(SampleTogether, ExperiencesStandOnTheDayOfTheEntryThatTellsOfThem)
{
    for (int month = 1; month <= 12; ++month) {
        const SampleJournal journal = sample(5, QDate(2026, month, 14));
        int links = 0;
        for (const SharedExperience &experience : journal.experiences) {
            for (const RecordId link : experience.record.links) {
                const auto entry =
                    std::ranges::find(journal.entries, link, [](const Entry &one) { return one.record.id; });
                ASSERT_NE(entry, journal.entries.end());
                EXPECT_EQ(entry->record.date, experience.record.date);
                EXPECT_EQ(entry->record.visibility, Visibility::Shared) << "what is private is not hinted at";
                ++links;
            }
        }
        EXPECT_GE(links, 8);
        const SharedExperience *lighthouse = experienceTitled(journal, "The lighthouse, on a Saturday");
        ASSERT_NE(lighthouse, nullptr);
        EXPECT_EQ(lighthouse->record.date.dayOfWeek(), 6);
    }
}

TEST(SampleTogether, ConversationsComeInPairs)
{
    const SampleJournal journal = sample();
    std::map<RecordId, std::vector<const Conversation *>> sessions;
    for (const Conversation &conversation : journal.conversations)
        sessions[conversation.session].push_back(&conversation);
    std::multiset<ConversationType> sorts;
    std::multiset<bool> repairsLetGo;
    const QList<Deck> decks = builtInDecks(QStringLiteral("en"));
    const QSet<QString> steps{QStringLiteral("heard"),   QStringLiteral("said"),        QStringLiteral("when"),
                              QStringLiteral("felt"),    QStringLiteral("need"),        QStringLiteral("own"),
                              QStringLiteral("forgive"), QStringLiteral("differently"), QStringLiteral("source"),
                              QStringLiteral("thought"), QStringLiteral("question")};
    for (const auto &[session, pair] : sessions) {
        ASSERT_EQ(pair.size(), 2U);
        EXPECT_NE(pair[0]->record.author, pair[1]->record.author);
        EXPECT_TRUE(session == pair[0]->record.id || session == pair[1]->record.id);
        EXPECT_EQ(pair[0]->topic, pair[1]->topic);
        EXPECT_EQ(pair[0]->outcome, pair[1]->outcome);
        EXPECT_EQ(pair[0]->record.date, pair[1]->record.date);
        sorts.insert(pair[0]->type);
        if (pair[0]->type == ConversationType::Repair)
            repairsLetGo.insert(pair[0]->isLetGo);
        if (!pair[0]->card.isEmpty()) {
            EXPECT_TRUE(findCard(decks, pair[0]->card).has_value()) << qPrintable(pair[0]->card);
        }
        for (const Conversation *half : pair) {
            EXPECT_FALSE(half->parts.isEmpty());
            for (const SpokenPart &part : half->parts)
                EXPECT_TRUE(steps.contains(part.step)) << qPrintable(part.step);
        }
    }
    EXPECT_EQ(sorts.count(ConversationType::Listening), 3U);
    EXPECT_EQ(sorts.count(ConversationType::Ideas), 2U);
    EXPECT_EQ(repairsLetGo, (std::multiset<bool>{false, true}));
    for (const OwnCard &card : journal.cards)
        EXPECT_TRUE(std::ranges::any_of(decks, [&](const Deck &deck) { return deck.key == card.deck; }));
}

TEST(SampleTogether, EntriesSayMoreThanTheirText)
{
    const SampleJournal journal = sample();
    std::set<QString> templates;
    std::set<WouldLike> wishes;
    int links = 0;
    int strong = 0;
    QHash<RecordId, const Entry *> entries;
    for (const Entry &entry : journal.entries)
        entries.insert(entry.record.id, &entry);
    for (const Entry &entry : journal.entries) {
        if (!entry.startedFrom.isEmpty()) {
            const auto known = templateKeys();
            EXPECT_TRUE(std::ranges::any_of(known, [&](const char *key) {
                return entry.startedFrom == QString::fromUtf8(key);
            })) << qPrintable(entry.startedFrom);
            templates.insert(entry.startedFrom);
        }
        wishes.insert(entry.wouldLike);
        for (const FeltFeeling &felt : entry.feelings) {
            EXPECT_TRUE(isFeeling(felt.key)) << qPrintable(felt.key);
            strong += felt.intensity == kStrongestFeeling ? 1 : 0;
        }
        for (const RecordId link : entry.record.links) {
            const auto linked = entries.constFind(link);
            ASSERT_NE(linked, entries.constEnd());
            const Record &record = (*linked)->record;
            EXPECT_LE(record.date, entry.record.date) << qPrintable(entry.title);
            EXPECT_TRUE(record.visibility == Visibility::Shared || record.author == entry.record.author)
                << "nobody points to what they cannot read";
            ++links;
        }
    }
    EXPECT_EQ(templates.size(), templateKeys().size()) << "each template was used";
    EXPECT_GE(wishes.size(), 4U);
    EXPECT_GE(links, 10);
    EXPECT_GE(strong, 10);
    const auto kept = std::ranges::count_if(journal.notes, [](const GratitudeNote &note) {
        return note.keptUntil > kLastDay && note.record.visibility == Visibility::Private;
    });
    EXPECT_EQ(kept, 2);
}

TEST(SampleTogether, CommitmentsAreInEveryState)
{
    const SampleJournal journal = sample();
    std::set<std::pair<int, CommitmentState>> states;
    int overdue = 0;
    for (const Commitment &commitment : journal.commitments) {
        states.insert({commitment.record.author.number(), commitment.state});
        overdue += commitment.state == CommitmentState::Open && commitment.due.isValid() && commitment.due < kLastDay;
    }
    EXPECT_EQ(states.size(), 8U);
    EXPECT_EQ(overdue, 1);
}

TEST(SampleTogether, PicturesAreSmallAndWhole)
{
    const SampleJournal journal = sample();
    for (const SamplePhoto &photo : journal.photos) {
        EXPECT_TRUE(photo.content.startsWith("\xff\xd8"));
        EXPECT_TRUE(photo.content.endsWith("\xff\xd9"));
        EXPECT_LT(photo.content.size(), 80 * 1024);
        EXPECT_LT(photo.attachment.thumbnail.size(), 24 * 1024);
        EXPECT_EQ(photo.attachment.digest, digestOfContent(photo.content));
        EXPECT_FALSE(photo.attachment.caption.isEmpty());
    }
}
