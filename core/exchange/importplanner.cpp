// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/importplanner.h"

#include "exchange/textdecoder.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <tuple>

namespace hearth {

namespace {

constexpr int kFirstMeantYear = 1000;
constexpr int kLowestMood = 1;
constexpr int kHighestMood = 5;
constexpr qsizetype kMostLeftOut = 500; // that are named

bool isOld(QDate day)
{
    return day.year() >= kFirstMeantYear && day.year() < MeantDays::kFirstYear;
}

bool isSound(const Entry &entry)
{
    return isSoundText(entry.title) && isSoundText(entry.text) && std::ranges::all_of(entry.record.tags, isSoundText);
}

QByteArray wordsOf(const IncomingEntry &incoming)
{
    return QStringList{incoming.day.toString(Qt::ISODate), incoming.title, incoming.text}.join(QChar(0)).toUtf8();
}

QByteArray stateFrom(const QByteArray &identity)
{
    return originOf("", identity).mid(1, kStateLength);
}

/// Of the words, as earlier imports noted it.
QByteArray formerStateOf(const IncomingEntry &incoming)
{
    return stateFrom(wordsOf(incoming));
}

/// Of the words and the tags, in whatever order.
QByteArray stateOf(const IncomingEntry &incoming)
{
    QStringList tags;
    for (const QString &tag : incoming.tags)
        tags += tag.trimmed();
    tags.removeDuplicates();
    tags.removeAll(QString());
    tags.sort();
    tags.prepend(QString()); // so that none is another state than that of earlier imports
    return stateFrom(wordsOf(incoming) + '\0' + tags.join(QChar(0)).toUtf8());
}

/// The first kMaxTags tags come in, each once; the others are counted.
QStringList tagsFrom(const QStringList &all, qsizetype &leftOut)
{
    QStringList tags;
    QSet<QString> seen;
    for (const QString &each : all) {
        const QString tag = each.trimmed();
        if (tag.isEmpty() || seen.contains(tag))
            continue;
        seen.insert(tag);
        if (tags.size() < kMaxTags)
            tags += tag;
        else
            ++leftOut;
    }
    return tags;
}

} // namespace

QMap<QString, int> usualMoods()
{
    QMap<QString, int> moods{{QStringLiteral("rad"), 5},
                             {QStringLiteral("good"), 4},
                             {QStringLiteral("meh"), 3},
                             {QStringLiteral("bad"), 2},
                             {QStringLiteral("awful"), 1}};
    for (int mood = 1; mood <= 5; ++mood)
        moods.insert(QString::number(mood), mood);
    return moods;
}

ImportPlanner::ImportPlanner(const Journal &journal, const char *format, ImportChoices choices)
    : m_journal(journal)
    , m_format(format)
    , m_choices(std::move(choices))
    , m_meant(MeantDays::until(journal.clock().today(), MeantDays::kWritten))
    , m_records(journal, m_choices.isOnlyLookedAt)
{
    const QByteArray own = QByteArray(format) + ':';
    for (const QByteArray &each : knownOrigins(journal)) {
        const ImportOrigin origin = originParts(each);
        if (each.startsWith(own))
            m_known.insert(origin.name, origin.state);
    }
    for (const Entry &entry : journal.all<Entry>()) {
        const Record &record = entry.record;
        if (record.author == journal.me() && record.origin.startsWith(own))
            m_here.insert(originParts(record.origin).name, record.id);
    }
}

QByteArray ImportPlanner::originFor(const IncomingEntry &incoming)
{
    const bool hasName = !incoming.name.isEmpty();
    const QByteArray identity = hasName ? QByteArray("name:") + incoming.name : wordsOf(incoming);
    QByteArray origin = originOf(m_format, identity);
    if (const int before = m_alike[origin]++; before > 0)
        origin = originOf(m_format, identity + '\0' + QByteArray::number(before));
    return origin + stateOf(incoming);
}

bool ImportPlanner::isNew(const QByteArray &origin, const IncomingEntry &incoming)
{
    const ImportOrigin parts = originParts(origin);
    const auto known = m_known.constFind(parts.name);
    if (known == m_known.cend()) {
        m_known.insert(parts.name, parts.state);
        return true;
    }
    ++m_plan.alreadyHere;
    const bool isKnown = !known->isEmpty() && *known != QByteArray(kStateLength, '\0');
    if (isKnown && *known != parts.state && *known != formerStateOf(incoming))
        ++m_plan.changedThere;
    return false;
}

Result<Entry> ImportPlanner::entryFrom(IncomingEntry &incoming, qsizetype &tagsLeftOut)
{
    if (!incoming.day.isValid())
        return Error{ErrorCode::MissingDate, {}};
    Entry entry = m_journal.compose<Entry>();
    entry.record.date = incoming.day;
    if (incoming.written && *incoming.written <= entry.record.written)
        entry.record.written = entry.record.changed = *incoming.written;
    // What the source says of one moment stays in its order.
    const auto moment = std::pair(incoming.day, entry.record.written);
    entry.record.written += std::chrono::milliseconds(m_moments[moment]++);
    entry.record.changed = std::max(entry.record.changed, entry.record.written);
    entry.record.origin = originFor(incoming);
    entry.title = incoming.title.simplified();
    entry.text = incoming.text;
    if (entry.title.size() > kMaxTitleLength) { // nothing of it is lost
        entry.text = incoming.title + QStringLiteral("\n\n") + entry.text;
        entry.title.clear();
    }
    const bool showsSomething = !incoming.photos.isEmpty() || incoming.hasMore;
    if (entry.title.isEmpty() && entry.text.trimmed().isEmpty() && showsSomething)
        entry.title = incoming.day.toString(Qt::ISODate); // which is an entry, too
    entry.record.tags = tagsFrom(incoming.tags, tagsLeftOut);
    if (!isSound(entry))
        return Error{ErrorCode::BadText, {}};
    HEARTH_TRY(validate(entry));
    return entry;
}

void ImportPlanner::take(IncomingEntry incoming)
{
    const bool isLikely = !incoming.day.isValid() || m_meant.contains(incoming.day);
    (isLikely ? m_likely : m_unlikely) += 1;
    if (isLikely || m_choices.takesStrangeDays)
        return judge(std::move(incoming));
    m_old += isOld(incoming.day) ? 1 : 0;
    m_strange.add(std::move(incoming));
}

void ImportPlanner::judgeStrangeDay(IncomingEntry incoming)
{
    const bool areOldMeant = m_old > 0 && 2 * m_old >= m_likely + m_unlikely;
    if (!areOldMeant || !isOld(incoming.day)) {
        refuse(incoming.place, {ErrorCode::StrangeDay, incoming.day.toString(Qt::ISODate)});
        return;
    }
    const std::size_t before = m_plan.fresh.size();
    judge(std::move(incoming));
    m_plan.ofLongAgo += static_cast<qint64>(m_plan.fresh.size() - before);
}

Result<bool> ImportPlanner::finishSome()
{
    if (m_nextStrange == m_strange.count())
        return m_records.finishSome(m_plan);
    HEARTH_GET(auto some, m_strange.part(m_nextStrange++));
    for (IncomingParts::Found &each : some)
        judgeStrangeDay(std::move(std::get<IncomingEntry>(each)));
    return true;
}

void ImportPlanner::judge(IncomingEntry incoming)
{
    qsizetype tagsLeftOut = 0;
    auto entry = entryFrom(incoming, tagsLeftOut);
    // How a day was is told also by what has no words.
    const bool hasOnlyMood = !entry && entry.error().code == ErrorCode::EmptyText && !incoming.mood.isEmpty();
    if (entry || hasOnlyMood)
        rate(incoming);
    if (!entry) {
        if (!hasOnlyMood || !m_choices.moodDimension)
            refuse(incoming.place, entry.error());
        return;
    }
    if (tagsLeftOut > 0)
        m_plan.problems.push_back({incoming.place, {ErrorCode::LimitExceeded, {}}, tagsLeftOut});
    if (!isNew(entry.value().record.origin, incoming))
        return planForOneHere(incoming, entry.value().record.origin);
    planPhotos(incoming, {.of = entry.value().record.id, .photo = {}, .place = incoming.place}, {});
    m_plan.add(entry.take(), m_choices.isOnlyLookedAt);
}

void ImportPlanner::planForOneHere(const IncomingEntry &incoming, const QByteArray &origin)
{
    const auto here = m_here.constFind(originParts(origin).name);
    const Record *record = here == m_here.cend() ? nullptr : m_journal.findRecord(*here);
    if (record != nullptr)
        planPhotos(incoming, {.of = *here, .photo = {}, .place = incoming.place, .isForOneHere = true},
                   originParts(record->origin));
}

void ImportPlanner::planPhotos(const IncomingEntry &incoming, const PlannedPhoto &as, const ImportOrigin &origin)
{
    QHash<QString, int> before;
    for (const IncomingPhoto &photo : incoming.photos) {
        PlannedPhoto planned = as;
        planned.photo = photo;
        planned.mark = markOfPhoto(photo.file, before[photo.file.section(QLatin1Char('/'), -1)]++);
        planned.isSurelyNew = as.isForOneHere && !origin.photos.isEmpty();
        if (!origin.hasPhoto(planned.mark)) // else it is here, or somebody has removed it
            m_plan.photos.push_back(std::move(planned));
    }
}

void ImportPlanner::rate(const IncomingEntry &incoming)
{
    const QString &mood = incoming.mood;
    if (mood.isEmpty())
        return;
    ++m_plan.moods[mood];
    if (incoming.moodRank >= kLowestMood && incoming.moodRank <= kHighestMood)
        m_plan.moodRanks.insert(mood.toLower(), incoming.moodRank);
    if (!m_choices.moodDimension && !incoming.tags.contains(mood))
        leaveOut(QStringLiteral("mood"));
    const int rating = m_choices.moods.value(mood.toLower(), incoming.moodRank);
    if (m_choices.moodDimension && rating >= kLowestMood && rating <= kHighestMood)
        m_ratings[incoming.day] += rating;
}

void ImportPlanner::planMoods()
{
    for (const auto &[day, ratings] : m_ratings.asKeyValueRange()) {
        const double mean = std::accumulate(ratings.begin(), ratings.end(), 0.0) / static_cast<double>(ratings.size());
        const double share = (mean - kLowestMood) / (kHighestMood - kLowestMood);
        const auto rating = static_cast<int>(std::lround(kLowestRating + share * (kHighestRating - kLowestRating)));
        CheckIn checkIn = m_journal.compose<CheckIn>();
        checkIn.record.date = day;
        checkIn.period = Period::containing(day, Cadence::Day);
        checkIn.setAnswer(*m_choices.moodDimension, Answer::rated(rating).take());
        checkIn.record.origin = originOf(m_format, "mood:" + day.toString(Qt::ISODate).toLatin1());
        take(std::move(checkIn), {.file = day.toString(Qt::ISODate)}); // many places may have made it
    }
    m_ratings.clear();
}

void ImportPlanner::take(CheckIn checkIn, const SourcePlace &place)
{
    const QDate day = checkIn.record.date;
    if (!m_choices.takesStrangeDays && !m_meant.contains(day))
        return refuse(place, {ErrorCode::StrangeDay, day.toString(Qt::ISODate)});
    if (const auto valid = validate(checkIn); !valid)
        return refuse(place, valid.error());
    if (m_known.contains(checkIn.record.origin)) {
        ++m_plan.alreadyHere;
        return;
    }
    if (m_periods.contains(checkIn.period.start) || m_journal.myCheckIn(checkIn.period) != nullptr)
        return refuse(place, {ErrorCode::PeriodTaken, checkIn.period.toString()});
    m_periods.insert(checkIn.period.start);
    m_plan.fresh.emplace_back(std::move(checkIn));
}

void ImportPlanner::refuse(const SourcePlace &place, const Error &error)
{
    m_plan.problems.push_back({place, error});
}

void ImportPlanner::refuseAnswer(const SourcePlace &place, const QString &column, const Error &error)
{
    m_plan.problems.push_back({.place = place, .error = error, .column = column});
}

void ImportPlanner::leaveOut(const QString &what)
{
    if (m_leftOut.contains(what) || m_leftOut.size() > kMostLeftOut)
        return;
    m_leftOut.insert(what);
    m_plan.leftOut += m_leftOut.size() > kMostLeftOut ? QStringLiteral("…") : what;
}

Result<ImportPlan> ImportPlanner::finish()
{
    for (bool goesOn = true; goesOn;) {
        HEARTH_GET(goesOn, finishSome());
    }
    planMoods();
    for (const QString &mood : m_choices.moodDimension ? m_plan.moods.keys() : QStringList()) {
        const QString word = mood.toLower();
        if (!m_choices.moods.contains(word) && !m_plan.moodRanks.contains(word))
            m_plan.moodsWithoutRank += mood;
    }
    m_plan.leftOut.sort();
    // Of a million rows a million may be none, and most sources tell of them in their order.
    const auto isBefore = [](const ImportProblem &one, const ImportProblem &other) {
        return std::tie(one.place.file, one.place.line, one.place.entry) <
               std::tie(other.place.file, other.place.line, other.place.entry);
    };
    if (!std::ranges::is_sorted(m_plan.problems, isBefore))
        std::ranges::stable_sort(m_plan.problems, isBefore);
    return std::move(m_plan);
}

} // namespace hearth
