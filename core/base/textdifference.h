// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace hearth {

/// A piece of two versions of a text.
struct DifferencePart final
{
    enum class Type : quint8 {
        Same,    ///< stands in both
        Removed, ///< stood only in the version before
        Added,   ///< stands only in the version after
    };

    Type type = Type::Same;
    QString text;

    friend bool operator==(const DifferencePart &, const DifferencePart &) = default;
};

/// What changed from one version of a text to the next, word by word, in reading order; what was removed stands before
/// what took its place. The Same and Removed parts one after another are exactly `before`, the Same and Added ones
/// `after`; no part is empty and no two neighbours are of one sort. Texts of many thousand words are compared line by
/// line. By the O(NP) algorithm of Wu, Manber, Myers and Miller (1990), as the library dtl has it.
[[nodiscard]] QList<DifferencePart> differenceBetween(const QString &before, const QString &after);

} // namespace hearth
