// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/pieces.h"

#include <QJsonObject>

#include <functional>

namespace hearth {

// A large document is never held, neither as bytes nor as values: its parts are parsed one after the other.

using TakeElement = std::function<Result<void>(const QJsonValue &element)>;
using TakeMember = std::function<Result<void>(const QString &name, const QJsonValue &value)>;

/// Goes through the elements of one list of a JSON object, `{..., "list": [...], ...}`, one after the other. Returns
/// the object with that list empty. `take` may stop it by an error.
///
/// Where the document breaks off or is none, everything before that was taken, and CannotRead comes back; BadText for
/// what is no UTF-8, and whatever the pieces fail with. One element that is none is given as null.
[[nodiscard]] Result<QJsonObject> forEachElement(const Pieces &json, const QByteArray &list, const TakeElement &take);
/// The same of a document that is a list itself.
[[nodiscard]] Result<void> forEachElement(const Pieces &json, const TakeElement &take);
/// The same with the members of an object in it, `{..., "object": {"name": value, ...}, ...}`, in the order in which
/// they stand there, also where two have one name. One that is none is given as null without a name.
[[nodiscard]] Result<QJsonObject> forEachMember(const Pieces &json, const QByteArray &object, const TakeMember &take);
/// The object with that list empty, without a look at its elements. Errors likewise.
[[nodiscard]] Result<QJsonObject> withoutElements(const Pieces &json, const QByteArray &list);

} // namespace hearth
