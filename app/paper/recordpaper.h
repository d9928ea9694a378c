// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/journal.h"
#include "printing/printcontent.h"

#include <QLocale>

namespace hearth {

/// The style sheet of what recordOnPaper() writes.
[[nodiscard]] QString recordStyle();

enum class PhotosOfIt : quint8 { LeftOut, Shown };

/// One record as it is read, as HTML, and nothing that is a record of its own: no words of the other about it and no
/// title of what it is linked to. Its pictures are added to the content.
[[nodiscard]] QString recordOnPaper(PrintContent &content, const Journal &journal, const AnyRecord &record,
                                    const QLocale &locale, PhotosOfIt photos);

} // namespace hearth
