// SPDX-License-Identifier: GPL-3.0-or-later
#include "files/sealedspill.h"

#include "support/journalfixture.h"

#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace hearth {
namespace {

/// With a temp folder of its own.
class Spill : public testing::Test
{
protected:
    Spill() { qputenv("TMPDIR", m_folder.path().toUtf8()); }
    ~Spill() override
    {
        if (m_before.isEmpty())
            qunsetenv("TMPDIR");
        else
            qputenv("TMPDIR", m_before);
    }

    QTemporaryDir m_folder;
    QByteArray m_before = qgetenv("TMPDIR");
};

TEST_F(Spill, GivesBackWhatWasPutAside)
{
    auto spill = SealedSpill::make().take();
    QList<QByteArray> all;
    std::vector<HeldBytes> held;
    for (int i = 0; i < 20; ++i) {
        all += QByteArray(1 + 1000 * i, static_cast<char>('a' + i));
        auto put = spill->put(all.last());
        ASSERT_TRUE(put);
        held.push_back(put.take());
        EXPECT_EQ(held.back().size(), all.last().size());
    }
    spill.reset(); // what was put aside holds it
    for (qsizetype i = all.size() - 1; i >= 0; --i) {
        for (int time = 0; time < 2; ++time)
            EXPECT_EQ(held[static_cast<std::size_t>(i)].bytes().value(), all.at(i));
    }
}

TEST_F(Spill, LeavesNoWordInTheTempFolder)
{
    const QByteArray words("words that nobody else may read");
    {
        const auto spill = SealedSpill::make().take();
        const auto held = spill->put(words).take();
        for (const auto &[name, bytes] : test::contentsOf(m_folder.path()))
            EXPECT_FALSE(bytes.contains(words)) << qPrintable(name);
        EXPECT_EQ(held.bytes().value(), words);
    }
    EXPECT_TRUE(test::contentsOf(m_folder.path()).empty()) << "it goes with what was put aside";
}

TEST(HeldBytes, AreAtHandOrPutAside)
{
    EXPECT_TRUE(HeldBytes().isEmpty());
    EXPECT_EQ(HeldBytes(QByteArray("abc")).bytes().value(), QByteArray("abc"));
    int loads = 0;
    const HeldBytes aside(3, [&loads]() -> Result<QByteArray> {
        ++loads;
        return QByteArray("xyz");
    });
    EXPECT_EQ(aside.size(), 3);
    EXPECT_EQ(loads, 0);
    EXPECT_EQ(aside.bytes().value(), QByteArray("xyz"));
    EXPECT_EQ(loads, 1);
}

} // namespace
} // namespace hearth
