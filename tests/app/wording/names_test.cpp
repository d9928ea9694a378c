// SPDX-License-Identifier: GPL-3.0-or-later
#include "wording/names.h"

#include "records/codec.h"
#include "support/journalfixture.h"

#include <QGuiApplication>

#include <gtest/gtest.h>

namespace hearth {
namespace {

TEST(NamesInWords, ThatRunAgainstTheWindowAreKeptApart)
{
    const QString arabic = QStringLiteral("ليلى");
    const QString mixed = QStringLiteral("Anna ليلى");
    EXPECT_EQ(isolated(arabic), QStringLiteral("\u2068ليلى\u2069"));
    EXPECT_EQ(isolated(mixed), QStringLiteral("\u2068Anna ليلى\u2069"));
    for (const char *same : {"Anna", "Zoë", "李雷", "🦊", "R2-D2", ""})
        EXPECT_EQ(isolated(QString::fromUtf8(same)), QString::fromUtf8(same));
    QGuiApplication::setLayoutDirection(Qt::RightToLeft);
    EXPECT_EQ(isolated(arabic), arabic);
    EXPECT_EQ(isolated(QStringLiteral("Anna")), QStringLiteral("\u2068Anna\u2069"));
    QGuiApplication::setLayoutDirection(Qt::LeftToRight);
}

TEST(NamesInWords, ThatTurnWhatFollowsEndWithThemselves)
{
    const auto isolatedIs = [](const char *name, const char *expected) {
        EXPECT_EQ(isolated(QString::fromUtf8(name)), QString::fromUtf8(expected)) << name;
    };
    isolatedIs("Ben\u202E", "\u2068Ben\u202E\u2069");
    isolatedIs("\u202Dneb", "\u2068\u202Dneb\u2069");
    isolatedIs("Ben\u2067", "\u2068Ben\u2067\u2069\u2069"); // its own end, and that around it
    isolatedIs("\u2069\u202Eneb", "\u2068\u202Eneb\u2069");
    isolatedIs("\u2066Ben\u2069", "\u2068\u2066Ben\u2069\u2069");
}

TEST(NamesInWords, AreInOneLineAndNoLongerThanANameMayBe)
{
    test::JournalFolder folder;
    {
        // Another program with Ben's keys writes what this one never would.
        const auto ben = folder.open(test::kBensPassphrase);
        Partner partner = *ben.journal->partner(kSecondPartner);
        partner.name = QStringLiteral("Ben\n\nNobody can read it.") + QString(1000, QLatin1Char('n'));
        const quint32 revision = partner.record.revision + 1;
        ASSERT_TRUE(ben.store->commit({{partner.record.id, true, revision, encode(partner), kSecondPartner}}));
    }
    const auto anna = folder.open();
    const QString name = nameInWords(*anna.journal, kSecondPartner);
    EXPECT_TRUE(name.startsWith(QStringLiteral("Ben Nobody"))) << name.toStdString();
    EXPECT_LE(name.size(), Partner::kMaxNameLength + 1);
    EXPECT_EQ(nameInWords(*anna.journal, kFirstPartner), QStringLiteral("Anna"));
}

} // namespace
} // namespace hearth
