// SPDX-License-Identifier: GPL-3.0-or-later
#include "sample/samplecheckins.h"

#include "records/feelings.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <optional>
#include <span>

namespace hearth {

namespace {

constexpr int kFirstMissedWeek = 46;
constexpr int kLastMissedWeek = 49;

struct Bend final
{
    int week;
    double level;
};

/// How the two years go, as a shift of all ratings.
constexpr std::array kMood{Bend{0, 0.0},   Bend{28, 0.2},  Bend{40, -0.4}, Bend{45, -1.0}, Bend{50, -2.6},
                           Bend{53, -1.7}, Bend{58, -0.7}, Bend{70, 0.1},  Bend{84, 0.5},  Bend{103, 0.6}};
/// Night shifts take the evenings from week 29 to week 70.
constexpr std::array kNights{Bend{0, 0.0},   Bend{28, 0.0}, Bend{31, -1.4},
                             Bend{69, -1.4}, Bend{73, 0.3}, Bend{103, 0.2}};
/// What is learnt over the two years.
constexpr std::array kGrowth{Bend{0, -0.9}, Bend{40, -0.6}, Bend{60, 0.1}, Bend{103, 0.9}};

double along(std::span<const Bend> bends, int week)
{
    for (std::size_t i = 1; i < bends.size(); ++i) {
        const Bend &from = bends[i - 1];
        const Bend &to = bends[i];
        if (week <= to.week)
            return from.level + (to.level - from.level) * (week - from.week) / (to.week - from.week);
    }
    return bends.back().level;
}

/// How one dimension of one partner lies and how much each curve moves it.
struct Temper final
{
    double base;
    double mood;
    double nights;
    double growth;
};

using Tempers = std::array<Temper, kUsualDimensions>;

constexpr std::array<Tempers, 2> kTempers{{
    {{{5.4, 1.0, 0.4, 0.1},   // connected
      {4.9, 0.8, 0.0, 0.6},   // listened to
      {4.8, 0.9, 0.0, 0.9},   // safe
      {5.3, 0.7, 0.0, 0.2},   // appreciated
      {5.2, 0.5, 0.2, 0.5},   // supported
      {5.3, 0.5, 1.0, 0.0},   // time together
      {4.8, 0.3, -0.3, 0.5},  // space
      {4.8, 1.0, 0.0, 0.7}}}, // settled
    {{{5.5, 1.1, 0.6, 0.0},
      {4.7, 0.8, 0.0, 1.0},
      {5.1, 0.9, 0.0, 0.5},
      {5.0, 1.0, 0.2, 0.3},
      {4.8, 0.8, 0.3, 0.4},
      {5.2, 0.6, 1.2, 0.0},
      {5.9, 0.2, 0.0, 0.0},
      {4.6, 1.0, 0.0, 0.8}}},
}};

/// Evenly from 0 up to and without 1, the same on every system.
double fraction(Random &random)
{
    return static_cast<double>(random.next() >> 11) / 9007199254740992.0; // 2^53
}

bool happens(double chance, Random &random)
{
    return fraction(random) < chance;
}

/// Bell-shaped about 0 with a standard deviation of 1: the sum of twelve even numbers (Irwin-Hall).
double bell(Random &random)
{
    double sum = -6.0;
    for (int i = 0; i < 12; ++i)
        sum += fraction(random);
    return sum;
}

/// One partner's ratings, week after week.
class Ratings final
{
public:
    explicit Ratings(PartnerId author)
        : m_tempers(kTempers[author.number() - 1U])
    {
    }

    /// Moves on by a week, whether or not it is answered.
    void nextWeek(int week, Random &random)
    {
        constexpr double kMemory = 0.55;
        constexpr double kStir = 0.62;
        const double shared = 0.35 * bell(random);
        for (std::size_t i = 0; i < kUsualDimensions; ++i) {
            const Temper &temper = m_tempers[i];
            m_drift[i] = kMemory * m_drift[i] + kStir * bell(random);
            m_levels[i] = temper.base + temper.mood * along(kMood, week) + temper.nights * along(kNights, week) +
                          temper.growth * along(kGrowth, week) + m_drift[i] + shared;
        }
    }

    [[nodiscard]] Answer answer(Dimension dimension, int week, Random &random) const
    {
        const bool hard = week >= kFirstHardWeek && week <= kLastHardWeek;
        double didNotComeUp = 0.0;
        if (dimension == Dimension::Settled)
            didNotComeUp = hard ? 0.1 : 0.4;
        else if (dimension == Dimension::Supported)
            didNotComeUp = hard ? 0.02 : 0.12;
        if (happens(didNotComeUp, random))
            return Answer::didNotComeUp();
        if (happens(hard ? 0.07 : 0.02, random))
            return Answer::ratherNotSay();
        if (happens(0.015, random))
            return {};
        const double level = m_levels[static_cast<std::size_t>(dimension) - 1];
        const int rating = std::clamp(static_cast<int>(std::floor(level + 0.5)), kLowestRating, kHighestRating);
        return Answer::rated(rating).value();
    }

