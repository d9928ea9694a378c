// SPDX-License-Identifier: GPL-3.0-or-later
#include "paper/paperphoto.h"

#include "photos/photoreader.h"

#include <QImage>

namespace hearth {

namespace {

constexpr int kMaxPixels = 3; // for each 1/96 inch

QString imageElement(const QString &name, const QSize &size)
{
    return QStringLiteral("<img src=\"%1\" width=\"%2\" height=\"%3\"/>")
        .arg(name, QString::number(size.width()), QString::number(size.height()));
}

} // namespace

QString imageOnPaper(PrintContent &content, const QString &name, QSize size, PaperPicture draw)
{
    content.pictures.emplace(name, std::move(draw));
    return imageElement(name, size);
}

QString photoOnPaper(PrintContent &content, const Journal &journal, const Attachment &photo, QSize most)
{
    if (photo.width <= 0 || photo.height <= 0)
        return {};
    const QSize size = QSize(photo.width, photo.height).scaled(most, Qt::KeepAspectRatio).expandedTo({1, 1});
    const QString name = QStringLiteral("photo-%1").arg(photo.record.id.number());
    content.slowPictures.push_back({name, [&journal, photo, pixels = most * kMaxPixels]() -> std::function<QImage()> {
                                        const auto bytes = journal.contentOf(photo);
                                        return [bytes = bytes ? bytes.value() : photo.thumbnail, pixels] {
                                            const auto image = decodePhotoWithin(bytes, pixels);
                                            return image ? image.value() : QImage();
                                        };
                                    }});
    return imageElement(name, size);
}

} // namespace hearth
