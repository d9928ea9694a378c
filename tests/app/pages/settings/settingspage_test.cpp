// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/settings/settingspage.h"

#include "app/pages/settings/settingspagefixture.h"
#include "checkins/askeddimensions.h"
#include "journal/parting.h"
#include "onboarding/partingdialog.h"
#include "onboarding/renewaldialogs.h"
#include "onboarding/sealanewdialog.h"
#include "pages/settings/colourpicker.h"
#include "support/unwritable.h"
#include "widgets/choicebox.h"
#include "widgets/segmentedcontrol.h"
#include "widgets/switch.h"
#include "wording/wording.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTest>
#include <QWheelEvent>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace hearth {

using test::SettingsPageTest;

namespace {

class SettingsPageAlone : public SettingsPageTest
{
protected:
    SettingsPageAlone()
        : SettingsPageTest(1)
    {
    }
};

} // namespace

TEST_F(SettingsPageTest, KeepsTheLook)
{
    showPage();
    auto *look = named<SegmentedControl>(QStringLiteral("Colours"));
    EXPECT_EQ(look->current(), static_cast<int>(Look::System));
    QSignalSpy changed(&settings, &Settings::lookChanged);
    look->setCurrent(2);
    EXPECT_EQ(settings.look(), Look::Dark);
    look->setCurrent(3);
    EXPECT_EQ(settings.look(), Look::HighContrast);
    EXPECT_EQ(changed.size(), 2);
    startAgain();
    EXPECT_EQ(named<SegmentedControl>(QStringLiteral("Colours"))->current(), 3);
    settings.setLook(Look::Light);
    EXPECT_EQ(named<SegmentedControl>(QStringLiteral("Colours"))->current(), 1);
}

TEST_F(SettingsPageTest, KeepsTheSizeOfTheText)
{
    showPage();
    choose(named<ChoiceBox>(QStringLiteral("Text size")), 150);
    EXPECT_DOUBLE_EQ(settings.textScale(), 1.5);
    startAgain();
    EXPECT_EQ(named<ChoiceBox>(QStringLiteral("Text size"))->currentData().toInt(), 150);
}

TEST_F(SettingsPageTest, KeepsTheLanguage)
{
    showPage();
    auto *language = named<ChoiceBox>(QStringLiteral("Language of the program"));
    EXPECT_EQ(language->currentData().toString(), QString());
    QSignalSpy changed(&settings, &Settings::languageChanged);
    language->setCurrentIndex(2);
    emit language->chosen(language->currentData());
    QCoreApplication::processEvents();
    EXPECT_EQ(changed.size(), 1);
    EXPECT_EQ(settings.language(), QStringLiteral("de"));
    startAgain();
    EXPECT_EQ(named<ChoiceBox>(QStringLiteral("Language of the program"))->currentText(), QStringLiteral("Deutsch"));
}

TEST_F(SettingsPageTest, KeepsWhetherSpellingIsChecked)
{
    showPage();
    auto *spelling = named<Switch>(QStringLiteral("Check spelling as I write"));
    EXPECT_TRUE(spelling->isChecked());
    QSignalSpy changed(&settings, &Settings::spellCheckChanged);
    spelling->click();
    EXPECT_FALSE(settings.spellCheck());
    EXPECT_EQ(changed.size(), 1);
    startAgain();
    EXPECT_FALSE(named<Switch>(QStringLiteral("Check spelling as I write"))->isChecked());
    settings.setSpellCheck(true);
    EXPECT_TRUE(named<Switch>(QStringLiteral("Check spelling as I write"))->isChecked());
}

TEST_F(SettingsPageTest, KeepsHowOftenOneChecksIn)
{
    showPage();
    auto *cadence = named<SegmentedControl>(QStringLiteral("How often"));
    EXPECT_EQ(cadence->current(), static_cast<int>(Cadence::Week));
    cadence->setCurrent(static_cast<int>(Cadence::Month));
    EXPECT_EQ(journal().preferences().cadence, Cadence::Month);
    cadence->setCurrent(static_cast<int>(Cadence::Day));
    EXPECT_EQ(journal().all<Preferences>().size(), 1U);
    startAgain();
    EXPECT_EQ(journal().preferences().cadence, Cadence::Day);
    EXPECT_EQ(named<SegmentedControl>(QStringLiteral("How often"))->current(), static_cast<int>(Cadence::Day));
}

TEST_F(SettingsPageTest, KeepsWhichDimensionsAreSeenForOneselfAlone)
{
    showPage();
    QTest::keyClick(switchOf(Dimension::Space), Qt::Key_Space);
    QTest::mouseClick(switchOf(Dimension::Safe), Qt::LeftButton);
    QTest::mouseClick(switchOf(Dimension::Connected), Qt::LeftButton);
    QTest::mouseClick(switchOf(Dimension::Connected), Qt::LeftButton);
    EXPECT_THAT(journal().preferences().hidden, ::testing::UnorderedElementsAre(Dimension::Space, Dimension::Safe));
    startAgain();
    EXPECT_FALSE(switchOf(Dimension::Space)->isChecked());
    EXPECT_TRUE(switchOf(Dimension::Connected)->isChecked());

    page.reset();
    reopen(test::kBensPassphrase);
    showPage();
    EXPECT_TRUE(switchOf(Dimension::Space)->isChecked());
}

