// SPDX-License-Identifier: GPL-3.0-or-later
#include "insights/insightdata.h"

#include "checkins/askeddimensions.h"
#include "journal/occurrences.h"

#include <QHash>
#include <QSet>

#include <algorithm>

namespace hearth {

namespace {

// A record that is not its author's says nothing about them.
template <typename T>
std::vector<const T *> pointersTo(const Repository<T> &repository)
{
    std::vector<const T *> pointers;
    pointers.reserve(repository.size());
    for (const T &value : repository) {
        if (value.record.verified)
            pointers.push_back(&value);
    }
    return pointers;
}

/// One day of something that was lived.
struct Lived final
{
    const SharedExperience *experience = nullptr;
    QDate day;
};

std::vector<Lived> livedOf(const Journal &journal, Counted what)
{
    const ExperienceType type = what == Counted::Apart ? ExperienceType::Apart : ExperienceType::Together;
    std::vector<Lived> found;
    for (const Occurrence &each : livedOccurrences(journal)) {
        const SharedExperience *experience = journal.all<SharedExperience>().find(each.experience);
        if (experience != nullptr && experience->record.verified && experience->type == type)
            found.push_back({experience, each.day});
    }
    return found;
}

/// Each conversation once, though each partner has a record of their own.
std::vector<const Conversation *> sessionsOf(const Journal &journal)
{
    std::vector<const Conversation *> found;
    QSet<RecordId> sessions;
    for (const Conversation *part : pointersTo(journal.all<Conversation>())) {
        if (!sessions.contains(part->session))
            found.push_back(part);
        sessions += part->session;
    }
    return found;
}

/// What the words about experiences call them, looked up once for many questions.
class TonesOfWords final
{
public:
    explicit TonesOfWords(const Journal &journal)
        : m_reader(journal.me())
    {
        for (const Reflection *words : pointersTo(journal.all<Reflection>())) {
            if (words->tone != Tone::NotSaid)
                m_words[words->experience].push_back(words);
        }
    }

    [[nodiscard]] Tone toneOf(const Lived &lived) const
    {
        Tone said = Tone::NotSaid;
        bool saidByReader = false;
        const auto found = m_words.constFind(lived.experience->record.id);
        const bool hasOneDay = !isRitual(*lived.experience);
        for (const Reflection *words : found != m_words.cend() ? *found : std::vector<const Reflection *>()) {
            if (words->record.date != lived.day && !hasOneDay)
                continue;
            if (words->tone == Tone::Challenging)
                return Tone::Challenging;
            if (said == Tone::NotSaid || (words->record.author == m_reader && !saidByReader)) {
                said = words->tone;
                saidByReader = words->record.author == m_reader;
            }
        }
        return lived.experience->tone != Tone::NotSaid ? lived.experience->tone : said;
    }

private:
    PartnerId m_reader;
    QHash<RecordId, std::vector<const Reflection *>> m_words;
};

CountPart partOf(Tone tone)
{
    switch (tone) {
    case Tone::Joyful:
        return CountPart::Joyful;
    case Tone::Everyday:
        return CountPart::Everyday;
    case Tone::Challenging:
        return CountPart::Challenging;
    case Tone::NotSaid:
        break;
    }
    return CountPart::ToneNotSaid;
}

CountPart partOf(ConversationType type)
{
    switch (type) {
    case ConversationType::Listening:
        return CountPart::Listening;
    case ConversationType::Repair:
        return CountPart::Repair;
    case ConversationType::Ideas:
        break;
    }
    return CountPart::Ideas;
}

std::vector<CountPart> partsOf(CountedBy by)
{
    switch (by) {
    case CountedBy::Tone:
        return {CountPart::Joyful, CountPart::Everyday, CountPart::Challenging, CountPart::ToneNotSaid};
    case CountedBy::Novelty:
        return {CountPart::NewToBoth, CountPart::NotNew};
    case CountedBy::Type:
        break;
    }
    return {CountPart::Listening, CountPart::Repair, CountPart::Ideas};
}

} // namespace

MonthRange journalMonthsOf(const Journal &journal)
{
    QDate first = journal.clock().today();
    QDate last = first;
    const auto widen = [&](const auto &repository) {
        if (repository.isEmpty())
            return;
        // Repositories are sorted by date.
        first = std::min(first, repository.at(0).record.date);
        last = std::max(last, repository.at(repository.size() - 1).record.date);
    };
    widen(journal.all<Entry>());
    widen(journal.all<GratitudeNote>());
    widen(journal.all<CheckIn>());
    MonthRange months{YearMonth::of(first), YearMonth::of(last)};
    for (const SharedChart &chart : journal.all<SharedChart>()) {
        months.first = std::min(months.first, chart.month);
        months.last = std::max(months.last, chart.month);
    }
    return months;
}

RatingSeries ratingsOf(const Journal &journal, PartnerId author, Dimension dimension, MonthRange months, Step step)
{
    const bool isOther = author != journal.me();
    if (isKeptFromMe(journal, author, dimension))
        return ratingSeries({}, author, dimension, months, step);
    std::vector<const SharedChart *> charts;
    if (isOther || journal.isTogether())
        charts = pointersTo(journal.all<SharedChart>());
    return ratingSeries(pointersTo(journal.all<CheckIn>()), author, dimension, months, step, charts);
}

std::vector<QDate> daysOf(const Journal &journal, Counted what)
{
    std::vector<QDate> days;
    if (what == Counted::Thanks) {
        for (const GratitudeNote *note : pointersTo(journal.all<GratitudeNote>()))
            days.push_back(note->record.date);
    } else if (what == Counted::Conversations) {
        for (const Conversation *session : sessionsOf(journal))
            days.push_back(session->record.date);
    } else {
        for (const Lived &each : livedOf(journal, what))
            days.push_back(each.day);
    }
    return days;
}

CountSeries countsOf(const Journal &journal, Counted what, MonthRange months, Step step)
{
    return countBySteps(daysOf(journal, what), months, journalMonthsOf(journal), step);
}

CountSeries countsOf(const Journal &journal, Counted what, CountedBy by, MonthRange months, Step step)
{
    std::vector<CountedDay> days;
    if (what == Counted::Conversations) {
        for (const Conversation *session : sessionsOf(journal))
            days.push_back({session->record.date, partOf(session->type)});
    } else if (what != Counted::Thanks) {
        const TonesOfWords tones(journal);
        for (const Lived &each : livedOf(journal, what)) {
            const CountPart novelty = each.experience->isNewToBoth ? CountPart::NewToBoth : CountPart::NotNew;
            days.push_back({each.day, by == CountedBy::Novelty ? novelty : partOf(tones.toneOf(each))});
        }
    }
    return countBySteps(days, partsOf(by), months, journalMonthsOf(journal), step);
}

MonthRange ratedMonthsOf(const Journal &journal)
{
    QDate first;
    QDate last;
    for (const CheckIn &checkIn : journal.all<CheckIn>()) {
        if (checkIn.record.author != journal.me() || !checkIn.record.verified)
            continue;
        const QDate day = checkIn.period.start;
        first = first.isValid() ? std::min(first, day) : day;
        last = last.isValid() ? std::max(last, day) : day;
    }
    if (!first.isValid()) {
        const YearMonth now = YearMonth::of(journal.clock().today());
        return {now.plusMonths(-11), now};
    }
    return {YearMonth::of(first), YearMonth::of(last)};
}

} // namespace hearth
