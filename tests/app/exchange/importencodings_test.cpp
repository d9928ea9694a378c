// SPDX-License-Identifier: GPL-3.0-or-later
// Whatever a source was saved in, and however much stands first in it.
#include "app/exchange/importfixture.h"

#include <array>

namespace hearth {
namespace {

using test::word;
using test::words;

using ImportEncodings = test::ImportFixture;

QByteArray utf16(const QByteArray &text)
{
    const QString all = QChar(QChar::ByteOrderMark) + QString::fromUtf8(text);
    return QByteArray(reinterpret_cast<const char *>(all.utf16()), all.size() * 2);
}

const std::array<std::pair<const char *, QByteArray>, 6> kSources{{
    {"jrnl", R"({"tags":{"@a":1},"entries":[{"title":"T","body":"ü𝄞","date":"2026-01-05","time":"10:00"}]})"},
    {"diarium", R"([{"date":"2026-01-05T10:00:00","html":"ü𝄞","tags":[]}])"},
    {"minidiary", R"({"metadata":{"application":"Mini Diary"},"entries":{"2026-01-05":{"title":"T","text":"ü𝄞"}}})"},
    {"dayone", R"({"metadata":{},"entries":[{"uuid":"1","creationDate":"2026-01-05T10:00:00Z","text":"ü𝄞"}]})"},
    {"journey", R"({"id":"1","date_journal":1714944600000,"text":"ü𝄞"})"},
    {"daylio", "full_date,mood,note\n2026-01-05,good,ü𝄞\n"},
}};

const char *nameOf(const char *key)
{
    return qstrcmp(key, "daylio") == 0 ? "source.csv" : "source.json";
}

TEST_F(ImportEncodings, FormatsAreFoundInEach)
{
    for (const auto &[key, text] : kSources) {
        for (const QByteArray &bytes : {text, QByteArray("\xef\xbb\xbf" + text), utf16(text)}) {
            const ImportPlan read = plan(put(nameOf(key), bytes), key);
            ASSERT_EQ(read.fresh.size(), 1U) << key;
            EXPECT_EQ(entry(read, 0).text, word("ü𝄞")) << key;
            EXPECT_TRUE(read.characterSet.isEmpty()) << key;
        }
    }
}

TEST_F(ImportEncodings, WhatIsNoUnicodeIsReadAsOfWindowsAndSaid)
{
    for (const auto &[key, text] : kSources) {
        const QByteArray bytes = QByteArray(text).replace("ü𝄞", "\xfc\x80 \xe4"); // also at a cut of two pieces
        const ImportPlan read = plan(put(nameOf(key), bytes), key);
        ASSERT_EQ(read.fresh.size(), 1U) << key;
        EXPECT_EQ(entry(read, 0).text, word("ü€ ä")) << key;
        EXPECT_EQ(read.characterSet, word("Windows-1252")) << key;
    }
    const ImportPlan lines = plan(put("source.jsonl", "{\"date\":\"2026-01-05\",\"text\":\"\xfc\"}\n"), "jsonl");
    ASSERT_EQ(lines.fresh.size(), 1U);
    EXPECT_EQ(entry(lines, 0).text, word("ü"));
    EXPECT_EQ(lines.characterSet, word("Windows-1252"));
    put("red/2026-01.txt", "1: {text: '\xfc'}\n");
    const ImportPlan month = plan(m_folder.filePath(word("red")), "rednotebook");
    ASSERT_EQ(month.fresh.size(), 1U);
    EXPECT_EQ(entry(month, 0).text, word("ü"));
}

TEST_F(ImportEncodings, OneBrokenLetterOfUnicodeMakesNoOtherSetOfIt)
{
    const ImportPlan read =
        plan(put("source.json", R"({"tags":{},"entries":[{"title":"T","body":"ü","date":"2026-01-05"},)"
                                "{\"title\":\"T\",\"body\":\"\xfc\",\"date\":\"2026-01-06\"}]}"),
             "jrnl");
    ASSERT_EQ(read.fresh.size(), 1U);
    EXPECT_EQ(entry(read, 0).text, word("ü"));
    EXPECT_EQ(read.problems.size(), 1U);
    EXPECT_TRUE(read.characterSet.isEmpty());
}

TEST_F(ImportEncodings, FormatsAreFoundHoweverMuchStandsFirst)
{
    QByteArray tags;
    for (int i = 0; i < 30'000; ++i)
        tags += (i == 0 ? "\"@tag" : ",\"@tag") + QByteArray::number(i) + "\":1";
    const QByteArray text(70'000, 'x');
    EXPECT_EQ(plan(put("j.json", "{\"tags\":{" + tags +
                                     R"(},"entries":[{"title":"T","body":"b","date":"2026-01-05","time":"10:00"}]})"),
                   "jrnl")
                  .fresh.size(),
              1U);
    EXPECT_EQ(plan(put("d.json", R"({"metadata":{},"entries":[{"text":")" + text +
                                     R"(","uuid":"1","creationDate":"2026-01-05T10:00:00Z"}]})"),
                   "dayone")
                  .fresh.size(),
              1U);
    EXPECT_EQ(plan(put("y.json", R"({"text":")" + text + R"(","date_journal":1714944600000})"), "journey").fresh.size(),
              1U);
    EXPECT_EQ(
        plan(put("m.json", R"([{"html":")" + text + R"(","date":"2026-01-05T10:00:00"}])"), "diarium").fresh.size(),
        1U);
}

} // namespace
} // namespace hearth
