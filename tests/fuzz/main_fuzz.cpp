// SPDX-License-Identifier: GPL-3.0-or-later
// The harness that HEARTHBOOK_HARNESS names, as libFuzzer calls it.
#include "fuzz/harness.h"

#include <QGuiApplication>

namespace {

const hearth::fuzz::Harness *harness = nullptr;

} // namespace

extern "C" __attribute__((visibility("default"))) int LLVMFuzzerInitialize(int *argc, char ***argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen"); // the library that reads HTML wants fonts
    static const QGuiApplication application(*argc, *argv);
    harness = hearth::fuzz::harnessOf(QStringLiteral(HEARTHBOOK_HARNESS));
    if (harness == nullptr)
        qFatal("There is no harness " HEARTHBOOK_HARNESS ".");
    return 0;
}

extern "C" __attribute__((visibility("default"))) int LLVMFuzzerTestOneInput(const unsigned char *data,
                                                                             std::size_t size)
{
    // A copy of just that size, so that AddressSanitizer sees what is read past its end.
    (void)harness->run(QByteArray(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size)));
    return 0;
}
