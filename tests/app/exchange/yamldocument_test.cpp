// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exchange/importfixture.h"
#include "exchange/yamldocument.h"

#include <array>

namespace hearth {
namespace {

using test::word;

YamlDocument documentOf(const QString &text)
{
    const auto document = yamlFrom(text);
    EXPECT_TRUE(document) << qPrintable(text);
    return document ? document.value() : YamlDocument();
}

TEST(YamlDocument, HoldsValuesOfEachShape)
{
    const YamlDocument read = documentOf(word("a: 1\nb: [x, {y: z}, null]\nc:\n? [k]\n: 'two\n\n  lines'\n"));
    EXPECT_FALSE(read.brokenAt);
    ASSERT_TRUE(read.root.isMap());
    ASSERT_EQ(read.root.parts.size(), 8U);
    EXPECT_EQ(read.root.parts[1].words, word("1"));
    EXPECT_EQ(read.root.parts[2].line, 2);
    ASSERT_TRUE(read.root.parts[3].isList());
    EXPECT_EQ(read.root.parts[3].allWords(), word("x, y: z"));
    EXPECT_EQ(read.root.parts[5].kind, YamlValue::Kind::Null);
    EXPECT_EQ(read.root.parts[6].allWords(), word("k"));
    EXPECT_EQ(read.root.parts[7].words, word("two\nlines"));
    EXPECT_EQ(documentOf(QString()).root.kind, YamlValue::Kind::Null);
}

TEST(YamlDocument, WhatIsWholeBeforeABreakIsThere)
{
    const YamlDocument read = documentOf(word("1: {text: ok}\n2: {text: \"unclosed\n"));
    EXPECT_TRUE(read.brokenAt);
    EXPECT_EQ(read.root.parts.size(), 2U);
    EXPECT_EQ(documentOf(word("a: b\n---\nc: d\n")).brokenAt, 3) << "it is to be one";
    EXPECT_EQ(yamlFrom(word("a: &x b\nc: *x\n")).error().code, ErrorCode::CannotRead);
    EXPECT_TRUE(documentOf(word("[").repeated(100'000)).brokenAt);
}

constexpr std::array kShapes{"plain",
                             "'quoted'",
                             "12",
                             "-1.5e9",
                             "true",
                             "null",
                             "~",
                             "",
                             "[]",
                             "{}",
                             "[a, [b, {c: d}]]",
                             "{a: b, c: [d]}",
                             "{? [a]: b}",
                             "{? {x: y}: {z: w}}",
                             "!!binary aGk=",
                             "!x y",
                             "\"\\u0000\"",
                             "2024-05-01",
                             ".inf",
                             "[null, ~, '']"};

using YamlImports = test::ImportFixture;

// Each shape at each place where a value may stand; whatever comes of it, none ends the program, and the day beside it
// comes in.
TEST_F(YamlImports, NoShapeOfAValueEndsTheReading)
{
    for (const char *shape : kShapes) {
        for (const char *place : {"1: %1\n", "1: {text: %1}\n", "1: {Tags: %1}\n", "1: {Ideas: %1}\n",
                                  "1: {Ideas: {item: %1}}\n", "1: {Ideas: [%1]}\n", "1: {? %1 : x}\n", "? %1\n: x\n"}) {
            put("red/2026-01.txt", word(place).arg(word(shape)).toUtf8() + "28: {text: beside}\n");
            const ImportPlan read = plan(m_folder.filePath(word("red")), "rednotebook");
            ASSERT_FALSE(read.fresh.empty()) << place << ' ' << shape;
            EXPECT_EQ(entry(read, read.fresh.size() - 1).text, word("beside")) << place << ' ' << shape;
        }
    }
    for (const char *shape : kShapes) {
        for (const char *place : {"%1", "date: %1", "title: %1", "tags: %1", "tags: [%1]", "other: %1", "? %1\n: x"}) {
            put("notes/2026-01-05.md", "---\n" + word(place).arg(word(shape)).toUtf8() + "\n---\nWords.\n");
            const ImportPlan read = plan(m_folder.filePath(word("notes")), "text");
            EXPECT_EQ(read.fresh.size() + read.problems.size(), 1U) << place << ' ' << shape;
        }
    }
}

TEST_F(YamlImports, RedNotebookKeepsTheWordsOfEveryShapeButADayThatIsAList)
{
    put("red/2024-05.txt", "1: {text: x}\n"
                           "4:\n  text: 12345\n  Cat: [a, b]\n  Cat2: value\n  Cat3: {item: {sub: null}}\n"
                           "5: just a string\n"
                           "6: [list, of, things]\n"
                           "7: {text: [a, b], Tags: [one, two]}\n");
    put("red/2024-06.txt", "1: {text: ok}\n2: {text: second}\n3: {text: \"unclosed\n");
    const ImportPlan read = plan(m_folder.filePath(word("red")), "rednotebook");
    ASSERT_EQ(read.fresh.size(), 6U);
    EXPECT_EQ(entry(read, 1).text, word("12345\n\n## Cat\n\n- a\n- b\n\n## Cat2\n\n- value\n\n## Cat3\n\n- item: sub"));
    EXPECT_EQ(entry(read, 2).text, word("just a string"));
    EXPECT_EQ(entry(read, 3).text, word("a, b"));
    EXPECT_EQ(entry(read, 3).record.tags, (QStringList{word("one"), word("two")}));
    ASSERT_EQ(read.problems.size(), 2U);
    EXPECT_EQ(read.problems[0].place, (SourcePlace{.file = word("2024-05.txt"), .line = 8}));
    EXPECT_EQ(read.problems[1].place.file, word("2024-06.txt"));
    EXPECT_GT(read.problems[1].place.line, 0) << "the one break of a month has its line";
    EXPECT_EQ(read.problems[1].error.detail, QString::fromUtf8(kBreaksOff));
}

} // namespace
} // namespace hearth
