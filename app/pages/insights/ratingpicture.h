// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "insights/series.h"
#include "theme/theme.h"

#include <QWidget>

namespace hearth {

/// One person's ratings of one dimension in a small picture. It says nothing by itself: its sentence stands below it,
/// and is its accessible name.
class RatingPicture final : public QWidget
{
    Q_OBJECT

public:
    RatingPicture(const Theme &theme, RatingSeries ratings, const QString &sentence, QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
    RatingSeries m_ratings;
};

} // namespace hearth
