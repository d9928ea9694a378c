// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPushButton>

namespace hearth {

/// "Not today": puts off what is offered, until tomorrow, for a week or for good.
class LaterButton final : public QPushButton
{
    Q_OBJECT

public:
    enum class Later { Tomorrow, InAWeek, NeverAgain };

    /// `what` is offered; it is read aloud.
    explicit LaterButton(const QString &what, QWidget *parent = nullptr);

signals:
    void putOff(hearth::LaterButton::Later later);
};

} // namespace hearth
