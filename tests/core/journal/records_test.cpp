// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/records.h"

#include "journal/waiting.h"

#include <gtest/gtest.h>

namespace hearth {
namespace {

template <typename T>
T recordNumbered(int number, Visibility visibility = Visibility::Shared)
{
    T value;
    value.record.id = RecordId(number);
    value.record.visibility = visibility;
    value.record.date = QDate(2026, 7, number);
    return value;
}

TEST(Records, FindsAnyByIdAndFollowsChanges)
{
    ForEachKind<RecordList>::Tuple lists;
    std::get<std::vector<Entry>>(lists) = {recordNumbered<Entry>(2), recordNumbered<Entry>(1)};
    Records records(std::move(lists));
    EXPECT_EQ(records.all<Entry>().at(0).record.id, RecordId(1)) << "the oldest first";
    records.carryOut(Change::add(recordNumbered<GratitudeNote>(3)));
    ASSERT_TRUE(records.find(RecordId(3)));
    EXPECT_EQ(kindOf(*records.find(RecordId(3))), Kind::GratitudeNote);
    Entry changed = recordNumbered<Entry>(1);
    changed.title = QStringLiteral("changed");
    records.carryOut(Change::edit(recordNumbered<Entry>(1), changed));
    EXPECT_EQ(records.all<Entry>().find(RecordId(1))->title, QStringLiteral("changed"));
    records.carryOut(Change::remove(changed));
    EXPECT_EQ(records.findRecord(RecordId(1)), nullptr);
    EXPECT_EQ(records.all<Entry>().size(), 1U);
}

TEST(Records, KeepsWhatBothMaySeeAndTheirOwnChoices)
{
    ForEachKind<RecordList>::Tuple lists;
    std::get<std::vector<Entry>>(lists) = {recordNumbered<Entry>(1), recordNumbered<Entry>(2, Visibility::Private)};
    std::get<std::vector<Preferences>>(lists) = {recordNumbered<Preferences>(3, Visibility::Private)};
    Draft alone = recordNumbered<Draft>(4, Visibility::Private);
    alone.place = QStringLiteral("entry/new");
    Draft together = recordNumbered<Draft>(5, Visibility::Private);
    together.place = QString::fromUtf8(Draft::kTogether) + alone.place;
    std::get<std::vector<Draft>>(lists) = {alone, together};
    Records records(std::move(lists));
    records.keepOnlyShared();
    for (const int kept : {1, 3, 5})
        EXPECT_NE(records.findRecord(RecordId(kept)), nullptr) << kept;
    for (const int gone : {2, 4})
        EXPECT_EQ(records.findRecord(RecordId(gone)), nullptr) << gone;
}

TEST(Waiting, TakesPhotosAlongAndBringsBothBack)
{
    ForEachKind<RecordList>::Tuple lists;
    const Period running = Period::containing(QDate(2026, 7, 6), Cadence::Week);
    std::get<std::vector<CheckIn>>(lists) = {recordNumbered<CheckIn>(1), recordNumbered<CheckIn>(2)};
    std::get<std::vector<CheckIn>>(lists).front().period = running;
    Attachment photo = recordNumbered<Attachment>(3);
    photo.of = RecordId(1);
    std::get<std::vector<Attachment>>(lists) = {photo, recordNumbered<Attachment>(4)};
    Records records(std::move(lists));
    const Repository<CheckIn> &checkIns = records.all<CheckIn>();
    const Repository<Attachment> &photos = records.all<Attachment>();
    Waiting waiting;
    const auto isFirst = [&running](PartnerId, const Period &period) { return period == running; };
    EXPECT_EQ(waiting.sortOut(records, isFirst).size(), 2);
    EXPECT_EQ(checkIns.find(RecordId(1)), nullptr);
    EXPECT_EQ(photos.find(RecordId(3)), nullptr);
    EXPECT_NE(photos.find(RecordId(4)), nullptr);
    EXPECT_TRUE(waiting.sortOut(records, isFirst).isEmpty()) << "nothing came or went";

    waiting.markNotVerified({RecordId(3)});
    const auto events = waiting.sortOut(records, [](PartnerId, const Period &) { return false; });
    ASSERT_EQ(events.size(), 2);
    EXPECT_EQ(events.front().action, ChangeAction::Added);
    ASSERT_NE(checkIns.find(RecordId(1)), nullptr);
    EXPECT_TRUE(checkIns.find(RecordId(1))->record.verified);
    ASSERT_NE(photos.find(RecordId(3)), nullptr);
    EXPECT_FALSE(photos.find(RecordId(3))->record.verified);
}

} // namespace
} // namespace hearth
