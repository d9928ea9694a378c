// SPDX-License-Identifier: GPL-3.0-or-later
#include "photos/photostrip.h"

#include "photos/addphotobutton.h"
#include "photos/photoloader.h"
#include "widgets/arrange.h"
#include "widgets/busybar.h"
#include "widgets/buttons.h"
#include "widgets/flowlayout.h"
#include "widgets/messagebar.h"
#include "widgets/plainlabel.h"
#include "wording/describe.h"

#include <QClipboard>
#include <QDir>
#include <QDropEvent>
#include <QFileInfo>
#include <QGuiApplication>
#include <QMimeData>
#include <QShortcut>
#include <QTimer>
#include <QUrl>

#include <algorithm>

namespace hearth {

namespace {

constexpr int kPatience = 250; // milliseconds
constexpr int kMaxHintsShown = 3;

QStringList filesIn(const QMimeData &data)
{
    QStringList paths;
    for (const QUrl &url : data.urls()) {
        if (url.isLocalFile()) // nothing is ever fetched
            paths += url.toLocalFile();
    }
    return paths;
}

/// Of a picture on a web page, say.
bool holdsAddress(const QMimeData *data)
{
    return data != nullptr && data->hasUrls() && filesIn(*data).size() < data->urls().size();
}

} // namespace

PhotoStrip::PhotoStrip(const Theme &theme, Use use, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_use(use)
    , m_flow(nullptr)
    , m_loader(new PhotoLoader(this))
{
    auto *flowing = new QWidget(this);
    m_flow = new FlowLayout(spacing::medium, flowing);
    inColumn(this, spacing::small, {flowing});
    setAccessibleName(tr("Photos"));
    if (use == Use::Edit)
        makeIntake();
}

PhotoStrip::~PhotoStrip() = default;

void PhotoStrip::makeIntake()
{
    setAcceptDrops(true);
    m_add = named("addPhoto", new AddPhotoButton(m_theme, this));
    m_flow->addWidget(m_add);
    m_flow->setAlignment(m_add, Qt::AlignTop);
    m_note = paragraph({}, Role::Caption, this);
    m_note->setVisible(false);
    m_busy = new BusyBar(m_theme, this);
    m_busy->setVisible(false);
    m_message = new MessageBar(m_theme, this);
    m_patience = new QTimer(this);
    m_patience->setSingleShot(true);
    m_patience->setInterval(kPatience);
    for (QWidget *line :
         {static_cast<QWidget *>(m_note), static_cast<QWidget *>(m_busy), static_cast<QWidget *>(m_message)})
        layout()->addWidget(line);

    connect(m_add, &QPushButton::clicked, this, &PhotoStrip::chooseRequested);
    connect(m_patience, &QTimer::timeout, m_busy, &QWidget::show);
    connect(m_busy, &BusyBar::cancelled, m_loader, &PhotoLoader::cancel);
    auto *pasting = new QShortcut(QKeySequence(QKeySequence::Paste), this);
    pasting->setContext(Qt::WidgetWithChildrenShortcut);
    connect(pasting, &QShortcut::activated, this, &PhotoStrip::paste);
    connectLoader();
}

void PhotoStrip::connectLoader()
{
    connect(m_loader, &PhotoLoader::prepared, this, [this](const PreparedPhoto &photo) {
        if (photo.wasReduced) {
            m_note->setText(tr("Made smaller to keep the journal quick."));
            m_note->setVisible(true);
        }
        showBusy(true);
        emit photoAdded(photo);
    });
    connect(m_loader, &PhotoLoader::refused, this, [this](const Error &error, const QString &name) {
        refuse(describe(error), name);
        showBusy(true);
    });
    connect(m_loader, &PhotoLoader::busyChanged, this, [this](bool isBusy) {
        showBusy(isBusy);
        emit busyChanged(isBusy);
    });
}

void PhotoStrip::setPhotoSize(PhotoSize size)
{
    if (size == PhotoSize::Wide && m_size != size) {
        QWidget *flowing = m_flow->parentWidget();
        delete m_flow;
        m_flow = inColumn(flowing, spacing::large);
    }
    m_size = size;
    for (PhotoTile *tile : std::as_const(m_tiles))
        tile->setPhotoSize(size);
    if (m_add != nullptr)
        m_add->setPhotoSize(size);
}

void PhotoStrip::setPicture(qint64 id, const QImage &picture)
{
    if (const int place = placeOf(id); place >= 0)
        m_tiles[place]->setPicture(picture);
}

void PhotoStrip::setPhotos(const QList<StripPhoto> &photos)
{
    const auto focused = std::find_if(m_tiles.cbegin(), m_tiles.cend(), [](auto *tile) { return tile->holdsFocus(); });
    const auto focusedPlace = focused != m_tiles.cend() ? focused - m_tiles.cbegin() : -1;
    const PhotoTile *focusedTile = focusedPlace >= 0 ? *focused : nullptr;

    QList<PhotoTile *> tiles;
    for (const StripPhoto &photo : photos)
        tiles += tileFor(photo.id);
    while (QLayoutItem *item = m_flow->takeAt(0))
        delete item; // the layout's, not the widget
    for (PhotoTile *tile : std::as_const(m_tiles)) {
        if (tiles.contains(tile))
            continue;
        tile->hide();
        tile->deleteLater();
    }
    const auto count = static_cast<int>(photos.size());
    for (int place = 0; place < count; ++place) {
        tiles[place]->show(photos[place], place + 1, count);
        m_flow->addWidget(tiles[place]);
        m_flow->setAlignment(tiles[place], Qt::AlignTop);
    }
    m_photos = photos;
    m_tiles = tiles;

    if (m_add != nullptr) {
        m_flow->addWidget(m_add);
        m_flow->setAlignment(m_add, Qt::AlignTop);
        m_add->setTall(count > 0);
    }

    if (focusedTile != nullptr && !m_tiles.contains(focusedTile)) {
        if (m_tiles.isEmpty())
            m_add != nullptr ? m_add->setFocus(Qt::OtherFocusReason) : clearFocus();
        else
            m_tiles[std::min<qsizetype>(focusedPlace, count - 1)]->focusPhoto();
    }
}

PhotoTile *PhotoStrip::tileFor(qint64 id)
{
    const int place = placeOf(id);
    if (place >= 0)
        return m_tiles[place];
    auto *tile = new PhotoTile(m_theme, m_use, id, this);
    tile->setPhotoSize(m_size);
    connect(tile, &PhotoTile::openAsked, this, [this, id] { emit openRequested(id); });
    connect(tile, &PhotoTile::pictureWanted, this, [this, id](QSize within) { emit pictureWanted(id, within); });
    connect(tile, &PhotoTile::removalAsked, this, [this, id] { emit removeRequested(id); });
    connect(tile, &PhotoTile::captionTyped, this, [this, id](const QString &caption) { noteCaption(id, caption); });
    connect(tile, &PhotoTile::stepAsked, this, [this, id](int step) {
        const int next = placeOf(id) + step;
        if (next >= 0 && next < m_tiles.size())
            m_tiles[next]->focusPhoto();
    });
    return tile;
}

int PhotoStrip::placeOf(qint64 id) const
{
    for (int place = 0; place < m_tiles.size(); ++place) {
        if (m_tiles[place]->id() == id)
            return place;
    }
    return -1;
}

void PhotoStrip::noteCaption(qint64 id, const QString &caption)
{
    if (const int place = placeOf(id); place >= 0)
        m_photos[place].caption = caption;
    emit captionChanged(id, caption);
}

void PhotoStrip::addFiles(const QStringList &paths)
{
    if (m_use == Use::Read || paths.isEmpty())
        return;
    startRow();
    if (paths.size() > kMaxAtOnce)
        hint(tr("Only the first %n photo(s) are taken in at once. Add the others afterwards.", nullptr, kMaxAtOnce));
    for (const QString &path : paths.mid(0, kMaxAtOnce)) {
        if (const QString problem = problemOf(path); !problem.isEmpty())
            refuse(problem, QFileInfo(QDir::cleanPath(path)).fileName());
        else
            m_loader->addFile(path);
    }
    showBusy(m_loader->isBusy());
}

bool PhotoStrip::holdsPhotos(const QMimeData *data)
{
    return data != nullptr && (data->hasImage() || !filesIn(*data).isEmpty());
}

bool PhotoStrip::takeFrom(const QMimeData *data)
{
    if (m_use == Use::Read || !holdsPhotos(data))
        return false;
    // The file rather than its picture: only the file says which way is up.
    if (const QStringList paths = filesIn(*data); !paths.isEmpty()) {
        addFiles(paths);
        if (holdsAddress(data))
            hint(aboutAddresses());
        return true;
    }
    startRow();
    m_loader->addImage(qvariant_cast<QImage>(data->imageData()));
    showBusy(true);
    return true;
}

bool PhotoStrip::isBusy() const
{
    return m_loader->isBusy();
}

QStringList PhotoStrip::unfinishedFiles() const
{
    return m_loader->unfinishedFiles();
}

void PhotoStrip::finishPasted()
{
    m_loader->finishNow(PhotoLoader::What::Pictures);
}

void PhotoStrip::cancel()
{
    m_loader->cancel();
}

void PhotoStrip::paste()
{
    const QMimeData *data = QGuiApplication::clipboard()->mimeData();
    if (takeFrom(data))
        return;
    startRow();
    hint(holdsAddress(data) ? aboutAddresses() : tr("There is no picture on the clipboard. Copy one, then paste it."));
}

QString PhotoStrip::aboutAddresses()
{
    return tr(
        "This picture is on the web, and Hearthbook fetches nothing from there. Save it as a file in the browser, "
        "then add that.");
}

QString PhotoStrip::problemOf(const QString &path)
{
    const QFileInfo file(path);
    if (file.isDir())
        return tr("This is a folder. Open it and choose the photos you want to add.");
    if (file.isFile() && file.size() == 0)
        return tr("This file is empty. Nothing was changed. Use another copy of the photo.");
    return {};
}

void PhotoStrip::startRow()
{
    if (m_loader->isBusy())
        return;
    m_hints.clear();
    m_isProblem = false;
    m_note->setVisible(false);
    m_message->hide();
}

void PhotoStrip::refuse(const QString &sentence, const QString &name)
{
    m_isProblem = true;
    const QString whole =
        name.isEmpty() ? sentence : tr("“%1”: %2", "file name and what is wrong with it").arg(name, sentence);
    hint(whole);
    emit refused(whole);
}

void PhotoStrip::hint(const QString &sentence)
{
    m_hints += sentence;
    QStringList lines = m_hints.mid(0, kMaxHintsShown);
    if (const auto more = static_cast<int>(m_hints.size()) - kMaxHintsShown; more > 0)
        lines += tr("%n more file(s) could not be added.", nullptr, more);
    m_message->showMessage(m_isProblem ? MessageBar::Type::Problem : MessageBar::Type::Info,
                           lines.join(QLatin1Char('\n')));
}

void PhotoStrip::showBusy(bool isBusy)
{
    if (!isBusy) {
        m_patience->stop();
        m_busy->hide();
        return;
    }
    m_busy->setText(tr("Preparing %n photo(s)…", nullptr, std::max(m_loader->remaining(), 1)));
    m_busy->setCancellable(true);
    if (m_busy->isHidden() && !m_patience->isActive())
        m_patience->start();
}

void PhotoStrip::dragEnterEvent(QDragEnterEvent *event)
{
    const bool isAwaited = holdsPhotos(event->mimeData());
    if (m_use == Use::Read || !(isAwaited || holdsAddress(event->mimeData())))
        return;
    event->setDropAction(Qt::CopyAction); // never moved away from where it was
    event->accept();                      // an address too, to say why it is not taken
    m_add->setAwaited(isAwaited);
}

void PhotoStrip::dragLeaveEvent(QDragLeaveEvent *)
{
    if (m_add != nullptr)
        m_add->setAwaited(false);
}

void PhotoStrip::dropEvent(QDropEvent *event)
{
    if (m_add != nullptr)
        m_add->setAwaited(false);
    if (takeFrom(event->mimeData())) {
        event->setDropAction(Qt::CopyAction);
        event->accept();
    } else if (m_use == Use::Edit && holdsAddress(event->mimeData())) {
        event->setDropAction(Qt::IgnoreAction);
        startRow();
        hint(aboutAddresses());
    }
}

} // namespace hearth
