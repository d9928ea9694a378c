// SPDX-License-Identifier: GPL-3.0-or-later
#include "insights/review.h"

#include "agreements/agreements.h"
#include "checkins/askeddimensions.h"
#include "insights/insightdata.h"

#include <algorithm>

namespace hearth {

namespace {

constexpr int kDaysBeforeAgreement = 31; // it is due soon enough to speak about now

/// Gathers one review.
class Reviewer final
{
public:
    Reviewer(const Journal &journal, YearMonth from, YearMonth to)
        : m_journal(journal)
        , m_first(from.firstDay())
        , m_last(to.lastDay())
    {
        m_review.from = from;
        m_review.to = to;
    }

    Review gather()
    {
        addOccurrences();
        addWritten(m_review.thanks, m_journal.all<GratitudeNote>());
        addWritten(m_review.entries, m_journal.all<Entry>());
        addPhotos();
        addDimensions();
        addAgreements();
        return std::move(m_review);
    }

private:
    /// Everybody here may read it, and its author wrote it.
    [[nodiscard]] bool isCommon(const Record &record) const
    {
        return record.verified && (record.visibility == Visibility::Shared || !m_journal.isForTwo());
    }

    [[nodiscard]] bool isChallenging(const Occurrence &occurrence, const SharedExperience &experience) const
    {
        const auto calledSo = [&](PartnerId author) {
            const Reflection *words = wordsOf(m_journal, occurrence, author);
            return words != nullptr && words->tone == Tone::Challenging;
        };
        return experience.tone == Tone::Challenging || calledSo(kFirstPartner) || calledSo(kSecondPartner);
    }

    void addOccurrences()
    {
        for (const Occurrence &each : occurrencesBetween(m_journal, m_first, m_last)) {
            const SharedExperience *experience = m_journal.all<SharedExperience>().find(each.experience);
            if (experience == nullptr || !isCommon(experience->record) || !isLived(m_journal, each))
                continue;
            if (isChallenging(each, *experience))
                m_review.challenging += each;
            else if (experience->type == ExperienceType::Apart)
                m_review.apart += each;
            else
                m_review.together += each;
            if (isRitual(*experience) && !m_review.rituals.contains(each.experience))
                m_review.rituals += each.experience;
        }
    }

    template <typename T>
    void addWritten(QList<RecordId> &ids, const Repository<T> &records) const
    {
        for (const T &each : records) {
            if (each.record.date >= m_first && each.record.date <= m_last && isCommon(each.record))
                ids += each.record.id;
        }
    }

    void addPhotosOf(RecordId record)
    {
        for (const Attachment *photo : m_journal.photosOf(record)) {
            if (isCommon(photo->record) && !m_review.photos.contains(photo->record.id))
                m_review.photos += photo->record.id;
        }
    }

    void addPhotos()
    {
        for (const QList<Occurrence> &lived : {m_review.together, m_review.apart}) {
            for (const Occurrence &each : lived) {
                addPhotosOf(each.experience);
                for (const PartnerId author : {kFirstPartner, kSecondPartner}) {
                    if (const Reflection *words = wordsOf(m_journal, each, author))
                        addPhotosOf(words->record.id);
                }
            }
        }
        for (const RecordId entry : std::as_const(m_review.entries))
            addPhotosOf(entry);
    }

    void addDimensions()
    {
        for (const Dimension dimension : askedDimensions(m_journal)) {
            ReviewedDimension reviewed{dimension, {}};
            for (const PartnerId author : {kFirstPartner, kSecondPartner})
                reviewed.ratings.at(author.number() - 1U) =
                    ratingsOf(m_journal, author, dimension, {m_review.from, m_review.to});
            if (!reviewed.ratings[0].points.empty() || !reviewed.ratings[1].points.empty())
                m_review.dimensions += reviewed;
        }
    }

    void addAgreements()
    {
        for (const Agreement &agreement : agreementsOf(m_journal)) {
            const bool isHeld =
                agreement.state == AgreementState::Agreed || agreement.state == AgreementState::ReviewDue;
            if (isHeld && agreement.current != nullptr && agreement.current->review.isValid() &&
                agreement.current->review <= m_last.addDays(kDaysBeforeAgreement))
                m_review.agreementsDue += agreement.id;
        }
    }

    const Journal &m_journal;
    const QDate m_first;
    const QDate m_last;
    Review m_review;
};

} // namespace

bool Review::isEmpty() const
{
    return together.isEmpty() && apart.isEmpty() && challenging.isEmpty() && photos.isEmpty() && thanks.isEmpty() &&
           dimensions.isEmpty() && entries.isEmpty();
}

Review reviewOf(const Journal &journal, YearMonth from, YearMonth to)
{
    return Reviewer(journal, from, to).gather();
}

} // namespace hearth
