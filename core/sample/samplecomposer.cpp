// SPDX-License-Identifier: GPL-3.0-or-later
#include "sample/samplecomposer.h"

#include "sample/samplecharts.h"
#include "sample/samplecheckins.h"
#include "sample/samplepicture.h"

#include <algorithm>
#include <tuple>

namespace hearth {

namespace {

/// How many days the texts that follow need.
int daysFollowing(std::span<SampleReader> following)
{
    int days = 0;
    for (SampleReader &text : following) {
        const auto follows = text.when().follows;
        if (!follows)
            break;
        days += *follows;
    }
    return days;
}

std::span<SampleReader> after(std::vector<SampleReader> &texts, const SampleReader &text)
{
    return std::span(texts).subspan(static_cast<std::size_t>(&text - texts.data()) + 1);
}

template <typename T>
void sortByTime(std::vector<T> &items)
{
    std::ranges::sort(items, {}, [](const T &item) { return std::tuple(item.record.written, item.record.id); });
}

Visibility visibilityOf(bool shared)
{
    return shared ? Visibility::Shared : Visibility::Private;
}

/// The first such day after `last`.
QDate nextDay(QDate day, QDate last)
{
    const QDate next(last.year(), day.month(), day.day());
    return next > last ? next : next.addYears(1);
}

/// That many days after the day itself, or after the last one; invalid where neither is said.
QDate dayFrom(SampleReader &text, const char *afterOwn, QDate own, const char *ahead, QDate last)
{
    constexpr int kLongestWait = 400; // days
    if (text.has(afterOwn))
        return own.addDays(text.number(afterOwn, -kLongestWait, kLongestWait, 0));
    return text.has(ahead) ? last.addDays(text.number(ahead, -kLongestWait, kLongestWait, 0)) : QDate();
}

/// The day at `time`: 0 for the first, -1 for the last. Invalid where there are not so many.
QDate dayAt(const QList<QDate> &days, int time)
{
    return days.value(time < 0 ? days.size() + time : time);
}

/// Nobody answers before they have read.
void writeAfter(Record &record, Instant before, std::chrono::minutes pause)
{
    if (record.written <= before)
        record.written = record.changed = before + pause;
}

} // namespace

Result<SampleJournal> SampleComposer::compose()
{
    SampleReader people = file("people");
    const QStringList names = people.texts("names");
    if (names.size() != 2)
        people.fail("names");
    m_journal.names = {names.value(0), names.value(1)};

    Texts entries = file("entries").list("entries");
    addEntries(entries);
    addNotes(file("gratitude").list("notes"));
    m_journal.checkIns =
        sampleCheckIns(file("checkins").list("weeks"), file("answers").list("answers"), m_calendar, m_random);
    sortByTime(m_journal.entries);
    sortByTime(m_journal.notes);
    sortByTime(m_journal.checkIns);
    finishEntries(entries);
    sealCheckIns(m_journal, m_calendar, m_random);
    addExperiences(file("experiences").list("experiences"));
    SampleReader agreements = file("agreements");
    addAgreements(agreements.list("agreements"));
    SamplePlacer limits(m_calendar, m_random);
    for (SampleReader &text : agreements.list("limits"))
        m_journal.limits.push_back(placed<PersonalLimit>(text, limits));
    addCommitments(agreements.list("commitments"));
    SampleReader talks = file("talks");
    SamplePlacer placer(m_calendar, m_random);
    addTalks(talks.list("talks"), placer);
    for (SampleReader &text : talks.list("cards"))
        m_journal.cards.push_back(placed<OwnCard>(text, placer));
    addResponses(talks.list("responses"));
    if (m_failure)
        return *m_failure;
    shareCharts(m_journal, m_calendar, m_random);
    return std::move(m_journal);
}

SampleReader SampleComposer::file(const char *name)
{
    return {m_files.value(QLatin1String(name)), QLatin1String(name), m_failure};
}

QDate SampleComposer::dayOf(SampleReader &text, PartnerId author, SamplePlacer &placer,
                            std::span<SampleReader> following)
{
    const SampleWhen when = text.when();
    const QDate day = placer.place(when, author, daysFollowing(following));
    if (!day.isValid())
        text.fail(when.follows ? "follows" : "fits no day");
    return day;
}

template <typename T>
T SampleComposer::placed(SampleReader &text, SamplePlacer &placer, std::span<SampleReader> following)
{
    T value;
    text.fill(value);
    const PartnerId author = text.author();
    const Visibility visibility = visibilityOf(text.flag("shared"));
    value.record = sampleRecord(author, visibility, dayOf(text, author, placer, following), m_random);
    return value;
}

void SampleComposer::addEntries(Texts &texts)
{
    SamplePlacer placer(m_calendar, m_random);
    for (SampleReader &text : texts) {
        auto entry = placed<Entry>(text, placer, after(texts, text));
        entry.record.tags = text.texts("tags");
        if (entry.title.isEmpty() || entry.text.isEmpty())
            text.fail("text");
        m_journal.entries.push_back(std::move(entry));
    }
}

/// What they point to, and their photos.
void SampleComposer::finishEntries(Texts &texts)
{
    for (SampleReader &text : texts) {
        Entry *entry = entryTitled(text.wordsOf("title"));
        const Entry *linked = entryTitled(text.optionalText("link"));
        if (linked != nullptr)
            entry->record.links += linked->record.id;
        else if (text.has("link"))
            text.fail({ErrorCode::NotFound, text.optionalText("link")});
        if (entry != nullptr)
            addPhoto(entry->record, text);
    }
}

void SampleComposer::addNotes(Texts texts)
{
    SamplePlacer placer(m_calendar, m_random);
    for (SampleReader &text : texts) {
        auto note = placed<GratitudeNote>(text, placer, after(texts, text));
        note.to = otherPartner(note.record.author);
        if (text.has("keptUntil"))
            note.keptUntil = nextDay(text.dayOfYear("keptUntil"), m_calendar.lastDay());
        m_journal.notes.push_back(std::move(note));
    }
}

void SampleComposer::addExperiences(Texts texts)
{
    SamplePlacer placer(m_calendar, m_random);
    QHash<QString, RecordId> named;
    for (SampleReader &text : texts) {
        SharedExperience experience;
        experience.state = ExperienceState::Lived;
        text.fill(experience);
        experience.record = recordOf(text, placer);
        if (text.has("from") && !named.contains(text.text("from")))
            text.fail("from");
        experience.fromIdea = named.value(text.optionalText("from"));
        if (text.has("key"))
            named.insert(text.wordsOf("key"), experience.record.id);
        finishRitual(experience, text);
        addWords(experience, text);
        addPhoto(experience.record, text);
        m_journal.experiences.push_back(std::move(experience));
    }
}

/// On the day of the entry that tells of it, to which it points where the other may read that too; else where it fits.
Record SampleComposer::recordOf(SampleReader &experience, SamplePlacer &placer)
{
    const PartnerId author = experience.author();
    const Entry *entry = entryTitled(experience.optionalText("entry"));
    if (experience.has("entry") && entry == nullptr)
        experience.fail({ErrorCode::NotFound, experience.optionalText("entry")});
    const QDate day = entry != nullptr ? entry->record.date : dayOf(experience, author, placer);
    // What lies ahead was written down in the two weeks before the last day.
    constexpr std::uint32_t kDaysOfPlanning = 14;
    QDate written = day;
    if (day > m_calendar.lastDay())
        written = m_calendar.lastDay().addDays(-1 - static_cast<qint64>(m_random.below(kDaysOfPlanning)));
    Record record = sampleRecord(author, visibilityOf(!experience.optionalFlag("private")), written, m_random);
    record.date = day;
    if (experience.has("tags"))
        record.tags = experience.texts("tags");
    if (entry != nullptr && entry->record.visibility == Visibility::Shared)
        record.links += entry->record.id;
    return record;
}

/// Until when it goes on, and on which of its days it does not take place.
void SampleComposer::finishRitual(SharedExperience &experience, SampleReader &text) const
{
    Recurrence &ritual = experience.ritual;
    const QDate start = experience.record.date;
    if (const int week = text.number("untilWeek", 0, kSampleWeeks - 1, -1); week >= 0)
        ritual.until = m_calendar.mondayOf(week).addDays(6);
    const QList<QDate> days = occurrences(ritual, start, start, m_calendar.lastDay());
    QList<QDate> exceptions;
    for (const int time : text.has("skipped") ? text.numbers("skipped", -kSampleWeeks, kSampleWeeks) : QList<int>())
        exceptions += dayAt(days, time);
    if (text.optionalFlag("skipsNext"))
        exceptions += nextOccurrence(ritual, start, m_calendar.lastDay().addDays(1)).value_or(QDate());
    exceptions.removeAll(QDate());
    std::ranges::sort(exceptions);
    exceptions.erase(std::unique(exceptions.begin(), exceptions.end()), exceptions.end());
    ritual.exceptions = exceptions;
}

void SampleComposer::addWords(const SharedExperience &experience, SampleReader &text)
{
    const QDate start = experience.record.date;
    const QList<QDate> days = occurrences(experience.ritual, start, start, m_calendar.lastDay());
    for (SampleReader &said : text.children("words")) {
        Reflection words;
        said.fill(words);
        const QDate day = dayAt(days, said.number("time", -kSampleWeeks, kSampleWeeks, 0));
        if (!day.isValid())
            continue;
        words.record = sampleRecord(said.author(), experience.record.visibility, day, m_random);
        words.experience = experience.record.id;
        m_journal.reflection.push_back(std::move(words));
    }
}

void SampleComposer::addPhoto(const Record &owner, SampleReader &text)
{
    if (!text.has("picture"))
        return;
    auto picture = builtInSamplePicture(text.wordsOf("picture"));
    if (!picture) {
        text.fail(picture.error());
        return;
    }
    Attachment attachment;
    attachment.record = owner;
    attachment.record.id = m_random.recordId();
    attachment.record.tags.clear();
    attachment.record.links.clear();
    attachment.of = owner.id;
    attachment.caption = text.optionalText("caption");
    attachment.mimeType = QStringLiteral("image/jpeg");
    attachment.width = kSamplePictureWidth;
    attachment.height = kSamplePictureHeight;
    attachment.size = picture.value().content.size();
    attachment.digest = digestOfContent(picture.value().content);
    attachment.thumbnail = picture.value().thumbnail;
    m_journal.photos.push_back({std::move(attachment), picture.value().content});
}

void SampleComposer::addAgreements(Texts texts)
{
    SamplePlacer placer(m_calendar, m_random);
    for (SampleReader &agreement : texts) {
        int number = 0;
        int step = 0;
        for (SampleReader &version : agreement.list("versions")) {
            Texts answers = version.children("answers");
            addVersion(agreement, version, ++number, placer, answers);
            for (SampleReader &answer : answers)
                addAnswer(answer, ++step, placer);
        }
        if (number == 0)
            agreement.fail("versions");
    }
}

void SampleComposer::addVersion(SampleReader &agreement, SampleReader &text, int number, SamplePlacer &placer,
                                Texts &answers)
{
    const PartnerId author = text.author();
    const QDate day = dayOf(text, author, placer, answers);
    AgreementVersion version;
    version.record = sampleRecord(author, visibilityOf(!text.optionalFlag("draft")), day, m_random);
    version.agreement = number == 1 ? version.record.id : m_journal.versions.back().agreement;
    version.number = number;
    version.title = agreement.wordsOf("title");
    version.area = agreement.choice("area", Area::Other);
    version.text = text.texts("text").join(QLatin1String("\n\n"));
    version.review = dayFrom(text, "reviewAfter", day, "reviewAhead", m_calendar.lastDay());
    m_journal.versions.push_back(std::move(version));
}

void SampleComposer::addAnswer(SampleReader &text, int step, SamplePlacer &placer)
{
    const AgreementVersion &version = m_journal.versions.back();
    const PartnerId author = text.author();
    const QDate day = dayOf(text, author, placer);
    Consent consent;
    consent.record = sampleRecord(author, Visibility::Shared, day, m_random);
    const bool isFirst = m_journal.consents.empty() || m_journal.consents.back().version != version.record.id;
    const Record &before = isFirst ? version.record : m_journal.consents.back().record;
    writeAfter(consent.record, before.written, std::chrono::minutes(4));
    consent.agreement = version.agreement;
    consent.version = version.record.id;
    consent.versionDigest = digestOf(version);
    consent.decision = text.choice("decision", Decision::Agree);
    consent.step = step;
    m_journal.consents.push_back(std::move(consent));
}

void SampleComposer::addCommitments(Texts texts)
{
    SamplePlacer placer(m_calendar, m_random);
    for (SampleReader &text : texts) {
        auto commitment = placed<Commitment>(text, placer);
        commitment.due = dayFrom(text, "dueAfter", commitment.record.date, "dueAhead", m_calendar.lastDay());
        m_journal.commitments.push_back(std::move(commitment));
    }
}

/// Of each conversation the words of both.
void SampleComposer::addTalks(Texts texts, SamplePlacer &placer)
{
    for (SampleReader &text : texts) {
        Conversation whole;
        text.fill(whole);
        const PartnerId first = whole.firstSpeaker;
        const QDate day = dayOf(text, first.isValid() ? first : kFirstPartner, placer);
        for (const auto &[author, name] : {std::pair(kFirstPartner, "first"), std::pair(kSecondPartner, "second")}) {
            Conversation conversation = whole;
            conversation.record = sampleRecord(author, Visibility::Shared, day, m_random);
            conversation.session =
                author == kFirstPartner ? conversation.record.id : m_journal.conversations.back().session;
            for (SampleReader &part : text.children(name))
                conversation.parts += {part.wordsOf("step"), part.wordsOf("text")};
            m_journal.conversations.push_back(std::move(conversation));
        }
    }
}

void SampleComposer::addResponses(Texts texts)
{
    constexpr int kLongestWait = 14; // days
    for (SampleReader &text : texts) {
        const PartnerId author = text.author();
        const QString title = text.wordsOf("to");
        const auto entry = std::ranges::find_if(m_journal.entries, [&](const Entry &candidate) {
            return candidate.title == title && candidate.record.visibility == Visibility::Shared &&
                   candidate.record.author != author;
        });
        if (entry == m_journal.entries.end()) {
            text.fail({ErrorCode::NotFound, title});
            continue;
        }
        const QDate day = entry->record.date.addDays(text.number("after", 0, kLongestWait, 0));
        Response response;
        text.fill(response);
        response.record = sampleRecord(author, Visibility::Shared, std::min(day, m_calendar.lastDay()), m_random);
        writeAfter(response.record, entry->record.written, std::chrono::minutes(9));
        response.to = entry->record.id;
        m_journal.responses.push_back(std::move(response));
    }
}

Entry *SampleComposer::entryTitled(const QString &title)
{
    const auto found = std::ranges::find(m_journal.entries, title, &Entry::title);
    return title.isEmpty() || found == m_journal.entries.end() ? nullptr : &*found;
}

} // namespace hearth
