// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/settings/reminderpane.h"

#include "app/pages/pagefixture.h"
#include "session/settings.h"
#include "widgets/choicebox.h"
#include "widgets/switch.h"

#include <QTest>

namespace hearth {
namespace {

class ReminderPaneTest : public test::PageTest
{
protected:
    void SetUp() override
    {
        PageTest::SetUp();
        pane = std::make_unique<ReminderPane>(context());
        pane->show();
        switches = pane->findChildren<Switch *>();
        boxes = pane->findChildren<ChoiceBox *>();
        ASSERT_EQ(switches.size(), 2);
        ASSERT_EQ(boxes.size(), 2);
    }

    std::unique_ptr<ReminderPane> pane;
    QList<Switch *> switches;
    QList<ChoiceBox *> boxes;
};

TEST_F(ReminderPaneTest, IsOffAtFirst)
{
    EXPECT_FALSE(switches[0]->isChecked());
    EXPECT_FALSE(switches[1]->isChecked());
    EXPECT_FALSE(boxes[0]->isEnabled());
    EXPECT_FALSE(boxes[1]->isEnabled());
}

TEST_F(ReminderPaneTest, KeepsWhatIsChosen)
{
    QTest::keyClick(switches[0], Qt::Key_Space);
    ASSERT_TRUE(boxes[0]->isEnabled());
    QTest::keyClick(boxes[0], Qt::Key_Home);
    QTest::keyClick(boxes[1], Qt::Key_End);
    EXPECT_EQ(context().settings.reminder(), (ReminderChoice{true, 23, ReminderChoice::kEveryDay}));
    QTest::keyClick(switches[1], Qt::Key_Space);
    EXPECT_TRUE(context().settings.trayIcon());
    switches[0]->setChecked(false); // as a screen reader does
    EXPECT_FALSE(context().settings.reminder().isOn);
    EXPECT_FALSE(boxes[0]->isEnabled());
}

} // namespace
} // namespace hearth
