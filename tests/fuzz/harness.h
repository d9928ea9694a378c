// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <span>
#include <stdexcept>
#include <string>
#include <vector>

namespace hearth::fuzz {

/// One way in for bytes that a stranger, or a partner with a program of their own, may have chosen. libFuzzer looks for
/// bytes that break it; core_tests runs it over its seeds and over everything that was ever found.
struct Harness final
{
    const char *name;
    /// Whether the bytes were taken for sound. Throws BrokenPromise when something else came of them than its header
    /// says.
    bool (*run)(const QByteArray &bytes);
    /// What the search begins with; the first is taken for sound. Made from fixed journals and by the code that writes
    /// what is parsed here, so that they never go stale.
    std::vector<QByteArray> (*seeds)();
};

class BrokenPromise final : public std::logic_error
{
    using std::logic_error::logic_error;
};

inline void promise(bool isKept, const std::string &what)
{
    if (!isKept)
        throw BrokenPromise(what);
}

extern const Harness kCheckInsCsv;
extern const Harness kCodes;
extern const Harness kEnvelopes;
extern const Harness kJournals;
extern const Harness kJsonLines;
extern const Harness kManifests;
extern const Harness kPayloads;
extern const Harness kQueries;
extern const Harness kRecords;
extern const Harness kRollbacks;
extern const Harness kSources;
extern const Harness kStates;
extern const Harness kTexts;
extern const Harness kVitalRows;

[[nodiscard]] std::span<const Harness *const> harnesses();
/// Null when there is none of that name.
[[nodiscard]] const Harness *harnessOf(const QString &name);

/// What broke it once: the files of tests/fuzz/found/NAME, by file name.
[[nodiscard]] std::vector<std::pair<QString, QByteArray>> foundInputs(const Harness &harness);

} // namespace hearth::fuzz
