// SPDX-License-Identifier: GPL-3.0-or-later
#include "sample/samplefile.h"

#include "journal/loader.h"
#include "sample/samplejournal.h"

#include <QFile>

namespace hearth {

namespace {

constexpr quint64 kSeed = 20240101;

/// Both write at once: the one who opened the journal, and the other as their guest.
Result<void> writeAll(const SampleJournal &sample, const QString &path, const SamplePeople &people,
                      const PassphraseLimits &limits, const Clock &clock, Random &random)
{
    auto store = SealedStore::open(path, people.passphrases[0], limits, nullptr);
    if (!store)
        return store.error();
    if (const auto admitted = store.value()->admit(people.passphrases[1], limits); !admitted)
        return admitted;
    auto contents = loadJournal(*store.value());
    if (!contents)
        return contents.error();
    Journal journal(kFirstPartner, true, contents.take(), *store.value(), clock, random);
    journal.admitGuest();
    for (ChangeSet &step : sample.steps()) {
        if (const auto applied = journal.apply(std::move(step)); !applied)
            return applied;
    }
    return {};
}

} // namespace

std::array<QString, 2> samplePassphrases()
{
    return {QStringLiteral("sample-one"), QStringLiteral("sample-two")};
}

Result<SamplePeople> writeSampleJournal(const QString &path, QDate lastDay, const PassphraseCost &cost,
                                        const PassphraseLimits &limits)
{
    SeededRandom random(kSeed);
    const auto sample = makeSampleJournal(lastDay, random);
    if (!sample)
        return sample.error();
    const SamplePeople people{sample.value().names, samplePassphrases()};
    const FixedClock clock(lastDay);
    const auto created =
        createJournal(path, {{people.names[0], people.passphrases[0]}, {people.names[1], people.passphrases[1]}}, cost,
                      clock, random);
    if (!created)
        return created.error();
    const auto written = writeAll(sample.value(), path, people, limits, clock, random);
    if (!written) {
        QFile::remove(path);
        return written.error();
    }
    return people;
}

} // namespace hearth
