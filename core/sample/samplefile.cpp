// SPDX-License-Identifier: GPL-3.0-or-later
#include "sample/samplefile.h"

#include "journal/loader.h"
#include "sample/samplejournal.h"

#include <QFile>

namespace hearth {

namespace {

constexpr quint64 kSeed = 20240101;

Result<void> writeAs(PartnerId author, const QString &path, const QString &passphrase, const SampleJournal &sample,
                     const PassphraseLimits &limits, const Clock &clock, Random &random)
{
    auto store = SealedStore::open(path, passphrase, limits, nullptr);
    if (!store)
        return store.error();
    auto contents = loadJournal(*store.value());
    if (!contents)
        return contents.error();
    Journal journal(author, true, contents.take(), *store.value(), clock, random);
    ChangeSet changes;
    const auto collect = [&changes, author](const auto &records) {
        for (const auto &value : records) {
            if (value.record.author == author)
                changes.push_back(Change::add(value));
        }
    };
    collect(sample.entries);
    collect(sample.notes);
    collect(sample.checkIns);
    return journal.apply(std::move(changes));
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
    for (const PartnerId author : {kFirstPartner, kSecondPartner}) {
        const auto written =
            writeAs(author, path, people.passphrases[author.number() - 1U], sample.value(), limits, clock, random);
        if (!written) {
            QFile::remove(path);
            return written.error();
        }
    }
    return people;
}

} // namespace hearth
