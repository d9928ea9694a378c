// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "photos/photobutton.h"

#include <QPushButton>

namespace hearth {

/// The place where the next photo will stand. A low line while there is no photo, the size of a photo beside others.
class AddPhotoButton final : public QPushButton
{
    Q_OBJECT

public:
    explicit AddPhotoButton(const Theme &theme, QWidget *parent = nullptr);

    void setTall(bool isTall);
    void setPhotoSize(PhotoSize size);
    /// True while something that can be dropped here is held over it.
    void setAwaited(bool isAwaited);

    [[nodiscard]] QSize sizeHint() const override;
    /// Room for the words that say what it does, without the hint.
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void paintWords(QPainter &painter) const;
    [[nodiscard]] QSize tallSize() const { return PhotoButton::placeFor(m_theme, m_size); }
    [[nodiscard]] QSize lowSize(bool withHint) const;

    const Theme &m_theme;
    QString m_hint;
    PhotoSize m_size = PhotoSize::Usual;
    bool m_isTall = false;
    bool m_isAwaited = false;
};

} // namespace hearth
