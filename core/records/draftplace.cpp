// SPDX-License-Identifier: GPL-3.0-or-later
#include "records/draftplace.h"

#include <algorithm>
#include <array>

namespace hearth {

namespace {

struct KindName final
{
    Kind kind;
    QLatin1String name;
};

constexpr std::array kNames{KindName{Kind::Entry, QLatin1String("entry")},
                            KindName{Kind::GratitudeNote, QLatin1String("gratitude")},
                            KindName{Kind::SharedExperience, QLatin1String("experience")},
                            KindName{Kind::Reflection, QLatin1String("words")},
                            KindName{Kind::AgreementVersion, QLatin1String("agreement")},
                            KindName{Kind::PersonalLimit, QLatin1String("limit")},
                            KindName{Kind::Commitment, QLatin1String("commitment")},
                            KindName{Kind::Response, QLatin1String("response")},
                            KindName{Kind::OwnCard, QLatin1String("card")},
                            KindName{Kind::OwnTemplate, QLatin1String("template")},
                            KindName{Kind::Attachment, QLatin1String("photo")},
                            KindName{Kind::CheckIn, QLatin1String("checkin")}};

const QLatin1String kQuickThanks("today/thanks");
const QLatin1String kTalk("talk/session");
const QLatin1String kNew("new");
const QLatin1String kFrom("from");

RecordId idIn(const QString &text)
{
    bool isNumber = false;
    const qint64 number = text.toLongLong(&isNumber);
    return isNumber && number > 0 ? RecordId(number) : RecordId();
}

} // namespace

QString DraftPlace::name() const
{
    if (isQuick)
        return kQuickThanks;
    if (kind == Kind::Conversation)
        return kTalk;
    const auto found = std::ranges::find(kNames, kind, &KindName::kind);
    if (found == kNames.end())
        return {};
    const auto number = [](RecordId id) { return QString::number(id.number()); };
    QStringList parts{found->name};
    if (kind == Kind::CheckIn)
        parts += period.toString();
    else if (kind == Kind::Reflection)
        parts += number(about);
    else if (about.isValid())
        parts << kFrom << number(about);
    else
        parts += of.isValid() ? number(of) : QString(kNew);
    if (day.isValid())
        parts += day.toString(Qt::ISODate);
    return parts.join(QLatin1Char('/'));
}

std::optional<DraftPlace> DraftPlace::fromName(const QString &name)
{
    DraftPlace place;
    if (name == kQuickThanks) {
        place.kind = Kind::GratitudeNote;
        place.isQuick = true;
        return place;
    }
    if (name == kTalk) {
        place.kind = Kind::Conversation;
        return place;
    }
    const QStringList parts = name.split(QLatin1Char('/'));
    const auto found = std::ranges::find(kNames, parts.first(), &KindName::name);
    if (found == kNames.end() || parts.size() < 2)
        return std::nullopt;
    place.kind = found->kind;
    if (place.kind == Kind::CheckIn)
        return place;
    if (place.kind == Kind::Reflection) {
        place.about = idIn(parts.at(1));
        place.day = QDate::fromString(parts.value(2), Qt::ISODate);
    } else if (parts.at(1) == kFrom) {
        place.about = idIn(parts.value(2));
    } else {
        place.of = idIn(parts.at(1));
        if (place.kind == Kind::Entry && !place.of.isValid())
            place.day = QDate::fromString(parts.value(2), Qt::ISODate);
    }
    return place.name() == name ? std::optional(place) : std::nullopt;
}

} // namespace hearth
