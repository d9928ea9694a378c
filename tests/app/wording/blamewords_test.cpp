// SPDX-License-Identifier: GPL-3.0-or-later
#include "wording/blamewords.h"

#include <gtest/gtest.h>

namespace hearth {
namespace {

struct BlameCase final
{
    const char *text;
    const char *blame;
};

class BlameWords : public testing::TestWithParam<BlameCase>
{
};

TEST_P(BlameWords, FindsTheWords)
{
    EXPECT_EQ(blameIn(QString::fromUtf8(GetParam().text)), QString::fromUtf8(GetParam().blame)) << GetParam().text;
}

INSTANTIATE_TEST_SUITE_P(
    English, BlameWords,
    testing::Values(BlameCase{"you always leave the door open", "you always"},
                    BlameCase{"and You  NEVER ask", "You  NEVER"}, BlameCase{"it was your\nfault.", "your\nfault"},
                    BlameCase{"(because of you)", "because of you"}, BlameCase{"you make me so angry", "you make me"},
                    BlameCase{"you\u2019re always late", "you\u2019re always"}, BlameCase{"the door was left open", ""},
                    BlameCase{"I felt you alwaysgreen", ""}, BlameCase{"thank you, always", ""},
                    BlameCase{"your faultless plan", ""}, BlameCase{"", ""}));

INSTANTIATE_TEST_SUITE_P(German, BlameWords,
                         testing::Values(BlameCase{"weil du immer zu spät kommst", "du immer"},
                                         BlameCase{"Du nie fragst", "Du nie"}, BlameCase{"nie hörst du zu", ""},
                                         BlameCase{"Das ist deine Schuld!", "deine Schuld"},
                                         BlameCase{"wegen dir", "wegen dir"},
                                         BlameCase{"du machst mich müde", "du machst mich"},
                                         BlameCase{"du niemanden fragst", ""}, BlameCase{"wegen dirigieren", ""},
                                         BlameCase{"deine Schuldigkeit", ""}, BlameCase{"kadu immer", ""}));

INSTANTIATE_TEST_SUITE_P(OtherScripts, BlameWords,
                         testing::Values(BlameCase{"žyou always", ""},
                                         BlameCase{"\u202eyou always\u202c", "you always"}));

} // namespace
} // namespace hearth
