// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme/role.h"

#include <QLabel>

class QTextLine;

namespace hearth {

/// Words as they were typed, without any markup, in the type of its role. A word that is too long for the line goes on
/// in the next, so that no words make a window wider. Each paragraph runs the way its own words run.
class WordsLabel final : public QLabel
{
    Q_OBJECT

public:
    explicit WordsLabel(Role role, QWidget *parent = nullptr);
    WordsLabel(const QString &text, Role role, QWidget *parent = nullptr);

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
    /// The height last found: layouts ask for it many times over.
    struct Height final
    {
        int width = 0;
        int height = 0;
        QString words;
        QFont font;
    };

    /// As much of the text as the lines could hold.
    [[nodiscard]] QString looked() const;
    /// The height of so many lines, with a little room between them.
    [[nodiscard]] double heightOf(int lines) const;
    /// Breaks the text into lines and hands each to `place(line, paragraph, number, isCut)`. Returns how many there
    /// are.
    template <typename Place>
    int layOut(int width, Place place) const;

    int m_maximumLines = 0;
    mutable Height m_known;
};

} // namespace hearth
