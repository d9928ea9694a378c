// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/spelling/fakespelling.h"
#include "editors/writingfield.h"
#include "spelling/spellingsupport.h"
#include "support/awaiting.h"

#include <QMenu>
#include <QSignalSpy>
#include <QTest>
#include <QTextBlock>
#include <QTextLayout>

#include <algorithm>
#include <gtest/gtest.h>

using namespace hearth;
using namespace hearth::test;

namespace {

class SpellingHighlightTest : public testing::Test
{
protected:
    SpellingHighlightTest()
    {
        spelling.wrong = {QStringLiteral("helo"), QStringLiteral("wrold")};
        support().setSpelling(&spelling);
        field.resize(500, 300);
        field.show();
        field.activateWindow();
        field.setFocus();
        settle();
    }

    /// Until everything that waits has been checked.
    static void settle()
    {
        for (int round = 0; round < 3; ++round)
            QCoreApplication::processEvents();
    }
    void show(const QString &text)
    {
        field.setText(text);
        settle();
    }
    /// The words with a wavy line, with a bar between them.
    [[nodiscard]] QString underlined() const
    {
        QStringList words;
        for (QTextBlock block = field.document()->begin(); block.isValid(); block = block.next()) {
            for (const QTextLayout::FormatRange &range : block.layout()->formats()) {
                if (range.format.underlineStyle() == QTextCharFormat::WaveUnderline) {
                    EXPECT_EQ(range.format.underlineColor(), theme.colours().danger);
                    words += block.text().mid(range.start, range.length);
                }
            }
        }
        return words.join(QLatin1Char('|'));
    }
    [[nodiscard]] SpellingSupport &support() const { return *SpellingSupport::of(field); }
    [[nodiscard]] static QAction *actionNamed(const QMenu &menu, const QString &text)
    {
        for (QAction *action : menu.actions()) {
            if (action->text() == text)
                return action;
        }
        return nullptr;
    }

    Theme theme;
    FakeSpelling spelling;
    WritingField field{theme, QStringLiteral("Text")};
};

} // namespace

TEST_F(SpellingHighlightTest, WrongWordsGetAWavyLine)
{
    show(QStringLiteral("helo my dear\n**wrold** of ours"));
    EXPECT_EQ(underlined(), QStringLiteral("helo|wrold"));
}

TEST_F(SpellingHighlightTest, EmphasisStaysUnderTheLine)
{
    show(QStringLiteral("**wrold**"));
    const auto formats = field.document()->firstBlock().layout()->formats();
    const auto word = std::ranges::find_if(formats, [](const auto &range) { return range.start == 2; });
    ASSERT_NE(word, formats.end());
    EXPECT_EQ(word->format.fontWeight(), QFont::Bold);
}

TEST_F(SpellingHighlightTest, CodeAndAddressesAreLeftAlone)
{
    show(QStringLiteral("`helo` http://helo.wrold [helo](wrold)\n```\nhelo\n```\nwrold"));
    EXPECT_EQ(underlined(), QStringLiteral("helo|wrold"));
    spelling.asked.removeDuplicates();
    EXPECT_EQ(spelling.asked, (QStringList{QStringLiteral("helo"), QStringLiteral("wrold")}));
}

TEST_F(SpellingHighlightTest, AWordIsJudgedOnceItIsFinished)
{
    QTest::keyClicks(&field, QStringLiteral("my helo"));
    EXPECT_EQ(underlined(), QString());
    QTest::keyClicks(&field, QStringLiteral(" "));
    EXPECT_EQ(underlined(), QStringLiteral("helo"));
    QTest::keyClicks(&field, QStringLiteral("wrold."));
    EXPECT_EQ(underlined(), QStringLiteral("helo|wrold"));
    QTest::keyClicks(&field, QStringLiteral(" helo"));
    QTest::keyClick(&field, Qt::Key_Return);
    EXPECT_EQ(underlined(), QStringLiteral("helo|wrold|helo"));
}

TEST_F(SpellingHighlightTest, AWordIsJudgedOnceTheCursorLeavesIt)
{
    QTest::keyClicks(&field, QStringLiteral("my helo"));
    QTest::keyClick(&field, Qt::Key_Left);
    EXPECT_EQ(underlined(), QString()); // still inside
    QTest::keyClick(&field, Qt::Key_Home);
    EXPECT_EQ(underlined(), QStringLiteral("helo"));
    QTest::keyClick(&field, Qt::Key_End);
    EXPECT_EQ(underlined(), QStringLiteral("helo")); // nothing is being typed there
    QTest::keyClick(&field, Qt::Key_Backspace);
    QTest::keyClicks(&field, QStringLiteral("o"));
    EXPECT_EQ(underlined(), QString());
    field.clearFocus();
    EXPECT_EQ(underlined(), QStringLiteral("helo"));
}

