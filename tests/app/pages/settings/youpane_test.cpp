// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/settings/youpane.h"

#include "app/pages/settings/settingspagefixture.h"
#include "pages/settings/colourpicker.h"
#include "support/unwritable.h"

#include <QLabel>
#include <QRadioButton>
#include <QSignalSpy>

#include <gmock/gmock.h>

namespace hearth {
namespace {

using YouPaneTest = test::SettingsPageTest;

TEST_F(YouPaneTest, KeepsNameWordAndColour)
{
    showPage();
    type(named<QLineEdit>(QStringLiteral("Your name")), QStringLiteral("Anna Maria"));
    type(named<QLineEdit>(QStringLiteral("Your word for the other")), QStringLiteral("husband"));
    QTest::mouseClick(named<QRadioButton>(QStringLiteral("Teal")), Qt::LeftButton);
    const auto check = [this] {
        const Partner *anna = journal().partner(journal().me());
        ASSERT_NE(anna, nullptr);
        EXPECT_EQ(anna->name, QStringLiteral("Anna Maria"));
        EXPECT_EQ(anna->wordForOther, QStringLiteral("husband"));
        EXPECT_EQ(anna->colour, 4);
        EXPECT_EQ(anna->record.visibility, Visibility::Shared);
    };
    check();
    startAgain();
    check();
    EXPECT_EQ(page->findChild<ColourPicker *>()->colour(), 4);
    EXPECT_TRUE(navigator.reported.isEmpty());
}

TEST_F(YouPaneTest, ReportsANameThatCannotBeAndShowsTheOldOne)
{
    showPage();
    auto *name = named<QLineEdit>(QStringLiteral("Your name"));
    type(name, QStringLiteral("  "));
    ASSERT_EQ(navigator.reported.size(), 1);
    EXPECT_EQ(navigator.reported.at(0).code, ErrorCode::EmptyName);
    EXPECT_EQ(name->text(), QStringLiteral("Anna"));
    type(name, QStringLiteral("ben"));
    ASSERT_EQ(navigator.reported.size(), 2);
    EXPECT_EQ(navigator.reported.at(1).code, ErrorCode::NameTaken);
    EXPECT_EQ(journal().nameOf(journal().me()), QStringLiteral("Anna"));
}

TEST_F(YouPaneTest, RefusesTheOthersNameHoweverItsAccentsAreComposed)
{
    reopen(test::kBensPassphrase);
    Partner ben = *journal().partner(kSecondPartner);
    ben.name = QString::fromUtf8("Zo\xc3\xab");
    ASSERT_TRUE(journal().replace(ben));
    reopen();
    showPage();
    auto *name = named<QLineEdit>(QStringLiteral("Your name"));
    name->setText(QString::fromUtf8("Zoe\xcc\x88"));
    QTest::keyClick(name, Qt::Key_Return);
    ASSERT_EQ(navigator.reported.size(), 1);
    EXPECT_EQ(navigator.reported.at(0).code, ErrorCode::NameTaken);
    EXPECT_EQ(journal().nameOf(journal().me()), QStringLiteral("Anna"));
}

TEST_F(YouPaneTest, WritesWhatIsBeingTypedBeforeTheJournalLocks)
{
    showPage();
    auto *word = named<QLineEdit>(QStringLiteral("Your word for the other"));
    word->setFocus();
    QTest::keyClicks(word, QStringLiteral("sister"));
    page->keepDrafts();
    EXPECT_EQ(journal().partner(journal().me())->wordForOther, QStringLiteral("sister"));
}

TEST_F(YouPaneTest, TellsWhenWhatIsTypedCannotBeKept)
{
    showPage();
    const auto keepOnAFullDisk = [this] {
        const test::FullDisk full(1024);
        return page->keepDrafts();
    };
    EXPECT_TRUE(keepOnAFullDisk()) << "nothing is typed";
    auto *question = named<QLineEdit>(QStringLiteral("The question"));
    question->setText(QStringLiteral("Half a"));
    EXPECT_FALSE(keepOnAFullDisk());
    EXPECT_FALSE(navigator.reported.isEmpty());
    EXPECT_TRUE(page->keepDrafts());
    question->clear();
    ASSERT_TRUE(page->keepDrafts()); // its draft is gone
    ASSERT_TRUE(page->compose(Kind::OwnTemplate));
    named<QLineEdit>(QStringLiteral("Its name"))->setText(QStringLiteral("Mornings"));
    EXPECT_FALSE(keepOnAFullDisk());
    EXPECT_TRUE(page->keepDrafts());
}

TEST_F(YouPaneTest, ANameThatCouldNotBeKeptStaysInItsField)
{
    showPage();
    auto *name = named<QLineEdit>(QStringLiteral("Your name"));
    const QString before = journal().nameOf(journal().me());
    name->setText(QStringLiteral("Anna Maria"));
    {
        const test::FullDisk full(1024);
        EXPECT_FALSE(page->keepDrafts());
        EXPECT_EQ(navigator.reported.size(), 1);
        EXPECT_EQ(name->text(), QStringLiteral("Anna Maria")) << "as is said";
    }
    EXPECT_EQ(journal().nameOf(journal().me()), before);
    Partner me = *journal().partner(journal().me());
    me.welcomesCloseness = true;
    ASSERT_TRUE(journal().replace(me)); // something else of it is saved meanwhile
    EXPECT_EQ(name->text(), QStringLiteral("Anna Maria"));
    EXPECT_TRUE(page->keepDrafts());
    EXPECT_EQ(journal().nameOf(journal().me()), QStringLiteral("Anna Maria"));
}

} // namespace
} // namespace hearth
