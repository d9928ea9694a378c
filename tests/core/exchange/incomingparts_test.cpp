// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/incomingparts.h"

#include "exchange/incomingsource.h"
#include "support/unwritable.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <iterator>

namespace hearth {
namespace {

constexpr int kEntries = 40;
constexpr qsizetype kLetters = 200'000;
constexpr qint64 kFewMegabytes = 6 << 20;

/// Larger than what stays in the memory, with words that no other one has; half a letter stays what it is.
IncomingEntry largeEntry(int number)
{
    return {.place = {.entry = number},
            .text = QString(kLetters, QChar(u'a' + number % 26)) + QChar(0xd800) + QString::number(number),
            .tags = {QStringLiteral("tag %1").arg(number)}};
}

std::vector<IncomingParts::Found> allOf(const IncomingParts &parts)
{
    std::vector<IncomingParts::Found> all;
    for (std::size_t i = 0; i < parts.count(); ++i) {
        auto part = parts.part(i);
        EXPECT_TRUE(part);
        std::ranges::move(part.take(), std::back_inserter(all));
    }
    return all;
}

void expectWhole(const IncomingParts &parts)
{
    for (int time = 0; time < 2; ++time) { // as often as need be
        const std::vector<IncomingParts::Found> all = allOf(parts);
        ASSERT_EQ(all.size(), std::size_t{2 * kEntries});
        for (int i = 0; i < kEntries; ++i) {
            const auto &entry = std::get<IncomingEntry>(all[static_cast<std::size_t>(2 * i)]);
            EXPECT_EQ(entry.text, largeEntry(i).text);
            EXPECT_EQ(entry.tags, largeEntry(i).tags);
            EXPECT_EQ(entry.place, largeEntry(i).place);
            const auto &record = std::get<IncomingRecord>(all[static_cast<std::size_t>(2 * i + 1)]);
            EXPECT_EQ(record.json, QByteArray(kLetters, 'x') + QByteArray::number(i));
            EXPECT_EQ(record.number, QString::number(i));
        }
    }
}

void fill(IncomingParts &parts)
{
    for (int i = 0; i < kEntries; ++i) {
        parts.add(largeEntry(i));
        parts.add(
            IncomingRecord{.json = QByteArray(kLetters, 'x') + QByteArray::number(i), .number = QString::number(i)});
    }
}

TEST(IncomingParts, PutsWordsAsideAndGivesThemBack)
{
    IncomingParts parts;
    fill(parts);
    EXPECT_LT(parts.atHand(), kFewMegabytes);
    EXPECT_GT(parts.count(), 10U) << "one part is some milliseconds of work";
    expectWhole(parts);
}

TEST(IncomingParts, KeepsThemAtHandWhereNothingCanBePutAside)
{
    IncomingParts parts;
    {
        const test::FullDisk full(0);
        fill(parts);
    }
    EXPECT_GT(parts.atHand(), kFewMegabytes);
    expectWhole(parts);
}

TEST(IncomingParts, AFewWordsAreNotPutAside)
{
    IncomingParts parts;
    for (int i = 0; i < 1000; ++i)
        parts.add(IncomingEntry{.text = QStringLiteral("words")});
    EXPECT_EQ(parts.atHand(), 1000 * 5 * 2);
    EXPECT_EQ(allOf(parts).size(), 1000U);
}

/// Counts what it is told.
class Counts final : public ImportSink
{
public:
    void take(IncomingEntry) override { ++entries; }
    void take(IncomingRecord) override { ++records; }
    void refuse(const SourcePlace &, const Error &) override { ++refusals; }
    void leaveOut(const QString &what) override { leftOut += what; }
    void noteCharacterSet(const QString &name) override { characterSet = name; }

    int entries = 0;
    int records = 0;
    int refusals = 0;
    QStringList leftOut;
    QString characterSet;
};

TEST(IncomingSource, TellsOfItsLastPartWhatIsTrueOfAll)
{
    IncomingSource source;
    source.noteCharacterSet(QStringLiteral("windows-1252"));
    source.leaveOut(QStringLiteral("weather"));
    for (int i = 0; i < 300; ++i)
        source.take(IncomingEntry{});
    source.take(IncomingRecord{});
    source.refuse({}, {});
    ASSERT_EQ(source.parts(), 2U);
    Counts told;
    ASSERT_TRUE(source.tell(told, 0));
    EXPECT_TRUE(told.leftOut.isEmpty());
    ASSERT_TRUE(source.tell(told, 1));
    EXPECT_EQ(told.entries, 300);
    EXPECT_EQ(told.records, 1);
    EXPECT_EQ(told.refusals, 1);
    EXPECT_EQ(told.leftOut, QStringList{QStringLiteral("weather")});
    EXPECT_EQ(told.characterSet, QStringLiteral("windows-1252"));
}

TEST(IncomingSource, TellsWhatIsTrueOfNothing)
{
    IncomingSource source;
    source.leaveOut(QStringLiteral("weather"));
    ASSERT_EQ(source.parts(), 1U);
    Counts told;
    ASSERT_TRUE(source.tell(told, 0));
    EXPECT_EQ(told.leftOut.size(), 1);
}

} // namespace
} // namespace hearth
