// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/feelingspicker.h"

#include "records/feelings.h"
#include "widgets/chippicker.h"
#include "widgets/strengthdots.h"
#include "widgets/taborder.h"

#include <QApplication>
#include <QLabel>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>
#include <QVBoxLayout>

#include <gtest/gtest.h>

namespace hearth {

void PrintTo(const FeltFeeling &feeling, std::ostream *out)
{
    *out << feeling.key.toStdString() << ' ' << feeling.intensity;
}

} // namespace hearth

using namespace hearth;

namespace {

class FeelingsPickerTest : public testing::Test
{
protected:
    FeelingsPickerTest()
    {
        picker.resize(760, 700);
        picker.show();
        picker.activateWindow();
        QCoreApplication::processEvents();
    }

    static FeltFeeling felt(const char *key, int intensity = 0) { return {QString::fromUtf8(key), intensity}; }
    [[nodiscard]] ChipButton *chip(const char *key) const
    {
        for (ChipButton *each : picker.findChildren<ChipButton *>()) {
            if (each->key() == QString::fromUtf8(key))
                return each;
        }
        return nullptr;
    }
    [[nodiscard]] QList<FeelingPill *> pills() const
    {
        QList<FeelingPill *> shown;
        for (FeelingPill *pill : picker.findChildren<FeelingPill *>()) {
            if (pill->isVisible())
                shown += pill;
        }
        return shown;
    }
    using List = QList<FeltFeeling>;

    Theme theme;
    FeelingsPicker picker{theme, QStringLiteral("What I felt")};
    QSignalSpy changed{&picker, &FeelingsPicker::feelingsChanged};
};

} // namespace

TEST_F(FeelingsPickerTest, OffersEveryFeeling)
{
    for (const FeelingGroup &group : feelingGroups()) {
        for (const char *feeling : group.feelings)
            EXPECT_NE(chip(feeling), nullptr) << feeling;
    }
    EXPECT_TRUE(pills().isEmpty());
}

TEST_F(FeelingsPickerTest, AClickChoosesAndAnotherTakesBack)
{
    QTest::mouseClick(chip("calm"), Qt::LeftButton);
    QTest::mouseClick(chip("loved"), Qt::LeftButton);
    EXPECT_EQ(picker.feelings(), (List{felt("calm"), felt("loved")}));
    EXPECT_EQ(pills().size(), 2);
    EXPECT_EQ(changed.count(), 2);
    QTest::mouseClick(chip("calm"), Qt::LeftButton);
    EXPECT_EQ(picker.feelings(), (List{felt("loved")}));
    EXPECT_EQ(pills().size(), 1);
}

TEST_F(FeelingsPickerTest, TheDotsSayHowStrongly)
{
    picker.setFeelings({felt("calm"), felt("sad", 1)});
    changed.clear();
    pills().at(0)->findChild<StrengthDots *>()->setValue(2);
    EXPECT_EQ(picker.feelings(), (List{felt("calm", 2), felt("sad", 1)}));
    EXPECT_EQ(changed.count(), 1);
    QTest::mouseClick(chip("loved"), Qt::LeftButton);
    EXPECT_EQ(picker.feelings(), (List{felt("calm", 2), felt("sad", 1), felt("loved")}));
}

TEST_F(FeelingsPickerTest, TheKeysOneToThreeChooseAndSay)
{
    chip("calm")->setFocus();
    QTest::keyClick(chip("calm"), Qt::Key_3);
    EXPECT_EQ(picker.feelings(), (List{felt("calm", 3)}));
    EXPECT_TRUE(chip("calm")->isChecked());
    QTest::keyClick(chip("calm"), Qt::Key_1);
    EXPECT_EQ(picker.feelings(), (List{felt("calm", 1)}));
    QTest::keyClick(chip("calm"), Qt::Key_0);
    EXPECT_EQ(picker.feelings(), (List{felt("calm", 0)}));
    QTest::keyClick(chip("sad"), Qt::Key_0);
    QTest::keyClick(chip("sad"), Qt::Key_4);
    EXPECT_EQ(picker.feelings().size(), 1);
}

