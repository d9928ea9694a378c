// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "records/checkin.h"
#include "theme/theme.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace hearth {

class RatingCaption;
class RatingPoint;

/// A statement and how far it holds: seven points, each with its word, or one of two ways of not answering.
/// Nothing is chosen at first. Arrow keys, Home and End move the choice, 1 to 7 choose, Delete and Backspace
/// clear it.
class RatingRow final : public QWidget
{
    Q_OBJECT
public:
    explicit RatingRow(const Theme &theme, const QString &question, QWidget *parent = nullptr);

    [[nodiscard]] Answer answer() const { return m_answer; }
    /// Emits changed when the answer is another one.
    void setAnswer(Answer answer);
    [[nodiscard]] QString question() const;

signals:
    void changed(hearth::Answer answer);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void showAnswer();
    void showWord();
    void choose(int rating);
    [[nodiscard]] bool pressed(int key, bool onPoint);

    QLabel *m_question;
    QList<RatingPoint *> m_points;
    RatingCaption *m_caption;
    QPushButton *m_didNotComeUp;
    QPushButton *m_ratherNotSay;
    QPushButton *m_clear;
    Answer m_answer;
};

} // namespace hearth
