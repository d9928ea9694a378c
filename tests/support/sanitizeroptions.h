// SPDX-License-Identifier: GPL-3.0-or-later
// For the file of main() alone: how AddressSanitizer runs in the test programs.
#pragma once

#ifdef __SANITIZE_ADDRESS__
// With glibc 2.36 the leak check at exit falls over thread-local memory of a plugin that was loaded later: it takes
// what stands before that memory for its size ("Tracer caught signal 11"). It is left out of the search for leaks.
extern "C" __attribute__((visibility("default"), used)) const char *__asan_default_options();
const char *__asan_default_options()
{
    return "intercept_tls_get_addr=0";
}
#endif
