// SPDX-License-Identifier: GPL-3.0-or-later
#include "editors/formatbar.h"

#include "editors/writingfield.h"
#include "support/patience.h"

#include <gtest/gtest.h>

#include <QTest>
#include <QToolButton>
#include <QVBoxLayout>

using namespace hearth;

namespace {

class FormatBarTest : public testing::Test
{
protected:
    void SetUp() override
    {
        auto *layout = new QVBoxLayout(&window);
        layout->addWidget(&bar);
        layout->addWidget(&field);
        window.show();
        window.activateWindow();
        EXPECT_TRUE(QTest::qWaitForWindowActive(&window, test::patience));
        field.setFocus();
    }
    void write(const QString &text) { field.setText(text); }
    void select(int from, int to)
    {
        QTextCursor cursor = field.textCursor();
        cursor.setPosition(from);
        cursor.setPosition(to, QTextCursor::KeepAnchor);
        field.setTextCursor(cursor);
    }
    void press(const char *name) { bar.findChild<QToolButton *>(QString::fromUtf8(name))->click(); }
    [[nodiscard]] QString selected() const { return field.textCursor().selectedText(); }

    Theme theme;
    QWidget window;
    WritingField field{theme, QStringLiteral("Text")};
    FormatBar bar{theme, field};
};

} // namespace

TEST_F(FormatBarTest, EveryButtonActsAndIsUndoneAsOneStep)
{
    const std::vector<std::pair<const char *, const char *>> each{
        {"bold", "one **two** three"},        {"italic", "one _two_ three"},    {"heading", "## one two three"},
        {"list", "- one two three"},          {"numbered", "1. one two three"}, {"quote", "> one two three"},
        {"link", "one [two](https://) three"}};
    for (const auto &[name, text] : each) {
        write(QStringLiteral("one two three"));
        select(4, 7);
        press(name);
        EXPECT_EQ(field.text(), QString::fromUtf8(text));
        EXPECT_TRUE(field.hasFocus()) << "the writing goes on";
        field.undo();
        EXPECT_EQ(field.text(), QStringLiteral("one two three")) << name;
        field.redo();
        EXPECT_EQ(field.text(), QString::fromUtf8(text));
    }
}

TEST_F(FormatBarTest, PressedAgainTheSignsGo)
{
    for (const char *name : {"bold", "italic", "heading", "list", "numbered", "quote"}) {
        write(QStringLiteral("one\ntwo\n\nthree"));
        select(0, 14);
        press(name);
        EXPECT_NE(field.text(), QStringLiteral("one\ntwo\n\nthree")) << name;
        press(name);
        EXPECT_EQ(field.text(), QStringLiteral("one\ntwo\n\nthree")) << name;
    }
}

TEST_F(FormatBarTest, SignsStandBeforeEachLineThatIsNotBlank)
{
    write(QStringLiteral("one\n\ntwo\nthree"));
    select(1, 6);
    press("numbered");
    EXPECT_EQ(field.text(), QStringLiteral("1. one\n\n2. two\nthree"));
    press("list"); // one gives way to the other
    EXPECT_EQ(field.text(), QStringLiteral("- one\n\n- two\nthree"));
    write(QString());
    press("heading");
    EXPECT_EQ(field.text(), QStringLiteral("## "));
    QTest::keyClicks(&field, QStringLiteral("Sunday"));
    EXPECT_EQ(field.text(), QStringLiteral("## Sunday"));
}

TEST_F(FormatBarTest, ALinkWaitsForWhatIsMissing)
{
    write(QStringLiteral("https://example.org"));
    select(0, 19);
    press("link");
    EXPECT_EQ(field.text(), QStringLiteral("[](https://example.org)"));
    QTest::keyClicks(&field, QStringLiteral("a place"));
    EXPECT_EQ(field.text(), QStringLiteral("[a place](https://example.org)"));
    write(QStringLiteral("here"));
    select(0, 4);
    press("link");
    EXPECT_EQ(selected(), QStringLiteral("https://"));
}

TEST_F(FormatBarTest, KeysDoTheSame)
{
    const auto press = [this](int key, Qt::KeyboardModifiers modifiers) {
        write(QStringLiteral("word"));
        select(0, 4);
        QTest::keyClick(&field, static_cast<Qt::Key>(key), modifiers);
        return field.text();
    };
    EXPECT_EQ(press(Qt::Key_B, Qt::ControlModifier), QStringLiteral("**word**"));
    EXPECT_EQ(press(Qt::Key_I, Qt::ControlModifier), QStringLiteral("_word_"));
    EXPECT_EQ(press(Qt::Key_K, Qt::ControlModifier), QStringLiteral("[word](https://)"));
    EXPECT_EQ(press(Qt::Key_H, Qt::ControlModifier | Qt::ShiftModifier), QStringLiteral("## word"));
    EXPECT_EQ(press(Qt::Key_8, Qt::ControlModifier | Qt::ShiftModifier), QStringLiteral("- word"));
    EXPECT_EQ(press(Qt::Key_7, Qt::ControlModifier | Qt::ShiftModifier), QStringLiteral("1. word"));
    EXPECT_EQ(press(Qt::Key_9, Qt::ControlModifier | Qt::ShiftModifier), QStringLiteral("> word"));
}
