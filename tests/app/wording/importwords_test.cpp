// SPDX-License-Identifier: GPL-3.0-or-later
#include "wording/importwords.h"

#include <gtest/gtest.h>

namespace hearth {
namespace {

TEST(ImportWords, OfOneRecordItIsNotSaidThatNothingChanged)
{
    ImportProblem problem;
    problem.error = {ErrorCode::BadValue, QStringLiteral("title")};
    const QString words = problemInWords(problem);
    EXPECT_TRUE(words.contains(QStringLiteral("“title”"))) << qPrintable(words);
    EXPECT_FALSE(words.contains(QStringLiteral("Nothing was changed"))) << "the rest came in";
    for (const ErrorCode code : {ErrorCode::EmptyText, ErrorCode::BadText, ErrorCode::MissingDate}) {
        problem.error = {code, {}};
        EXPECT_TRUE(problemInWords(problem).contains(QStringLiteral("left out"))) << static_cast<int>(code);
    }
}

} // namespace
} // namespace hearth
