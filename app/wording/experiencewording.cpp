// SPDX-License-Identifier: GPL-3.0-or-later
#include "wording/experiencewording.h"

#include "base/shortening.h"
#include "report/datewords.h"
#include "wording/inoneline.h"
#include "wording/recordwords.h"
#include "wording/sharedwording.h"

#include <QCoreApplication>

namespace hearth {

namespace {

constexpr qsizetype kGlance = 200; // characters of a text that is shown in one line
constexpr int kNextDays = 3;

} // namespace

QString occurrenceTitle(const Journal &journal, const Occurrence &occurrence)
{
    const SharedExperience *experience = journal.all<SharedExperience>().find(occurrence.experience);
    return experience != nullptr ? lineFrom(experience->title, kGlance)
                                 : QCoreApplication::translate("Together", "Words about a day");
}

QString occurrenceDetail(const Journal &journal, const Occurrence &occurrence, const QLocale &locale)
{
    const SharedExperience *experience = journal.all<SharedExperience>().find(occurrence.experience);
    if (experience == nullptr)
        return QCoreApplication::translate("Together", "What they are about is not here.");
    QStringList parts{timeWords(*experience, locale), experienceTypeName(experience->type)};
    if (experience->state == ExperienceState::Lived)
        parts += toneName(experience->tone);
    if (isRitual(*experience))
        parts += recurrenceWords(experience->ritual, experience->record.date, locale);
    parts += lineFrom(experience->place, kGlance);
    return inOneLine(parts);
}

QString markWords(const Journal &journal, const Occurrence &occurrence)
{
    const QString title = occurrenceTitle(journal, occurrence);
    switch (markOf(journal, occurrence)) {
    case OccurrenceMark::Together:
        return title;
    case OccurrenceMark::Apart:
        return QCoreApplication::translate("Together", "%1, apart", "what is planned").arg(title);
    case OccurrenceMark::Ritual:
        return QCoreApplication::translate("Together", "%1, ritual", "what is planned").arg(title);
    case OccurrenceMark::Lived:
        return QCoreApplication::translate("Together", "%1, lived", "what was planned").arg(title);
    }
    return title;
}

QString markName(OccurrenceMark mark)
{
    switch (mark) {
    case OccurrenceMark::Together:
        return experienceTypeName(ExperienceType::Together);
    case OccurrenceMark::Apart:
        return experienceTypeName(ExperienceType::Apart);
    case OccurrenceMark::Ritual:
        return QCoreApplication::translate("Together", "Ritual");
    case OccurrenceMark::Lived:
        return experienceStateName(ExperienceState::Lived);
    }
    return {};
}

QString nextDaysWords(const Recurrence &ritual, QDate start, QDate from, const QLocale &locale)
{
    QStringList words;
    for (auto day = nextOccurrence(ritual, start, from); day && words.size() < kNextDays;
         day = nextOccurrence(ritual, start, day->addDays(1)))
        words += weekdayAndDay(*day, locale);
    switch (words.size()) {
    case 0:
        return QCoreApplication::translate("Together", "No more days come after this.");
    case 1:
        return QCoreApplication::translate("Together", "Next on %1.", "a day").arg(words.at(0));
    case 2:
        return QCoreApplication::translate("Together", "Next on %1 and %2.", "days").arg(words.at(0), words.at(1));
    default:
        return QCoreApplication::translate("Together", "Next on %1, %2 and %3.", "days")
            .arg(words.at(0), words.at(1), words.at(2));
    }
}

} // namespace hearth
