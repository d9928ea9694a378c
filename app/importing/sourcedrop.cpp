// SPDX-License-Identifier: GPL-3.0-or-later
#include "importing/sourcedrop.h"

#include <QDropEvent>
#include <QFileInfo>
#include <QImageReader>
#include <QMimeData>
#include <QUrl>
#include <QWidget>

namespace hearth {

namespace {

/// The one file or folder in what is dragged that may be another journal's; empty for anything else.
QString sourceIn(const QMimeData *data)
{
    const QList<QUrl> urls = data->urls();
    if (urls.size() != 1 || !urls.first().isLocalFile())
        return {};
    const QFileInfo file(urls.first().toLocalFile());
    const QString ending = file.suffix().toLower();
    const bool isOther =
        ending == QLatin1String("hearth") || QImageReader::supportedImageFormats().contains(ending.toLatin1());
    return file.isDir() || (file.isFile() && !isOther) ? file.filePath() : QString();
}

} // namespace

SourceDrop::SourceDrop(QWidget *widget)
    : QObject(widget)
{
    widget->setAcceptDrops(true);
    widget->installEventFilter(this);
}

bool SourceDrop::eventFilter(QObject *, QEvent *event)
{
    if (event->type() != QEvent::DragEnter && event->type() != QEvent::Drop)
        return false;
    auto *drop = static_cast<QDropEvent *>(event);
    const QString path = sourceIn(drop->mimeData());
    if (path.isEmpty()) {
        event->ignore(); // the window looks at it
        return true;
    }
    drop->acceptProposedAction();
    if (event->type() == QEvent::Drop)
        emit dropped(path);
    return true;
}

} // namespace hearth
