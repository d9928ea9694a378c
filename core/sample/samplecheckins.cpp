// SPDX-License-Identifier: GPL-3.0-or-later
#include "sample/samplecheckins.h"

#include "journal/blindcheckin.h"

#include <QMap>

#include <algorithm>
#include <utility>

namespace hearth {

namespace {

QByteArray nonceFrom(Random &random)
{
    constexpr int kNonceSize = 32; // bytes
    QByteArray nonce;
    for (int i = 0; i < kNonceSize; ++i)
        nonce += static_cast<char>(random.below(256));
    return nonce;
}

CheckInSeal sealed(CheckIn &checkIn, const QByteArray &counterpart, Random &random)
{
    checkIn.nonce = nonceFrom(random);
    CheckInSeal seal;
    seal.record = checkIn.record;
    seal.record.id = random.recordId();
    seal.record.visibility = Visibility::Shared;
    seal.period = checkIn.period;
    seal.digest = sealOf(checkIn);
    seal.counterpart = counterpart;
    return seal;
}

/// In the weeks of their holidays neither answers: two in July, and that of Christmas.
bool isAway(QDate monday)
{
    if (monday.month() == 7 && monday.day() >= 8 && monday.day() <= 21)
        return true;
    const QDate christmas(monday.year(), 12, 25);
    return monday <= christmas && christmas <= monday.addDays(6);
}

/// 1 to 7 for a rating, - for "didn't come up", ? for "rather not say".
Answer answerFrom(QChar sign)
{
    if (sign == QLatin1Char('-'))
        return Answer::didNotComeUp();
    if (sign == QLatin1Char('?'))
        return Answer::ratherNotSay();
    const auto rated = Answer::rated(sign.digitValue());
    return rated ? rated.value() : Answer();
}

CheckIn checkInFrom(SampleReader &text, PartnerId author, bool isShared, QDate monday, const SampleCalendar &calendar,
                    Random &random)
{
    constexpr int kLatestDay = 7; // somebody sits down to it on the Monday after
    const QDate day = monday.addDays(text.number("day", 0, kLatestDay, kLatestDay - 1));
    CheckIn checkIn;
    checkIn.record = sampleRecord(author, isShared ? Visibility::Shared : Visibility::Private,
                                  std::min(day, calendar.lastDay()), random);
    checkIn.period = Period::containing(monday, Cadence::Week);
    const QString answers = text.text("answers");
    if (answers.size() != kUsualDimensions)
        text.fail("answers");
    for (qsizetype i = 0; i < std::min<qsizetype>(answers.size(), kUsualDimensions); ++i)
        checkIn.setAnswer(kDimensions[static_cast<std::size_t>(i)], answerFrom(answers.at(i)));
    if (text.has("feelings"))
        checkIn.feelings = text.texts("feelings");
    return checkIn;
}

struct SampleAnswer final
{
    PartnerId author;
    QString question;
    SampleWhen when;
    QString text;
};

/// Narrow ranges first, so that what fits few weeks finds its place. The order of the file decides ties.
std::vector<SampleAnswer> narrowFirst(std::vector<SampleReader> &texts)
{
    std::vector<SampleAnswer> answers;
    for (SampleReader &text : texts) {
        answers.push_back({text.author(), text.wordsOf("question"), text.when(), text.wordsOf("text")});
        const QString question = answers.back().question;
        if (std::ranges::none_of(questionKeys(), [&](const char *key) { return question == QLatin1String(key); }))
            text.fail("question");
    }
    std::ranges::stable_sort(answers, {}, [](const SampleAnswer &answer) {
        return answer.when.firstWeek < 0 ? kSampleWeeks : answer.when.lastWeek - answer.when.firstWeek;
    });
    return answers;
}

void addWords(std::vector<CheckIn> &checkIns, std::vector<SampleReader> &texts, const SampleCalendar &calendar,
              Random &random)
{
    for (const SampleAnswer &answer : narrowFirst(texts)) {
        std::vector<CheckIn *> fitting;
        for (CheckIn &checkIn : checkIns) {
            const bool free = std::ranges::none_of(
                checkIn.words, [&](const WrittenAnswer &words) { return words.question == answer.question; });
            if (free && checkIn.record.author == answer.author && calendar.suits(answer.when, checkIn.period.start))
                fitting.push_back(&checkIn);
        }
        if (fitting.empty())
            continue;
        CheckIn *chosen = fitting[random.below(static_cast<std::uint32_t>(fitting.size()))];
        chosen->words.append({answer.question, answer.text});
    }
    // As they are asked: "good", "hard", "wish".
    for (CheckIn &checkIn : checkIns)
        std::ranges::sort(checkIn.words, {}, &WrittenAnswer::question);
}

} // namespace

void sealCheckIns(SampleJournal &journal, const SampleCalendar &calendar, Random &random)
{
    QMap<QDate, QList<CheckIn *>> weeks; // within one, in the order written
    for (CheckIn &checkIn : journal.checkIns) {
        if (checkIn.period.start >= calendar.mondayOf(kFirstSealedWeek))
            weeks[checkIn.period.start] += &checkIn;
    }
    CheckIn *lastAlone = nullptr;
    for (const QList<CheckIn *> &answered : std::as_const(weeks)) {
        if (answered.size() == 1) {
            lastAlone = answered.front();
            continue;
        }
        if (answered.front()->record.visibility != Visibility::Shared)
            continue;
        CheckInSeal first = sealed(*answered.front(), {}, random);
        CheckInSeal second = sealed(*answered.back(), first.digest, random);
        answered.front()->counterpart = second.digest;
        answered.back()->counterpart = first.digest;
        journal.seals.push_back(std::move(first));
        journal.seals.push_back(std::move(second));
    }
    if (lastAlone != nullptr)
        journal.seals.push_back(sealed(*lastAlone, {}, random));
}

std::vector<CheckIn> sampleCheckIns(std::vector<SampleReader> weeks, std::vector<SampleReader> answers,
                                    const SampleCalendar &calendar, Random &random)
{
    std::vector<CheckIn> checkIns;
    for (SampleReader &week : weeks) {
        const QDate monday = calendar.mondayOf(week.number("week", 0, kSampleWeeks - 1, 0));
        const bool isShared = week.optionalFlag("shared");
        for (const auto &[author, name] : {std::pair(kFirstPartner, "first"), std::pair(kSecondPartner, "second")}) {
            if (week.has(name) && !isAway(monday)) {
                SampleReader text = week.child(name);
                checkIns.push_back(checkInFrom(text, author, isShared, monday, calendar, random));
            }
        }
    }
    addWords(checkIns, answers, calendar, random);
    for (CheckIn &checkIn : checkIns) {
        if (checkIn.record.visibility == Visibility::Shared)
            hideReasons(checkIn);
    }
    return checkIns;
}

} // namespace hearth
