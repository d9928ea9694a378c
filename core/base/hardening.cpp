// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/hardening.h"

#include <QtGlobal>

#ifdef Q_OS_WIN
#include <windows.h>
#else
#include <csignal>

#include <sys/resource.h>
#include <sys/stat.h>
#ifdef Q_OS_LINUX
#include <sys/prctl.h>
#endif
#endif

namespace hearth {

bool forbidCoreDumps()
{
#ifdef Q_OS_WIN
    SetErrorMode(SEM_FAILCRITICALERRORS | SEM_NOGPFAULTERRORBOX);
    return true;
#else
    const rlimit none{0, 0};
    bool done = setrlimit(RLIMIT_CORE, &none) == 0;
#ifdef Q_OS_LINUX
    done = prctl(PR_SET_DUMPABLE, 0) == 0 && done;
#endif
    return done;
#endif
}

void keepNewFilesPrivate()
{
#ifndef Q_OS_WIN
    (void)umask(S_IRWXG | S_IRWXO);
#endif
}

void outliveFileLimits()
{
#ifdef SIGXFSZ
    std::signal(SIGXFSZ, SIG_IGN);
#endif
}

} // namespace hearth
