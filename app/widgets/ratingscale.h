// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme/theme.h"

#include <QRadioButton>
#include <QWidget>

#include <optional>

namespace hearth {

/// Seven small dots, one of them full: where a rating stands. It says nothing, so it stands beside its word.
class RatingDots final : public QWidget
{
    Q_OBJECT

public:
    /// `rating` from 1 to 7, or nothing where none was given; `colour` is that of whose it is, an index into the
    /// partner colours.
    RatingDots(const Theme &theme, std::optional<int> rating, int colour, QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] int step() const;

    const Theme &m_theme;
    std::optional<int> m_rating;
    int m_colour;
};

/// One round point of a rating row. The row decides which one is on.
class RatingPoint final : public QRadioButton
{
    Q_OBJECT
public:
    RatingPoint(const Theme &theme, int rating, QWidget *parent);

    [[nodiscard]] int rating() const { return m_rating; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    [[nodiscard]] bool hitButton(const QPoint &position) const override;

private:
    const Theme &m_theme;
    int m_rating;
    bool m_ring = false; // focus came by keyboard
};

/// The words below the points: those of the two ends, and that of the point in question below it. Read aloud
/// from the points themselves.
class RatingCaption final : public QWidget
{
    Q_OBJECT
public:
    /// `points` stand in the same parent and outlive the caption.
    RatingCaption(const Theme &theme, const QList<RatingPoint *> &points, QWidget *parent);

    /// 1 to 7, or 0 for none; `firm` when it is the answer rather than merely pointed at.
    void setRating(int rating, bool firm);
    [[nodiscard]] int rating() const { return m_shown; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
    QList<RatingPoint *> m_points;
    int m_shown = 0;
    bool m_firm = false;
};

} // namespace hearth
