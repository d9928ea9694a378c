// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "records/record.h"

#include <QString>

namespace hearth {

/// What a reply does.
enum class ResponseType : quint8 { Acknowledge = 1, ReflectBack = 2, Validate = 3, Offer = 4, Thank = 5 };

/// A reply to a shared entry. Always shared. The entry may be gone or private again; the reply stays its author's.
struct Response final
{
    static constexpr Kind kind = Kind::Response;

    Record record;
    RecordId to;
    ResponseType type = ResponseType::Acknowledge;
    QString text;

    friend bool operator==(const Response &, const Response &) = default;
};

} // namespace hearth
