// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/tagfield.h"

#include "widgets/tagchip.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QCompleter>
#include <QInputMethodEvent>
#include <QKeyEvent>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

using namespace hearth;

namespace {

class TagFieldTest : public testing::Test
{
protected:
    TagFieldTest()
        : line(field.findChild<QLineEdit *>())
    {
        field.resize(420, field.heightForWidth(420));
        field.show();
        field.activateWindow();
        line->setFocus();
        QCoreApplication::processEvents();
    }

    [[nodiscard]] static QStringList list(std::initializer_list<const char *> words)
    {
        QStringList result;
        for (const char *word : words)
            result += QString::fromUtf8(word);
        return result;
    }
    void type(const QString &text)
    {
        for (const QChar letter : text) {
            QKeyEvent press(QEvent::KeyPress, 0, Qt::NoModifier, QString(letter));
            QCoreApplication::sendEvent(line, &press);
        }
    }
    void type(const char *text) { type(QString::fromUtf8(text)); }
    void paste(const QString &text)
    {
        QInputMethodEvent whole;
        whole.setCommitString(text);
        QCoreApplication::sendEvent(line, &whole);
    }
    void press(Qt::Key key) { QTest::keyClick(QApplication::focusWidget(), key); }
    [[nodiscard]] TagChip *chip(int at) const
    {
        QList<TagChip *> shown;
        for (TagChip *each : field.findChildren<TagChip *>()) {
            if (!each->isHidden())
                shown += each;
        }
        return shown.value(at);
    }

    Theme theme;
    TagField field{theme};
    QLineEdit *line;
    QSignalSpy changed{&field, &TagField::tagsChanged};
};

} // namespace

TEST_F(TagFieldTest, ReturnAndCommaAdd)
{
    type("home");
    press(Qt::Key_Return);
    type("long walk, ");
    EXPECT_EQ(field.tags(), list({"home", "long walk"}));
    EXPECT_NE(chip(1), nullptr);
    EXPECT_TRUE(line->text().trimmed().isEmpty());
    EXPECT_GT(changed.count(), 0);
}

TEST_F(TagFieldTest, WhatStandsInTheLineCounts)
{
    type("  half  a ");
    EXPECT_EQ(field.tags(), list({"half a"}));
    EXPECT_EQ(chip(0), nullptr);
    line->clearFocus();
    EXPECT_EQ(field.tags(), list({"half a"}));
    ASSERT_NE(chip(0), nullptr);
    EXPECT_TRUE(line->text().isEmpty());
}

TEST_F(TagFieldTest, ASecondOfTheSameIsRefusedQuietly)
{
    field.setTags(list({"Home", "école"}));
    changed.clear();
    type("hOME,");
    type("École,");
    EXPECT_EQ(field.tags(), list({"Home", "école"}));
    EXPECT_EQ(line->text(), QString());
    type(" , ,");
    EXPECT_EQ(field.tags(), list({"Home", "école"}));
}

TEST_F(TagFieldTest, BackspaceTakesTheLastOneBack)
{
    field.setTags(list({"home", "walk"}));
    press(Qt::Key_Backspace);
    EXPECT_EQ(line->text(), QStringLiteral("walk"));
    EXPECT_EQ(line->selectedText(), QStringLiteral("walk"));
    EXPECT_NE(chip(0), nullptr);
    EXPECT_EQ(chip(1), nullptr);
    press(Qt::Key_Backspace);
    EXPECT_EQ(field.tags(), list({"home"}));
    press(Qt::Key_Backspace);
    press(Qt::Key_Backspace);
    press(Qt::Key_Backspace);
    EXPECT_TRUE(field.tags().isEmpty());
}

TEST_F(TagFieldTest, TheCrossTakesATagAway)
{
    field.setTags(list({"home", "walk"}));
    QCoreApplication::processEvents();
    TagChip *first = chip(0);
    QTest::mouseClick(first, Qt::LeftButton, {}, QPoint(6, first->height() / 2));
    EXPECT_EQ(field.tags().size(), 2); // the words are no button
    QTest::mouseClick(first, Qt::LeftButton, {}, QPoint(first->width() - 8, first->height() / 2));
    EXPECT_EQ(field.tags(), list({"walk"}));
}

TEST_F(TagFieldTest, ArrowKeysReachTheChips)
{
    field.setTags(list({"a", "b", "c"}));
    press(Qt::Key_Left);
    EXPECT_TRUE(chip(2)->hasFocus());
    press(Qt::Key_Left);
    EXPECT_TRUE(chip(1)->hasFocus());
    press(Qt::Key_Delete);
    EXPECT_EQ(field.tags(), list({"a", "c"}));
    EXPECT_TRUE(chip(1)->hasFocus());
    press(Qt::Key_Space);
    EXPECT_EQ(field.tags(), list({"a"}));
    EXPECT_TRUE(line->hasFocus());
    press(Qt::Key_Left);
    press(Qt::Key_Right);
    EXPECT_TRUE(line->hasFocus());
}

