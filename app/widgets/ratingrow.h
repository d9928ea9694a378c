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
/// Nothing is chosen at first. Arrow keys, Home and End move the choice; 1 to 7 choose and are done with the question;
/// 0, Delete and Backspace clear it. The mouse and a screen reader choose by the same points.
class RatingRow final : public QWidget
{
    Q_OBJECT
public:
    /// Which ways of answering are offered beside the points.
    enum class Offers : quint8 { WaysOfNotAnswering, OnlyRatings };

    RatingRow(const Theme &theme, const QString &question, QWidget *parent = nullptr,
              Offers offers = Offers::WaysOfNotAnswering);

    /// Gives the keyboard to the chosen point, or to the first.
    void focusPoint();

    [[nodiscard]] Answer answer() const { return m_answer; }
    /// Emits changed when the answer is another one.
    void setAnswer(Answer answer);
    [[nodiscard]] QString question() const;

signals:
    void changed(hearth::Answer answer);
    /// A number was typed: the next question may have the keyboard.
    void answered();

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
