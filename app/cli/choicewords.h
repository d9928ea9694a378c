// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace hearth {

/// What a chart can be of.
[[nodiscard]] QStringList chartTopicKeys();

/// What a word in capitals stands for in a usage, such as K for a kind of record, where that is one of a few: "entry",
/// "gratitude". Those that end in "=" go on. Nothing for any other word.
[[nodiscard]] QStringList choicesFor(const QString &word);

} // namespace hearth
