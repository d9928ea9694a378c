// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme/theme.h"

#include <QWidget>

#include <optional>

namespace hearth {

/// Seven small dots, one of them full: where a rating stands. It says nothing, so it stands beside its word.
class RatingDots final : public QWidget
{
    Q_OBJECT

public:
    /// `rating` from 1 to 7, or nothing where none was given.
    RatingDots(const Theme &theme, std::optional<int> rating, QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] int step() const;

    const Theme &m_theme;
    std::optional<int> m_rating;
};

} // namespace hearth
