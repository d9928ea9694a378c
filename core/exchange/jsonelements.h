// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QJsonObject>

#include <functional>

namespace hearth {

/// Goes through the elements of one list of a JSON object, `{..., "list": [...], ...}`, one after the other, so that a
/// large document is never held as values. Returns the object with that list empty. `take` may stop it by an error.
///
/// Where the document breaks off or is none, everything before that was taken, and CannotRead comes back; BadText for
/// what is no UTF-8. One element that is none is given as null.
[[nodiscard]] Result<QJsonObject> forEachElement(const QByteArray &json, const QByteArray &list,
                                                 const std::function<Result<void>(const QJsonValue &element)> &take);

} // namespace hearth
