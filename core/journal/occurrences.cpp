// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/occurrences.h"

#include <QHash>

#include <algorithm>
#include <tuple>

namespace hearth {

namespace {

constexpr int kYearsBack = 10; // in which the last day of an ended ritual is looked for

/// The words about each experience, looked up once for many questions.
class WordsByExperience final
{
public:
    explicit WordsByExperience(const Journal &journal)
        : m_journal(journal)
    {
        for (const Reflection &words : journal.all<Reflection>())
            m_words[words.experience].push_back(&words);
    }

    [[nodiscard]] const QHash<RecordId, std::vector<const Reflection *>> &all() const { return m_words; }

    [[nodiscard]] QDate dayOf(const Reflection &words) const
    {
        const SharedExperience *about = m_journal.all<SharedExperience>().find(words.experience);
        if (about == nullptr || isRitual(*about))
            return words.record.date;
        const auto found = m_words.constFind(words.experience);
        const auto isOfAuthor = [&words](const Reflection *each) { return each->record.author == words.record.author; };
        const bool isOnlyOne = found != m_words.cend() && std::ranges::count_if(*found, isOfAuthor) == 1;
        return isOnlyOne ? about->record.date : words.record.date;
    }

private:
    const Journal &m_journal;
    QHash<RecordId, std::vector<const Reflection *>> m_words;
};

int minuteOf(const Journal &journal, const Occurrence &occurrence)
{
    const SharedExperience *experience = journal.all<SharedExperience>().find(occurrence.experience);
    return experience != nullptr ? experience->minuteOfDay.value_or(-1) : -1; // what has no time comes first
}

void sortByDay(const Journal &journal, QList<Occurrence> &occurrences)
{
    std::ranges::sort(occurrences, {}, [&journal](const Occurrence &each) {
        return std::tuple(each.day, minuteOf(journal, each), each.experience);
    });
}

void addOnce(QList<Occurrence> &occurrences, const Occurrence &occurrence)
{
    if (!occurrences.contains(occurrence))
        occurrences += occurrence;
}

} // namespace

bool isRitual(const SharedExperience &experience)
{
    return experience.ritual.repeat != Repeat::Never;
}

QList<Occurrence> occurrencesBetween(const Journal &journal, QDate from, QDate to)
{
    QList<Occurrence> found;
    for (const SharedExperience &experience : journal.all<SharedExperience>()) {
        if (experience.state == ExperienceState::Idea)
            continue;
        const QDate start = experience.record.date;
        if (isRitual(experience)) {
            for (const QDate day : occurrences(experience.ritual, start, from, to))
                found += {experience.record.id, day};
        } else if (start >= from && start <= to) {
            found += {experience.record.id, start};
        }
    }
    const WordsByExperience words(journal);
    for (const Reflection &each : journal.all<Reflection>()) {
        const QDate day = words.dayOf(each);
        if (day >= from && day <= to && journal.all<SharedExperience>().find(each.experience) != nullptr)
            addOnce(found, {each.experience, day});
    }
    sortByDay(journal, found);
    return found;
}

QList<Occurrence> livedOccurrences(const Journal &journal)
{
    QList<Occurrence> found;
    const WordsByExperience words(journal);
    for (const SharedExperience &experience : journal.all<SharedExperience>()) {
        if (experience.state == ExperienceState::Lived)
            found += {experience.record.id, experience.record.date};
    }
    for (auto about = words.all().cbegin(); about != words.all().cend(); ++about) {
        QList<Occurrence> days;
        const SharedExperience *experience = journal.all<SharedExperience>().find(about.key());
        const bool isThere = experience != nullptr && experience->state == ExperienceState::Lived;
        for (const Reflection *each : about.value()) {
            const Occurrence occurrence{about.key(), words.dayOf(*each)};
            if (!isThere || occurrence.day != experience->record.date)
                addOnce(days, occurrence);
        }
        found += days;
    }
    sortByDay(journal, found);
    std::ranges::reverse(found);
    return found;
}

bool isLived(const Journal &journal, const Occurrence &occurrence)
{
    const SharedExperience *experience = journal.all<SharedExperience>().find(occurrence.experience);
    const bool isSaid = experience != nullptr && experience->state == ExperienceState::Lived &&
                        experience->record.date == occurrence.day;
    return isSaid || wordsOf(journal, occurrence, kFirstPartner) != nullptr ||
           wordsOf(journal, occurrence, kSecondPartner) != nullptr;
}

bool isThere(const Journal &journal, const Occurrence &occurrence)
{
    const SharedExperience *experience = journal.all<SharedExperience>().find(occurrence.experience);
    if (experience == nullptr || isLived(journal, occurrence))
        return isLived(journal, occurrence);
    if (experience->state == ExperienceState::Idea || !isRitual(*experience))
        return experience->record.date == occurrence.day;
    return !occurrences(experience->ritual, experience->record.date, occurrence.day, occurrence.day).isEmpty();
}

OccurrenceMark markOf(const Journal &journal, const Occurrence &occurrence)
{
    const SharedExperience *experience = journal.all<SharedExperience>().find(occurrence.experience);
    if (experience == nullptr || isLived(journal, occurrence))
        return OccurrenceMark::Lived;
    if (isRitual(*experience))
        return OccurrenceMark::Ritual;
    return experience->type == ExperienceType::Apart ? OccurrenceMark::Apart : OccurrenceMark::Together;
}

const Reflection *wordsOf(const Journal &journal, const Occurrence &occurrence, PartnerId author)
{
    const Reflection *last = nullptr;
    int count = 0;
    for (const Reflection &words : journal.all<Reflection>()) {
        if (words.experience != occurrence.experience || words.record.author != author)
            continue;
        if (words.record.date == occurrence.day)
            return &words;
        last = &words;
        ++count;
    }
    const SharedExperience *about = journal.all<SharedExperience>().find(occurrence.experience);
    const bool hasOneDay = about != nullptr && !isRitual(*about) && about->record.date == occurrence.day;
    return hasOneDay && count == 1 ? last : nullptr;
}

Occurrence occurrenceOf(const Journal &journal, const Reflection &words)
{
    return {words.experience, WordsByExperience(journal).dayOf(words)};
}

Occurrence occurrenceOf(const Journal &journal, const SharedExperience &experience)
{
    const QDate start = experience.record.date;
    if (!isRitual(experience))
        return {experience.record.id, start};
    const QDate today = journal.clock().today();
    if (const auto next = nextOccurrence(experience.ritual, start, today))
        return {experience.record.id, *next};
    const QDate end = experience.ritual.until.isValid() ? experience.ritual.until : today;
    const QList<QDate> days = occurrences(experience.ritual, start, end.addYears(-kYearsBack), end);
    return {experience.record.id, days.isEmpty() ? start : days.last()};
}

std::vector<const SharedExperience *> takenUpAs(const Journal &journal, RecordId idea)
{
    std::vector<const SharedExperience *> found;
    for (const SharedExperience &experience : journal.all<SharedExperience>()) {
        if (idea.isValid() && experience.fromIdea == idea)
            found.push_back(&experience);
    }
    return found;
}

} // namespace hearth
