// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/interruption.h"

#include <atomic>
#include <csignal>

namespace hearth {

namespace {

#ifdef Q_OS_WIN
constexpr std::array kPolite{SIGINT, SIGTERM};
#else
constexpr std::array kPolite{SIGINT, SIGTERM, SIGHUP, SIGQUIT};
#endif

std::atomic<bool> asked = false;
std::atomic<bool> endAsked = false;
static_assert(std::atomic<bool>::is_always_lock_free);

void rememberSignal(int signal)
{
    asked = true;
    if (signal != SIGINT)
        endAsked = true;
}

void (*rememberInsteadOf(int signal))(int)
{
    void (*const before)(int) = std::signal(signal, rememberSignal);
    if (before == SIG_IGN)
        std::signal(signal, SIG_IGN);
    return before;
}

} // namespace

Interruption::Interruption()
{
    static_assert(kPolite.size() <= kMost);
    asked = false;
    endAsked = false;
    for (std::size_t i = 0; i < kPolite.size(); ++i)
        m_before[i] = rememberInsteadOf(kPolite[i]);
}

Interruption::~Interruption()
{
    for (std::size_t i = 0; i < kPolite.size(); ++i)
        std::signal(kPolite[i], m_before[i]);
}

bool Interruption::isAsked()
{
    return asked;
}

bool Interruption::isEndAsked()
{
    return endAsked;
}

} // namespace hearth
