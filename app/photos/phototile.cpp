// SPDX-License-Identifier: GPL-3.0-or-later
#include "photos/phototile.h"

#include "widgets/arrange.h"
#include "widgets/buttons.h"
#include "widgets/plainlabel.h"

#include <QLineEdit>

namespace hearth {

PhotoTile::PhotoTile(const Theme &theme, Use use, qint64 id, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_id(id)
    , m_photo(new PhotoButton(theme, this))
{
    inColumn(this, spacing::tiny, {m_photo});
    setFocusPolicy(Qt::StrongFocus); // with the proxy, so that the tab order takes the tile as a whole
    setFocusProxy(m_photo);
    connect(m_photo, &QAbstractButton::clicked, this, &PhotoTile::openAsked);
    connect(m_photo, &PhotoButton::stepAsked, this, &PhotoTile::stepAsked);
    connect(m_photo, &PhotoButton::pictureWanted, this, &PhotoTile::pictureWanted);
    if (use == Use::Edit)
        makeCaptionField();
    else
        makeCaptionLabel();
}

void PhotoTile::makeCaptionField()
{
    m_field = new QLineEdit(this);
    m_field->setMaxLength(kMaxCaptionLength);
    m_field->setPlaceholderText(tr("Add a caption"));
    m_field->setAcceptDrops(false); // a dropped photo is not a caption
    m_field->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    m_remove = new IconButton(m_theme, Glyph::Trash, {}, this);
    static_cast<QVBoxLayout *>(layout())->addLayout(inRow(spacing::tiny, {{m_field, 1}, m_remove}));
    connect(m_field, &QLineEdit::textEdited, this, [this](const QString &text) {
        nameParts(text);
        emit captionTyped(text);
    });
    connect(m_remove, &QToolButton::clicked, this, &PhotoTile::removalAsked);
    connect(m_photo, &PhotoButton::removalAsked, this, &PhotoTile::removalAsked);
}

void PhotoTile::makeCaptionLabel()
{
    m_label = paragraph({}, Role::Caption, this);
    layout()->addWidget(m_label);
    fitLabel();
    connect(&m_theme, &Theme::changed, this, &PhotoTile::fitLabel);
}

void PhotoTile::fitLabel()
{
    if (m_size == PhotoSize::Wide) {
        m_label->setMinimumWidth(0);
        m_label->setMaximumWidth(QWIDGETSIZE_MAX);
    } else {
        m_label->setFixedWidth(PhotoButton::placeFor(m_theme, m_size).width());
    }
}

void PhotoTile::setPhotoSize(PhotoSize size)
{
    m_size = size;
    m_photo->setPhotoSize(size);
    if (m_label != nullptr)
        fitLabel();
    if (m_field != nullptr)
        m_field->setPlaceholderText(size == PhotoSize::Small ? tr("Caption") : tr("Add a caption"));
}

void PhotoTile::show(const StripPhoto &photo, int place, int count)
{
    m_place = place;
    m_count = count;
    if (m_thumbnail != photo.thumbnail) {
        m_thumbnail = photo.thumbnail;
        m_photo->setThumbnail(photo.thumbnail);
    }
    m_photo->setShape(photo.shape);
    if (m_field != nullptr && m_field->text() != photo.caption) {
        m_field->setText(photo.caption);
        m_field->setCursorPosition(0);
    }
    if (m_label != nullptr) {
        m_label->setText(photo.caption);
        m_label->setVisible(!photo.caption.isEmpty());
    }
    nameParts(photo.caption);
}

void PhotoTile::nameParts(const QString &caption)
{
    const QString name = m_count == 1 ? tr("Photo") : tr("Photo %1 of %2").arg(m_place).arg(m_count);
    m_photo->setAccessibleName(caption.isEmpty() ? name : tr("%1: %2", "photo and caption").arg(name, caption));
    m_photo->setAccessibleDescription(tr("Opens it large"));
    if (m_field == nullptr)
        return;
    m_field->setAccessibleName(m_count == 1 ? tr("Caption of the photo") : tr("Caption of photo %1").arg(m_place));
    m_field->setAccessibleDescription(tr("Also read aloud to someone who cannot see the photo"));
    m_field->setToolTip(caption);
    m_remove->setName(m_count == 1 ? tr("Remove the photo") : tr("Remove photo %1").arg(m_place));
}

void PhotoTile::focusPhoto()
{
    m_photo->setFocus(Qt::TabFocusReason);
}

bool PhotoTile::holdsFocus() const
{
    for (const QWidget *part :
         {static_cast<QWidget *>(m_photo), static_cast<QWidget *>(m_field), static_cast<QWidget *>(m_remove)}) {
        if (part != nullptr && part->hasFocus())
            return true;
    }
    return false;
}

} // namespace hearth
