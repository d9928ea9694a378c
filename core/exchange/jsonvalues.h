// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QJsonObject>
#include <QStringList>

namespace hearth {

/// A value of JSON as words, whatever its type: a number or a truth as it is written, a list as paragraphs, an object
/// as JSON. Empty for null and for what is not there.
[[nodiscard]] QString textOf(const QJsonValue &value);
/// The same JSON with the numbers of its outermost object as words, those in its lists with them, so that every digit
/// of them stays: as a number 1.50 would be 1.5, and the twentieth digit another.
[[nodiscard]] QByteArray withNumbersAsWords(const QByteArray &utf8);
/// Tags as a list, or as one string with commas between them.
[[nodiscard]] QStringList tagsOf(const QJsonValue &value);
/// The parser keeps the last of several values that have one name in an object. Here the others stand in it as well:
/// texts in a list, all else under names of its own, `date (1)`. `utf8` are the bytes of which the object was made.
[[nodiscard]] QJsonObject withRepeated(QJsonObject parsed, const QByteArray &utf8);
/// Whether that is such a name, for what stood under `original`.
[[nodiscard]] bool isRepeated(const QString &name, const QString &original);
/// The object that these bytes are, see withRepeated(). BadText, or CannotRead where they are no JSON object.
[[nodiscard]] Result<QJsonObject> objectFrom(const QByteArray &bytes);
/// Likewise the list.
[[nodiscard]] Result<QJsonArray> arrayFrom(const QByteArray &bytes);

} // namespace hearth
