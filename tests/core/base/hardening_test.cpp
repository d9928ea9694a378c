// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/hardening.h"

#include <gtest/gtest.h>

#include <QtGlobal>

#ifdef Q_OS_LINUX
#include <sys/prctl.h>
#include <sys/resource.h>
#endif

namespace hearth {
namespace {

#ifdef Q_OS_LINUX
TEST(Hardening, TurnsCoreDumpsOff)
{
    ASSERT_TRUE(forbidCoreDumps());
    rlimit limit{};
    ASSERT_EQ(getrlimit(RLIMIT_CORE, &limit), 0);
    EXPECT_EQ(limit.rlim_max, 0U);
    EXPECT_EQ(prctl(PR_GET_DUMPABLE), 0);
}
#endif

} // namespace
} // namespace hearth
