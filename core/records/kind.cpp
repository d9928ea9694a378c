// SPDX-License-Identifier: GPL-3.0-or-later
#include "records/record.h"

#include <QLatin1String>

namespace hearth {

namespace {

struct Row final
{
    Kind kind;
    const char *key;
};

constexpr Row kTable[] = {
    {Kind::Entry, "entry"},
    {Kind::GratitudeNote, "gratitude"},
    {Kind::CheckIn, "checkin"},
    {Kind::SharedExperience, "experience"},
    {Kind::Reflection, "experience-words"},
    {Kind::AgreementVersion, "agreement"},
    {Kind::Consent, "consent"},
    {Kind::PersonalLimit, "limit"},
    {Kind::Conversation, "conversation"},
    {Kind::Commitment, "commitment"},
    {Kind::Response, "response"},
    {Kind::Attachment, "photo"},
    {Kind::OwnCard, "card"},
    {Kind::CheckInSeal, "checkin-seal"},
    {Kind::SharedChart, "shared-chart"},
    {Kind::OwnAnswers, "own-answers"},
    {Kind::OwnTemplate, "template"},
    {Kind::Partner, "partner"},
    {Kind::Preferences, "preferences"},
    {Kind::Draft, "draft"},
};

} // namespace

QString keyOf(Kind kind)
{
    for (const Row &row : kTable) {
        if (row.kind == kind)
            return QLatin1String(row.key);
    }
    Q_UNREACHABLE();
}

std::optional<Kind> kindFromKey(const QString &key)
{
    for (const Row &row : kTable) {
        if (key == QLatin1String(row.key))
            return row.kind;
    }
    return std::nullopt;
}

} // namespace hearth
