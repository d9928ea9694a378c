// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/valuejson.h"

#include <gtest/gtest.h>

#include <QDateTime>

namespace hearth {
namespace {

TEST(ValueJson, WritesDaysAndInstantsAsQtDoes)
{
    for (const qint64 milliseconds :
         {qint64{0}, qint64{1}, qint64{-1}, qint64{-86'400'000}, qint64{86'399'999}, qint64{1'752'345'678'901},
          qint64{-10'000'000'000'123}, qint64{253'402'300'799'999}, qint64{951'782'400'000}}) {
        const QDateTime time = QDateTime::fromMSecsSinceEpoch(milliseconds, Qt::UTC);
        EXPECT_EQ(jsonOfInstant(Instant(std::chrono::milliseconds(milliseconds))), time.toString(Qt::ISODateWithMs))
            << milliseconds;
        EXPECT_EQ(jsonOfDay(time.date()), time.date().toString(Qt::ISODate)) << milliseconds;
    }
    for (const QDate day : {QDate(), QDate(1, 1, 1), QDate(26, 2, 3), QDate(9999, 12, 31), QDate(10000, 1, 1)})
        EXPECT_EQ(jsonOfDay(day), day.toString(Qt::ISODate)) << day.toJulianDay();
}

} // namespace
} // namespace hearth
