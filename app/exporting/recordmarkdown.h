// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/recordjson.h"

namespace hearth {

/// Says where the file of a photo is found from a text; empty where it has none.
using PhotoPlace = std::function<QString(const Attachment &photo)>;

/// A record as Markdown that reads well in any program: what it says and what is said of it, without its title.
[[nodiscard]] QString markdownOf(const Journal &journal, const AnyRecord &record, const PhotoPlace &place);

/// Its title and its words, for whoever can take it in only as words: who wrote it, and all it says.
[[nodiscard]] RecordWords wordsOf(const Journal &journal, const AnyRecord &record);

/// Words in which no sign means anything to Markdown; each line stays a line.
[[nodiscard]] QString asMarkdown(const QString &plain);

} // namespace hearth
