// SPDX-License-Identifier: GPL-3.0-or-later
#include "photos/photointake.h"

#include "photos/recordphotos.h"

#include <QAbstractScrollArea>
#include <QClipboard>
#include <QDropEvent>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QMimeData>

namespace hearth {

namespace {

bool isPicture(const QMimeData *data)
{
    return PhotoStrip::holdsPhotos(data) && (data->hasUrls() || !data->hasText());
}

} // namespace

PhotoIntake::PhotoIntake(RecordPhotos &photos, QObject *parent)
    : QObject(parent)
    , m_photos(photos)
{
}

void PhotoIntake::watch(QWidget &widget)
{
    widget.setAcceptDrops(true);
    widget.installEventFilter(this);
    if (const auto *area = qobject_cast<QAbstractScrollArea *>(&widget))
        area->viewport()->installEventFilter(this);
}

bool PhotoIntake::take(const QMimeData *data)
{
    const bool isTaken = isPicture(data) && m_photos.takeFrom(data);
    if (isTaken)
        emit taken();
    return isTaken;
}

bool PhotoIntake::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::KeyPress:
        if (static_cast<QKeyEvent *>(event)->matches(QKeySequence::Paste) &&
            take(QGuiApplication::clipboard()->mimeData()))
            return true;
        break;
    case QEvent::DragEnter:
    case QEvent::DragMove:
        if (auto *drag = static_cast<QDragMoveEvent *>(event); isPicture(drag->mimeData())) {
            drag->setDropAction(Qt::CopyAction); // never moved away from where it was
            drag->accept();
            return true;
        }
        break;
    case QEvent::Drop:
        if (auto *drop = static_cast<QDropEvent *>(event); take(drop->mimeData())) {
            drop->setDropAction(Qt::CopyAction);
            drop->accept();
            return true;
        }
        break;
    default:
        break;
    }
    return QObject::eventFilter(watched, event);
}

} // namespace hearth
