// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/valuejson.h"
#include "records/change.h"

#include <QJsonObject>
#include <QStringList>

#include <optional>

// What Hearthbook's own export says of one record, as the record of this journal that it may become.

namespace hearth {

/// The fields of a record of that kind, without what every record has; nothing for a kind that stands nowhere else.
/// Adds to `leftOut` what the kind has no field for. BadValue, with the name of a field that says what it cannot.
[[nodiscard]] Result<std::optional<AnyRecord>> fieldsFrom(std::optional<Kind> kind, const QJsonObject &object,
                                                          const ValueFromJson &read, QStringList &leftOut);
/// What of it a record of that kind can have: what was said to be left out is not carried along unseen.
[[nodiscard]] QJsonObject knownPartOf(const QJsonObject &object, const AnyRecord &record);
/// All text that a record of any kind holds, in the order of the alphabet.
[[nodiscard]] QString allTextOf(const QJsonObject &object);
/// Whether a journal takes all words in it: no zeros, no halves of letters.
[[nodiscard]] bool isSoundJson(const QJsonValue &value);

} // namespace hearth
