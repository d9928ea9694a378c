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

// What libraries keep for themselves: libhyphen a few strings of each dictionary, also once it is freed, libdav1d and the
// encoder that the tests write HEIC with what their threads work in, and
// fontconfig what it knows of fonts that a program brings along.
extern "C" __attribute__((visibility("default"), used)) const char *__lsan_default_suppressions();
const char *__lsan_default_suppressions()
{
    return "leak:libhyphen.so\nleak:libfontconfig.so\nleak:libx265.so\nleak:libdav1d.so\n";
}
extern "C" __attribute__((visibility("default"), used)) const char *__lsan_default_options();
const char *__lsan_default_options()
{
    return "print_suppressions=0";
}
#endif
