// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/chippicker.h"

#include <QApplication>
#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

using namespace hearth;

namespace {

class ChipPickerTest : public testing::Test
{
protected:
    ChipPickerTest()
        : m_picker(m_theme, QStringLiteral("Feelings"))
        , m_changed(&m_picker, &ChipPicker::chosenChanged)
    {
        m_picker.setGroups({
            {QStringLiteral("Warm"), {chip("loved"), chip("grateful"), chip("tender")}},
            {QStringLiteral("Unsettled"), {chip("worried"), chip("tense")}},
        });
        m_picker.resize(600, m_picker.sizeHint().height());
        m_picker.show();
        m_picker.activateWindow();
        QCoreApplication::processEvents();
    }

    static Chip chip(const char *key) { return {QString::fromUtf8(key), QString::fromUtf8(key)}; }
    [[nodiscard]] ChipButton *button(const char *key) const
    {
        for (ChipButton *candidate : m_picker.findChildren<ChipButton *>()) {
            if (candidate->key() == QString::fromUtf8(key))
                return candidate;
        }
        return nullptr;
    }
    void press(Qt::Key key) { QTest::keyClick(QApplication::focusWidget(), key); }
    static QStringList keys(std::initializer_list<const char *> list)
    {
        QStringList result;
        for (const char *key : list)
            result.append(QString::fromUtf8(key));
        return result;
    }

    Theme m_theme;
    ChipPicker m_picker;
    QSignalSpy m_changed;
};

} // namespace

TEST_F(ChipPickerTest, KeepsTheOrderOfPicking)
{
    QTest::mouseClick(button("tense"), Qt::LeftButton);
    QTest::mouseClick(button("loved"), Qt::LeftButton);
    EXPECT_EQ(m_picker.chosen(), keys({"tense", "loved"}));
    EXPECT_EQ(m_changed.count(), 2);
    QTest::mouseClick(button("tense"), Qt::LeftButton);
    EXPECT_EQ(m_picker.chosen(), keys({"loved"}));
}

TEST_F(ChipPickerTest, LeavesOutUnknownAndRepeatedKeys)
{
    m_picker.setChosen(keys({"worried", "nothing", "worried", "loved"}));
    EXPECT_EQ(m_picker.chosen(), keys({"worried", "loved"}));
    EXPECT_TRUE(button("worried")->isChecked());
    EXPECT_EQ(m_changed.count(), 1);
    m_picker.setChosen(keys({"worried", "loved"}));
    EXPECT_EQ(m_changed.count(), 1);
}

TEST_F(ChipPickerTest, ArrowKeysMoveSpaceAndReturnPick)
{
    button("loved")->setFocus();
    press(Qt::Key_Right);
    EXPECT_TRUE(button("grateful")->hasFocus());
    press(Qt::Key_Space);
    press(Qt::Key_Down);
    EXPECT_TRUE(button("tense")->hasFocus() || button("worried")->hasFocus());
    press(Qt::Key_Up);
    press(Qt::Key_Left);
    press(Qt::Key_Left);
    press(Qt::Key_Left);
    EXPECT_TRUE(button("loved")->hasFocus());
    press(Qt::Key_Return);
    EXPECT_EQ(m_picker.chosen(), keys({"grateful", "loved"}));
}

TEST_F(ChipPickerTest, OneChipOfAGroupIsInTheTabOrder)
{
    const auto stops = [this] {
        QStringList list;
        for (const ChipButton *chip : m_picker.findChildren<ChipButton *>()) {
            if ((chip->focusPolicy() & Qt::TabFocus) != 0)
                list.append(chip->key());
        }
        return list;
    };
    EXPECT_EQ(stops(), keys({"loved", "worried"}));
    button("tender")->setFocus();
    EXPECT_EQ(stops(), keys({"tender", "worried"}));
}

TEST_F(ChipPickerTest, StopsAtTheMaximum)
{
    m_picker.setMaximum(2);
    m_picker.setChosen(keys({"loved", "tender", "tense"}));
    EXPECT_EQ(m_picker.chosen(), keys({"loved", "tender"}));
    EXPECT_FALSE(button("tense")->isEnabled());
    QTest::mouseClick(button("loved"), Qt::LeftButton);
    EXPECT_TRUE(button("tense")->isEnabled());
}

TEST_F(ChipPickerTest, TheTabStopIsNeverAChipThatIsOff)
{
    m_picker.setMaximum(1);
    m_picker.setChosen(keys({"tense"}));
    EXPECT_TRUE(button("tense")->isEnabled());
    EXPECT_NE(button("tense")->focusPolicy() & Qt::TabFocus, 0);
}

TEST_F(ChipPickerTest, NewGroupsKeepWhatStillExists)
{
    m_picker.setChosen(keys({"tense", "loved"}));
    m_picker.setGroups({{QString(), {chip("loved"), chip("calm")}}});
    EXPECT_EQ(m_picker.chosen(), keys({"loved"}));
    EXPECT_TRUE(button("loved")->isChecked());
    EXPECT_EQ(button("tense"), nullptr);
    EXPECT_EQ(m_changed.count(), 2);
}

TEST_F(ChipPickerTest, PickingKeepsTheWidth)
{
    const int before = button("loved")->width();
    QTest::mouseClick(button("loved"), Qt::LeftButton);
    QCoreApplication::processEvents();
    EXPECT_EQ(button("loved")->width(), before);
}
