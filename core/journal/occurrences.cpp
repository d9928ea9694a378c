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
        for (const ExperienceWords &words : journal.all<ExperienceWords>())
            m_words[words.experience].push_back(&words);
    }

    [[nodiscard]] const QHash<RecordId, std::vector<const ExperienceWords *>> &all() const { return m_words; }

    [[nodiscard]] QDate dayOf(const ExperienceWords &words) const
    {
        const SharedExperience *about = m_journal.all<SharedExperience>().find(words.experience);
        if (about == nullptr || isRitual(*about))
            return words.record.date;
        const auto found = m_words.constFind(words.experience);
        const auto isOfAuthor = [&words](const ExperienceWords *each) {
            return each->record.author == words.record.author;
        };
        const bool isOnlyOne = found != m_words.cend() && std::ranges::count_if(*found, isOfAuthor) == 1;
        return isOnlyOne ? about->record.date : words.record.date;
    }

private:
    const Journal &m_journal;
    QHash<RecordId, std::vector<const ExperienceWords *>> m_words;
};

int minuteOf(const Journal &journal, const Happening &happening)
{
    const SharedExperience *experience = journal.all<SharedExperience>().find(happening.experience);
    return experience != nullptr ? experience->minuteOfDay.value_or(-1) : -1; // what has no time comes first
}

void sortByDay(const Journal &journal, QList<Happening> &happenings)
{
    std::ranges::sort(happenings, {}, [&journal](const Happening &each) {
        return std::tuple(each.day, minuteOf(journal, each), each.experience);
    });
}

void addOnce(QList<Happening> &happenings, const Happening &happening)
{
    if (!happenings.contains(happening))
        happenings += happening;
}

} // namespace

bool isRitual(const SharedExperience &experience)
{
    return experience.ritual.repeat != Repeat::Never;
}

QList<Happening> happeningsBetween(const Journal &journal, QDate from, QDate to)
{
    QList<Happening> found;
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
    for (const ExperienceWords &each : journal.all<ExperienceWords>()) {
        const QDate day = words.dayOf(each);
        if (day >= from && day <= to && journal.all<SharedExperience>().find(each.experience) != nullptr)
            addOnce(found, {each.experience, day});
    }
    sortByDay(journal, found);
    return found;
}

QList<Happening> livedHappenings(const Journal &journal)
{
    QList<Happening> found;
    const WordsByExperience words(journal);
    for (const SharedExperience &experience : journal.all<SharedExperience>()) {
        if (experience.state == ExperienceState::Lived)
            found += {experience.record.id, experience.record.date};
    }
    for (auto about = words.all().cbegin(); about != words.all().cend(); ++about) {
        QList<Happening> days;
        const SharedExperience *experience = journal.all<SharedExperience>().find(about.key());
        const bool isThere = experience != nullptr && experience->state == ExperienceState::Lived;
        for (const ExperienceWords *each : about.value()) {
            const Happening happening{about.key(), words.dayOf(*each)};
            if (!isThere || happening.day != experience->record.date)
                addOnce(days, happening);
        }
        found += days;
    }
    sortByDay(journal, found);
    std::ranges::reverse(found);
    return found;
}

bool isLived(const Journal &journal, const Happening &happening)
{
    const SharedExperience *experience = journal.all<SharedExperience>().find(happening.experience);
    const bool isSaid = experience != nullptr && experience->state == ExperienceState::Lived &&
                        experience->record.date == happening.day;
    return isSaid || wordsOf(journal, happening, kFirstPartner) != nullptr ||
           wordsOf(journal, happening, kSecondPartner) != nullptr;
}

bool isThere(const Journal &journal, const Happening &happening)
{
    const SharedExperience *experience = journal.all<SharedExperience>().find(happening.experience);
    if (experience == nullptr || isLived(journal, happening))
        return isLived(journal, happening);
    if (experience->state == ExperienceState::Idea || !isRitual(*experience))
        return experience->record.date == happening.day;
    return !occurrences(experience->ritual, experience->record.date, happening.day, happening.day).isEmpty();
}

HappeningMark markOf(const Journal &journal, const Happening &happening)
{
    const SharedExperience *experience = journal.all<SharedExperience>().find(happening.experience);
    if (experience == nullptr || isLived(journal, happening))
        return HappeningMark::Lived;
    if (isRitual(*experience))
        return HappeningMark::Ritual;
    return experience->sort == ExperienceSort::Apart ? HappeningMark::Apart : HappeningMark::Together;
}

const ExperienceWords *wordsOf(const Journal &journal, const Happening &happening, PartnerId author)
{
    const ExperienceWords *last = nullptr;
    int count = 0;
    for (const ExperienceWords &words : journal.all<ExperienceWords>()) {
        if (words.experience != happening.experience || words.record.author != author)
            continue;
        if (words.record.date == happening.day)
            return &words;
        last = &words;
        ++count;
    }
    const SharedExperience *about = journal.all<SharedExperience>().find(happening.experience);
    const bool hasOneDay = about != nullptr && !isRitual(*about) && about->record.date == happening.day;
    return hasOneDay && count == 1 ? last : nullptr;
}

Happening happeningOf(const Journal &journal, const ExperienceWords &words)
{
    return {words.experience, WordsByExperience(journal).dayOf(words)};
}

Happening happeningOf(const Journal &journal, const SharedExperience &experience)
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
