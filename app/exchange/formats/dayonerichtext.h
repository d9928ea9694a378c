// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/incoming.h"

namespace hearth {

/// As Markdown the words that Day One holds in another form: `{"contents": [{"text": ..., "attributes": {...}}, ...]}`,
/// in a string. Pictures, sounds and films stand there as they do in its own Markdown; what else is shown there is
/// noted. What is no such form stays as it is.
[[nodiscard]] QString wordsOfRichText(const QString &richText, ImportSink &sink);

} // namespace hearth