TEST_F(SettingsPageTest, OffersTwoMoreQuestionsThatAreOffAtFirst)
{
    showPage();
    EXPECT_FALSE(switchOf(Dimension::Ideas)->isChecked());
    QTest::mouseClick(switchOf(Dimension::Ideas), Qt::LeftButton);
    QTest::keyClick(switchOf(Dimension::Closeness), Qt::Key_Space);
    EXPECT_THAT(journal().preferences().added, ::testing::ElementsAre(Dimension::Ideas));
    startAgain();
    EXPECT_TRUE(switchOf(Dimension::Ideas)->isChecked());
    EXPECT_TRUE(switchOf(Dimension::Closeness)->isChecked());
    EXPECT_THAT(askedDimensions(journal()), ::testing::Not(::testing::Contains(Dimension::Closeness)));
    ASSERT_TRUE(journal().partner(kFirstPartner)->record.verified);

    page.reset();
    reopen(test::kBensPassphrase);
    showPage();
    EXPECT_FALSE(switchOf(Dimension::Ideas)->isChecked());
    EXPECT_FALSE(switchOf(Dimension::Closeness)->isChecked()) << "what the other chose stays untold";
    QTest::mouseClick(switchOf(Dimension::Closeness), Qt::LeftButton);
    EXPECT_THAT(askedDimensions(journal()), ::testing::Contains(Dimension::Closeness));
    ASSERT_TRUE(journal().undo());
    EXPECT_FALSE(switchOf(Dimension::Closeness)->isChecked());
}

TEST_F(SettingsPageTest, TogglesFromTheWordsAsWell)
{
    showPage();
    Switch *space = switchOf(Dimension::Space);
    QTest::mouseClick(space->parentWidget(), Qt::LeftButton, {}, QPoint(5, 5));
    EXPECT_FALSE(space->isChecked());
}

TEST_F(SettingsPageTest, FollowsUndo)
{
    showPage();
    named<SegmentedControl>(QStringLiteral("How often"))->setCurrent(static_cast<int>(Cadence::Day));
    QTest::mouseClick(switchOf(Dimension::Space), Qt::LeftButton);
    ASSERT_TRUE(journal().undo());
    EXPECT_TRUE(switchOf(Dimension::Space)->isChecked());
    ASSERT_TRUE(journal().undo());
    EXPECT_EQ(named<SegmentedControl>(QStringLiteral("How often"))->current(), static_cast<int>(Cadence::Week));
    EXPECT_FALSE(journal().canUndo()) << "showing the old choice must not write it again";
    EXPECT_TRUE(journal().canRedo());
    ASSERT_TRUE(journal().redo());
    EXPECT_EQ(journal().preferences().cadence, Cadence::Day);
}

TEST_F(SettingsPageTest, KeepsWhenItLocksForWhoeverChose)
{
    showPage();
    auto *idle = named<ChoiceBox>(QStringLiteral("Lock when idle"));
    EXPECT_EQ(idle->currentData().toInt(), 5);
    EXPECT_EQ(idle->findData(0), -1) << "there is no never";
    choose(idle, 30);
    startAgain();
    EXPECT_EQ(named<ChoiceBox>(QStringLiteral("Lock when idle"))->currentData().toInt(), 30);
    reopen(test::kBensPassphrase);
    showPage();
    EXPECT_EQ(named<ChoiceBox>(QStringLiteral("Lock when idle"))->currentData().toInt(), 5) << "the other's own";
}

TEST_F(SettingsPageTest, ShowsAnUnusualTimeUntilItLocks)
{
    Preferences preferences = journal().preferences();
    preferences.lockMinutes = 10;
    ASSERT_TRUE(journal().add(preferences));
    showPage();
    EXPECT_EQ(named<ChoiceBox>(QStringLiteral("Lock when idle"))->currentData().toInt(), 10);
}

TEST_F(SettingsPageTest, LeavesChoicesAloneWhenTheWheelScrollsThePage)
{
    showPage();
    auto *idle = named<ChoiceBox>(QStringLiteral("Lock when idle"));
    idle->setFocus();
    QWheelEvent wheel(QPointF(5, 5), idle->mapToGlobal(QPointF(5, 5)), {}, QPoint(0, -120), Qt::NoButton, {},
                      Qt::NoScrollPhase, false);
    QCoreApplication::sendEvent(idle, &wheel);
    EXPECT_EQ(journal().preferences().lockMinutes, 5);
    EXPECT_FALSE(wheel.isAccepted());
}

