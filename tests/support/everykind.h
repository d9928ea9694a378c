// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/journal.h"

#include <functional>

namespace hearth::test {

/// Gives the next text for a field; `most` characters at most.
using TextSource = std::function<QString(qsizetype most)>;

/// One new record of every kind that holds words, and a shared chart, written by whoever writes in the journal, each
/// text field filled from the source. Visibility as wished, where the kind leaves a choice. Replies and words need
/// something to be about: an entry and an experience that both may see, made and added here when there is none.
[[nodiscard]] ChangeSet everyKind(Journal &journal, Visibility visibility, const TextSource &text);

/// A photo of that content, for that record.
[[nodiscard]] Attachment photoOf(const Journal &journal, const Record &owner, const QByteArray &content,
                                 const QString &caption = {});

} // namespace hearth::test
