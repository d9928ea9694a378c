// SPDX-License-Identifier: GPL-3.0-or-later
// What is found, made private, deleted for good, brought in and taken out, by keys alone.
#include "accessibility/plainwords.h"
#include "app/accessibility/keyboardfixture.h"
#include "support/awaiting.h"

#include <QFile>
#include <QMenu>
#include <QPushButton>
#include <QTemporaryDir>
#include <QToolButton>

namespace hearth {
namespace {

class KeyboardKeeping : public test::KeyboardWalk
{
protected:
    const Entry *entryWith(const QString &words)
    {
        return find<Entry>([&words](const Entry &entry) { return entry.text.contains(words); });
    }

    /// Of the button that has the keyboard; its menu keeps whoever unfolds it until it closes.
    void chooseLastOfMenu()
    {
        const auto *button = qobject_cast<QToolButton *>(QApplication::focusWidget());
        ASSERT_TRUE(button != nullptr && button->menu() != nullptr);
        QMenu *menu = button->menu();
        const auto choose = [menu] {
            QTest::keyClick(menu, Qt::Key_Up);
            QTest::keyClick(menu, Qt::Key_Return);
        };
        const auto once = QObject::connect(menu, &QMenu::aboutToShow, menu, [menu, choose] {
            QMetaObject::invokeMethod(menu, choose, Qt::QueuedConnection);
        });
        press(Qt::Key_Space);
        QObject::disconnect(once);
    }
    /// Until what it waits for is there.
    [[nodiscard]] static bool waitForButton(const QString &text)
    {
        return test::becomesTrue([&text] {
            const QWidget *dialog = QApplication::activeModalWidget();
            const auto buttons = dialog != nullptr ? dialog->findChildren<QPushButton *>() : QList<QPushButton *>();
            return std::ranges::any_of(buttons, [&text](const QPushButton *each) {
                return plainWords(each->text()) == text && each->isVisible() && each->isEnabled();
            });
        });
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
    tabTo(QStringLiteral("More for this record"));
    chooseLastOfMenu();
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
    ASSERT_TRUE(waitForButton(QStringLiteral("Choose a file…")));
    tabToAndPress(QStringLiteral("Choose a file…"));
    ASSERT_TRUE(waitForButton(QStringLiteral("Bring it in")));
    tabToAndPress(QStringLiteral("Bring it in"));
    ASSERT_TRUE(test::becomesTrue([&] { return journal().all<Entry>().size() == before + 2; }));
    ASSERT_TRUE(test::becomesTrue([] { return QApplication::activeModalWidget() == nullptr; }));
    window.activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(&window, test::patience));
    press(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_TRUE(test::becomesTrue([&] { return journal().all<Entry>().size() == before; }));
}

} // namespace
} // namespace hearth
