// SPDX-License-Identifier: GPL-3.0-or-later
#include "paper/paperphoto.h"

#include <QImage>
#include <QPainter>

namespace hearth {

namespace {

constexpr int kMaxPixels = 3; // for each 1/96 inch

} // namespace

QString imageOnPaper(PrintContent &content, const QString &name, QSize size, PaperPicture draw)
{
    content.pictures.emplace(name, std::move(draw));
    return QStringLiteral("<img src=\"%1\" width=\"%2\" height=\"%3\"/>")
        .arg(name, QString::number(size.width()), QString::number(size.height()));
}

QString photoOnPaper(PrintContent &content, const Journal &journal, const Attachment &photo, QSize most)
{
    if (photo.width <= 0 || photo.height <= 0)
        return {};
    const auto bytes = journal.contentOf(photo);
    QImage image = QImage::fromData(bytes ? bytes.value() : photo.thumbnail);
    const QSize pixels = most * kMaxPixels;
    if (image.width() > pixels.width() || image.height() > pixels.height())
        image = image.scaled(pixels, Qt::KeepAspectRatio, Qt::SmoothTransformation);
    const QSize size = QSize(photo.width, photo.height).scaled(most, Qt::KeepAspectRatio).expandedTo({1, 1});
    return imageOnPaper(content, QStringLiteral("photo-%1").arg(photo.record.id.number()), size,
                        [image](QPainter &painter, const QRectF &place, double) { painter.drawImage(place, image); });
}

} // namespace hearth
