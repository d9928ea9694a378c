// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme/role.h"

#include <QLabel>

namespace hearth {

/// Somebody's words as they typed them, without any markup, in the type of its role. Breaks a word that is too long,
/// so that no text makes the window wider.
class SpokenWords final : public QLabel
{
    Q_OBJECT

public:
    SpokenWords(const QString &text, Role role, QWidget *parent = nullptr);

    /// Shows no more than so many lines; 0, at first, shows all.
    void setMostLines(int lines);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] int heightForWidth(int width) const override;

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

    int m_mostLines = 0;
    mutable Height m_known;
};

} // namespace hearth
