// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/printcolours.h"

#include <gtest/gtest.h>

namespace hearth {
namespace {

TEST(PrintColours, StandInAStyleSheetByTheirNames)
{
    EXPECT_EQ(printcolour::inserted("p { color: @text; } td { border: 1px solid @line; color: @muted @edge }"),
              QStringLiteral("p { color: #1c1917; } td { border: 1px solid #a8a099; color: #57504a #8a7f75 }"));
}

} // namespace
} // namespace hearth
