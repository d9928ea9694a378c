// SPDX-License-Identifier: GPL-3.0-or-later
#include "reminders/reminders.h"

#include "agreements/agreements.h"
#include "journal/journal.h"

#include <QSet>

#include <algorithm>
#include <tuple>
#include <utility>

namespace hearth {

namespace {

constexpr int kLongestPutOff = 7; // days

QString keyFor(const char *what, RecordId id)
{
    return QLatin1String(what) + QLatin1Char('/') + QString::number(id.number());
}

QString keyFor(const char *what, RecordId id, QDate day)
{
    return keyFor(what, id) + QLatin1Char('/') + day.toString(Qt::ISODate);
}

enum class Wanted : quint8 { Offered, TurnedDown };

/// Gathers what is due, leaving out what this partner does not want to hear of; or what they said is not to be offered
/// again.
class Gathering final
{
public:
    Gathering(const Journal &journal, const Surroundings &surroundings, Wanted wanted)
        : m_journal(journal)
        , m_surroundings(surroundings)
        , m_wanted(wanted)
        , m_today(journal.clock().today())
        , m_preferences(journal.preferences())
        , m_muted(m_preferences.muted.begin(), m_preferences.muted.end())
    {
    }

    [[nodiscard]] std::vector<Reminder> gathered()
    {
        addCheckIn();
        addExperiences();
        addAgreements();
        addCommitments();
        addRecoveryCode();
        addCopy();
        if (m_wanted == Wanted::TurnedDown)
            add(ReminderType::TalkCard, {}, m_today, talkCardKey());
        std::ranges::sort(m_things, {}, [](const Reminder &reminder) {
            return std::tuple(reminder.day, reminder.type, reminder.record);
        });
        return std::move(m_things);
    }

private:
    void add(ReminderType type, RecordId record, QDate day, const QString &key)
    {
        const bool isWanted = m_wanted == Wanted::Offered ? mayBeOffered(m_preferences, key, m_today)
                                                          : m_preferences.putOff.value(key) == neverAgain();
        if (isWanted && !m_muted.contains(record))
            m_things.push_back({type, record, day, key});
    }

    void addCheckIn()
    {
        const Period period = m_journal.periodOn(m_today, m_preferences.cadence);
        const bool isAnswered = m_journal.myCheckIn(period) != nullptr || m_journal.myOwnAnswers(period) != nullptr;
        if (!m_journal.isTogether() && !isAnswered)
            add(ReminderType::CheckIn, {}, period.start, QStringLiteral("checkin/") + period.toString());
    }

    void addExperiences()
    {
        rememberWords();
        for (const SharedExperience &experience : m_journal.all<SharedExperience>()) {
            if (experience.state != ExperienceState::Planned || !experience.record.verified)
                continue;
            const RecordId id = experience.record.id;
            const auto days = [&](QDate from, QDate to) {
                return occurrences(experience.ritual, experience.record.date, from, to);
            };
            for (const QDate day : days(m_today, m_today.addDays(kDaysAhead)))
                add(ReminderType::Plan, id, day, keyFor("plan", id, day));
            // The other's time apart is theirs to tell of.
            if (experience.type == ExperienceType::Apart && experience.record.author != m_journal.me())
                continue;
            for (const QDate day : days(m_today.addDays(-kDaysAfter), m_today.addDays(-1))) {
                if (!isWrittenAbout(experience, day))
                    add(ReminderType::HowWasIt, id, day, keyFor("how", id, day));
            }
        }
    }

    void rememberWords()
    {
        for (const Reflection &words : m_journal.all<Reflection>()) {
            m_written.insert({words.experience, words.record.date});
            m_written.insert({words.experience, QDate()});
        }
    }

    // What takes place once keeps its words when it is moved to another day.
    [[nodiscard]] bool isWrittenAbout(const SharedExperience &experience, QDate day) const
    {
        const bool isOnce = experience.ritual.repeat == Repeat::Never;
        return m_written.contains({experience.record.id, isOnce ? QDate() : day});
    }

