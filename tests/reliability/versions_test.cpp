// SPDX-License-Identifier: GPL-3.0-or-later
// Journals of before open, and lose nothing on the way.
#include "reliability/damage.h"
#include "reliability/works.h"
#include "support/testdata.h"

#include <gtest/gtest.h>

namespace hearth::test {
namespace {

TEST(VersionTwo, KeepsEveryRecordPhotoAndSignature)
{
    const Workplace place;
    const std::pair<QString, QString> readers[] = {{kAnnasPassphrase, QStringLiteral("version2.anna.txt")},
                                                   {kBensPassphrase, QStringLiteral("version2.ben.txt")}};
    // Whoever comes first brings it up to date.
    for (const bool bensFirst : {false, true}) {
        place.begin(versionTwo());
        for (int i = 0; i < 4; ++i) {
            const auto &[passphrase, expected] = readers[(i + (bensFirst ? 1 : 0)) % 2];
            const auto read = readEverything(place.path(), passphrase);
            ASSERT_TRUE(read) << static_cast<int>(read.error().code) << " " << qPrintable(read.error().detail);
            EXPECT_EQ(linesOf(read.value()), bytesOfFile(testDataFile(expected))) << "reading number " << i;
        }
        EXPECT_TRUE(readingOf(place.path()).isCalledSound);
    }
}

TEST(VersionTwo, OpensWithItsRecoveryCodes)
{
    const Workplace place;
    place.begin(versionTwo());
    const auto annas = readEverything(place.path(), QStringLiteral("TNGG-C475-XZY0-2J7A-JHN4-TKV2-M09K"));
    ASSERT_TRUE(annas) << qPrintable(annas.error().detail);
    const auto bens = readEverything(place.path(), QStringLiteral("ZYGZ-N39X-DSEQ-Z5GV-E44W-D3MF-6KAT"));
    ASSERT_TRUE(bens) << qPrintable(bens.error().detail);
    EXPECT_EQ(linesOf(bens.value()), bytesOfFile(testDataFile(QStringLiteral("version2.ben.txt"))));
}

TEST(VersionTwo, CanBeWrittenInAfterwards)
{
    const Judge judge(versionTwo(), busyWork(3));
    const Workplace place;
    place.begin(judge.file());
    Told told;
    work(place.path(), judge.work(), told);
    const Finding finding = judge.judge(place.path(), told);
    EXPECT_TRUE(finding.isGood()) << qPrintable(finding.what);
}

} // namespace
} // namespace hearth::test