TEST_F(SpellingHighlightTest, TextThatWasSetIsJudgedToItsEnd)
{
    show(QStringLiteral("my helo"));
    EXPECT_EQ(underlined(), QStringLiteral("helo"));
}

TEST_F(SpellingHighlightTest, UnderliningIsNoChangeOfTheText)
{
    support().setSpelling(nullptr);
    show(QStringLiteral("helo"));
    QSignalSpy changed(&field, &QTextEdit::textChanged);
    support().setSpelling(&spelling);
    settle();
    EXPECT_EQ(underlined(), QStringLiteral("helo"));
    EXPECT_EQ(changed.count(), 0);
    EXPECT_FALSE(field.document()->isUndoAvailable());
}

TEST_F(SpellingHighlightTest, FollowsTheCheckerAndDoesWithoutIt)
{
    show(QStringLiteral("helo wrold"));
    spelling.ignoreForNow(QStringLiteral("helo"));
    settle();
    EXPECT_EQ(underlined(), QStringLiteral("wrold"));
    support().setSpelling(nullptr);
    settle();
    EXPECT_EQ(underlined(), QString());
    support().setSpelling(&spelling);
    settle();
    EXPECT_EQ(underlined(), QStringLiteral("wrold"));
    spelling.available = false;
    emit spelling.changed();
    settle();
    EXPECT_EQ(underlined(), QString());
    {
        FakeSpelling brief;
        support().setSpelling(&brief);
    }
    QTest::keyClicks(&field, QStringLiteral("more "));
    EXPECT_EQ(underlined(), QString());
}

TEST_F(SpellingHighlightTest, TheMenuOffersBetterWords)
{
    show(QStringLiteral("my helo"));
    spelling.better = {QStringLiteral("hello"), QStringLiteral("halo")};
    EXPECT_EQ(actionNamed(*support().menuAt(1), QStringLiteral("Ignore for now")), nullptr);
    const auto menu = support().menuAt(4);
    EXPECT_EQ(menu->actions().at(0)->text(), QStringLiteral("hello"));
    EXPECT_EQ(menu->actions().at(1)->text(), QStringLiteral("halo"));
    menu->actions().at(0)->trigger();
    EXPECT_EQ(field.text(), QStringLiteral("my hello"));
    field.undo();
    EXPECT_EQ(field.text(), QStringLiteral("my helo"));
}

TEST_F(SpellingHighlightTest, TheMenuIgnoresAWordForNow)
{
    show(QStringLiteral("my helo"));
    const auto menu = support().menuAt(7);
    ASSERT_NE(actionNamed(*menu, QStringLiteral("No suggestions")), nullptr);
    EXPECT_FALSE(actionNamed(*menu, QStringLiteral("No suggestions"))->isEnabled());
    actionNamed(*menu, QStringLiteral("Ignore for now"))->trigger();
    settle();
    EXPECT_EQ(underlined(), QString());
    EXPECT_EQ(field.text(), QStringLiteral("my helo"));
    EXPECT_EQ(actionNamed(*support().menuAt(7), QStringLiteral("Ignore for now")), nullptr);
}

TEST_F(SpellingHighlightTest, TypingInALongTextChecksOnlyTheLine)
{
    const QString paragraph =
        QStringLiteral("we walked helo by the river and talked of nothing in particular ").repeated(8);
    QStringList paragraphs;
    for (int number = 0; number < 1050; ++number) // 100,000 words
        paragraphs += paragraph;
    field.setText(paragraphs.join(QLatin1Char('\n')));
    EXPECT_LT(spelling.asked.size(), 100000); // the window is not kept waiting for all of them
    ASSERT_TRUE(test::becomesTrue([this] { return !field.document()->lastBlock().layout()->formats().isEmpty(); }));
    settle();
    spelling.asked.clear();
    QTest::keyClicks(&field, QStringLiteral("so "));
    settle();
    EXPECT_GT(spelling.asked.size(), 0);
    EXPECT_LT(spelling.asked.size(), 1000);
}

TEST_F(SpellingHighlightTest, LinesThatMoveUpWhileTheyWaitAreChecked)
{
    QStringList lines(3000, QStringLiteral("we walked by the river and talked of nothing in particular"));
    lines += QStringLiteral("helo");
    field.setText(lines.join(QLatin1Char('\n')));
    QTextCursor cursor(field.document());
    cursor.movePosition(QTextCursor::NextBlock, QTextCursor::KeepAnchor, 2990);
    cursor.removeSelectedText();
    EXPECT_TRUE(test::becomesTrue([this] { return underlined() == QStringLiteral("helo"); }));
}
