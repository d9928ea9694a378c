// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/calendarfile.h"

#include "base/recurrence.h"

#include <QDateTime>

#include <libical/ical.h>

#include <memory>

namespace hearth {

namespace {

constexpr int kMinutesOfHour = 60;

struct FreeComponent final
{
    void operator()(icalcomponent *component) const { icalcomponent_free(component); }
};
using Component = std::unique_ptr<icalcomponent, FreeComponent>;

icaltimetype timeOn(QDate day, const std::optional<int> &minuteOfDay)
{
    icaltimetype time{}; // without a zone: what the clock on the wall says
    time.year = day.year();
    time.month = day.month();
    time.day = day.day();
    time.is_date = minuteOfDay ? 0 : 1;
    time.hour = minuteOfDay.value_or(0) / kMinutesOfHour;
    time.minute = minuteOfDay.value_or(0) % kMinutesOfHour;
    return time;
}

icaltimetype utcOf(Instant instant)
{
    const auto seconds = std::chrono::duration_cast<std::chrono::seconds>(instant.time_since_epoch()).count();
    return icaltime_from_timet_with_zone(seconds, 0, icaltimezone_get_utc_timezone());
}

void add(icalcomponent *event, icalproperty *property)
{
    icalcomponent_add_property(event, property);
}

void addRitual(icalcomponent *event, const SharedExperience &experience)
{
    Recurrence ritual = experience.ritual;
    const QString rule = recurrenceRule(ritual, experience.record.date);
    if (rule.isEmpty())
        return;
    icalrecurrencetype recurrence = icalrecurrencetype_from_string(rule.toLatin1().constData());
    // A last day means the whole of it, also where the event has a time (RFC 5545, 3.3.10: of the same type).
    if (ritual.until.isValid())
        recurrence.until = timeOn(ritual.until, experience.minuteOfDay);
    add(event, icalproperty_new_rrule(recurrence));
    for (const QDate day : ritual.exceptions)
        add(event, icalproperty_new_exdate(timeOn(day, experience.minuteOfDay)));
}

icalcomponent *eventOf(const SharedExperience &experience)
{
    icalcomponent *event = icalcomponent_new(ICAL_VEVENT_COMPONENT);
    const QString uid = exportedNumber(experience.record) + QStringLiteral("@hearthbook");
    add(event, icalproperty_new_uid(uid.toUtf8().constData()));
    add(event, icalproperty_new_dtstamp(utcOf(experience.record.changed)));
    add(event, icalproperty_new_dtstart(timeOn(experience.record.date, experience.minuteOfDay)));
    add(event, icalproperty_new_summary(experience.title.toUtf8().constData()));
    if (!experience.place.isEmpty())
        add(event, icalproperty_new_location(experience.place.toUtf8().constData()));
    if (!experience.details.isEmpty())
        add(event, icalproperty_new_description(experience.details.toUtf8().constData()));
    for (const QString &tag : experience.record.tags)
        add(event, icalproperty_new_categories(tag.toUtf8().constData()));
    add(event, icalproperty_new_class(ICAL_CLASS_PRIVATE));
    add(event, icalproperty_new_transp(ICAL_TRANSP_TRANSPARENT)); // it takes nobody's time on a shared calendar
    addRitual(event, experience);
    return event;
}

} // namespace

bool isOnCalendar(const SharedExperience &experience)
{
    return experience.state != ExperienceState::Idea;
}

QByteArray calendarOf(const std::vector<AnyRecord> &records)
{
    const Component calendar(icalcomponent_new(ICAL_VCALENDAR_COMPONENT));
    add(calendar.get(), icalproperty_new_version("2.0"));
    add(calendar.get(), icalproperty_new_prodid("-//Hearthbook//EN"));
    for (const AnyRecord &any : records) {
        const auto *experience = std::get_if<SharedExperience>(&any);
        if (experience != nullptr && isOnCalendar(*experience))
            icalcomponent_add_component(calendar.get(), eventOf(*experience));
    }
    const std::unique_ptr<char, decltype(&free)> text(icalcomponent_as_ical_string_r(calendar.get()), &free);
    return QByteArray(text.get());
}

} // namespace hearth
