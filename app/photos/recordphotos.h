// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/draftphotos.h"
#include "page/page.h"
#include "photos/photostrip.h"
#include "records/change.h"

#include <QCborValue>
#include <QWidget>

#include <optional>
#include <vector>

namespace hearth {

class Journal;

/// The photos of one record: to be read, or to be changed together with it. While editing, nothing is written to the
/// record until its editor saves; what was taken in meanwhile waits in drafts of its own, one a photo, so that it
/// survives a lock and is not sealed again with each word that is typed.
///
/// RecordEditorBase keeps draft() with the draft of the record, gives it back to restore(), saves its record together
/// with changesFor(), and then calls finish(), or discard() when it was thrown away.
class RecordPhotos final : public QWidget
{
    Q_OBJECT

public:
    using Use = PhotoStrip::Use;

    RecordPhotos(const PageContext &context, Use use, QWidget *parent = nullptr);

    /// The photos of that record as they are in the journal; none for a record that is not there yet. Forgets what was
    /// being changed. With Use::Read it hides itself where there are none.
    void showRecord(RecordId owner);
    void setPhotoSize(PhotoSize size) { m_strip->setPhotoSize(size); }
    /// How many are shown.
    [[nodiscard]] int count() const { return static_cast<int>(m_photos.size()); }
    /// Whether changesFor() would hold anything.
    [[nodiscard]] bool isChanged() const;
    /// While photos are being prepared; saving now would miss them.
    [[nodiscard]] bool isBusy() const { return m_strip->isBusy(); }
    /// Takes in what was pasted or dropped elsewhere in the editor; false when nothing in it can be a photo.
    bool takeFrom(const QMimeData *data) { return m_strip->takeFrom(data); }
    /// What an editor says that is to save or close meanwhile.
    [[nodiscard]] static QString waitWords();
    /// Opens the choice of files.
    void choose();

    /// The name of the field of a draft that holds draft().
    [[nodiscard]] static QString draftField() { return QLatin1String(kPhotosField); }
    /// What is being changed; undefined when nothing is. Without the photos themselves, so it stays small; of files
    /// that are still being prepared it says where they are.
    [[nodiscard]] QCborValue draft() const;
    /// Takes in here and now what was pasted and is still being prepared: it is nowhere else.
    void finishPasted() { m_strip->finishPasted(); }
    /// Keeps what was taken in and could not be kept then. False, and said, where that is still so.
    [[nodiscard]] bool keepTaken();
    /// Brings back what draft() gave, over the photos that showRecord() showed. Files that were still being prepared
    /// then are taken in anew; one that is gone meanwhile is named.
    void restore(const QCborValue &draft);

    /// What makes the photos of `owner` those shown here; to be applied in one step with the owner's own change. The
    /// owner is one of mine, in the journal or about to be added.
    [[nodiscard]] ChangeSet changesFor(const Record &owner) const;
    /// The changes are in the journal, or no longer wanted: shows what is there for `owner`, and lets the drafts of
    /// photos go.
    void finish(RecordId owner);
    void discard() { finish(m_owner); }

    /// Lets go of photos that were taken in for a draft that is no more. For a moment in which no editor is open.
    static void dropForgotten(Journal &journal);

signals:
    /// A photo was added, removed or given another caption by the person.
    void changed();
    void busyChanged(bool isBusy);
    /// As PhotoStrip::refused().
    void refused(const QString &sentence);

private:
    /// A photo shown: one of the journal, with what it was, or one that was added.
    struct Photo final
    {
        Attachment attachment;
        std::optional<Attachment> before;
        QByteArray content; // of one that was added
    };

    [[nodiscard]] Photo *find(qint64 id);
    [[nodiscard]] const Photo *find(qint64 id) const;
    [[nodiscard]] QList<StripPhoto> stripPhotos() const;
    void refresh();
    void take(const PreparedPhoto &prepared);
    bool keep(const Photo &photo);
    void remove(qint64 id);
    void putBack(const Photo &photo, std::ptrdiff_t place);
    void caption(qint64 id, const QString &caption);
    void open(qint64 id);
    void loadPicture(qint64 id, QSize within);
    void saveCopy(qint64 id);
    [[nodiscard]] Result<QByteArray> contentOf(qint64 id) const;

    const PageContext m_context;
    Use m_use;
    PhotoStrip *m_strip;
    RecordId m_owner;
    std::vector<Photo> m_photos; // in the order shown
    std::vector<Attachment> m_removed;
};

} // namespace hearth