    void addAgreements()
    {
        for (const Agreement &agreement : agreementsOf(m_journal)) {
            if (agreement.current == nullptr || m_muted.contains(agreement.id))
                continue;
            const AgreementVersion &version = *agreement.current;
            const RecordId id = version.record.id;
            const bool isMine = version.record.author == m_journal.me();
            const bool isUnanswered = agreement.standingOf(m_journal.me()).answer == nullptr;
            if (agreement.state == AgreementState::Proposed && !isMine && isUnanswered)
                add(ReminderType::Answer, id, version.record.date, keyFor("answer", id));
            const bool holds =
                agreement.state == AgreementState::Agreed || agreement.state == AgreementState::ReviewDue;
            if (holds && version.review.isValid() && version.review <= m_today.addDays(kDaysBeforeReview))
                add(ReminderType::Review, id, version.review, keyFor("review", id));
        }
    }

    void addCommitments()
    {
        for (const Commitment &commitment : m_journal.all<Commitment>()) {
            const bool isMine = commitment.record.author == m_journal.me() && commitment.record.verified;
            const bool isOpen = commitment.state == CommitmentState::Open && commitment.due.isValid();
            const RecordId id = commitment.record.id;
            if (isMine && isOpen && commitment.due <= m_today.addDays(kDaysAhead))
                add(ReminderType::Commitment, id, commitment.due, keyFor("commitment", id, commitment.due));
        }
    }

    void addRecoveryCode()
    {
        if (m_preferences.wantsCodeLater && !m_journal.isTogether())
            add(ReminderType::RecoveryCode, {}, m_today, QStringLiteral("code"));
    }

    void addCopy()
    {
        const auto &people = m_journal.all<Partner>();
        const auto me = std::ranges::find_if(
            people, [this](const Partner &partner) { return partner.record.author == m_journal.me(); });
        if (!m_surroundings.wantsCopies || m_journal.isTogether() || me == people.end())
            return;
        QDate since = me->record.date;
        // A day to come was written by a clock that was wrong.
        if (m_surroundings.copyElsewhere.isValid() && m_surroundings.copyElsewhere <= m_today)
            since = std::max(since, m_surroundings.copyElsewhere);
        if (since.addMonths(1) <= m_today)
            add(ReminderType::KeepCopy, {}, m_today, QStringLiteral("copy"));
    }

    const Journal &m_journal;
    Surroundings m_surroundings;
    Wanted m_wanted;
    QDate m_today;
    Preferences m_preferences;
    QSet<RecordId> m_muted;
    QSet<std::pair<RecordId, QDate>> m_written;
    std::vector<Reminder> m_things;
};

} // namespace

std::vector<Reminder> reminders(const Journal &journal, const Surroundings &surroundings)
{
    return Gathering(journal, surroundings, Wanted::Offered).gathered();
}

std::vector<Reminder> turnedDownThings(const Journal &journal, const Surroundings &surroundings)
{
    return Gathering(journal, surroundings, Wanted::TurnedDown).gathered();
}

QString talkCardKey()
{
    return QStringLiteral("card");
}

QString partingKey()
{
    return QStringLiteral("parting");
}

QDate neverAgain()
{
    return {9999, 12, 31};
}

bool mayBeOffered(const Preferences &preferences, const QString &key, QDate today)
{
    const QDate until = preferences.putOff.value(key);
    if (!until.isValid())
        return true;
    return until != neverAgain() && (until <= today || until > today.addDays(kLongestPutOff));
}

void putOff(Preferences &preferences, const QString &key, QDate until, QDate today)
{
    auto &all = preferences.putOff;
    all.removeIf([&](const auto &each) { return mayBeOffered(preferences, each.key(), today); });
    while (all.size() >= kMaxPutOff)
        all.erase(std::ranges::min_element(all)); // by day
    all.insert(key, until);
}

} // namespace hearth
