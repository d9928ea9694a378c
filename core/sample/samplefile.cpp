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
    HEARTH_GET(auto store, SealedStore::open(path, people.passphrases[0], limits, nullptr));
    HEARTH_TRY(store->admit(people.passphrases[1], limits));
    HEARTH_GET(auto contents, loadJournal(*store));
    Journal journal(kFirstPartner, true, std::move(contents), *store, clock, random);
    journal.admitGuest();
    for (ChangeSet &step : sample.steps())
        HEARTH_TRY(journal.apply(std::move(step)));
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
    HEARTH_GET(const auto sample, makeSampleJournal(lastDay, random));
    const SamplePeople people{sample.names, samplePassphrases()};
    const FixedClock clock(lastDay);
    HEARTH_TRY(createJournal(path, {{people.names[0], people.passphrases[0]}, {people.names[1], people.passphrases[1]}},
                             cost, clock, random));
    const auto written = writeAll(sample, path, people, limits, clock, random);
    if (!written) {
        QFile::remove(path);
        return written.error();
    }
    return people;
}

} // namespace hearth