    /// The mean level, 1 to 7 or a little beyond.
    [[nodiscard]] double mood() const
    {
        return std::accumulate(m_levels.begin(), m_levels.end(), 0.0) / static_cast<double>(m_levels.size());
    }

private:
    const Tempers &m_tempers;
    std::array<double, kUsualDimensions> m_drift{};
    std::array<double, kUsualDimensions> m_levels{};
};

QStringList someFeelings(double mood, Random &random)
{
    QStringList picked;
    if (!happens(0.75, random))
        return picked;
    const auto groups = feelingGroups();
    const auto half = static_cast<std::uint32_t>(groups.size() / 2);
    const std::uint32_t wanted = 1 + random.below(4);
    const double pleasant = std::clamp((mood - 2.0) / 4.0, 0.1, 0.9);
    for (std::uint32_t i = 0; i < wanted; ++i) {
        const std::size_t which = (happens(pleasant, random) ? 0U : half) + random.below(half);
        const auto feelings = groups[which].feelings;
        const char *key = feelings[random.below(static_cast<std::uint32_t>(feelings.size()))];
        const QString feeling = QString::fromLatin1(key);
        if (!picked.contains(feeling))
            picked << feeling;
    }
    return picked;
}

/// Weeks in which neither answers.
bool isAway(QDate monday, int week)
{
    if (week >= kFirstMissedWeek && week <= kLastMissedWeek)
        return true;
    if (monday.month() == 7 && monday.day() >= 8 && monday.day() <= 21)
        return true;
    const QDate christmas(monday.year(), 12, 25);
    return monday <= christmas && christmas <= monday.addDays(6);
}

/// The day somebody sits down to it: mostly Sunday.
QDate dayOfAnswering(QDate monday, QDate lastDay, Random &random)
{
    const double choice = fraction(random);
    int offset = 6;
    if (choice < 0.1)
        offset = 4;
    else if (choice < 0.25)
        offset = 5;
    else if (choice > 0.88)
        offset = 7;
    return std::min(monday.addDays(offset), lastDay);
}

CheckIn makeCheckIn(PartnerId author, int week, const Ratings &ratings, const SampleCalendar &calendar, Random &random)
{
    const QDate monday = calendar.mondayOf(week);
    CheckIn checkIn;
    checkIn.record =
        sampleRecord(author, Visibility::Private, dayOfAnswering(monday, calendar.lastDay(), random), random);
    checkIn.period = Period::containing(monday, Cadence::Week);
    for (const Dimension dimension : std::span(kDimensions).first(kUsualDimensions))
        checkIn.setAnswer(dimension, ratings.answer(dimension, week, random));
    checkIn.feelings = someFeelings(ratings.mood(), random);
    return checkIn;
}

/// Narrow ranges first, so that what fits few weeks finds its place. The order of the file decides ties.
std::vector<const SampleAnswer *> narrowFirst(const std::vector<SampleAnswer> &answers)
{
    const auto width = [](const SampleAnswer *answer) {
        return answer->when.firstWeek < 0 ? kSampleWeeks : answer->when.lastWeek - answer->when.firstWeek;
    };
    std::vector<const SampleAnswer *> sorted;
    for (const SampleAnswer &answer : answers)
        sorted.push_back(&answer);
    std::ranges::stable_sort(sorted, {}, width);
    return sorted;
}

void addWords(std::vector<CheckIn> &checkIns, const std::vector<SampleAnswer> &answers, const SampleCalendar &calendar,
              Random &random)
{
    for (const SampleAnswer *answer : narrowFirst(answers)) {
        std::vector<CheckIn *> fitting;
        for (CheckIn &checkIn : checkIns) {
            const bool free = std::ranges::none_of(
                checkIn.words, [&](const WrittenAnswer &words) { return words.question == answer->question; });
            if (free && checkIn.record.author == answer->author && calendar.suits(answer->when, checkIn.period.start))
                fitting.push_back(&checkIn);
        }
        if (fitting.empty())
            continue;
        CheckIn *chosen = fitting[random.below(static_cast<std::uint32_t>(fitting.size()))];
        chosen->words.append({answer->question, answer->text});
    }
    // As they are asked: "good", "hard", "wish".
    for (CheckIn &checkIn : checkIns)
        std::ranges::sort(checkIn.words, {}, &WrittenAnswer::question);
}

} // namespace

std::vector<CheckIn> sampleCheckIns(const std::vector<SampleAnswer> &answers, const SampleCalendar &calendar,
                                    Random &random)
{
    constexpr double kForgotten = 0.07;
    constexpr double kOpened = 0.7;
    std::vector<CheckIn> checkIns;
    std::array<Ratings, 2> ratings{Ratings(kFirstPartner), Ratings(kSecondPartner)};
    for (int week = 0; week < kSampleWeeks; ++week) {
        const std::size_t before = checkIns.size();
        const bool away = isAway(calendar.mondayOf(week), week);
        for (const PartnerId author : {kFirstPartner, kSecondPartner}) {
            Ratings &own = ratings[author.number() - 1U];
            own.nextWeek(week, random);
            const bool forgotten = happens(kForgotten, random);
            if (!away && !forgotten)
                checkIns.push_back(makeCheckIn(author, week, own, calendar, random));
        }
        // Opened to each other only where both have answered.
        if (checkIns.size() - before == 2 && happens(kOpened, random))
            for (std::size_t i = before; i < checkIns.size(); ++i)
                checkIns[i].record.visibility = Visibility::Shared;
    }
    addWords(checkIns, answers, calendar, random);
    for (CheckIn &checkIn : checkIns)
        if (checkIn.record.visibility == Visibility::Shared)
            hideReasons(checkIn);
    return checkIns;
}

} // namespace hearth
