// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/card.h"

class QLabel;
class QPushButton;

namespace hearth {

/// With few answers: what will stand among the charts, and when.
class FewAnswers final : public Card
{
    Q_OBJECT
public:
    explicit FewAnswers(QWidget *parent = nullptr);

    /// Whose answers are counted.
    enum class Of { Reader, Other, Both };
    /// Whether there is anything to say of so many.
    [[nodiscard]] bool setCount(int count, Of whose);

signals:
    void checkInWanted();

private:
    QLabel *m_words;
    QPushButton *m_checkIn;
};

} // namespace hearth
