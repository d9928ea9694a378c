// SPDX-License-Identifier: GPL-3.0-or-later
#include "photos/jpegend.h"

#include "photos/photoformat.h"

#include <QBuffer>
#include <QImageReader>

namespace hearth {

namespace {

/// In an eighth of its size, which is all the same to what is asked, and spares memory.
QImage inSmall(const QByteArray &jpeg)
{
    constexpr int kEighth = 8;
    QBuffer buffer;
    buffer.setData(jpeg);
    buffer.open(QIODevice::ReadOnly);
    QImageReader reader(&buffer, nameOf(PhotoFormat::Jpeg));
    reader.setAutoDetectImageFormat(false);
    reader.setScaledSize((reader.size() / kEighth).expandedTo({1, 1}));
    return reader.read();
}

} // namespace

std::optional<QByteArray> withItsEnd(const QByteArray &jpeg)
{
    static const QByteArray kEnd("\xff\xd9", 2);
    static const QByteArray kFiller = QByteArray("\x5a\x33\xc6", 3).repeated(256);
    const QByteArray ended = jpeg + kEnd;
    if (!isComplete(PhotoFormat::Jpeg, ended))
        return std::nullopt; // cut off before its pixels
    const QImage once = inSmall(ended);
    if (once.isNull() || once != inSmall(jpeg + kFiller + kEnd))
        return std::nullopt;
    return ended;
}

} // namespace hearth
