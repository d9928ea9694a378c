// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme/theme.h"

#include <QAbstractButton>
#include <QImage>

namespace hearth {

/// How large photos are shown in a strip: as a rule, or beside words in a narrow column.
enum class PhotoSize { Usual, Small };

/// A small photo to press. It fills its place; what stands over is cut away, less at the top, where faces are.
class PhotoButton final : public QAbstractButton
{
    Q_OBJECT

public:
    explicit PhotoButton(const Theme &theme, QWidget *parent = nullptr);

    /// A JPEG or PNG; an icon stands in for what cannot be shown.
    void setThumbnail(const QByteArray &thumbnail);
    void setPhotoSize(PhotoSize size);
    /// The shape of a photo's place at the present size of text, in device-independent pixels.
    [[nodiscard]] static QSize placeFor(const Theme &theme, PhotoSize size);

    [[nodiscard]] QSize sizeHint() const override { return placeFor(m_theme, m_size); }
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

signals:
    /// Delete or Backspace was pressed.
    void removalAsked();
    /// An arrow key asks for the photo before (-1) or after (+1).
    void stepAsked(int step);

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;

private:
    const Theme &m_theme;
    QImage m_image;
    PhotoSize m_size = PhotoSize::Usual;
    bool m_ring = false; // focus came by keyboard
};

} // namespace hearth
