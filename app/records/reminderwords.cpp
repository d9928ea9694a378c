// SPDX-License-Identifier: GPL-3.0-or-later
#include "records/reminderwords.h"

#include "report/datewords.h"
#include "wording/inoneline.h"
#include "wording/names.h"
#include "wording/recordwords.h"
#include "wording/wording.h"

#include <QCoreApplication>

namespace hearth {

namespace {

using Offered = ReminderCard::Words;

class Words final
{
    Q_DECLARE_TR_FUNCTIONS(Due)

public:
    [[nodiscard]] static Offered checkIn(const Journal &journal)
    {
        const Period period = journal.periodOn(journal.clock().today(), journal.preferences().cadence);
        return {tr("How has it been?"), tr("Your check-in: %1").arg(periodLabel(period, QLocale())), tr("Check in")};
    }

    [[nodiscard]] static Offered plan(const Journal &journal, const SharedExperience &experience, QDate day)
    {
        const QString when = planned(day, journal.clock().today(), timeWords(experience, QLocale()));
        return {recordTitle(journal, experience), inOneLine({when, experience.place.simplified()}), tr("Open")};
    }

    [[nodiscard]] static Offered howWasIt(const Journal &journal, const SharedExperience &experience, QDate day)
    {
        const QString when = day == journal.clock().today().addDays(-1) ? tr("Yesterday") : longDay(day);
        return {tr("How was it?"), inOneLine({when, recordTitle(journal, experience)}), tr("Write about it")};
    }

    [[nodiscard]] static Offered commitment(const Journal &journal, const Commitment &commitment)
    {
        const QDate today = journal.clock().today();
        const QString line = commitment.due == today ? tr("You promised this for today.")
                             : commitment.due == today.addDays(1)
                                 ? tr("You promised this for tomorrow.")
                                 : tr("You promised this for %1.").arg(dayInWords(commitment.due, QLocale()));
        return {recordTitle(journal, commitment), line, tr("Open")};
    }

    [[nodiscard]] static Offered answer(const Journal &journal, const AgreementVersion &version)
    {
        return {version.title.simplified(),
                tr("%1 proposes this agreement. Take your time; any answer is fine.")
                    .arg(nameInWords(journal, version.record.author)),
                tr("Read it")};
    }

    [[nodiscard]] static Offered review(const Journal &journal, const AgreementVersion &version)
    {
        const QString day = dayInWords(version.review, QLocale());
        const QString line = version.review < journal.clock().today()
                                 ? tr("Its review day was %1. It holds again once you both agree anew.").arg(day)
                                 : tr("Its review day is %1. Does it still suit you both?").arg(day);
        return {version.title.simplified(), line, tr("Read it")};
    }

    [[nodiscard]] static Offered keepCopy()
    {
        return {tr("A copy in another place"),
                tr("On a stick, or with somebody you trust: then nothing is lost with this computer."), tr("See how")};
    }

    [[nodiscard]] static Offered recoveryCode()
    {
        return {tr("Your recovery code"),
                tr("You wanted to write it down another day. Without one, a forgotten passphrase closes the journal "
                   "for good."),
                tr("See how")};
    }

    [[nodiscard]] static QString untilMade() { return tr("Until you have made one"); }
    [[nodiscard]] static QString onceAMonth() { return tr("Once a month"); }
    [[nodiscard]] static QString eachDay() { return tr("Another each time"); }

    [[nodiscard]] static QString type(ReminderType type)
    {
        switch (type) {
        case ReminderType::CheckIn:
            return tr("Check-in");
        case ReminderType::HowWasIt:
            return tr("How it was");
        case ReminderType::Commitment:
            return tr("What you promised");
        case ReminderType::Answer:
            return tr("An agreement to answer");
        case ReminderType::Review:
            return tr("An agreement to look at again");
        case ReminderType::Plan:
            return tr("Plan");
        case ReminderType::RecoveryCode:
            return tr("Your recovery code");
        case ReminderType::KeepCopy:
            return tr("A copy in another place");
        case ReminderType::TalkCard:
            return tr("A conversation card");
        }
        return {};
    }

    [[nodiscard]] static QString sortAndDay(const Reminder &reminder)
    {
        return inOneLine({type(reminder.type), dayInWords(reminder.day, QLocale())});
    }

private:
    [[nodiscard]] static QString longDay(QDate day) { return QLocale().toString(day, QLocale::LongFormat); }

    [[nodiscard]] static QString planned(QDate day, QDate today, const QString &time)
    {
        const bool isToday = day == today;
        const bool isTomorrow = day == today.addDays(1);
        if (time.isEmpty())
            return isToday ? tr("Today") : isTomorrow ? tr("Tomorrow") : longDay(day);
        return isToday      ? tr("Today at %1").arg(time)
               : isTomorrow ? tr("Tomorrow at %1").arg(time)
                            : tr("%1 at %2", "day, time").arg(longDay(day), time);
    }
};

} // namespace

Glyph glyphFor(ReminderType type)
{
    switch (type) {
    case ReminderType::CheckIn:
        return Glyph::CheckIn;
    case ReminderType::HowWasIt:
    case ReminderType::Plan:
        return Glyph::Together;
    case ReminderType::Commitment:
        return Glyph::Commitment;
    case ReminderType::Answer:
    case ReminderType::Review:
        return Glyph::Agreements;
    case ReminderType::RecoveryCode:
        return Glyph::Key;
    case ReminderType::KeepCopy:
        return Glyph::Folder;
    case ReminderType::TalkCard:
        return Glyph::Cards;
    }
    return Glyph::Today;
}

ReminderCard::Words wordsFor(const Journal &journal, const Reminder &reminder)
{
    const SharedExperience *experience = journal.all<SharedExperience>().find(reminder.record);
    const AgreementVersion *version = journal.all<AgreementVersion>().find(reminder.record);
    const Commitment *commitment = journal.all<Commitment>().find(reminder.record);
    if (reminder.type == ReminderType::CheckIn)
        return Words::checkIn(journal);
    if (reminder.type == ReminderType::RecoveryCode)
        return Words::recoveryCode();
    if (reminder.type == ReminderType::KeepCopy)
        return Words::keepCopy();
    if (experience != nullptr)
        return reminder.type == ReminderType::Plan ? Words::plan(journal, *experience, reminder.day)
                                                   : Words::howWasIt(journal, *experience, reminder.day);
    if (commitment != nullptr)
        return Words::commitment(journal, *commitment);
    if (version != nullptr)
        return reminder.type == ReminderType::Answer ? Words::answer(journal, *version)
                                                     : Words::review(journal, *version);
    return {};
}

DueName nameFor(const Journal &journal, const Reminder &reminder)
{
    const auto record = journal.find(reminder.record);
    if (record)
        return {recordTitle(journal, *record), Words::sortAndDay(reminder)};
    if (reminder.type == ReminderType::RecoveryCode)
        return {Words::type(reminder.type), Words::untilMade()};
    if (reminder.type == ReminderType::KeepCopy)
        return {Words::type(reminder.type), Words::onceAMonth()};
    if (reminder.type == ReminderType::TalkCard)
        return {Words::type(reminder.type), Words::eachDay()};
    const Period period = journal.periodOn(reminder.day, journal.preferences().cadence);
    return {Words::type(reminder.type), periodLabel(period, QLocale())};
}

} // namespace hearth
