// SPDX-License-Identifier: GPL-3.0-or-later
#include "safety/safetydialog.h"

#include "app/onboarding/onboardingsupport.h"
#include "support/awaiting.h"
#include "support/unwritable.h"
#include "widgets/growingtext.h"
#include "widgets/segmentedcontrol.h"

namespace hearth::test {
namespace {

class SafetyDialogTest : public ::testing::Test
{
protected:
    void open(SafetyPage page)
    {
        dialog = std::make_unique<SafetyDialog>(world.theme, world.settings, page);
        dialog->show();
    }
    [[nodiscard]] QByteArray settingsFile() const
    {
        QCoreApplication::processEvents(); // what was set is written then
        QFile file(world.folder.filePath(QStringLiteral("settings.ini")));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    OnboardingWorld world;
    std::unique_ptr<SafetyDialog> dialog;
};

TEST_F(SafetyDialogTest, SaysEverySentenceOfThePageThatWasAskedFor)
{
    for (const SafetyPage page : {SafetyPage::Rights, SafetyPage::Protection, SafetyPage::Help}) {
        open(page);
        for (const SafetySection &section : safetySections(page)) {
            EXPECT_TRUE(says(*dialog, section.heading));
            for (const QString &sentence : section.paragraphs)
                EXPECT_TRUE(says(*dialog, sentence)) << qPrintable(sentence);
        }
        EXPECT_EQ(dialog->windowTitle(), QStringLiteral("Hearthbook")) << "others may see the task bar";
    }
}

TEST_F(SafetyDialogTest, TurnsToTheOtherPages)
{
    open(SafetyPage::Rights);
    EXPECT_FALSE(says(*dialog, safetySections(SafetyPage::Help).front().heading));
    dialog->findChild<SegmentedControl *>()->setCurrent(2);
    EXPECT_TRUE(says(*dialog, safetySections(SafetyPage::Help).front().heading));
}

TEST_F(SafetyDialogTest, LargeTextHasAWiderColumn)
{
    const auto widthOfLines = [this] {
        open(SafetyPage::Rights);
        dialog->resize(1400, 700);
        QCoreApplication::processEvents();
        int widest = 0;
        for (const QLabel *label : dialog->findChildren<QLabel *>())
            widest = std::max(widest, label->isVisible() ? label->width() : 0);
        return widest;
    };
    const int usual = widthOfLines();
    world.theme.setTextScale(2);
    EXPECT_EQ(widthOfLines(), 2 * usual);
    world.theme.setTextScale(1);
    QCoreApplication::processEvents();
    EXPECT_EQ(widthOfLines(), usual);
}

TEST_F(SafetyDialogTest, ReadingLeavesNoTrace)
{
    const QByteArray before = settingsFile();
    open(SafetyPage::Help);
    dialog->findChild<SegmentedControl *>()->setCurrent(0);
    dialog->accept();
    EXPECT_EQ(settingsFile(), before);
}

TEST_F(SafetyDialogTest, TheirOwnNumbersStayHoweverItIsClosed)
{
    open(SafetyPage::Help);
    auto *lines = dialog->findChild<GrowingText *>();
    ASSERT_NE(lines, nullptr);
    QTest::keyClicks(lines, QStringLiteral("Dr. Sommer 030 1234"));
    QTest::keyClick(dialog.get(), Qt::Key_Escape);
    EXPECT_FALSE(dialog->isVisible());
    open(SafetyPage::Help);
    EXPECT_EQ(dialog->findChild<GrowingText *>()->text(), QStringLiteral("Dr. Sommer 030 1234"));
    EXPECT_TRUE(settingsFile().contains("Sommer")) << "and so it is said that anyone here can read it";
    EXPECT_TRUE(says(*dialog, QStringLiteral("can be read without a passphrase")));
}

TEST_F(SafetyDialogTest, TheirOwnNumbersSurviveACrash)
{
    open(SafetyPage::Help);
    QTest::keyClicks(dialog->findChild<GrowingText *>(), QStringLiteral("Dr. Sommer 030 1234"));
    EXPECT_TRUE(test::becomesTrue([this] { return settingsFile().contains("Sommer"); })) << "a moment after the typing";
}

TEST_F(SafetyDialogTest, NumbersThatCannotBeWrittenAreSaidAndStay)
{
    const QString words = QStringLiteral("could not be kept on this computer");
    const auto nothingCanBeWritten = std::make_unique<Unwritable>(world.folder.path());
    open(SafetyPage::Help);
    QTest::keyClicks(dialog->findChild<GrowingText *>(), QStringLiteral("Dr. Sommer 030 1234"));
    EXPECT_FALSE(says(*dialog, words));
    dialog->accept();
    EXPECT_TRUE(dialog->isVisible());
    EXPECT_TRUE(says(*dialog, words));
    dialog->accept();
    EXPECT_FALSE(dialog->isVisible()) << "said once";
    open(SafetyPage::Help);
    EXPECT_EQ(dialog->findChild<GrowingText *>()->text(), QStringLiteral("Dr. Sommer 030 1234"));
}

TEST_F(SafetyDialogTest, NumbersThatCanBeWrittenAgainAreKeptAndNothingIsSaidAnyMore)
{
    auto nothingCanBeWritten = std::make_unique<Unwritable>(world.folder.path());
    open(SafetyPage::Help);
    QTest::keyClicks(dialog->findChild<GrowingText *>(), QStringLiteral("Dr. Sommer 030 1234"));
    dialog->accept();
    EXPECT_TRUE(dialog->isVisible());
    nothingCanBeWritten.reset();
    dialog->accept();
    EXPECT_FALSE(dialog->isVisible());
    EXPECT_TRUE(settingsFile().contains("Sommer"));
}

} // namespace
} // namespace hearth::test
