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

#include <QCborArray>
#include <QCborMap>
#include <QFutureWatcher>
#include <QPointer>
#include <QPromise>
#include <QThreadPool>

#include <algorithm>
#include <memory>

namespace hearth {

namespace {

using namespace std::chrono_literals;

const QLatin1String kAdded("added");
const QLatin1String kRemoved("removed");
const QLatin1String kCaptions("captions");
const QLatin1String kUnfinished(kUnfinishedPhotos);
const QLatin1String kId("id");
const QLatin1String kCaption("caption");
const QLatin1String kContent("content");
const QLatin1String kType("type");
const QLatin1String kWidth("width");
const QLatin1String kHeight("height");
const QLatin1String kThumbnail("thumbnail");
const QLatin1String kReduced("reduced");

int sideFrom(const QCborValue &value)
{
    return static_cast<int>(std::clamp<qint64>(value.toInteger(), 0, kMaxSourceSide));
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
    // Photos stand in the order of writing, also those that came in the same moment.
    if (!m_photos.empty())
        attachment.record.written =
            std::max(attachment.record.written, m_photos.back().attachment.record.written + 1ms);
    attachment.record.changed = attachment.record.written;
    m_photos.push_back({attachment, std::nullopt, prepared.content});
    keep(m_photos.back());
    refresh();
    emit changed();
}

bool RecordPhotos::keep(const Photo &photo)
{
    const Attachment &attachment = photo.attachment;
    const QCborMap fields{{kContent, photo.content},          {kType, attachment.mimeType},
                          {kWidth, attachment.width},         {kHeight, attachment.height},
                          {kThumbnail, attachment.thumbnail}, {kReduced, attachment.wasReduced}};
    const auto done = m_context.journal.saveDraft(photoPlace(attachment.record.id), fields);
    if (!done)
        m_context.navigator.report(done.error());
    return done.ok();
}

bool RecordPhotos::keepTaken()
{
    bool areKept = true;
    for (const Photo &photo : m_photos) {
        const bool isKept = photo.before || m_context.journal.draft(photoPlace(photo.attachment.record.id)) != nullptr;
        areKept = (isKept || keep(photo)) && areKept;
    }
    return areKept;
}

std::optional<RecordPhotos::Photo> RecordPhotos::kept(RecordId id) const
{
    const Draft *draft = id.isValid() ? m_context.journal.draft(photoPlace(id)) : nullptr;
    if (draft == nullptr)
        return std::nullopt;
    const QCborMap &fields = draft->fields;
    Photo photo{m_context.journal.compose<Attachment>(), std::nullopt, fields.value(kContent).toByteArray()};
    Attachment &attachment = photo.attachment;
    attachment.record.id = id;
    attachment.mimeType = fields.value(kType).toString();
    attachment.width = sideFrom(fields.value(kWidth));
    attachment.height = sideFrom(fields.value(kHeight));
    attachment.size = photo.content.size();
    attachment.digest = digestOfContent(photo.content);
    attachment.thumbnail = fields.value(kThumbnail).toByteArray();
    attachment.wasReduced = fields.value(kReduced).toBool();
    return photo;
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
    QCborArray added;
    QCborArray removed;
    QCborMap captions;
    for (const Photo &photo : m_photos) {
        const qint64 id = photo.attachment.record.id.number();
        if (!photo.before)
            added.append(QCborMap{{kId, id}, {kCaption, photo.attachment.caption}});
        else if (photo.before->caption != photo.attachment.caption)
            captions.insert(id, photo.attachment.caption);
    }
    for (const Attachment &attachment : m_removed)
        removed.append(static_cast<qint64>(attachment.record.id.number()));
    QCborMap fields{{kAdded, added}, {kRemoved, removed}, {kCaptions, captions}};
    if (!unfinished.isEmpty())
        fields.insert(kUnfinished, QCborArray::fromStringList(unfinished));
    return fields;
}

void RecordPhotos::restore(const QCborValue &draft)
{
    const QCborMap fields = draft.toMap();
    const QCborArray removed = fields.value(kRemoved).toArray();
    for (const QCborValue &id : removed) {
        if (const Photo *photo = find(id.toInteger()); photo != nullptr && photo->before) {
            m_removed.push_back(*photo->before);
            m_photos.erase(m_photos.begin() + (photo - m_photos.data()));
        }
    }
    const QCborMap captions = fields.value(kCaptions).toMap();
    for (const auto &[id, caption] : captions) {
        if (Photo *photo = find(id.toInteger()); photo != nullptr)
            photo->attachment.caption = caption.toString();
    }
    const QCborArray added = fields.value(kAdded).toArray();
    for (const QCborValue &value : added) {
        const QCborMap one = value.toMap();
        auto photo = kept(RecordId(one.value(kId).toInteger()));
        if (!photo || find(photo->attachment.record.id.number()) != nullptr)
            continue;
        Attachment &attachment = photo->attachment;
        attachment.caption = one.value(kCaption).toString();
        if (!m_photos.empty())
            attachment.record.written =
                std::max(attachment.record.written, m_photos.back().attachment.record.written + 1ms);
        attachment.record.changed = attachment.record.written;
        m_photos.push_back(std::move(*photo));
    }
    refresh();
    QStringList unfinished;
    for (const QCborValue &path : fields.value(kUnfinished).toArray())
        unfinished += path.toString();
    for (qsizetype first = 0; first < unfinished.size(); first += PhotoStrip::kMaxAtOnce)
        m_strip->addFiles(unfinished.mid(first, PhotoStrip::kMaxAtOnce));
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
