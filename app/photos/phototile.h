// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "photos/photobutton.h"
#include "photos/stripphoto.h"
#include "theme/theme.h"

#include <QWidget>

class QLabel;
class QLineEdit;

namespace hearth {

class IconButton;

/// One photo of a strip with its caption: to be changed, or only to be read.
class PhotoTile final : public QWidget
{
    Q_OBJECT

public:
    enum class Use { Edit, Read };

    PhotoTile(const Theme &theme, Use use, qint64 id, QWidget *parent = nullptr);

    void setPhotoSize(PhotoSize size);
    [[nodiscard]] qint64 id() const { return m_id; }
    /// `place` from 1 to `count`, as it is read aloud.
    void show(const StripPhoto &photo, int place, int count);
    void setPicture(const QImage &picture) { m_photo->setPicture(picture); }
    void focusPhoto();
    [[nodiscard]] bool holdsFocus() const;

signals:
    void openAsked();
    void removalAsked();
    /// As it is typed.
    void captionTyped(const QString &caption);
    /// For the photo before (-1) or after (+1).
    void stepAsked(int step);
    /// As PhotoButton's.
    void pictureWanted(QSize within);

private:
    void makeCaptionField();
    void makeCaptionLabel();
    void fitLabel();
    void nameParts(const QString &caption);

    const Theme &m_theme;
    qint64 m_id;
    QByteArray m_thumbnail;
    PhotoSize m_size = PhotoSize::Usual;
    int m_place = 1;
    int m_count = 1;
    PhotoButton *m_photo;
    QLineEdit *m_field = nullptr;   // where it is changed
    IconButton *m_remove = nullptr; // likewise
    QLabel *m_label = nullptr;      // where it is read
};

} // namespace hearth
