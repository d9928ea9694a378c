// SPDX-License-Identifier: GPL-3.0-or-later
// A journal full of records that somebody wrote with a program of their own, and everything that is read from it. Each
// is a byte, who wrote it and who may read it, and its payload as a block.
#include "agreements/agreements.h"
#include "core/journal/memorystore.h"
#include "fuzz/harness.h"
#include "fuzz/input.h"
#include "fuzz/kinds.h"
#include "insights/glance.h"
#include "insights/insightdata.h"
#include "insights/review.h"
#include "journal/blindcheckin.h"
#include "records/codec.h"
#include "reminders/reminders.h"
#include "report/gratitudesummary.h"
#include "search/journaldocuments.h"

namespace hearth::fuzz {

namespace records {

constexpr int kMaxRecords = 40;

enum Flag : quint8 { IsBens = 1, IsShared = 2, Flags = IsBens | IsShared };

JournalContents contentsFrom(Input &input)
{
    JournalContents contents;
    for (int id = 1; id <= kMaxRecords && !input.isAtEnd(); ++id) {
        const quint8 flags = input.number<quint8>();
        auto record = decode(input.block());
        if (!record)
            continue;
        Record &common = recordOf(record.value());
        common.id = RecordId(id);
        common.author = (flags & IsBens) != 0 ? kSecondPartner : kFirstPartner;
        const bool isShared = (flags & (IsShared | IsBens)) != 0;
        common.visibility = isShared ? Visibility::Shared : Visibility::Private;
        common.revision = 1;
        std::visit(
            [&contents](auto &value) {
                std::get<std::vector<std::decay_t<decltype(value)>>>(contents.records).push_back(std::move(value));
            },
            record.value());
    }
    return contents;
}

void readAgreements(const Journal &journal)
{
    for (const Agreement &agreement : agreementsOf(journal)) {
        promise(!agreement.versions.empty(), "an agreement has a version");
        (void)digestOf(agreement.shown());
        const bool isAgreed = agreement.standings[0].agrees && agreement.standings[1].agrees;
        promise(!agreement.isCurrentlyAgreed() || isAgreed, "only what both agree to is agreed");
        for (const Consent *answer : agreement.answers)
            (void)statementOf(*answer);
        promise(nextVersion(journal, agreement).agreement == agreement.id, "a next version belongs to its agreement");
        if (agreement.current != nullptr)
            (void)answerTo(journal, agreement, Decision::Withdraw);
    }
}

void readCheckIns(const Journal &journal)
{
    std::vector<const CheckIn *> all;
    for (const CheckIn &checkIn : journal.all<CheckIn>()) {
        all.push_back(&checkIn);
        (void)sealOf(checkIn);
        (void)verdictOn(journal, checkIn);
        (void)counterpartOf(journal, checkIn);
        (void)checkIn.period.toString();
    }
    const QDate today = journal.clock().today();
    for (const Dimension dimension : kDimensions) {
        for (const PartnerId author : {kFirstPartner, kSecondPartner}) {
            const auto series =
                ratingSeries(all, author, dimension, {YearMonth::of(today.addYears(-2)), YearMonth::of(today)});
            promise(series.steps.size() == 25, "a series has every month of its range");
        }
    }
}

void readExperiences(const Journal &journal)
{
    const QDate today = journal.clock().today();
    for (const SharedExperience &experience : journal.all<SharedExperience>()) {
        const QDate first = experience.record.date;
        QDate before;
        for (const QDate day : occurrences(experience.ritual, first, today.addYears(-1), today.addYears(5))) {
            promise(day.isValid() && (!before.isValid() || day > before), "days come in order");
            before = day;
        }
        (void)nextOccurrence(experience.ritual, first, today);
    }
}

void readTheRest(const Journal &journal)
{
    (void)reminders(journal);
    (void)turnedDownThings(journal);
    for (const SearchDocument &document : searchDocumentsOf(journal))
        promise(journal.findRecord(document.id) != nullptr, "what can be searched is there");
    GratitudeSummaryInput thanks;
    thanks.names = {journal.nameOf(kFirstPartner), journal.nameOf(kSecondPartner)};
    thanks.first = QDate(2026, 1, 1);
    thanks.last = QDate(2026, 12, 31);
    for (const GratitudeNote &note : journal.all<GratitudeNote>())
        thanks.notes.push_back(note);
    (void)gratitudeSummaryHtml(thanks);
    const YearMonth from = YearMonth::of(QDate(2026, 1, 1));
    for (const Counted what : {Counted::Thanks, Counted::Together, Counted::Apart, Counted::Conversations}) {
        for (const CountedBy by : {CountedBy::Tone, CountedBy::Novelty, CountedBy::Type}) {
            const CountSeries counts = countsOf(journal, what, by, {from, from.plusMonths(11)}, Step::Quarter);
            promise(counts.steps.size() == 4, "a year has four quarters");
        }
        (void)countsAtAGlance(journal, what, GlanceBy::Day, from);
    }
    (void)feelingsAtAGlance(journal, journal.me(), GlanceBy::Week, from);
    (void)reviewOf(journal, from, from.plusMonths(11));
    (void)journal.preferences();
    for (int id = 1; id <= kMaxRecords; ++id)
        (void)journal.photosOf(RecordId(id));
}

bool run(const QByteArray &bytes)
{
    Input input(bytes);
    test::MemoryJournal opened(true, contentsFrom(input));
    Journal &journal = opened.journal;
    readAgreements(journal);
    readCheckIns(journal);
    readExperiences(journal);
    readTheRest(journal);
    (void)journal.openWhatIsDue();
    QList<RecordId> all;
    for (const auto &[id, record] : test::stateOf(journal))
        all.append(id);
    journal.markNotVerified(all);
    readAgreements(journal);
    for (const Agreement &agreement : agreementsOf(journal))
        promise(!agreement.isCurrentlyAgreed(), "what is not verified agrees to nothing");
    return !all.isEmpty();
}

std::vector<QByteArray> seeds()
{
    QByteArray everything;
    std::vector<QByteArray> seeds;
    quint8 flags = 0;
    for (const AnyRecord &record : oneOfEachKind()) {
        flags = static_cast<quint8>((flags + 1) & Flags);
        const QByteArray one = static_cast<char>(flags) + blockOf(encode(record));
        everything += one;
        seeds.push_back(one);
    }
    seeds.insert(seeds.begin(), everything);
    return seeds;
}

} // namespace records

const Harness kRecords{"records", records::run, records::seeds};

} // namespace hearth::fuzz
