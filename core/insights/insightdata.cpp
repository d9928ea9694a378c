// SPDX-License-Identifier: GPL-3.0-or-later
#include "insights/insightdata.h"

#include "checkins/askeddimensions.h"
#include "insights/feelings.h"
#include "journal/occurrences.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <array>
#include <set>

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

/// The charts of that author that add to what their check-ins say. One's own say nothing new but where both look: then
/// only what is shared is there.
std::vector<const SharedChart *> chartsToldOf(const Journal &journal, PartnerId author)
{
    std::vector<const SharedChart *> charts;
    if (author != journal.me() || journal.isTogether())
        charts = pointersTo(journal.all<SharedChart>());
    std::erase_if(charts, [author](const SharedChart *chart) { return chart->record.author != author; });
    return charts;
}

/// What tells of one author's ratings of a dimension.
struct RatingRecords final
{
    std::vector<const CheckIn *> checkIns;
    std::vector<const SharedChart *> charts;
};

RatingRecords ratingRecordsOf(const Journal &journal, PartnerId author, Dimension dimension)
{
    if (isKeptFromMe(journal, author, dimension))
        return {};
    return {pointersTo(journal.all<CheckIn>()), chartsToldOf(journal, author)};
}

/// An answer to a question of the partners' own: the first day of the period, and the record in which it stands.
struct OwnGiven final
{
    QDate day;
    RecordId record;
    const OwnAnswer *answer;
};

/// Those of that author that are charted, by day.
std::vector<OwnGiven> ownGivenBy(const Journal &journal, PartnerId author)
{
    std::vector<OwnGiven> given;
    const auto collect = [&](const auto &records, auto answers) {
        for (const auto *each : records) {
            if (each->record.author != author)
                continue;
            for (const OwnAnswer &answer : each->*answers) {
                if (answer.form != AnswerForm::Words)
                    given.push_back({each->period.start, each->record.id, &answer});
            }
        }
    };
    collect(pointersTo(journal.all<CheckIn>()), &CheckIn::own);
    collect(pointersTo(journal.all<OwnAnswers>()), &OwnAnswers::answers);
    std::ranges::stable_sort(given, {}, &OwnGiven::day);
    return given;
}

