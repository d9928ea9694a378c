// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <array>

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
    /// The same, by anything but Ctrl+C: the terminal was closed, or the system wants the program to end.
    [[nodiscard]] static bool isEndAsked();

private:
    using Handler = void (*)(int);
    static constexpr std::size_t kMost = 4;
    std::array<Handler, kMost> m_before{};
};

} // namespace hearth
