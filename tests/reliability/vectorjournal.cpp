// SPDX-License-Identifier: GPL-3.0-or-later
#include "reliability/vectorjournal.h"

#include "insights/sharedcharts.h"
#include "journal/blindcheckin.h"
#include "reliability/furnished.h"
#include "support/everykind.h"
#include "support/journalfixture.h"

#include <QFile>

#include <algorithm>
#include <array>

namespace hearth::test {

namespace {

constexpr qsizetype kTwoChunks = 262144 + 600;

template <typename T>
void addShared(Journal &journal, T record)
{
    record.record.visibility = Visibility::Shared;
    must(journal.add(std::move(record)));
}

Entry addEntryWithPhoto(Journal &journal, const QString &title, Visibility visibility, qsizetype size)
{
    Entry entry = entryOf(journal, title, QStringLiteral("There is a picture."));
    entry.record.visibility = visibility;
    must(journal.add(entry));
    const QByteArray photo = bytesOf(entry.record.id.number(), size);
    must(journal.apply({Change::add(photoOf(journal, entry.record, photo, QStringLiteral("the lake")), photo)}));
    return entry;
}

void edit(Journal &journal, const QString &title, const QString &more)
{
    const auto &entries = journal.all<Entry>();
    const auto found = std::ranges::find(entries, title, &Entry::title);
    if (found == entries.end())
        qFatal("No entry is called %s", qPrintable(title));
    Entry entry = *found;
    entry.text += more;
    must(journal.replace(entry));
}

void sealCheckIn(Journal &journal, QDate day)
{
    CheckIn checkIn = journal.compose<CheckIn>();
    checkIn.period = Period::containing(day, Cadence::Week);
    checkIn.setAnswer(Dimension::Safe, Answer::rated(5).take());
    checkIn.setAnswer(Dimension::Space, Answer::ratherNotSay());
    checkIn.feelings = {QStringLiteral("calm")};
    auto changes = sealedCheckIn(journal, checkIn);
    must(changes);
    must(journal.apply(changes.take()));
}

void answerForMyself(Journal &journal, QDate day, int rating)
{
    CheckIn checkIn = journal.compose<CheckIn>();
    checkIn.period = Period::containing(day, Cadence::Week);
    checkIn.setAnswer(Dimension::Safe, Answer::rated(rating).take());
    must(journal.add(checkIn));
}

// A chart of three weeks: one that nobody else answered, one that the other sealed, and one whose answers are shared
// and were other ones before.
void shareChart(Journal &journal, QDate sealedByTheOther)
{
    answerForMyself(journal, sealedByTheOther.addDays(-14), 3);
    answerForMyself(journal, sealedByTheOther.addDays(-7), 2);
    answerForMyself(journal, sealedByTheOther, 6);
    must(journal.apply(sharing(journal, Dimension::Safe, std::array{YearMonth::of(sealedByTheOther)})));
    CheckIn answered = *journal.myCheckIn(Period::containing(sealedByTheOther.addDays(-7), Cadence::Week));
    answered.record.visibility = Visibility::Shared;
    answered.setAnswer(Dimension::Safe, Answer::rated(7).take());
    must(journal.replace(answered));
}

} // namespace

std::vector<QString> makeVectorJournal(const QString &path, const QString &earlier)
{
    std::vector<QString> codes = makeFurnishedJournal(path, 3000);
    const QString between = QStringLiteral("row your boat");
    const QDate nextWeek(2026, 7, 19);
    const QDate inJune(2026, 6, 15);
    as(path, kBensPassphrase, [&](SealedStore &store, Journal &journal) {
        must(journal.openWhatIsDue());
        const auto code = store.renewRecoveryCode(kBensPassphrase, cheapCost());
        must(code);
        codes.at(1) = code.value().text();
        Response reply = journal.compose<Response>();
        const auto &entries = journal.all<Entry>();
        const auto annas = std::ranges::find(entries, QStringLiteral("A new key"), &Entry::title);
        if (annas == entries.end())
            qFatal("Ben does not see what Anna wrote last");
        reply.to = annas->record.id;
        reply.text = QStringLiteral("I read it twice.");
        addShared(journal, reply);
        edit(journal, QStringLiteral("Ben's day 1"), QStringLiteral(" And rain."));
        addEntryWithPhoto(journal, QStringLiteral("Kept"), Visibility::Private, 3000);
        sealCheckIn(journal, inJune);
    });
    as(path, kAnnasPassphrase, [&](SealedStore &store, Journal &journal) {
        must(journal.openWhatIsDue());
        must(store.changePassphrase(kAnnasPassphrase, between, cheapCost()));
        addShared(journal, entryOf(journal, QStringLiteral("Between"), QStringLiteral("Under a key of its own.")));
    });
    as(path, between, [&](SealedStore &store, Journal &journal) {
        must(store.changePassphrase(between, kAnnasPassphrase, cheapCost()));
        must(journal.saveDraft(QStringLiteral("experience/new"),
                               {{QStringLiteral("title"), QStringLiteral("the sea")}}));
    });
    if (!QFile::copy(path, earlier))
        qFatal("No copy could be made at %s", qPrintable(earlier));
    as(path, kAnnasPassphrase, [&](SealedStore &, Journal &journal) {
        sealCheckIn(journal, nextWeek);
        edit(journal, QStringLiteral("Anna's day 1"), QStringLiteral(" Later I saw it otherwise."));
        edit(journal, QStringLiteral("Anna's day 2"), QStringLiteral(" For me alone."));
        addEntryWithPhoto(journal, QStringLiteral("A large picture"), Visibility::Shared, kTwoChunks);
        addEntryWithPhoto(journal, QStringLiteral("Mine"), Visibility::Private, kTwoChunks);
        shareChart(journal, inJune);
    });
    as(path, kBensPassphrase, [&](SealedStore &, Journal &journal) {
        CheckIn answers = *journal.myCheckIn(Period::containing(inJune, Cadence::Week));
        answers.record.visibility = Visibility::Shared;
        must(journal.replace(answers));
    });
    return codes;
}

} // namespace hearth::test
