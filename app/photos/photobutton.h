// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme/theme.h"

#include <QAbstractButton>
#include <QImage>

namespace hearth {

/// How large photos are shown in a strip: as a rule, beside words in a narrow column, or one below the other, each as
/// wide as there is room.
enum class PhotoSize { Usual, Small, Wide };

/// A photo to press. It fills its place; what stands over is cut away, less at the top, where faces are. A wide one has
/// the shape of its photo, and asks for it when it comes into sight.
class PhotoButton final : public QAbstractButton
{
    Q_OBJECT

public:
    explicit PhotoButton(const Theme &theme, QWidget *parent = nullptr);

    /// A JPEG or PNG; an icon stands in for what cannot be shown.
    void setThumbnail(const QByteArray &thumbnail);
    /// What is shown in place of the thumbnail.
    void setPicture(const QImage &picture);
    /// Of what is drawn, in pixels; empty where it cannot be shown.
    [[nodiscard]] QSize pictureSize() const { return m_image.size(); }
    void setPhotoSize(PhotoSize size);
    /// Of the photo itself, in pixels, for a wide one.
    void setShape(QSize shape);
    /// The shape of a photo's place at the present size of text, in device-independent pixels.
    [[nodiscard]] static QSize placeFor(const Theme &theme, PhotoSize size);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return m_size == PhotoSize::Wide; }
    [[nodiscard]] int heightForWidth(int width) const override;

signals:
    /// Delete or Backspace was pressed.
    void removalAsked();
    /// An arrow key asks for the photo before (-1) or after (+1).
    void stepAsked(int step);
    /// Once, when a wide one comes into sight: the photo within that many pixels, for setPicture().
    void pictureWanted(QSize within);

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;

private:
    const Theme &m_theme;
    QImage m_image;
    PhotoSize m_size = PhotoSize::Usual;
    QSize m_shape;
    bool m_hasAsked = false;
    bool m_ring = false; // focus came by keyboard
};

} // namespace hearth
