// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/interruption.h"

#include <atomic>
#include <csignal>

namespace hearth {

namespace {

std::atomic<bool> asked = false;
static_assert(std::atomic<bool>::is_always_lock_free);

void rememberSignal(int)
{
    asked = true;
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
    asked = false;
    m_interrupt = rememberInsteadOf(SIGINT);
    m_terminate = rememberInsteadOf(SIGTERM);
}

Interruption::~Interruption()
{
    std::signal(SIGINT, m_interrupt);
    std::signal(SIGTERM, m_terminate);
}

bool Interruption::isAsked()
{
    return asked;
}

} // namespace hearth
