// SPDX-License-Identifier: GPL-3.0-or-later
// What is found, made private, deleted for good, brought in and taken out, by keys alone.
#include "app/accessibility/keyboardfixture.h"
#include "session/keychanges.h"

#include <QFile>
#include <QTemporaryDir>

namespace hearth {
namespace {

class KeyboardKeeping : public test::KeyboardWalk
{
protected:
    const Entry *entryWith(const QString &words)
    {
        return find<Entry>([&words](const Entry &entry) { return entry.text.contains(words); });
    }

    QTemporaryDir folder;
};

TEST_F(KeyboardKeeping, TheJournalIsNarrowedToAKindAndWidenedAgain)
{
    press(Qt::Key_2, Qt::AltModifier);
    const auto *timeline = window.findChild<QListView *>(QStringLiteral("timeline"));
    ASSERT_NE(timeline, nullptr);
    const int all = timeline->model()->rowCount();
    tabTo(QStringLiteral("Kind"));
    press(Qt::Key_Down);
    EXPECT_LT(timeline->model()->rowCount(), all);
    tabToAndPress(QStringLiteral("Clear filters"));
    EXPECT_EQ(timeline->model()->rowCount(), all);
}

TEST_F(KeyboardKeeping, AnEntryIsSharedMadePrivateAndDeletedForGood)
{
    press(Qt::Key_N, Qt::ControlModifier);
    tabTo(QStringLiteral("Text"));
    write("Frost on the inside");
    save();
    tabToAndPress(QStringLiteral("Share…"));
    EXPECT_EQ(entryWith(QStringLiteral("Frost"))->record.visibility, Visibility::Shared);
    tabToAndPress(QStringLiteral("Make private…"));
    EXPECT_EQ(entryWith(QStringLiteral("Frost"))->record.visibility, Visibility::Private);
    tabTo(QStringLiteral("More"));
    press(Qt::Key_Space);
    press(Qt::Key_Up); // the last of what there is
    press(Qt::Key_Return);
    EXPECT_EQ(entryWith(QStringLiteral("Frost")), nullptr);
    EXPECT_EQ(world.prompter.asked.size(), 3) << "each of the three steps is asked about";
}

TEST_F(KeyboardKeeping, WhatComesInIsTakenBackInOneStep)
{
    world.prompter.source = folder.filePath(QStringLiteral("lines.jsonl"));
    QFile file(world.prompter.source);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write("{\"date\": \"2026-02-03\", \"text\": \"The pond froze\"}\n"
               "{\"date\": \"2026-02-04\", \"text\": \"Somebody left a skate\"}\n");
    file.close();
    const std::size_t before = journal().all<Entry>().size();
    trigger(ActionId::BringIn);
    tabToAndPress(QStringLiteral("Choose a file…"));
    tabTo(QStringLiteral("Bring it in"));
    press(Qt::Key_Space);
    ASSERT_TRUE(QTest::qWaitFor([&] { return journal().all<Entry>().size() == before + 2; }));
    press(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(journal().all<Entry>().size(), before);
}

} // namespace
} // namespace hearth
