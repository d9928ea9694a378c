// SPDX-License-Identifier: GPL-3.0-or-later
#include "photos/recordphotos.h"

#include "journal/draftphotos.h"
#include "journal/journal.h"
#include "page/outputchoice.h"
#include "page/prompter.h"
#include "photos/partnerpicture.h"
#include "photos/photoview.h"
#include "widgets/arrange.h"
#include "widgets/openonce.h"

#include <QFutureWatcher>
#include <QPointer>
#include <QPromise>
#include <QThreadPool>

#include <algorithm>
#include <memory>

namespace hearth {

namespace {

// Whether it waits there, and on the disk.
bool isWritten(const Journal &journal, const QString &place)
{
    const Draft *draft = journal.draft(place);
    return draft != nullptr && std::ranges::none_of(journal.drafts().unwritten(), [draft](const Draft &unwritten) {
               return unwritten.record.id == draft->record.id;
           });
}

} // namespace

RecordPhotos::RecordPhotos(const PageContext &context, Use use, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_use(use)
    , m_strip(new PhotoStrip(context.theme, use, this))
{
    inColumn(this, {m_strip});
    setFocusProxy(m_strip);
    connect(m_strip, &PhotoStrip::chooseRequested, this, &RecordPhotos::choose);
    connect(m_strip, &PhotoStrip::photoAdded, this, &RecordPhotos::take);
    connect(m_strip, &PhotoStrip::removeRequested, this, &RecordPhotos::remove);
    connect(m_strip, &PhotoStrip::captionChanged, this, &RecordPhotos::caption);
    connect(m_strip, &PhotoStrip::openRequested, this, &RecordPhotos::open);
    // Later: the photos are being painted.
    connect(m_strip, &PhotoStrip::pictureWanted, this, &RecordPhotos::loadPicture, Qt::QueuedConnection);
    connect(m_strip, &PhotoStrip::busyChanged, this, &RecordPhotos::busyChanged);
    connect(m_strip, &PhotoStrip::refused, this, &RecordPhotos::refused);
}

void RecordPhotos::showRecord(RecordId owner)
{
    m_strip->cancel(); // what is being prepared belongs to what was shown
    m_owner = owner;
    m_photos.clear();
    m_removed.clear();
    for (const Attachment *attachment : m_context.journal.photosOf(owner))
        m_photos.push_back({*attachment, *attachment, {}});
    refresh();
}

void RecordPhotos::refresh()
{
    m_strip->setPhotos(stripPhotos());
    if (m_use == Use::Read)
        setVisible(!m_photos.empty());
}

QList<StripPhoto> RecordPhotos::stripPhotos() const
{
    QList<StripPhoto> photos;
    for (const Photo &photo : m_photos) {
        const Attachment &attachment = photo.attachment;
        photos += {attachment.record.id.number(), attachment.thumbnail, attachment.caption,
                   QSize(attachment.width, attachment.height)};
    }
    return photos;
}

RecordPhotos::Photo *RecordPhotos::find(qint64 id)
{
    const auto found =
        std::ranges::find(m_photos, id, [](const Photo &photo) { return photo.attachment.record.id.number(); });
    return found == m_photos.end() ? nullptr : &*found;
}

const RecordPhotos::Photo *RecordPhotos::find(qint64 id) const
{
    return const_cast<RecordPhotos *>(this)->find(id);
}

void RecordPhotos::choose()
{
    m_strip->addFiles(m_context.prompter.choosePictures(this));
}

void RecordPhotos::take(const PreparedPhoto &prepared)
{
    Attachment attachment = attachmentOf(m_context.journal, prepared);
    if (!m_photos.empty())
        standAfter(attachment, m_photos.back().attachment);
    m_photos.push_back({attachment, std::nullopt, prepared.content});
    keep(m_photos.back());
    refresh();
    emit changed();
}

bool RecordPhotos::keep(const Photo &photo)
{
    const Attachment &attachment = photo.attachment;
    const auto done =
        m_context.journal.saveDraft(photoPlace(attachment.record.id), waitingFields(attachment, photo.content));
    if (!done)
        m_context.navigator.report(done.error());
    return done.ok();
}

bool RecordPhotos::keepTaken()
{
    bool areKept = true;
    for (const Photo &photo : m_photos) {
        const bool isKept = photo.before || isWritten(m_context.journal, photoPlace(photo.attachment.record.id));
        areKept = (isKept || keep(photo)) && areKept;
    }
    return areKept;
}

bool RecordPhotos::isChanged() const
{
    return !m_removed.empty() ||
           std::ranges::any_of(m_photos, [](const Photo &photo) { return photo.before != photo.attachment; });
}

QCborValue RecordPhotos::draft() const
{
    const QStringList unfinished = m_strip->unfinishedFiles();
    if (!isChanged() && unfinished.isEmpty())
        return {};
    PhotosTyped typed;
    typed.unfinished = unfinished;
    for (const Photo &photo : m_photos) {
        const RecordId id = photo.attachment.record.id;
        if (!photo.before)
            typed.added += {id, photo.attachment.caption};
        else if (photo.before->caption != photo.attachment.caption)
            typed.captions.insert(id, photo.attachment.caption);
    }
    for (const Attachment &attachment : m_removed)
        typed.removed += attachment.record.id;
    return typed.toCbor();
}

void RecordPhotos::restore(const QCborValue &draft)
{
    const PhotosTyped typed = PhotosTyped::fromCbor(draft);
    for (const RecordId id : typed.removed) {
        if (const Photo *photo = find(id.number()); photo != nullptr && photo->before) {
            m_removed.push_back(*photo->before);
            m_photos.erase(m_photos.begin() + (photo - m_photos.data()));
        }
    }
    for (auto each = typed.captions.begin(); each != typed.captions.end(); ++each) {
        if (Photo *photo = find(each.key().number()); photo != nullptr)
            photo->attachment.caption = each.value();
    }
    for (const PhotosTyped::Added &each : typed.added) {
        auto waiting = waitingPhoto(m_context.journal, each.id);
        if (!waiting || find(each.id.number()) != nullptr)
            continue;
        Photo photo{std::move(waiting->attachment), std::nullopt, std::move(waiting->content)};
        photo.attachment.caption = each.caption;
        if (!m_photos.empty())
            standAfter(photo.attachment, m_photos.back().attachment);
        m_photos.push_back(std::move(photo));
    }
    refresh();
    for (qsizetype first = 0; first < typed.unfinished.size(); first += PhotoStrip::kMaxAtOnce)
        m_strip->addFiles(typed.unfinished.mid(first, PhotoStrip::kMaxAtOnce));
}

ChangeSet RecordPhotos::changesFor(const Record &owner) const
{
    const Journal &journal = m_context.journal;
    ChangeSet changes;
    const auto add = [&](Attachment attachment, const QByteArray &content) {
        attachment.of = owner.id;
        attachment.record.date = owner.date;
        attachment.record.visibility = owner.visibility;
        changes.push_back(Change::add(std::move(attachment), content));
    };
    for (const Photo &photo : m_photos) {
        if (!photo.before) {
            add(photo.attachment, photo.content);
        } else if (owner.id != m_owner) { // the words became another record, and take a copy along
            if (const auto content = journal.contentOf(*photo.before)) {
                Attachment copy = photo.attachment;
                copy.record = journal.compose<Attachment>().record;
                copy.record.written = copy.record.changed = photo.attachment.record.written;
                add(copy, content.value());
            }
        } else if (photo.before->caption != photo.attachment.caption &&
                   journal.findRecord(photo.before->record.id) != nullptr) {
            Attachment after = photo.attachment;
            after.record.changed = std::max(journal.clock().now(), after.record.written);
            changes.push_back(Change::edit(*photo.before, after));
        }
    }
    for (const Attachment &attachment : m_removed) {
        if (owner.id == m_owner && journal.findRecord(attachment.record.id) != nullptr)
            changes.push_back(Change::remove(attachment));
    }
    return changes;
}

void RecordPhotos::finish(RecordId owner)
{
    for (const Photo &photo : m_photos) {
        if (photo.before)
            continue;
        if (const auto gone = m_context.journal.discardDraft(photoPlace(photo.attachment.record.id)); !gone)
            m_context.navigator.report(gone.error());
    }
    showRecord(owner);
}

QString RecordPhotos::waitWords()
{
    return tr("Your photos are still being prepared. Try again in a moment.");
}

void RecordPhotos::dropForgotten(Journal &journal)
{
    QSet<QString> wanted;
    QStringList waiting;
    for (const QString &place : journal.drafts().places()) {
        if (isPhotoPlace(place))
            waiting += place;
        for (const RecordId photo : photosNamedIn(journal.draft(place)->fields))
            wanted += photoPlace(photo);
    }
    for (const QString &place : std::as_const(waiting)) {
        if (!wanted.contains(place))
            (void)journal.discardDraft(place); // failing, it goes another time
    }
}

void RecordPhotos::remove(qint64 id)
{
    const Photo *found = find(id);
    if (found == nullptr)
        return;
    const Photo photo = *found;
    const auto place = found - m_photos.data();
    m_photos.erase(m_photos.begin() + place);
    if (photo.before)
        m_removed.push_back(*photo.before);
    else if (const auto gone = m_context.journal.discardDraft(photoPlace(photo.attachment.record.id)); !gone)
        m_context.navigator.report(gone.error());
    refresh();
    emit changed();
    m_context.navigator.say(tr("The photo is taken out."), tr("Undo"), [self = QPointer(this), photo, place] {
        if (self)
            self->putBack(photo, place);
    });
}

void RecordPhotos::putBack(const Photo &photo, std::ptrdiff_t place)
{
    const RecordId id = photo.attachment.record.id;
    const bool isOutOfDate = photo.before && std::erase_if(m_removed, [id](const Attachment &removed) {
                                                 return removed.record.id == id;
                                             }) == 0;
    if (isOutOfDate || find(id.number()) != nullptr)
        return;
    m_photos.insert(m_photos.begin() + std::min(place, std::ssize(m_photos)), photo);
    if (!photo.before)
        keep(photo);
    refresh();
    emit changed();
}

void RecordPhotos::caption(qint64 id, const QString &caption)
{
    if (Photo *photo = find(id); photo != nullptr && photo->attachment.caption != caption) {
        photo->attachment.caption = caption;
        emit changed();
    }
}

Result<QByteArray> RecordPhotos::contentOf(qint64 id) const
{
    const Photo *photo = find(id);
    if (photo == nullptr)
        return Error{ErrorCode::NotFound, {}};
    if (!photo->before)
        return photo->content;
    return m_context.journal.contentOf(*photo->before);
}

void RecordPhotos::open(qint64 id)
{
    if (find(id) == nullptr)
        return;
    auto *view = new PhotoView(
        m_context.theme, stripPhotos(), [this](qint64 shown) { return contentOf(shown); }, this);
    view->showPhoto(id);
    connect(view, &PhotoView::saveCopyRequested, this, &RecordPhotos::saveCopy);
    openOnce(view);
}

void RecordPhotos::loadPicture(qint64 id, QSize within)
{
    const auto content = contentOf(id);
    if (!content)
        return; // its thumbnail stands for it, and opening it says what is wrong
    auto *watcher = new QFutureWatcher<QImage>(this);
    connect(watcher, &QFutureWatcher<QImage>::finished, this, [this, watcher, id] {
        watcher->deleteLater();
        if (const QImage picture = watcher->result(); !picture.isNull())
            m_strip->setPicture(id, picture);
    });
    auto decoding = std::make_shared<QPromise<QImage>>();
    watcher->setFuture(decoding->future());
    decoding->start();
    QThreadPool::globalInstance()->start([decoding, bytes = content.value(), within] {
        Result<QImage> picture = decodePhotoWithin(bytes, within);
        decoding->addResult(picture ? picture.take() : QImage());
        decoding->finish();
    });
}

void RecordPhotos::saveCopy(qint64 id)
{
    const Photo *photo = find(id);
    const auto content = contentOf(id);
    if (photo == nullptr)
        return;
    if (!content)
        return m_context.navigator.report(content.error());
    const bool isPng = photo->attachment.mimeType == QLatin1String("image/png");
    QString path =
        m_context.prompter.chooseTarget(this, tr("Save a copy"), isPng ? tr("photo.png") : tr("photo.jpg"),
                                        isPng ? tr("PNG pictures (*.png)") : tr("JPEG pictures (*.jpg *.jpeg)"));
    if (path.isEmpty())
        return;
    const OutputKind kind = isPng ? OutputKind::Png : OutputKind::Jpeg;
    if (outputKindOf(path) != kind)
        path += isPng ? QLatin1String(".png") : QLatin1String(".jpg");
    const auto target = confirmOutput(m_context.prompter, this, path, kind);
    if (!target)
        return m_context.navigator.report(target.error());
    if (!target.value())
        return;
    if (const auto written = writeOutput(*target.value(), kind, content.value()); !written)
        m_context.navigator.report(written.error());
    else
        m_context.navigator.sayDone(tr("The copy is saved. It is not encrypted."));
}

} // namespace hearth
