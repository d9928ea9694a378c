// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace hearth::test {

/// Waits until this process has one thread left, at most five seconds. QThread::wait() returns while the system's
/// thread is still on its way out, and the leak check of AddressSanitizer falls over a thread that ends while it looks
/// ("Tracer caught signal 11"). Does nothing where the system has no /proc.
void waitForThreadsToEnd();

} // namespace hearth::test
