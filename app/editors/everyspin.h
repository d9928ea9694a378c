// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/recurrence.h"

#include <QSpinBox>

namespace hearth {

/// How many weeks, months or years lie from one time to the next, in words: "Every 3 weeks". From 1 to 52.
class EverySpin final : public QSpinBox
{
    Q_OBJECT

public:
    explicit EverySpin(QWidget *parent = nullptr);

    /// Whether it speaks of weeks, months or years.
    void setRepeat(Repeat repeat);
    [[nodiscard]] QValidator::State validate(QString &text, int &position) const override;

protected:
    [[nodiscard]] QString textFromValue(int value) const override;
    [[nodiscard]] int valueFromText(const QString &text) const override;
    void wheelEvent(QWheelEvent *event) override;

private:
    Repeat m_repeat = Repeat::Weekly;
};

} // namespace hearth
