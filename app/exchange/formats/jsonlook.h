// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/sourcetree.h"

#include <QSet>

namespace hearth {

/// What tells one document of JSON from another, whatever stands in it besides and however long that is.
struct JsonLook final
{
    /// Whether the document is an object; else it is a list, or no JSON at all.
    bool isObject = false;
    bool isList = false;
    /// Of the object.
    QSet<QByteArray> keys = {};
    /// Of the first object in its list, or in its list of `entries`.
    QSet<QByteArray> innerKeys = {};

    [[nodiscard]] bool has(std::initializer_list<const char *> wanted) const;
    [[nodiscard]] bool hasInner(std::initializer_list<const char *> wanted) const;
};

/// As far as these bytes go. `isDecided` says whether more of them would tell nothing new.
[[nodiscard]] JsonLook lookAtJson(const QByteArray &utf8, bool &isDecided);
/// Reads no more of the file than need be, and not more than some megabytes of it; asked again, hardly ever anything.
[[nodiscard]] JsonLook lookAtJson(SourceTree &source, const QString &name);

} // namespace hearth
