// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/incoming.h"

#include <QStringView>

#include <optional>

// Pictures that stand in words themselves, as addresses that begin with "data:".

namespace hearth {

struct DataPicture final
{
    QByteArray bytes;
    /// Of the name of such a file, as its address says it: "png".
    QString ending;
};

/// Nothing where the address is none, or no picture made of pixels by how its bytes begin.
[[nodiscard]] std::optional<DataPicture> dataPictureFrom(QStringView address);
/// Adds it to the photos of an entry, under a name that tells how-manieth it is.
void addDataPicture(IncomingEntry &entry, const DataPicture &picture, const QString &caption, ImportSink &sink);
/// Takes such pictures out of the entry's Markdown, `![words](data:image/png;base64,...)`, and makes photos of them
/// with those words for captions. Of what cannot be one the words stay, and it is noted.
void takeDataPictures(IncomingEntry &entry, ImportSink &sink);

} // namespace hearth
