// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QMimeData;

namespace hearth {

class RecordPhotos;

/// Hands to the photos of a record what is dropped or pasted beside them: onto the fields of its words, which would
/// make a line of text of it, and onto what lies around. Where a picture comes with words, the words are meant.
class PhotoIntake final : public QObject
{
    Q_OBJECT

public:
    /// Borrows `photos`, which must live as long as anything watched.
    explicit PhotoIntake(RecordPhotos &photos, QObject *parent = nullptr);

    /// A text field is watched together with its viewport.
    void watch(QWidget &widget);

signals:
    /// Something was handed on, whether or not it turns out to be a photo.
    void taken();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    bool take(const QMimeData *data);

    RecordPhotos &m_photos;
};

} // namespace hearth
