// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace hearth {

/// While it lives, Ctrl+C and what ends a program politely are remembered instead of obeyed, for work that is to stop
/// where nothing is lost. What was ignored before stays ignored. One at a time.
class Interruption final
{
public:
    Interruption();
    ~Interruption();
    Q_DISABLE_COPY_MOVE(Interruption)

    /// Whether somebody wants it to stop.
    [[nodiscard]] static bool isAsked();

private:
    using Handler = void (*)(int);
    Handler m_interrupt;
    Handler m_terminate;
};

} // namespace hearth
