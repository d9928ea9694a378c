// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzz/harness.h"

#include <QDir>
#include <QFile>

namespace hearth::fuzz {

std::span<const Harness *const> harnesses()
{
    static constexpr const Harness *kAll[] = {&kCheckInsCsv, &kCodes,    &kEnvelopes, &kJournals, &kJsonLines,
                                              &kManifests,   &kPayloads, &kQueries,   &kRecords,  &kRollbacks,
                                              &kSources,     &kStates,   &kTexts,     &kVitalRows};
    return kAll;
}

const Harness *harnessOf(const QString &name)
{
    for (const Harness *harness : harnesses()) {
        if (name == QString::fromUtf8(harness->name))
            return harness;
    }
    return nullptr;
}

std::vector<std::pair<QString, QByteArray>> foundInputs(const Harness &harness)
{
    const QDir folder(QStringLiteral(HEARTHBOOK_FUZZ_FOUND "/") + QString::fromUtf8(harness.name));
    std::vector<std::pair<QString, QByteArray>> found;
    for (const QString &name : folder.entryList(QDir::Files, QDir::Name)) {
        QFile file(folder.filePath(name));
        if (!file.open(QIODevice::ReadOnly))
            qFatal("%s cannot be read.", qPrintable(file.fileName()));
        found.emplace_back(name, file.readAll());
    }
    return found;
}

} // namespace hearth::fuzz
