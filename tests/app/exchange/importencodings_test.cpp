// SPDX-License-Identifier: GPL-3.0-or-later
// Whatever a source was saved in, and however much stands first in it.
#include "app/exchange/importfixture.h"

#include <array>

namespace hearth {
namespace {

using test::word;

using ImportEncodings = test::ImportFixture;

QByteArray utf16(const QByteArray &text)
{
    const QString all = QChar(QChar::ByteOrderMark) + QString::fromUtf8(text);
    return QByteArray(reinterpret_cast<const char *>(all.utf16()), all.size() * 2);
}

TEST_F(ImportEncodings, FormatsAreFoundInEachEncoding)
{
    const std::array<std::pair<const char *, QByteArray>, 6> sources{{
        {"jrnl", R"({"tags":{"@a":1},"entries":[{"title":"T","body":"ü𝄞","date":"2026-01-05","time":"10:00"}]})"},
        {"diarium", R"([{"date":"2026-01-05T10:00:00","html":"ü𝄞","tags":[]}])"},
        {"minidiary",
         R"({"metadata":{"application":"Mini Diary"},"entries":{"2026-01-05":{"title":"T","text":"ü𝄞"}}})"},
        {"dayone", R"({"metadata":{},"entries":[{"uuid":"1","creationDate":"2026-01-05T10:00:00Z","text":"ü𝄞"}]})"},
        {"journey", R"({"id":"1","date_journal":1714944600000,"text":"ü𝄞"})"},
        {"daylio", "full_date,mood,note\n2026-01-05,good,ü𝄞\n"},
    }};
    for (const auto &[key, text] : sources) {
        const char *name = qstrcmp(key, "daylio") == 0 ? "source.csv" : "source.json";
        for (const QByteArray &bytes : {text, QByteArray("\xef\xbb\xbf" + text), utf16(text)}) {
            const ImportPlan read = plan(put(name, bytes), key);
            ASSERT_EQ(read.fresh.size(), 1U) << key;
            EXPECT_EQ(entry(read, 0).text, word("ü𝄞")) << key;
        }
    }
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
