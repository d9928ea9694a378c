// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace hearth {

/// What became of an export.
struct ExportReport final
{
    qint64 records = 0;
    qint64 photos = 0;
    /// Records that have no place in that format.
    qint64 leftOut = 0;
    /// Photos that could not be read; what they belong to is there all the same.
    qint64 missingPhotos = 0;
};

/// "12 records written to …", and whatever else the report says, a sentence each; last, who can read it now.
[[nodiscard]] QStringList exportedInWords(const ExportReport &report, const QString &path);

} // namespace hearth
