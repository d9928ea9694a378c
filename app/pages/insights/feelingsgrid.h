// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "insights/feelings.h"
#include "theme/theme.h"

#include <QWidget>

namespace hearth {

/// Which feelings were picked when, the most often picked first: a row a feeling, a field a step of time, the
/// fuller the more often.
class FeelingsGrid final : public QWidget
{
    Q_OBJECT

public:
    static constexpr std::size_t kMaxRows = 12;

    explicit FeelingsGrid(const Theme &theme, QWidget *parent = nullptr);

    void setFeelings(FeelingSeries series);
    /// "at ease, July 2026: 3 times"; empty beside the fields.
    [[nodiscard]] QString wordsAt(QPoint place) const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] int rowHeight() const;
    [[nodiscard]] int labelWidth() const;
    [[nodiscard]] QRectF fieldOf(std::size_t row, std::size_t step) const;

    const Theme &m_theme;
    FeelingSeries m_series;
};

} // namespace hearth
