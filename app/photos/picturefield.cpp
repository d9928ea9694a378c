// SPDX-License-Identifier: GPL-3.0-or-later
#include "photos/picturefield.h"

#include "page/prompter.h"
#include "photos/partnerpicture.h"
#include "photos/photoloader.h"
#include "widgets/arrange.h"
#include "widgets/avatar.h"
#include "widgets/buttons.h"

#include <QDropEvent>
#include <QMimeData>
#include <QUrl>

namespace hearth {

namespace {

constexpr int kSide = 56; // device-independent pixels

QString fileIn(const QMimeData *data)
{
    for (const QUrl &url : data->urls()) {
        if (url.isLocalFile())
            return url.toLocalFile();
    }
    return {};
}

} // namespace

PictureField::PictureField(const Theme &theme, Prompter &prompter, QWidget *parent)
    : QWidget(parent)
    , m_prompter(prompter)
    , m_loader(new PhotoLoader(this))
    , m_avatar(new Avatar(theme))
    , m_choose(plainButton(tr("Choose…")))
    , m_remove(quietButton(tr("Take it away")))
{
    m_avatar->setSide(kSide);
    m_choose->setAccessibleName(tr("Choose a picture of you"));
    m_remove->setAccessibleName(tr("Take your picture away"));
    m_remove->hide();
    setAcceptDrops(true);
    inRow(this, spacing::medium, {m_avatar, m_remove, m_choose});

    connect(m_choose, &QPushButton::clicked, this, &PictureField::choose);
    connect(m_remove, &QPushButton::clicked, this, &PictureField::removeChosen);
    connect(m_loader, &PhotoLoader::prepared, this, &PictureField::take);
    connect(m_loader, &PhotoLoader::refused, this, &PictureField::refused);
    connect(m_loader, &PhotoLoader::busyChanged, this, [this](bool isBusy) {
        m_choose->setEnabled(!isBusy);
        m_choose->setText(isBusy ? tr("Preparing…") : tr("Choose…"));
    });
}

void PictureField::setRemovable(bool isRemovable)
{
    m_remove->setVisible(isRemovable);
}

void PictureField::choose()
{
    const QStringList files = m_prompter.choosePictures(this);
    if (!files.isEmpty())
        m_loader->addFile(files.constFirst());
}

bool PictureField::takeFrom(const QMimeData *data)
{
    const QString file = fileIn(data);
    if (!file.isEmpty())
        m_loader->addFile(file);
    else if (data->hasImage())
        m_loader->addImage(qvariant_cast<QImage>(data->imageData()));
    else
        return false;
    return true;
}

void PictureField::finishNow()
{
    m_loader->finishNow(PhotoLoader::What::Everything);
}

void PictureField::take(const PreparedPhoto &photo)
{
    if (const auto square = squareOf(photo))
        emit chosen(square.value());
    else
        emit refused(square.error());
}

void PictureField::dragEnterEvent(QDragEnterEvent *event)
{
    if (fileIn(event->mimeData()).isEmpty() && !event->mimeData()->hasImage())
        return;
    event->setDropAction(Qt::CopyAction); // never moved away from where it was
    event->accept();
}

void PictureField::dropEvent(QDropEvent *event)
{
    if (!takeFrom(event->mimeData()))
        return;
    event->setDropAction(Qt::CopyAction);
    event->accept();
}

} // namespace hearth
