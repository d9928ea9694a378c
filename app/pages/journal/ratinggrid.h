// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme/theme.h"

#include <QWidget>

#include <vector>

class QGridLayout;
class QLabel;

namespace hearth {

/// Ratings below each other: a name, its dots and its word. Where they do not fit beside each other, the name stands
/// above the others; where that is still too wide, the word stands below the dots.
class RatingGrid final : public QWidget
{
    Q_OBJECT

public:
    explicit RatingGrid(const Theme &theme, QWidget *parent = nullptr);

    /// Takes the three over. The labels wrap.
    void addRating(QLabel *name, QWidget *dots, QLabel *word);
    /// How many things stand beside each other at most: 3, 2 or 1.
    [[nodiscard]] int columns() const { return m_columns; }

    /// As narrow as its longest single word or its dots.
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    struct Rating final
    {
        QLabel *name;
        QWidget *dots;
        QLabel *word;
    };
    /// The widths of the widest, in device-independent pixels.
    struct Widths final
    {
        int name = 0;
        int dots = 0;
        int word = 0;

        bool operator==(const Widths &) const = default;
    };

    [[nodiscard]] Widths widths() const;
    void fit();
    void arrange();

    QGridLayout *m_grid;
    std::vector<Rating> m_ratings;
    Widths m_widths;
    int m_columns = 3;
};

} // namespace hearth
