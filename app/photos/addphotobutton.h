// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme/theme.h"

#include <QPushButton>

namespace hearth {

/// The place where the next photo will stand. A low line while there is no photo, the size of a photo beside others.
class AddPhotoButton final : public QPushButton
{
    Q_OBJECT

public:
    explicit AddPhotoButton(const Theme &theme, QWidget *parent = nullptr);

    void setTall(bool isTall);
    /// True while something that can be dropped here is held over it.
    void setAwaited(bool isAwaited);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void paintWords(QPainter &painter) const;

    const Theme &m_theme;
    QString m_hint;
    bool m_isTall = false;
    bool m_isAwaited = false;
};

} // namespace hearth
