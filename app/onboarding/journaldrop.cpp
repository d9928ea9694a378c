// SPDX-License-Identifier: GPL-3.0-or-later
#include "onboarding/journaldrop.h"

#include <QDropEvent>
#include <QFileInfo>
#include <QMimeData>
#include <QUrl>
#include <QWidget>

namespace hearth {

namespace {

/// The one journal in what is dragged; empty when it is something else.
QString journalIn(const QMimeData *data)
{
    const QList<QUrl> urls = data->urls();
    if (urls.size() != 1 || !urls.first().isLocalFile())
        return {};
    const QString path = urls.first().toLocalFile();
    const bool isJournal = path.endsWith(QLatin1String(".hearth"), Qt::CaseInsensitive) && QFileInfo(path).isFile();
    return isJournal ? path : QString();
}

} // namespace

JournalDrop::JournalDrop(QWidget *widget)
    : QObject(widget)
{
    widget->setAcceptDrops(true);
    widget->installEventFilter(this);
}

bool JournalDrop::eventFilter(QObject *, QEvent *event)
{
    if (event->type() == QEvent::DragLeave) {
        emit hovered(false);
        return false;
    }
    if (event->type() != QEvent::DragEnter && event->type() != QEvent::Drop)
        return false;
    auto *drop = static_cast<QDropEvent *>(event);
    const QString path = journalIn(drop->mimeData());
    if (path.isEmpty()) {
        event->ignore();
        return true;
    }
    drop->acceptProposedAction();
    emit hovered(event->type() == QEvent::DragEnter);
    if (event->type() == QEvent::Drop)
        emit dropped(path);
    return true;
}

} // namespace hearth
