// SPDX-License-Identifier: GPL-3.0-or-later
#include "sample/sampleagreements.h"

namespace hearth {

namespace {

QDate dayFrom(std::optional<int> after, QDate own, std::optional<int> ahead, QDate last)
{
    if (after)
        return own.addDays(*after);
    return ahead ? last.addDays(*ahead) : QDate();
}

/// How many days the answers that follow the version need after it.
int daysFollowing(const SampleVersion &version)
{
    int days = 0;
    for (const SampleDecision &answer : version.decisions) {
        if (!answer.when.follows)
            break;
        days += *answer.when.follows;
    }
    return days;
}

/// Puts one agreement together, in the order in which it came about.
class AgreementComposer final
{
public:
    AgreementComposer(SampleJournal &journal, const SampleCalendar &calendar, Random &random)
        : m_journal(journal)
        , m_calendar(calendar)
        , m_random(random)
        , m_placer(calendar, random)
    {
    }

    [[nodiscard]] Result<void> compose(const SampleAgreement &text)
    {
        m_agreement = {};
        m_step = 0;
        int number = 0;
        for (const SampleVersion &version : text.versions) {
            if (const auto added = addVersion(text, version, ++number); !added)
                return added;
            for (const SampleDecision &answer : version.decisions) {
                if (const auto answered = addAnswer(answer); !answered)
                    return answered;
            }
        }
        return {};
    }

private:
    [[nodiscard]] Result<void> addVersion(const SampleAgreement &text, const SampleVersion &sample, int number)
    {
        const auto day = m_placer.place(sample.when, sample.author, daysFollowing(sample));
        if (!day)
            return day.error();
        AgreementVersion version;
        version.record = sampleRecord(sample.author, visibilityOf(!sample.isDraft), day.value(), m_random);
        if (!m_agreement.isValid())
            m_agreement = version.record.id;
        version.agreement = m_agreement;
        version.number = number;
        version.title = text.title;
        version.area = text.area;
        version.text = sample.text;
        version.review = dayFrom(sample.reviewAfter, day.value(), sample.reviewAhead, m_calendar.lastDay());
        m_last = version.record.written;
        m_journal.versions.push_back(std::move(version));
        return {};
    }

    [[nodiscard]] Result<void> addAnswer(const SampleDecision &sample)
    {
        constexpr std::chrono::minutes kPause(4);
        const auto day = m_placer.place(sample.when, sample.author, 0);
        if (!day)
            return day.error();
        const AgreementVersion &version = m_journal.versions.back();
        Consent consent;
        consent.record = sampleRecord(sample.author, Visibility::Shared, day.value(), m_random);
        if (consent.record.written <= m_last) // one reads before one answers
            consent.record.written = consent.record.changed = m_last + kPause;
        m_last = consent.record.written;
        consent.agreement = m_agreement;
        consent.version = version.record.id;
        consent.versionDigest = digestOf(version);
        consent.decision = sample.decision;
        consent.step = ++m_step;
        m_journal.consents.push_back(std::move(consent));
        return {};
    }

    SampleJournal &m_journal;
    const SampleCalendar &m_calendar;
    Random &m_random;
    SamplePlacer m_placer;
    RecordId m_agreement;
    Instant m_last{};
    int m_step = 0;
};

Result<void> composeLimits(SampleJournal &journal, const std::vector<SampleText<PersonalLimit>> &texts,
                           const SampleCalendar &calendar, Random &random)
{
    SamplePlacer placer(calendar, random);
    for (const SampleText<PersonalLimit> &text : texts) {
        const auto day = placer.place(text.when, text.author, 0);
        if (!day)
            return day.error();
        journal.limits.push_back(recordFrom(text, day.value(), random));
    }
    return {};
}

Result<void> composeCommitments(SampleJournal &journal, const std::vector<SampleCommitment> &texts,
                                const SampleCalendar &calendar, Random &random)
{
    SamplePlacer placer(calendar, random);
    for (const SampleCommitment &text : texts) {
        const auto day = placer.place(text.when, text.author, 0);
        if (!day)
            return day.error();
        Commitment commitment = recordFrom(text, day.value(), random);
        commitment.due = dayFrom(text.dueAfter, day.value(), text.dueAhead, calendar.lastDay());
        journal.commitments.push_back(std::move(commitment));
    }
    return {};
}

} // namespace

Result<void> composeAgreements(SampleJournal &journal, const SampleTogether &texts, const SampleCalendar &calendar,
                               Random &random)
{
    AgreementComposer composer(journal, calendar, random);
    for (const SampleAgreement &text : texts.agreements) {
        if (const auto composed = composer.compose(text); !composed)
            return composed;
    }
    if (const auto composed = composeLimits(journal, texts.limits, calendar, random); !composed)
        return composed;
    return composeCommitments(journal, texts.commitments, calendar, random);
}

} // namespace hearth
