// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/importplanner.h"

#include <QIODevice>

namespace hearth {

/// As the detail of CannotRead: a line goes on without an end, as that of a device may, and nothing behind it is read.
inline constexpr char kEndlessLine[] = "endless line";

/// Which lines are wanted: those whose key holds exactly this text. An empty key wants all.
struct JsonLinesOnly final
{
    QString key;
    QString value;
};

/// Reads entries from JSON Lines, in UTF-8 or, where its mark stands first, UTF-16:
/// `{"date": "YYYY-MM-DD", "title"?, "text" or "body", "tags"?}` a line. Values of other types are taken as words, see
/// textOf(); a date may have a time; of pictures in the words see takeDataPictures(). Other keys are named in the plan,
/// empty lines skipped. Nothing is written. A line that cannot be read becomes a problem of the plan: BadText (bytes
/// that are no letters, zeros and lone surrogates, also where they are escaped), CannotRead (not JSON, kEndlessLine),
/// MissingDate, EmptyText, TextTooLong, StrangeDay, LimitExceeded (a line over 16 MiB); so do the tags past the first
/// 100. Fails as a whole with LimitExceeded (more than a million lines), CannotRead when the device does, or Cancelled.
[[nodiscard]] Result<void> readJsonLines(QIODevice &source, ImportSink &sink, const ImportProgress &progress = {},
                                         const JsonLinesOnly &only = {});
/// What an import of them would do. A file may be in Windows-1252 as well, see decodeFromAnySystem().
[[nodiscard]] Result<ImportPlan> planJsonLines(QIODevice &source, const Journal &journal,
                                               const ImportProgress &progress = {}, const JsonLinesOnly &only = {},
                                               const ImportChoices &choices = {});

} // namespace hearth
