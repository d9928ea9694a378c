// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "insights/series.h"
#include "theme/theme.h"

#include <QWidget>

#include <vector>

namespace hearth {

/// One person's ratings of one dimension in a small picture, or where they are of several months in one for each month.
/// It says nothing by itself: its sentence stands below it, and is its accessible name. What it shows of each month is
/// its description, and is said where the mouse rests on it.
class RatingPicture final : public QWidget
{
    Q_OBJECT

public:
    RatingPicture(const Theme &theme, RatingSeries ratings, const QString &sentence, QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;

private:
    /// Beside the words of the scale.
    [[nodiscard]] QRect place() const;
    [[nodiscard]] int scaleWidth() const;
    [[nodiscard]] bool isOfMonths() const { return m_months.size() > 1; }
    [[nodiscard]] QString monthInWords(const RatingSeries &month) const;

    const Theme &m_theme;
    RatingSeries m_ratings;
    std::vector<RatingSeries> m_months;
};

} // namespace hearth
