// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/vectorreading.h"

#include "agreements/agreements.h"
#include "crypto/digest.h"
#include "insights/series.h"
#include "journal/blindcheckin.h"
#include "journal/loader.h"
#include "records/codec.h"
#include "support/journalfixture.h"

#include <algorithm>

namespace hearth::test {

namespace {

QByteArray hashOf(const QByteArray &bytes)
{
    return toByteArray(digest({viewOf(bytes)})).toHex();
}

QByteArray numberOf(RecordId id)
{
    return QByteArray::number(static_cast<qlonglong>(id.number()));
}

const char *wordFor(SealVerdict verdict)
{
    switch (verdict) {
    case SealVerdict::None:
        return "unsealed";
    case SealVerdict::Fits:
        return "fitting";
    case SealVerdict::Changed:
        break;
    }
    return "changed";
}

QByteArray partnersWhoAgree(const Agreement &agreement)
{
    QByteArrayList partners;
    for (const PartnerId partner : {kFirstPartner, kSecondPartner}) {
        if (agreement.standingOf(partner).agrees)
            partners += QByteArray::number(partner.number());
    }
    return partners.isEmpty() ? QByteArray("nobody") : partners.join(',');
}

// Of each month of which somebody shares a chart: what both see of it.
void addSharedRatings(QByteArrayList &lines, const Journal &journal)
{
    std::vector<const CheckIn *> answers;
    for (const CheckIn &checkIn : journal.all<CheckIn>()) {
        if (checkIn.record.verified && checkIn.record.visibility == Visibility::Shared)
            answers.push_back(&checkIn);
    }
    std::vector<const SharedChart *> charts;
    for (const SharedChart &chart : journal.all<SharedChart>()) {
        if (chart.record.verified)
            charts.push_back(&chart);
    }
    for (const SharedChart *chart : charts) {
        const RatingSeries series = ratingSeries(answers, chart->record.author, chart->dimension,
                                                 {chart->month, chart->month}, Step::Month, charts);
        QByteArrayList ratings;
        for (const RatedDay &point : series.points)
            ratings += QByteArray::number(point.rating);
        const QByteArray line = "ratings " + QByteArray::number(chart->record.author.number()) + ' ' +
                                QByteArray::number(static_cast<int>(chart->dimension)) + ' ' +
                                chart->month.toString().toLatin1() + ' ' +
                                (ratings.isEmpty() ? QByteArray("none") : ratings.join(','));
        if (!lines.contains(line))
            lines += line;
    }
}

QByteArray meaningOf(const Journal &journal)
{
    QByteArrayList lines;
    for (const Agreement &agreement : agreementsOf(journal)) {
        for (const Consent *answer : agreement.answers) {
            const bool isVerified = std::ranges::find(agreement.notVerified, answer) == agreement.notVerified.end();
            lines += "consent " + numberOf(answer->record.id) + (isVerified ? " verified" : " not-verified");
        }
        if (agreement.current != nullptr)
            lines += "agreement " + numberOf(agreement.id) + " version " + numberOf(agreement.current->record.id) +
                     ' ' + partnersWhoAgree(agreement);
    }
    for (const CheckIn &checkIn : journal.all<CheckIn>()) {
        if (checkIn.record.visibility == Visibility::Shared)
            lines += "check-in " + numberOf(checkIn.record.id) + ' ' + wordFor(verdictOn(journal, checkIn));
    }
    addSharedRatings(lines, journal);
    std::ranges::sort(lines);
    return lines.isEmpty() ? QByteArray() : lines.join('\n') + '\n';
}

// The photo of a record as its line has it.
QByteArray photoOf(SealedStore &store, const StoredRecord &record, bool &isLost)
{
    const auto decoded = decode(record.payload);
    const auto *photo = decoded ? std::get_if<Attachment>(&decoded.value()) : nullptr;
    if (photo == nullptr)
        return "-";
    const auto content = store.content(record.id);
    if (content && digestOfContent(content.value()) == photo->digest)
        return hashOf(content.value());
    isLost = true;
    return "lost";
}

} // namespace

Result<VectorReading> readVector(const QString &path, const QString &secret)
{
    auto opened = SealedStore::open(path, secret, cheapLimits(), nullptr);
    if (!opened)
        return opened.error();
    SealedStore &store = *opened.value();
    std::vector<StoredRecord> records;
    const auto read = store.readAll([&records](StoredRecord &&record) {
        records.push_back(std::move(record));
        return true;
    });
    if (!read)
        return read.error();
    VectorReading reading;
    for (const StoredRecord &record : records) {
        const QByteArray photo = photoOf(store, record, reading.lostPhoto);
        reading.records += numberOf(record.id) + ' ' + QByteArray::number(record.author.number()) +
                           (record.isShared ? " shared " : " private ") + QByteArray::number(record.revision) + ' ' +
                           hashOf(record.payload) + ' ' + photo +
                           (store.isAuthentic(record) ? " signed\n" : " unsigned\n");
    }
    const OpeningNotices &notices = store.notices();
    reading.wasTold = notices.keysWereRepaired || notices.waysWereChanged || notices.photosWereChanged ||
                      notices.mineWereChanged || notices.theirsWereChanged;
    auto contents = loadJournal(store);
    if (!contents)
        return contents.error();
    const FixedClock clock{QDate(2026, 12, 1)}; // no period is still running
    SeededRandom random{1};
    reading.meaning = meaningOf(Journal(store.partner(), store.hasOther(), contents.take(), store, clock, random));
    return reading;
}

} // namespace hearth::test
