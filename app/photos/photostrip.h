// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "photos/photoreader.h"
#include "photos/phototile.h"
#include "photos/stripphoto.h"

#include <QList>
#include <QStringList>
#include <QWidget>

class QLabel;
class QLayout;
class QMimeData;
class QTimer;

namespace hearth {

class AddPhotoButton;
class BusyBar;
class MessageBar;
class PhotoLoader;

/// The photos of one record, as small pictures with captions. It keeps nothing: it shows what setPhotos() gives, and
/// asks by signals. Photos come in by the button, by dropping and by pasting; each is prepared away from the window
/// and handed over in photoAdded(). With Use::Read there is nothing to change, only to open.
class PhotoStrip final : public QWidget
{
    Q_OBJECT

public:
    using Use = PhotoTile::Use;
    /// What is taken in at one go; the rest is left, and that is said.
    static constexpr int kMaxAtOnce = 30;

    PhotoStrip(const Theme &theme, Use use, QWidget *parent = nullptr);
    ~PhotoStrip() override;

    /// Wide ones only with Use::Read, and before there are any.
    void setPhotoSize(PhotoSize size);
    /// What was asked for by pictureWanted(), if the photo is still there.
    void setPicture(qint64 id, const QImage &picture);
    /// Ids are unique. Focus, and the caption being typed, stay where they are.
    void setPhotos(const QList<StripPhoto> &photos);
    /// With the captions as they are typed.
    [[nodiscard]] const QList<StripPhoto> &photos() const { return m_photos; }

    /// Takes in files that were chosen.
    void addFiles(const QStringList &paths);
    /// True when there is a picture or a file in it, whether or not it turns out to be a photo.
    [[nodiscard]] static bool holdsPhotos(const QMimeData *data);
    /// Takes in what was dropped or pasted, for editors that hand it on; false when nothing in it can be a photo.
    bool takeFrom(const QMimeData *data);
    /// True while photos are being prepared. What was prepared is handed over only while the strip lives.
    [[nodiscard]] bool isBusy() const;
    /// The files that are still being prepared.
    [[nodiscard]] QStringList unfinishedFiles() const;
    /// Prepares and hands over here and now what was pasted, and is nowhere else.
    void finishPasted();
    /// Lets go of what is still being prepared.
    void cancel();

signals:
    /// Asks whoever owns the strip to let the person choose files, and to give them to addFiles().
    void chooseRequested();
    /// Not yet among photos(): its owner keeps it and calls setPhotos().
    void photoAdded(const hearth::PreparedPhoto &photo);
    /// The photo is still there.
    void removeRequested(qint64 id);
    /// As it is typed.
    void captionChanged(qint64 id, const QString &caption);
    void openRequested(qint64 id);
    /// A wide photo comes into sight: its picture within so many pixels, for setPicture().
    void pictureWanted(qint64 id, QSize within);
    void busyChanged(bool isBusy);
    /// A file or picture could not be taken in, and why; the strip says it, too, where it is in sight.
    void refused(const QString &sentence);

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void makeIntake();
    void connectLoader();
    [[nodiscard]] PhotoTile *tileFor(qint64 id);
    [[nodiscard]] int placeOf(qint64 id) const;
    void paste();
    void startRow();
    /// Says what is wrong, with the name of the file if it is about one, below what else was said of the row.
    void refuse(const QString &sentence, const QString &name = {});
    /// The same for what is no problem.
    void hint(const QString &sentence);
    [[nodiscard]] static QString aboutAddresses();
    /// What is wrong with the file at first sight; empty when it is worth a try.
    [[nodiscard]] static QString problemOf(const QString &path);
    void showBusy(bool isBusy);
    void noteCaption(qint64 id, const QString &caption);

    const Theme &m_theme;
    Use m_use;
    PhotoSize m_size = PhotoSize::Usual;
    QList<StripPhoto> m_photos;
    QList<PhotoTile *> m_tiles; // in the order of m_photos
    QLayout *m_flow;            // in lines, or of wide photos in a column
    PhotoLoader *m_loader;
    // Where photos come in; null with Use::Read.
    AddPhotoButton *m_add = nullptr;
    QLabel *m_note = nullptr;
    BusyBar *m_busy = nullptr;
    MessageBar *m_message = nullptr;
    QTimer *m_patience = nullptr; // what is quick needs no bar
    QStringList m_hints;          // of this row
    bool m_isProblem = false;
};

} // namespace hearth
