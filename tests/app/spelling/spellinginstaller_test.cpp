// SPDX-License-Identifier: GPL-3.0-or-later
#include "spelling/spellinginstaller.h"

#include "app/spelling/fakespelling.h"
#include "app/spelling/underlined.h"
#include "editors/writingfield.h"
#include "session/settings.h"
#include "spelling/spellingsupport.h"
#include "support/patience.h"
#include "widgets/growingtext.h"

#include <QDialog>
#include <QLineEdit>
#include <QTemporaryDir>
#include <QTest>
#include <QTextBrowser>
#include <QVBoxLayout>

#include <gtest/gtest.h>

using namespace hearth;
using namespace hearth::test;

namespace {

class SpellingInstallerTest : public testing::Test
{
protected:
    SpellingInstallerTest()
    {
        spelling.wrong = {QStringLiteral("helo")};
        auto *layout = new QVBoxLayout(&window);
        layout->addWidget(area);
        layout->addWidget(outside);
        new QVBoxLayout(area);
        new SpellingInstaller(theme, settings, spelling, *area);
        window.show();
        window.activateWindow();
        EXPECT_TRUE(QTest::qWaitForWindowActive(&window, test::patience));
    }

    template <typename Field>
    Field *add(Field *field)
    {
        area->layout()->addWidget(field);
        field->show();
        return field;
    }
    [[nodiscard]] GrowingText *addText(const QString &text = QStringLiteral("helo dear"))
    {
        auto *field = add(new GrowingText(QStringLiteral("Text"), 2, 4));
        field->setText(text);
        return field;
    }
    static void settle()
    {
        for (int round = 0; round < 3; ++round)
            QCoreApplication::processEvents();
    }
    [[nodiscard]] static QString underlined(const QTextEdit &field) { return underlinedIn(*field.document()); }

    QTemporaryDir folder;
    Theme theme;
    Settings settings{folder.filePath(QStringLiteral("settings.ini"))};
    FakeSpelling spelling;
    QWidget window;
    QWidget *area = new QWidget;
    GrowingText *outside = new GrowingText(QStringLiteral("Outside"), 2, 4);
};

} // namespace

TEST_F(SpellingInstallerTest, ChecksAFieldFromItsFirstFocusOn)
{
    GrowingText *field = addText();
    settle();
    EXPECT_EQ(underlined(*field), QString());
    EXPECT_EQ(SpellingSupport::of(*field), nullptr);
    field->setFocus();
    settle();
    EXPECT_EQ(underlined(*field), QStringLiteral("helo"));
    SpellingSupport *support = SpellingSupport::of(*field);
    outside->setFocus();
    field->setFocus();
    EXPECT_EQ(SpellingSupport::of(*field), support); // one is enough
    outside->setFocus();
    settle();
    EXPECT_EQ(underlined(*field), QStringLiteral("helo"));
}

TEST_F(SpellingInstallerTest, UsesTheHighlighterOfAWritingField)
{
    auto *field = add(new WritingField(theme, QStringLiteral("Text")));
    field->setText(QStringLiteral("**helo** dear"));
    field->setFocus();
    settle();
    EXPECT_EQ(underlined(*field), QStringLiteral("helo"));
    EXPECT_EQ(field->findChildren<SpellingSupport *>().size(), 1);
    EXPECT_EQ(field->document()->findChildren<QSyntaxHighlighter *>().size(), 1);
}

TEST_F(SpellingInstallerTest, FollowsTheSettingAtOnce)
{
    GrowingText *field = addText();
    field->setFocus();
    settle();
    settings.setSpellCheck(false);
    settle();
    EXPECT_EQ(underlined(*field), QString());
    GrowingText *another = addText();
    another->setFocus();
    settle();
    EXPECT_EQ(underlined(*another), QString());
    settings.setSpellCheck(true);
    settle();
    EXPECT_EQ(underlined(*field), QStringLiteral("helo"));
    EXPECT_EQ(underlined(*another), QStringLiteral("helo"));
}

TEST_F(SpellingInstallerTest, LeavesEverythingElseAlone)
{
    auto *read = add(new QTextBrowser);
    read->setPlainText(QStringLiteral("helo"));
    GrowingText *closed = addText();
    closed->setReadOnly(true);
    GrowingText *code = addText();
    code->setInputMethodHints(code->inputMethodHints() | Qt::ImhNoPredictiveText);
    auto *search = add(new QLineEdit(QStringLiteral("helo")));
    auto *secret = add(new QLineEdit(QStringLiteral("helo")));
    secret->setEchoMode(QLineEdit::Password);
    outside->setText(QStringLiteral("helo"));
    for (QWidget *each :
         {static_cast<QWidget *>(read), static_cast<QWidget *>(closed), static_cast<QWidget *>(code),
          static_cast<QWidget *>(search), static_cast<QWidget *>(secret), static_cast<QWidget *>(outside)}) {
        each->setFocus();
        settle();
        EXPECT_TRUE(each->hasFocus());
    }
    EXPECT_EQ(window.findChildren<SpellingSupport *>().size(), 0);
    EXPECT_TRUE(spelling.asked.isEmpty());
}

TEST_F(SpellingInstallerTest, KnowsTheWindowsOfItsArea)
{
    QDialog dialog(area);
    GrowingText field(QStringLiteral("Text"), 2, 4, &dialog);
    field.setText(QStringLiteral("helo"));
    dialog.show();
    dialog.activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(&dialog, test::patience));
    field.setFocus();
    settle();
    EXPECT_EQ(underlined(field), QStringLiteral("helo"));
}

TEST_F(SpellingInstallerTest, DoesWithoutTheCheckerOnceItIsGone)
{
    auto brief = std::make_unique<FakeSpelling>();
    auto *other = new QWidget;
    window.layout()->addWidget(other);
    auto *field = new GrowingText(QStringLiteral("Text"), 2, 4, other);
    new SpellingInstaller(theme, settings, *brief, *other);
    other->show();
    brief.reset();
    field->setFocus();
    QTest::keyClicks(field, QStringLiteral("helo "));
    settle();
    EXPECT_EQ(underlined(*field), QString());
    delete other; // with the keyboard in it
    settle();
}