TEST_F(SettingsPageTest, OpensADialogForEachOfTheKeysOfWhoIsHere)
{
    showPage();
    EXPECT_TRUE(test::saysExactly(*page, QStringLiteral("Your passphrase")));
    EXPECT_TRUE(test::saysExactly(*page, QStringLiteral("Your recovery code")));
    EXPECT_TRUE(test::saysExactly(
        *page, QStringLiteral("If somebody knew both your passphrase and your recovery code, change both.")));
    QTest::mouseClick(named<QPushButton>(QStringLiteral("Change passphrase…")), Qt::LeftButton);
    EXPECT_EQ(page->findChildren<NewPassphraseDialog *>().size(), 1);
    QTest::mouseClick(named<QPushButton>(QStringLiteral("New recovery code…")), Qt::LeftButton);
    EXPECT_EQ(page->findChildren<NewRecoveryCodeDialog *>().size(), 1);
    QTest::mouseClick(named<QPushButton>(QStringLiteral("Seal everything anew…")), Qt::LeftButton);
    EXPECT_EQ(page->findChildren<SealAnewDialog *>().size(), 1);
}

TEST_F(SettingsPageTest, ChangesNobodysKeysWhileBothAreHere)
{
    openForBoth();
    for (const PartnerId writer : {kFirstPartner, kSecondPartner}) {
        journal().setWriter(writer);
        showPage();
        for (const char *key : {"Change passphrase…", "New recovery code…", "Seal everything anew…"})
            EXPECT_FALSE(named<QPushButton>(QString::fromUtf8(key))->isEnabled()) << key;
        EXPECT_TRUE(
            test::saysExactly(*page, QStringLiteral("Keys belong to one person. To change yours, lock the journal and "
                                                    "open it alone.")));
        EXPECT_FALSE(test::saysExactly(*page, QStringLiteral("Your passphrase")));
    }
}

TEST_F(SettingsPageTest, LetsNobodyJoinWhereTwoAre)
{
    showPage();
    EXPECT_EQ(test::buttonNamed(*page, QStringLiteral("Let your partner join…")), nullptr);
}

TEST_F(SettingsPageTest, OffersEachWayToPartToWhoIsHereAlone)
{
    showPage();
    EXPECT_TRUE(test::saysExactly(*page, QStringLiteral("Leave this journal")));
    EXPECT_TRUE(test::saysExactly(*page, QStringLiteral("Remove Ben")));
    for (const char *way : {"Leave…", "Remove…"})
        QTest::mouseClick(named<QPushButton>(QString::fromUtf8(way)), Qt::LeftButton);
    EXPECT_EQ(page->findChildren<PartingDialog *>().size(), 2);

    openForBoth();
    showPage();
    EXPECT_EQ(test::buttonNamed(*page, QStringLiteral("Leave…")), nullptr);
    EXPECT_EQ(test::buttonNamed(*page, QStringLiteral("Remove…")), nullptr);
}

TEST_F(SettingsPageTest, SaysThatTheOtherLeftAndOffersNobodyTheirPlace)
{
    page.reset();
    search.reset();
    opened = {};
    const QString own = folder.folder() + QStringLiteral("/own.hearth");
    ASSERT_TRUE(leaveJournal(folder.path(), test::kBensPassphrase, own,
                             {test::cheapLimits(), test::cheapCost(), &folder.seen, folder.clock, {}}));
    startAgain();
    EXPECT_TRUE(test::saysExactly(*page, QStringLiteral("Ben left this journal on 12 July 2026. All that is yours is "
                                                        "here, and so is what Ben shared with you. What you write "
                                                        "from now on only you can read.")));
    for (const char *offer : {"Let your partner join…", "Leave…", "Remove…"})
        EXPECT_EQ(test::buttonNamed(*page, QString::fromUtf8(offer)), nullptr) << offer;
}

TEST_F(SettingsPageAlone, LetsAPartnerJoin)
{
    showPage();
    QAbstractButton *join = test::buttonNamed(*page, QStringLiteral("Let your partner join…"));
    ASSERT_NE(join, nullptr);
    QTest::mouseClick(join, Qt::LeftButton);
    EXPECT_EQ(page->window()->findChildren<QDialog *>().size(), 1);
    EXPECT_EQ(test::buttonNamed(*page, QStringLiteral("Leave…")), nullptr) << "there is nobody to leave it to";
}

TEST_F(SettingsPageTest, NamesEveryControl)
{
    showPage();
    for (const QWidget *each : page->findChildren<QWidget *>()) {
        const bool isControl = qobject_cast<const QAbstractButton *>(each) || qobject_cast<const QLineEdit *>(each) ||
                               qobject_cast<const QComboBox *>(each);
        if (isControl && each->focusPolicy() != Qt::NoFocus) {
            const auto *button = qobject_cast<const QAbstractButton *>(each);
            EXPECT_FALSE(each->accessibleName().isEmpty() && (button == nullptr || button->text().isEmpty()))
                << each->metaObject()->className();
        }
    }
}

} // namespace hearth
