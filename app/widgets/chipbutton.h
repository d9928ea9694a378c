// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme/theme.h"

#include <QPushButton>

namespace hearth {

/// One word to pick: a pill that gets a check mark. Its width stays the same.
class ChipButton final : public QPushButton
{
    Q_OBJECT
public:
    ChipButton(const Theme &theme, const QString &key, const QString &label, QWidget *parent);

    [[nodiscard]] const QString &key() const { return m_key; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;

private:
    [[nodiscard]] int markSide() const;

    const Theme &m_theme;
    QString m_key;
    bool m_ring = false; // focus came by keyboard
};

} // namespace hearth
