// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "barefile.h"
#include "exchange/jsonlines.h"
#include "journal/loader.h"
#include "records/codec.h"
#include "support/everykind.h"
#include "support/journalfixture.h"
#include "timing.h"

#include <QFileInfo>

#include <memory>
#include <vector>

namespace hearth::bench {

inline const QString kPassphrase = QStringLiteral("a passphrase of the benchmark");
inline const QString kOtherPassphrase = QStringLiteral("another passphrase of the benchmark");

[[nodiscard]] inline test::OpenJournal openJournal(const QString &path, const Clock &clock, Random &random)
{
    auto store = SealedStore::open(path, kPassphrase, PassphraseLimits(), nullptr);
    if (!store)
        qFatal("open: %d", static_cast<int>(store.error().code));
    test::OpenJournal opened;
    opened.store = store.take();
    auto contents = loadJournal(*opened.store);
    if (!contents)
        qFatal("load: %d", static_cast<int>(contents.error().code));
    opened.journal = std::make_unique<Journal>(opened.store->partner(), opened.store->hasOther(), contents.take(),
                                               *opened.store, clock, random);
    return opened;
}

/// A journal of the diary, so many times over, and a bare file with as many rows of the same lengths.
struct Diary final
{
    Diary(const QString &folder, int times, Visibility visibility = Visibility::Private)
        : path(folder + QStringLiteral("/%1x-%2.hearth").arg(times).arg(static_cast<int>(visibility)))
        , barePath(folder + QStringLiteral("/%1x-%2.bare").arg(times).arg(static_cast<int>(visibility)))
    {
        if (!createJournal(path,
                           {{QStringLiteral("Sam"), kPassphrase}, {QStringLiteral("Elizabeth"), kOtherPassphrase}},
                           PassphraseCost(), clock, random))
            qFatal("create");
        test::OpenJournal opened = openJournal(path, clock, random);
        Journal &journal = *opened.journal;
        importMilliseconds = millisecondsOf([&] {
            QFile source(test::sharedData("pepys.jsonl"));
            source.open(QIODevice::ReadOnly);
            const auto plan = planJsonLines(source, journal);
            if (!plan || !journal.apply(plan.value().changes()))
                qFatal("import");
        });
        const std::vector<Entry> once(journal.all<Entry>().begin(), journal.all<Entry>().end());
        for (int time = 1; time < times; ++time) {
            ChangeSet changes;
            for (const Entry &entry : once) {
                Entry again = journal.compose<Entry>();
                again.record.date = entry.record.date.addMonths(370 * time);
                again.text = QString(entry.text.constData(), entry.text.size()); // a text of its own
                again.record.visibility = visibility;
                changes.push_back(Change::add(again));
            }
            if (!journal.apply(std::move(changes)))
                qFatal("apply");
        }
        const auto bare = std::make_unique<BareFile>(barePath);
        bare->begin();
        for (const Entry &entry : journal.all<Entry>()) {
            const qsizetype payload = encode(entry).size();
            plainBytes += payload;
            const qsizetype length = (payload + 2) / 256 * 256 + 256 + 40;
            bare->insert(entry.record.id.number(), length);
            ++records;
        }
        bare->commit();
        opened = {};
        fileBytes = QFileInfo(path).size();
    }

    FixedClock clock{QDate(2026, 7, 12)};
    SeededRandom random{1};
    QString path;
    QString barePath;
    double importMilliseconds = 0;
    qint64 plainBytes = 0;
    qint64 fileBytes = 0;
    int records = 0;
};

/// One Argon2id for both passphrase slots, as opening does.
inline void bareHash()
{
    unsigned char key[32];
    unsigned char salt[crypto_pwhash_SALTBYTES] = {};
    const PassphraseCost cost;
    if (crypto_pwhash(key, sizeof key, "passphrase", 10, salt, cost.passes, static_cast<std::size_t>(cost.memory),
                      crypto_pwhash_ALG_ARGON2ID13) != 0)
        qFatal("Argon2id");
}

} // namespace hearth::bench
