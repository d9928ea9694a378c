// SPDX-License-Identifier: GPL-3.0-or-later
#include "wording/describe.h"

#include "wording/describebackup.h"
#include "wording/describetransfer.h"

#include <gtest/gtest.h>

#include <QSet>

namespace hearth {
namespace {

QList<ErrorCode> allCodes()
{
    QList<ErrorCode> codes;
    for (int code = 0; code <= static_cast<int>(ErrorCode::Internal); ++code)
        codes += static_cast<ErrorCode>(code);
    return codes;
}

TEST(Describe, EveryErrorHasASentenceWithoutACodeOrADeveloperWord)
{
    for (const ErrorCode code : allCodes()) {
        const QString sentence = describe({code, QStringLiteral("line 3")});
        // What is to be reported stands at the end.
        EXPECT_TRUE(sentence.endsWith(QLatin1Char('.')) || code == ErrorCode::Internal)
            << static_cast<int>(code) << ' ' << qPrintable(sentence);
        for (const char *word : {"SQLite", "null", "exception", "errno", "0x", "invalid argument"})
            EXPECT_FALSE(sentence.contains(QString::fromUtf8(word), Qt::CaseInsensitive)) << qPrintable(sentence);
    }
}

TEST(Describe, WhatCouldNotBeWrittenIsSaidToBeStillThere)
{
    for (const ErrorCode code : {ErrorCode::DiskFull, ErrorCode::WriteFailed, ErrorCode::NotKnown,
                                 ErrorCode::JournalReplaced, ErrorCode::JournalGone}) {
        const QString sentence = describeTyped({code, {}});
        EXPECT_TRUE(sentence.contains(QStringLiteral("still here")) || sentence.contains(QStringLiteral("is safe")))
            << qPrintable(sentence);
    }
}

TEST(Describe, OnlyWhereSomebodyTypesTypedWordsAreSpokenOf)
{
    for (const ErrorCode code : allCodes()) {
        for (const QString &sentence : {describe({code, {}}), describeImport({code, {}}), describeExport({code, {}}),
                                        describeBackup({code, {}}), describeRestore({code, {}})})
            EXPECT_FALSE(sentence.contains(QStringLiteral("you typed"))) << qPrintable(sentence);
    }
    EXPECT_TRUE(describeImport({ErrorCode::DiskFull, {}}).contains(QStringLiteral("nothing came in")));
    EXPECT_TRUE(describeExport({ErrorCode::DiskFull, {}}).contains(QStringLiteral("no room for the copy")));
}

} // namespace
} // namespace hearth
