// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme/theme.h"

#include <QAbstractButton>

namespace hearth {

/// One tag with a cross at its end. A click on the cross, or Space while it has the focus, is the wish to take the tag
/// away. A long tag is shown shortened.
class TagChip final : public QAbstractButton
{
    Q_OBJECT
public:
    TagChip(const Theme &theme, const QString &tag, QWidget *parent);

    [[nodiscard]] const QString &tag() const { return m_tag; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    [[nodiscard]] bool hitButton(const QPoint &position) const override;

private:
    [[nodiscard]] QString shownTag() const;
    [[nodiscard]] int crossSide() const;
    /// Where the cross can be clicked.
    [[nodiscard]] QRect crossPlace() const;
    void setOverCross(bool over);

    const Theme &m_theme;
    QString m_tag;
    bool m_isOverCross = false;
};

} // namespace hearth
