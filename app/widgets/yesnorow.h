// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme/theme.h"

#include <QWidget>

#include <optional>

class QPushButton;

namespace hearth {

/// A question that is answered with yes or no, or with neither. Nothing is chosen at first; what is chosen is taken
/// back by choosing it again, by "Clear", and by 0, Delete and Backspace.
class YesNoRow final : public QWidget
{
    Q_OBJECT

public:
    YesNoRow(const Theme &theme, const QString &question, QWidget *parent = nullptr);

    [[nodiscard]] std::optional<bool> answer() const { return m_answer; }
    /// Emits changed when the answer is another one.
    void setAnswer(std::optional<bool> answer);
    /// Gives the keyboard to the first button.
    void focusFirst();

signals:
    void changed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void showAnswer();

    QPushButton *m_yes;
    QPushButton *m_no;
    QPushButton *m_clear;
    std::optional<bool> m_answer;
};

} // namespace hearth
