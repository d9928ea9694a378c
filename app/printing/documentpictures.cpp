// SPDX-License-Identifier: GPL-3.0-or-later
#include "printing/documentpictures.h"

#include "printing/paperunits.h"

#include <QTextFormat>

namespace hearth {

DocumentPictures::DocumentPictures(std::map<QString, PaperPicture> pictures)
    : m_pictures(std::move(pictures))
    , m_unit(paper::kDpi / paper::kPixelsToAnInch)
{
}

QSizeF DocumentPictures::intrinsicSize(QTextDocument *, int, const QTextFormat &format)
{
    const QTextImageFormat image = format.toImageFormat();
    return QSizeF(image.width(), image.height()) * m_unit;
}

void DocumentPictures::drawObject(QPainter *painter, const QRectF &place, QTextDocument *, int,
                                  const QTextFormat &format)
{
    const auto found = m_pictures.find(format.toImageFormat().name());
    if (found != m_pictures.end())
        found->second(*painter, place, m_unit);
}

} // namespace hearth