TEST_F(FeelingsPickerTest, KeepsFeelingsFromElsewhereInTheirPlace)
{
    const List before{felt("joyful", 2), felt("saudade", 3), felt("calm")};
    picker.setFeelings(before);
    EXPECT_EQ(picker.feelings(), before);
    EXPECT_EQ(pills().size(), 3);
    QTest::mouseClick(chip("loved"), Qt::LeftButton);
    QTest::mouseClick(chip("joyful"), Qt::LeftButton);
    EXPECT_EQ(picker.feelings(), (List{felt("saudade", 3), felt("calm"), felt("loved")}));
    pills().at(0)->findChild<QToolButton *>()->click();
    EXPECT_EQ(picker.feelings(), (List{felt("calm"), felt("loved")}));
}

TEST_F(FeelingsPickerTest, SettingTidiesUp)
{
    picker.setFeelings({felt("calm", 9), felt("calm", 1), felt("sad", -4)});
    EXPECT_EQ(picker.feelings(), (List{felt("calm", 3), felt("sad", 0)}));
    EXPECT_EQ(changed.count(), 1);
    picker.setFeelings({felt("calm", 3), felt("sad", 0)});
    EXPECT_EQ(changed.count(), 1);
    picker.setFeelings({felt("calm", 2), felt("sad", 0)});
    EXPECT_EQ(changed.count(), 2);
    EXPECT_EQ(pills().at(0)->feeling(), felt("calm", 2));
    picker.setFeelings({});
    EXPECT_TRUE(pills().isEmpty());
    EXPECT_FALSE(chip("calm")->isChecked());
}

TEST_F(FeelingsPickerTest, StopsAtTheMaximum)
{
    picker.setMaximum(3);
    picker.setFeelings({felt("saudade"), felt("calm")});
    EXPECT_TRUE(chip("loved")->isEnabled());
    QTest::mouseClick(chip("loved"), Qt::LeftButton);
    EXPECT_FALSE(chip("sad")->isEnabled());
    chip("sad")->setFocus();
    QTest::keyClick(chip("sad"), Qt::Key_2);
    EXPECT_EQ(picker.feelings().size(), 3);
    QTest::mouseClick(chip("calm"), Qt::LeftButton);
    EXPECT_TRUE(chip("sad")->isEnabled());
}

TEST_F(FeelingsPickerTest, TabGoesFromTheChipsToTheDotsAndOn)
{
    QWidget window;
    auto *rows = new QVBoxLayout(&window);
    auto *feelings = new FeelingsPicker(theme, QStringLiteral("What I felt"));
    auto *after = new QToolButton;
    rows->addWidget(feelings);
    rows->addWidget(after);
    window.show();
    window.activateWindow();
    feelings->setFeelings({felt("calm"), felt("saudade")});
    QCoreApplication::processEvents();
    after->setFocus();
    const auto back = [] { QTest::keyClick(QApplication::focusWidget(), Qt::Key_Backtab, Qt::ShiftModifier); };
    after->setFocusPolicy(Qt::StrongFocus);
    tabAsItStands(&window, &window); // as the main window does
    QStringList names;
    for (int step = 0; step < 4; ++step) {
        back();
        names += QApplication::focusWidget()->accessibleName();
    }
    EXPECT_EQ(names.join(QLatin1Char('|')), QStringLiteral("Take away: saudade|How strongly: saudade|"
                                                           "How strongly: calm|hurt"));
}

TEST_F(FeelingsPickerTest, APillKeepsItsWidth)
{
    picker.setFeelings({felt("calm")});
    QCoreApplication::processEvents();
    const int before = pills().at(0)->width();
    pills().at(0)->setIntensity(2);
    QCoreApplication::processEvents();
    EXPECT_EQ(pills().at(0)->width(), before);
}
