// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QString>

#include <optional>
#include <vector>

namespace hearth {

/// A value of YAML, whatever it is; to look into one that is something else gives nothing and never fails.
struct YamlValue final
{
    enum class Kind : quint8 { Null, Words, List, Map };

    Kind kind = Kind::Null;
    /// Of Words: as they stand there, numbers and truths as well.
    QString words = {};
    /// Of a List; of a Map each key, and behind it its value.
    std::vector<YamlValue> parts = {};
    /// On which it begins, counted from 1.
    qint64 line = 0;

    [[nodiscard]] bool isMap() const { return kind == Kind::Map; }
    [[nodiscard]] bool isList() const { return kind == Kind::List; }
    /// All words in it: those of a list with commas between them, those of a map as `key: value`.
    [[nodiscard]] QString allWords() const;
};

/// Gives each key of a map with its value; nothing of what is none.
template <typename Take>
void forEachPair(const YamlValue &map, const Take &take)
{
    for (std::size_t i = 0; map.isMap() && i + 1 < map.parts.size(); i += 2)
        take(map.parts[i], map.parts[i + 1]);
}

/// What of a text is YAML.
struct YamlDocument final
{
    YamlValue root = {};
    /// Where it breaks off, as a line counted from 1; what is whole before that stands in `root`.
    std::optional<qint64> brokenAt = {};
};

/// The one document of YAML that a text is, as far as it is one. CannotRead where a part of it has a name by which
/// it could stand again, any number of times: nothing that a diary needs. The text may be large, and goes as soon as it
/// can. Nothing of the parser leaves this, no exception either.
[[nodiscard]] Result<YamlDocument> yamlFrom(QString text);

} // namespace hearth
