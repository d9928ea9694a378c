// SPDX-License-Identifier: GPL-3.0-or-later
#include "reliability/works.h"

#include "journal/loader.h"
#include "reliability/furnished.h"
#include "support/everykind.h"
#include "support/testdata.h"

#include <QFile>
#include <QFileInfo>

namespace hearth::test {

namespace {

constexpr qsizetype kPhotoSize = 300'000; // two pieces
constexpr int kImported = 150;

RecordId stepId(int number)
{
    return RecordId(1'000'000LL + 1000LL * number); // a photo takes the ids after its own as well
}

Entry entryNumber(const Journal &journal, int number)
{
    Entry entry = entryOf(journal, QStringLiteral("Entry %1").arg(number), QStringLiteral("Words. ").repeated(40));
    entry.record.id = stepId(number);
    entry.record.visibility = number % 2 == 0 ? Visibility::Private : Visibility::Shared;
    return entry;
}

Step addEntry(int number)
{
    return {{stepId(number)},
            [number](OpenJournal &opened) { return opened.journal->add(entryNumber(*opened.journal, number)); }};
}

Step addWithPhoto(int number, qsizetype size)
{
    return {{stepId(number), stepId(number + 1)}, [number, size](OpenJournal &opened) {
                const Entry entry = entryNumber(*opened.journal, number);
                const QByteArray bytes = bytesOf(static_cast<quint64>(number), size);
                Attachment photo = photoOf(*opened.journal, entry.record, bytes);
                photo.record.id = stepId(number + 1);
                return opened.journal->apply({Change::add(entry), Change::add(photo, bytes)});
            }};
}

// Of the furnished journal, what Anna wrote: an entry without a photo, and one with.
struct Present
{
    RecordId plain;
    RecordId withPhoto;
    RecordId photo;
};

Present presentOf(const QString &file)
{
    const Workplace place;
    place.begin(file);
    const FixedClock clock(QDate(2026, 7, 13));
    auto store = SealedStore::open(place.path(), kAnnasPassphrase, cheapLimits(), nullptr);
    auto contents = store ? loadJournal(*store.value()) : Result<JournalContents>(Error{});
    if (!contents)
        qFatal("The furnished journal does not open.");
    Present present;
    for (const Attachment &photo : std::get<std::vector<Attachment>>(contents.value().records)) {
        if (photo.record.author == kFirstPartner) {
            present.withPhoto = photo.of;
            present.photo = photo.record.id;
        }
    }
    for (const Entry &entry : std::get<std::vector<Entry>>(contents.value().records)) {
        if (entry.record.author == kFirstPartner && entry.record.id != present.withPhoto)
            present.plain = entry.record.id;
    }
    return present;
}

} // namespace

Work savingWork()
{
    const Present present = presentOf(furnishedJournal());
    Work work;
    work.steps = {addEntry(1),
                  addWithPhoto(2, kPhotoSize),
                  {{present.plain},
                   [id = present.plain](OpenJournal &opened) {
                       Entry edited = *opened.journal->all<Entry>().find(id);
                       edited.text = QStringLiteral("Other words. ").repeated(60);
                       return opened.journal->replace(edited);
                   }},
                  {{present.withPhoto, present.photo},
                   [id = present.withPhoto](OpenJournal &opened) { return opened.journal->remove(id); }},
                  addEntry(5)};
    return work;
}

Work importWork()
{
    Work work;
    Step import;
    for (int number = 0; number < kImported; ++number)
        import.ids.push_back(stepId(number));
    import.act = [](OpenJournal & opened) { ChangeSet changes;
    for (int number = 0; number < kImported; ++number)
        changes.push_back(Change::add(entryNumber(*opened.journal, number)));
    return opened.journal->apply(std::move(changes));
};
work.steps = {std::move(import), addEntry(kImported)};
return work;
} // namespace hearth::test

Work busyWork(int count)
{
    Work work;
    for (int number = 0; number < count; ++number)
        work.steps.push_back(number % 5 == 4 ? addWithPhoto(2 * number, 40'000) : addEntry(2 * number));
    return work;
}

Work openingWork(const QString &passphrase)
{
    Work work;
    work.passphrase = passphrase;
    return work;
}

Result<void> changePassphrase(SealedStore &store, const QString &present, const QString &next)
{
    const auto changed = store.changePassphrase(present, next, cheapCost());
    return changed ? Result<void>() : Result<void>(changed.error());
}

QString versionTwo()
{
    return testDataFile(QStringLiteral("version2.hearth"));
}

const QString &furnishedJournal()
{
    struct Made
    {
        Made()
            : path(folder.filePath(QStringLiteral("furnished.hearth")))
        {
            (void)makeFurnishedJournal(path, 40'000);
        }
        QTemporaryDir folder;
        QString path;
    };
    static const Made made;
    return made.path;
}

const QString &interruptedJournal()
{
    struct Made
    {
        Made()
        {
            if (!Faults::areAvailable())
                return;
            const Judge judge(furnishedJournal(), savingWork());
            QFile whole(furnishedJournal());
            if (!whole.open(QIODevice::ReadOnly))
                qFatal("The furnished journal cannot be read.");
            const QByteArray before = whole.readAll();
            // Within the first step, where the file is no longer as before, and not yet as after it.
            for (int at = 1; at <= judge.calls().all; ++at) {
                place.begin(furnishedJournal());
                const Trial trial = tryWork(place, {Call::Write, 0, false, 0, at, false}, judge.work());
                QFile file(place.path());
                const bool isHot = QFileInfo(place.path() + QStringLiteral("-journal")).size() > 0;
                if (isHot && trial.told.steps[0] == Outcome::Begun && file.open(QIODevice::ReadOnly) &&
                    file.readAll() != before) {
                    path = place.path();
                    return;
                }
            }
            qFatal("No kill leaves a journal to be recovered.");
        }
        Workplace place;
        QString path;
    };
    static const Made made;
    return made.path;
}

const QString &journalBesideAStaleOne()
{
    struct Made
    {
        Made()
        {
            if (interruptedJournal().isEmpty())
                return;
            place.begin(furnishedJournal());
            Told told;
            test::work(place.path(), busyWork(5), told);
            const QString rollback = QStringLiteral("-journal");
            if (told.steps[4] != Outcome::Saved ||
                !QFile::copy(interruptedJournal() + rollback, place.path() + rollback))
                qFatal("A stale rollback journal could not be put beside a newer file.");
            path = place.path();
        }
        Workplace place;
        QString path;
    };
    static const Made made;
    return made.path;
}

} // namespace hearth::test