TEST_F(TagFieldTest, ArrowKeysTurnRoundFromRightToLeft)
{
    field.setLayoutDirection(Qt::RightToLeft);
    field.setTags(list({"a", "b"}));
    press(Qt::Key_Right);
    EXPECT_TRUE(chip(1)->hasFocus());
    press(Qt::Key_Right);
    EXPECT_TRUE(chip(0)->hasFocus());
    press(Qt::Key_Left);
    EXPECT_TRUE(chip(1)->hasFocus());
}

TEST_F(TagFieldTest, ATagHasAtMostSixtyCharacters)
{
    line->setFocus();
    type(QString(70, QLatin1Char('x')));
    press(Qt::Key_Return);
    ASSERT_EQ(field.tags().size(), 1);
    EXPECT_EQ(field.tags().first().size(), TagField::kMaxLength);
    const QString emoji = QString(59, QLatin1Char('y')) + QStringLiteral("💛");
    paste(emoji);
    press(Qt::Key_Return);
    EXPECT_EQ(field.tags().last(), QString(59, QLatin1Char('y'))); // not half a heart
    paste(QString(56, QLatin1Char('z')) + QStringLiteral("👨‍👩‍👧"));
    press(Qt::Key_Return);
    EXPECT_EQ(field.tags().last(), QString(56, QLatin1Char('z'))); // nor a part of a family
}

TEST_F(TagFieldTest, ThirtyAreEnough)
{
    QStringList many;
    for (int number = 0; number < 29; ++number)
        many += QString::number(number);
    field.setTags(many);
    type("a,b,c,");
    EXPECT_EQ(field.tags().size(), TagField::kMaxTags);
    EXPECT_EQ(field.tags().last(), QStringLiteral("a"));
    EXPECT_TRUE(line->isReadOnly());
    EXPECT_FALSE(line->placeholderText().isEmpty());
    press(Qt::Key_Backspace);
    EXPECT_FALSE(line->isReadOnly());
}

TEST_F(TagFieldTest, TagsThatWereThereAreKeptAsTheyAre)
{
    QStringList odd{QString(150, QLatin1Char('z')), QStringLiteral("a, b"), QStringLiteral("A")};
    for (int number = 0; number < 40; ++number)
        odd += QString::number(number);
    field.setTags(odd);
    EXPECT_EQ(field.tags(), odd);
    EXPECT_EQ(changed.count(), 1);
    field.setTags(odd);
    EXPECT_EQ(changed.count(), 1);
}

TEST_F(TagFieldTest, AListThatIsPastedBecomesTags)
{
    paste(QStringLiteral("one, two,three"));
    EXPECT_EQ(field.tags(), list({"one", "two", "three"}));
    EXPECT_EQ(line->text(), QStringLiteral("three"));
}

TEST_F(TagFieldTest, KnownTagsAreOffered)
{
    field.setKnownTags(list({"Long walk", "garden", "walking", "home"}));
    field.setTags(list({"WALKING"}));
    type("WAL");
    QCompleter *completer = line->completer();
    ASSERT_EQ(completer->completionCount(), 1); // the one already here is not offered
    EXPECT_EQ(completer->currentCompletion(), QStringLiteral("Long walk"));
    ASSERT_TRUE(completer->popup()->isVisible());
    QTest::keyClick(completer->popup(), Qt::Key_Down);
    QTest::keyClick(completer->popup(), Qt::Key_Return);
    QCoreApplication::processEvents();
    EXPECT_EQ(field.tags(), list({"WALKING", "Long walk"}));
    EXPECT_TRUE(line->text().isEmpty());
    EXPECT_FALSE(completer->popup()->isVisible());
}

TEST_F(TagFieldTest, AnOfferCanBeClickedOrPassedOver)
{
    field.setKnownTags(list({"Long walk"}));
    type("wal");
    QAbstractItemView *popup = line->completer()->popup();
    QTest::keyClick(popup, Qt::Key_Return); // none chosen: what was typed
    QCoreApplication::processEvents();
    EXPECT_EQ(field.tags(), list({"wal"}));
    EXPECT_FALSE(popup->isVisible());
    type("lon");
    QTest::mouseClick(popup->viewport(), Qt::LeftButton, {}, popup->visualRect(popup->model()->index(0, 0)).center());
    QCoreApplication::processEvents();
    EXPECT_EQ(field.tags(), list({"wal", "Long walk"}));
    EXPECT_TRUE(line->text().isEmpty());
}

TEST_F(TagFieldTest, TheFirstTagDoesNotMakeItHigher)
{
    const int before = field.heightForWidth(420);
    field.setTags(list({"home"}));
    EXPECT_EQ(field.heightForWidth(420), before);
}
