// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/today/mutedlist.h"

#include "app/pages/pagefixture.h"
#include "pages/settings/privacypane.h"
#include "pages/today/ownchoices.h"

#include <gtest/gtest.h>

#include <QCoreApplication>

namespace hearth {
namespace {

using test::buttonNamed;
using test::says;

class MutedListTest : public test::PageTest
{
protected:
    Entry muted(const QString &title)
    {
        Entry entry = test::entryOf(journal(), title, QStringLiteral("text"));
        EXPECT_TRUE(journal().add(entry));
        EXPECT_TRUE(mute(journal(), entry.record.id));
        return entry;
    }
    static void settle() { QCoreApplication::processEvents(); }
};

TEST_F(MutedListTest, IsHiddenWhereNothingIsMuted)
{
    MutedList list(context());
    EXPECT_TRUE(list.isHidden());
    muted(QStringLiteral("The quarrel"));
    EXPECT_FALSE(list.isHidden()) << "it follows";
}

TEST_F(MutedListTest, BringsBackWhatWasMuted)
{
    const Entry one = muted(QStringLiteral("The quarrel"));
    const Entry two = muted(QStringLiteral("The move"));
    PrivacyPane pane(context());
    EXPECT_TRUE(says(pane, QStringLiteral("The quarrel")));
    EXPECT_TRUE(says(pane, QStringLiteral("Entry · 12 July 2026")));
    buttonNamed(pane, QStringLiteral("Show again"))->click();
    settle();
    EXPECT_EQ(journal().preferences().muted, QList<RecordId>{two.record.id});
    EXPECT_FALSE(says(pane, QStringLiteral("The quarrel")));
    navigator.offered(); // "Undo"
    EXPECT_TRUE(says(pane, QStringLiteral("The quarrel")));
    EXPECT_EQ(journal().preferences().muted.size(), 2);
}

TEST_F(MutedListTest, FollowsWhatIsRenamedOrRemoved)
{
    Entry entry = muted(QStringLiteral("The quarrel"));
    MutedList list(context());
    entry = *journal().all<Entry>().find(entry.record.id);
    entry.title = QStringLiteral("The talk");
    ASSERT_TRUE(journal().replace(entry));
    settle();
    EXPECT_TRUE(says(list, QStringLiteral("The talk")));
    ASSERT_TRUE(journal().remove(entry.record.id));
    EXPECT_TRUE(list.isHidden());
}

TEST_F(MutedListTest, MutesOnceAndStaysWithinTheLimit)
{
    const Entry entry = muted(QStringLiteral("The quarrel"));
    ASSERT_TRUE(mute(journal(), entry.record.id));
    EXPECT_EQ(journal().preferences().muted.size(), 1);
    ASSERT_TRUE(changePreferences(journal(), [](Preferences &preferences) {
        for (int i = 1; preferences.muted.size() < kMaximumMuted; ++i)
            preferences.muted += RecordId(i);
    }));
    EXPECT_TRUE(mute(journal(), RecordId(999999)));
    EXPECT_EQ(journal().preferences().muted.size(), kMaximumMuted);
}

TEST_F(MutedListTest, ShowsHostileTitlesAsTheyAre)
{
    muted(QStringLiteral("<b>\u202E&") + QString(290, u'W'));
    MutedList list(context());
    list.resize(600, 200);
    list.show();
    settle();
    EXPECT_EQ(list.width(), 600);
    for (const QLabel *label : list.findChildren<QLabel *>())
        EXPECT_EQ(label->textFormat(), Qt::PlainText);
}

} // namespace
} // namespace hearth
