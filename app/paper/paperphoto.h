// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/journal.h"
#include "printing/printcontent.h"

#include <QSize>

namespace hearth {

/// Adds a picture to the content and returns the HTML that shows it; its size is in 1/96 inch.
[[nodiscard]] QString imageOnPaper(PrintContent &content, const QString &name, QSize size, PaperPicture draw);

/// The same for a photo, as large as `most` allows, at the resolution that paper can show; empty for a photo of no
/// size. It is read from the journal, which must be open still, when pages are laid out.
[[nodiscard]] QString photoOnPaper(PrintContent &content, const Journal &journal, const Attachment &photo, QSize most);

} // namespace hearth