std::vector<OwnGiven> ownGivenBy(const Journal &journal, PartnerId author, const OwnScale &scale)
{
    std::vector<OwnGiven> given = ownGivenBy(journal, author);
    std::erase_if(given, [&scale](const OwnGiven &each) {
        return each.answer->form != scale.form || each.answer->question != scale.question;
    });
    return given;
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

/// The record that tells of each: of a day of a ritual, which has many, the words about it, the reader's own first.
std::vector<Source> sourcesOf(const Journal &journal, const std::vector<Lived> &lived)
{
    QHash<std::pair<RecordId, QDate>, const Reflection *> words;
    for (const Reflection &each : journal.all<Reflection>()) {
        const Reflection *&told = words[{each.experience, each.record.date}];
        if (told == nullptr || each.record.author == journal.me())
            told = &each;
    }
    std::vector<Source> sources;
    for (const auto &[experience, day] : lived) {
        const Reflection *told = isRitual(*experience) ? words.value({experience->record.id, day}) : nullptr;
        sources.push_back({day, told != nullptr ? told->record.id : experience->record.id});
    }
    return sources;
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

std::optional<MonthRange> monthsToldOf(const Journal &journal)
{
    std::optional<MonthRange> months;
    const auto widen = [&months](YearMonth month) {
        months = months ? MonthRange{std::min(months->first, month), std::max(months->last, month)}
                        : MonthRange{month, month};
    };
    const std::vector<const Entry *> entries = pointersTo(journal.all<Entry>()); // sorted by date
    if (!entries.empty()) {
        widen(YearMonth::of(entries.front()->record.date));
        widen(YearMonth::of(entries.back()->record.date));
    }
    for (const CheckIn *checkIn : pointersTo(journal.all<CheckIn>()))
        widen(YearMonth::of(checkIn->period.start));
    for (const OwnAnswers *own : pointersTo(journal.all<OwnAnswers>()))
        widen(YearMonth::of(own->period.start));
    for (const Counted what : {Counted::Thanks, Counted::Together, Counted::Apart, Counted::Conversations}) {
        for (const QDate day : daysOf(journal, what))
            widen(YearMonth::of(day));
    }
    for (const SharedChart *chart : pointersTo(journal.all<SharedChart>())) {
        if (!isKeptFromMe(journal, chart->record.author, chart->dimension))
            widen(chart->month);
    }
    return months;
}

MonthRange journalMonthsOf(const Journal &journal)
{
    const YearMonth now = YearMonth::of(journal.clock().today());
    const auto told = monthsToldOf(journal);
    return told ? MonthRange{std::min(told->first, now), std::max(told->last, now)} : MonthRange{now, now};
}

std::vector<Source> sourcesOf(const Journal &journal, const ChartTopic &topic, PartnerId author)
{
    std::vector<Source> sources;
    if (const auto *dimension = std::get_if<Dimension>(&topic)) {
        const RatingRecords records = ratingRecordsOf(journal, author, *dimension);
        for (const ToldRating &each : ratingsTold(records.checkIns, author, *dimension, records.charts))
            sources.push_back({each.rated.day, each.record});
    } else if (const auto *feelings = std::get_if<FeelingsPicked>(&topic)) {
        forEachFeeling(journal, author, [&](QDate day, const QString &key, RecordId record) {
            if (feelings->key.isEmpty() || feelings->key == key)
                sources.push_back({day, record});
        });
    } else if (const auto *scale = std::get_if<OwnScale>(&topic)) {
        for (const OwnGiven &each : ownGivenBy(journal, author, *scale))
            sources.push_back({each.day, each.record});
    } else if (topic == ChartTopic(Counted::Thanks)) {
        for (const GratitudeNote *note : pointersTo(journal.all<GratitudeNote>()))
            sources.push_back({note->record.date, note->record.id});
    } else if (topic == ChartTopic(Counted::Conversations)) {
        for (const Conversation *session : sessionsOf(journal))
            sources.push_back({session->record.date, session->record.id});
    } else {
        sources = sourcesOf(journal, livedOf(journal, std::get<Counted>(topic)));
    }
    std::ranges::stable_sort(sources, {}, &Source::day);
    return sources;
}

int periodsRated(const Journal &journal, PartnerId author)
{
    std::set<std::pair<Cadence, QDate>> periods;
    const auto add = [&periods](const Period &period) { periods.emplace(period.cadence, period.start); };
    for (const CheckIn *checkIn : pointersTo(journal.all<CheckIn>())) {
        const bool isRated = std::ranges::any_of(
            kDimensions, [&](Dimension dimension) { return shownRating(journal, *checkIn, dimension).has_value(); });
        if (checkIn->record.author == author && isRated)
            add(checkIn->period);
    }
    for (const SharedChart *chart : chartsToldOf(journal, author)) {
        for (const SharedRating &shared : shownRatings(journal, *chart))
            add(shared.period);
    }
    return static_cast<int>(periods.size());
}

std::vector<OwnScale> ownScalesOf(const Journal &journal, PartnerId author)
{
    std::vector<OwnScale> scales;
    const std::vector<OwnGiven> given = ownGivenBy(journal, author);
    for (auto each = given.rbegin(); each != given.rend(); ++each) {
        const OwnScale scale{each->answer->question, each->answer->form};
        if (std::ranges::find(scales, scale) == scales.end())
            scales.push_back(scale);
    }
    return scales;
}

RatingSeries ownRatingsOf(const Journal &journal, PartnerId author, const QString &question, MonthRange months,
                          Step step)
{
    std::vector<RatedDay> ratings;
    for (const OwnGiven &each : ownGivenBy(journal, author, {question, AnswerForm::Scale}))
        ratings.push_back({each.day, each.answer->value});
    return ratingSeries(std::move(ratings), author, question, months, step);
}

std::vector<QDate> daysOfYes(const Journal &journal, PartnerId author, const QString &question)
{
    std::vector<QDate> days;
    for (const OwnGiven &each : ownGivenBy(journal, author, {question, AnswerForm::YesNo})) {
        if (each.answer->value == OwnAnswer::kYes)
            days.push_back(each.day);
    }
    return days;
}

CountSeries ownCountsOf(const Journal &journal, PartnerId author, const QString &question, MonthRange months, Step step)
{
    constexpr std::array kParts{CountPart::Yes, CountPart::No};
    std::vector<CountedDay> days;
    for (const OwnGiven &each : ownGivenBy(journal, author, {question, AnswerForm::YesNo}))
        days.push_back({each.day, each.answer->value == OwnAnswer::kYes ? CountPart::Yes : CountPart::No});
    return countBySteps(days, kParts, months, journalMonthsOf(journal), step);
}

RatingSeries ratingsOf(const Journal &journal, PartnerId author, Dimension dimension, MonthRange months, Step step)
{
    const RatingRecords records = ratingRecordsOf(journal, author, dimension);
    return ratingSeries(records.checkIns, author, dimension, months, step, records.charts);
}

std::vector<QDate> daysOf(const Journal &journal, Counted what)
{
    std::vector<QDate> days;
    for (const Source &each : sourcesOf(journal, what, journal.me()))
        days.push_back(each.day);
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

} // namespace hearth
