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

TEST(ImportWords, OfOneAnswerItIsSaidWhereItStands)
{
    for (const ErrorCode code : {ErrorCode::BadValue, ErrorCode::RatingOutOfRange}) {
        const QString words =
            problemInWords({.place = {}, .error = {code, QStringLiteral("many")}, .column = QStringLiteral("close")});
        EXPECT_TRUE(words.contains(QStringLiteral("“many” in the column “close”"))) << qPrintable(words);
        EXPECT_TRUE(words.contains(QStringLiteral("This answer was left out."))) << qPrintable(words);
    }
}

TEST(ImportWords, AQuotationMarkThatIsNotClosedSaysHowFarItReaches)
{
    const auto words = [](const QString &why) {
        return problemInWords({.place = {}, .error = {ErrorCode::CannotRead, why}});
    };
    EXPECT_TRUE(words(QString::fromUtf8(kNeverClosed)).contains(QStringLiteral("from here to the end")));
    EXPECT_TRUE(words(QString::fromUtf8(kClosedLate) + QStringLiteral("17")).contains(QStringLiteral("to line 17")));
}

TEST(ImportWords, OfOnePhotoItIsSaidThatItAloneStaysOut)
{
    for (const ErrorCode code :
         {ErrorCode::NotAPicture, ErrorCode::PictureTooLarge, ErrorCode::PictureDamaged, ErrorCode::MediaMissing,
          ErrorCode::OutOfMemory, ErrorCode::CannotRead, ErrorCode::LimitExceeded, ErrorCode::Internal}) {
        const ImportProblem problem{
            .place = {}, .error = {code, QStringLiteral("x")}, .photo = QStringLiteral("photos/one.heic")};
        const QString words = problemInWords(problem);
        EXPECT_TRUE(words.contains(QStringLiteral("its photo"))) << qPrintable(words);
        EXPECT_TRUE(words.contains(QStringLiteral("“one.heic”"))) << qPrintable(words);
        EXPECT_TRUE(words.contains(QStringLiteral("The photo alone was left out"))) << qPrintable(words);
    }
}

TEST(ImportWords, NoProblemOfOneRecordSaysThatNothingWasChanged)
{
    for (int code = 0; code <= static_cast<int>(ErrorCode::Internal); ++code) {
        const ImportProblem problem{.place = {}, .error = {static_cast<ErrorCode>(code), QStringLiteral("x")}};
        const QString words = problemInWords(problem);
        for (const char *untrue : {"Nothing was", "Nothing has", "then try again", "Choose another"})
            EXPECT_FALSE(words.contains(QString::fromUtf8(untrue))) << code << ' ' << qPrintable(words);
    }
}

TEST(ImportWords, PhotosOfWhatWasSharedAreCounted)
{
    ImportPlan plan;
    plan.photosOfShared = 3;
    const QString words = planInWords(plan, true).join(QLatin1Char(' '));
    EXPECT_TRUE(words.contains(QStringLiteral("3 photo"))) << qPrintable(words);
    EXPECT_TRUE(words.contains(QStringLiteral("stay out"))) << qPrintable(words);
}

TEST(ImportWords, WhatComesInAsWordsAloneIsCounted)
{
    ImportPlan plan;
    EXPECT_FALSE(planInWords(plan, false).join(QLatin1Char(' ')).contains(QStringLiteral("their words")));
    plan.asWords = 2;
    EXPECT_TRUE(
        planInWords(plan, false).join(QLatin1Char(' ')).contains(QStringLiteral("2 of these come in as entries")));
}

} // namespace
} // namespace hearth
