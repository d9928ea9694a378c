// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/gratitude/summarydialog.h"

#include "../pagefixture.h"
#include "printing/printpreview.h"
#include "support/opendialog.h"
#include "widgets/segmentedcontrol.h"


namespace hearth {
namespace {

using test::buttonNamed;
using test::PageTest;

class SummaryForms : public PageTest
{
protected:
    static SegmentedControl *forms(SummaryDialog &dialog)
    {
        for (auto *control : dialog.findChildren<SegmentedControl *>()) {
            if (control->accessibleName() == QLatin1String("What to print"))
                return control;
        }
        return nullptr;
    }
};

TEST_F(SummaryForms, TheFormThatWasPrintedIsOfferedAgain)
{
    for (int i = 0; i < 3; ++i) {
        GratitudeNote note = test::noteOf(journal(), QStringLiteral("for the tea"));
        note.record.visibility = Visibility::Shared;
        note.mayPrint = true;
        ASSERT_TRUE(journal().add(note));
    }
    SummaryDialog dialog(context());
    dialog.show();
    ASSERT_NE(forms(dialog), nullptr);
    EXPECT_EQ(forms(dialog)->current(), static_cast<int>(GratitudeForm::Letter));
    forms(dialog)->setCurrent(static_cast<int>(GratitudeForm::Cards));
    int sides = 0;
    test::whenOpen<PrintPreview>([&sides](PrintPreview &preview) {
        sides = preview.pageCount();
        preview.reject();
    });
    EXPECT_NE(buttonNamed(dialog, QStringLiteral("Cancel")), nullptr);
    buttonNamed(dialog, QStringLiteral("Preview…"))->click();
    EXPECT_NE(buttonNamed(dialog, QStringLiteral("Close")), nullptr) << "nothing is taken back then";
    EXPECT_EQ(sides, 2) << "front and back of one sheet";
    EXPECT_EQ(settings.gratitudeForm(), GratitudeForm::Cards);
    SummaryDialog again(context());
    EXPECT_EQ(forms(again)->current(), static_cast<int>(GratitudeForm::Cards));
}

TEST_F(SummaryForms, TheFirstRangeOfDaysThatHoldsSomethingIsOffered)
{
    const auto ranges = [](SummaryDialog &dialog) {
        for (auto *control : dialog.findChildren<SegmentedControl *>()) {
            if (control->accessibleName() == QLatin1String("Which days"))
                return control;
        }
        return static_cast<SegmentedControl *>(nullptr);
    };
    SummaryDialog none(context());
    EXPECT_EQ(ranges(none)->current(), 0);
    EXPECT_FALSE(buttonNamed(none, QStringLiteral("Preview…"))->isEnabled()) << "there is nothing to look at";
    GratitudeNote note = test::noteOf(journal(), QStringLiteral("for the tea"));
    note.record.date = journal().clock().today().addMonths(-1);
    note.record.visibility = Visibility::Shared;
    note.mayPrint = true;
    ASSERT_TRUE(journal().add(note));
    SummaryDialog dialog(context());
    EXPECT_EQ(ranges(dialog)->current(), 1) << "of last month";
    EXPECT_TRUE(buttonNamed(dialog, QStringLiteral("Preview…"))->isEnabled());
}

} // namespace
} // namespace hearth
