// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme/role.h"

#include <QLabel>

namespace hearth {

/// A person's own words, shown as they were typed. A word that is too long for the line goes on in the next, so that no
/// words make a window wider; each line runs the way its own words run.
class WordsLabel final : public QLabel
{
    Q_OBJECT
public:
    explicit WordsLabel(Role role, QWidget *parent = nullptr);

    /// What does not fit into so many lines is left out, with an ellipsis. 0, the default, is without limit.
    void setMaximumLines(int lines);
    /// Whether something is left out at the present width.
    [[nodiscard]] bool isCut() const;

    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    struct Lines
    {
        QStringList lines;
        bool isCut = false;
    };
    [[nodiscard]] Lines linesFor(int width) const;

    int m_maximumLines = 0;
};

} // namespace hearth
