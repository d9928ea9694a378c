// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzz/copies.h"

#include "fuzz/fixedrandom.h"
#include "fuzz/harness.h"
#include "store/rollbackjournal.h"
#include "store/sealedstore.h"
#include "support/journalfixture.h"
#include "support/testdata.h"

#include <QFile>

namespace hearth::fuzz {

namespace {

constexpr PassphraseLimits kLimits{{1, 8192}, {1, 8192}};

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate) || file.write(bytes) != bytes.size())
        qFatal("%s cannot be written.", qPrintable(path));
}

QByteArray read(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s cannot be read.", qPrintable(path));
    return file.readAll();
}

FixedJournal makeFixedJournal()
{
    const FixedRandom fixed(2);
    const PlantedFile planted(read(testDataFile(QStringLiteral("version2.hearth"))));
    const auto annas = planted.open(); // brings it up to date
    promise(annas.has_value(), "the fixed journal opens");
    return {planted.bytes(), *annas};
}

} // namespace

const FixedJournal &fixedJournal()
{
    static const FixedJournal made = makeFixedJournal();
    return made;
}

PlantedFile::PlantedFile(const QByteArray &file)
    : m_path(m_folder.filePath(QStringLiteral("ours.hearth")))
{
    write(m_path, file);
}

void PlantedFile::putBeside(const QByteArray &rollbackJournal) const
{
    write(rollbackJournalOf(m_path), rollbackJournal);
}

QByteArray PlantedFile::bytes() const
{
    return read(m_path);
}

std::optional<Contents> PlantedFile::open() const
{
    const auto store = SealedStore::open(m_path, test::kAnnasPassphrase, kLimits, nullptr);
    if (!store)
        return std::nullopt;
    Contents contents;
    const auto isRead = store.value()->readAll([&contents](StoredRecord &&record) {
        contents.emplace(record.id.number(), record.payload);
        return true;
    });
    return isRead ? std::optional(contents) : std::nullopt;
}

} // namespace hearth::fuzz
