// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agreements/agreements.h"
#include "journal/journal.h"
#include "reminders/reminders.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace hearth::test {

inline const QDate kToday(2026, 7, 12); // a Sunday
inline const RecordId kId(77);

/// What is due is worked out without a store.
class NoStore final : public RecordStore
{
public:
    Result<void> commit(const std::vector<RecordWrite> &) override { return {}; }
    Result<QByteArray> content(RecordId) override { return Error{ErrorCode::NotFound, {}}; }
    Result<QByteArray> sign(PartnerId, const QByteArray &) override { return Error{ErrorCode::NotYours, {}}; }
};

/// A journal of Anna's, with Ben, whose records are put in as the test says.
class RemindersTest : public testing::Test
{
protected:
    template <typename T>
    T &put(T value = {}, RecordId id = kId, PartnerId author = kFirstPartner)
    {
        value.record.id = id;
        value.record.author = author;
        if (author == kSecondPartner)
            value.record.visibility = Visibility::Shared;
        if (!value.record.date.isValid())
            value.record.date = m_today;
        auto &all = std::get<std::vector<T>>(m_contents.records);
        all.push_back(std::move(value));
        return all.back();
    }
    SharedExperience &plan(QDate day, Repeat repeat = Repeat::Never)
    {
        SharedExperience experience;
        experience.state = ExperienceState::Planned;
        experience.title = QStringLiteral("Walk");
        experience.record.date = day;
        experience.ritual.repeat = repeat;
        return put(experience);
    }
    Commitment &promise(QDate due, PartnerId author = kFirstPartner)
    {
        Commitment commitment;
        commitment.what = QStringLiteral("Call the plumber");
        commitment.due = due;
        return put(commitment, kId, author);
    }
    AgreementVersion &version(PartnerId author = kSecondPartner)
    {
        AgreementVersion version;
        version.agreement = kId;
        version.title = QStringLiteral("Phones");
        version.text = QStringLiteral("Not at the table.");
        version.record.visibility = Visibility::Shared;
        return put(version, kId, author);
    }
    void answer(const AgreementVersion &to, PartnerId author, Decision decision, int step)
    {
        Consent consent;
        consent.agreement = to.agreement;
        consent.version = to.record.id;
        consent.versionDigest = digestOf(to);
        consent.decision = decision;
        consent.step = step;
        consent.record.visibility = Visibility::Shared;
        put(consent, RecordId(1000 + step), author);
    }
    void bothAgree(const AgreementVersion &to)
    {
        answer(to, kFirstPartner, Decision::Agree, 1);
        answer(to, kSecondPartner, Decision::Agree, 2);
    }
    Preferences &preferences() { return m_preferences; }

    /// What `use` makes of the journal that holds what was put in.
    [[nodiscard]] auto withJournal(auto use, QDate today = kToday, Sitting sitting = Sitting::Alone)
    {
        FixedClock clock(today);
        SeededRandom random(1);
        NoStore store;
        JournalContents contents = m_contents;
        m_preferences.record.id = RecordId(5);
        m_preferences.record.author = kFirstPartner;
        std::get<std::vector<Preferences>>(contents.records) = {m_preferences};
        const Journal journal(kFirstPartner, true, std::move(contents), store, clock, random, sitting);
        return use(journal);
    }
    [[nodiscard]] std::vector<Reminder> due(QDate today, Sitting sitting = Sitting::Alone)
    {
        return gathered(reminders, today, sitting);
    }
    [[nodiscard]] std::vector<Reminder> turnedDown(QDate today, Sitting sitting = Sitting::Alone)
    {
        return gathered(turnedDownThings, today, sitting);
    }
    [[nodiscard]] std::vector<Reminder> gathered(std::vector<Reminder> (*gather)(const Journal &, const Surroundings &),
                                                 QDate today, Sitting sitting)
    {
        return withJournal([&](const Journal &journal) { return gather(journal, m_surroundings); }, today, sitting);
    }
    /// The days of one sort of thing.
    [[nodiscard]] QList<QDate> daysOf(ReminderType type, QDate today)
    {
        QList<QDate> days;
        for (const Reminder &thing : due(today)) {
            if (thing.type == type)
                days += thing.day;
        }
        return days;
    }
    [[nodiscard]] bool isDue(ReminderType type, QDate today) { return !daysOf(type, today).isEmpty(); }

    QDate m_today = kToday;
    JournalContents m_contents;
    Surroundings m_surroundings;

private:
    Preferences m_preferences;
};

} // namespace hearth::test
