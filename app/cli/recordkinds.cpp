// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/recordkinds.h"

#include <algorithm>

namespace hearth {

namespace {

constexpr Kind kListed[] = {
    Kind::Entry,        Kind::GratitudeNote,    Kind::CheckIn,    Kind::Response,      Kind::SharedExperience,
    Kind::Reflection,   Kind::AgreementVersion, Kind::Consent,    Kind::PersonalLimit, Kind::Commitment,
    Kind::Conversation, Kind::OwnCard,          Kind::Attachment, Kind::SharedChart,   Kind::OwnAnswers,
    Kind::OwnTemplate};

} // namespace

std::span<const Kind> listedKinds()
{
    return kListed;
}

bool isListed(Kind kind)
{
    return std::ranges::find(kListed, kind) != std::end(kListed);
}

} // namespace hearth
