// SPDX-License-Identifier: GPL-3.0-or-later
#include "editors/startingpoints.h"

#include <gtest/gtest.h>

#include <QRegularExpression>

namespace hearth {
namespace {

/// What one partner could be made to give up to be watched.
const QRegularExpression kWatching(QStringLiteral("password|passphrase|passcode|unlock|location|whereabouts|track|"
                                                  "where you are|check each other|read each other|monitor"),
                                   QRegularExpression::CaseInsensitiveOption);

TEST(StartingPoints, AskNobodyToBeWatched)
{
    ASSERT_FALSE(startingPoints().isEmpty());
    for (const StartingPoint &point : startingPoints()) {
        EXPECT_FALSE(point.title.contains(kWatching)) << qPrintable(point.title);
        EXPECT_FALSE(point.text.contains(kWatching)) << qPrintable(point.text);
    }
}

} // namespace
} // namespace hearth
