// SPDX-License-Identifier: GPL-3.0-or-later
// Entries of Day One whose words stand in no other form.
#include "app/exchange/importfixture.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace hearth {
namespace {

using test::word;
using test::words;

class DayOneRichText : public test::ImportFixture
{
protected:
    /// An entry of such contents.
    ImportPlan planOf(const char *contents)
    {
        const QByteArray rich = QByteArray(R"({"meta":{"version":1},"contents":)") + contents + '}';
        const QJsonObject entry{{word("uuid"), word("1")},
                                {word("creationDate"), word("2026-01-05T10:00:00Z")},
                                {word("richText"), QString::fromUtf8(rich)}};
        const QJsonObject all{{word("metadata"), QJsonObject()}, {word("entries"), QJsonArray{entry}}};
        return plan(put("Journal.json", QJsonDocument(all).toJson()), "dayone");
    }
    QString textOf(const char *contents)
    {
        const ImportPlan read = planOf(contents);
        EXPECT_EQ(read.fresh.size(), 1U);
        return read.fresh.empty() ? QString() : entry(read, 0).text;
    }
};

TEST_F(DayOneRichText, EmphasisAndLinksBecomeMarkdown)
{
    EXPECT_EQ(
        textOf(
            R"x([{"text":"so "},{"attributes":{"bold":true},"text":"bold "},{"attributes":{"italic":true},"text":"slanted"},
                     {"attributes":{"strikethrough":true},"text":" gone"},{"attributes":{"inlineCode":true},"text":" x=1"},
                     {"attributes":{"linkURL":"https://e.org"},"text":" there"},{"text":"\n"},
                     {"attributes":{"linkURL":"https://e.org/a (b)"},"text":"odd"},
                     {"attributes":{"linkURL":"https://e.org"},"text":"https://e.org"}])x"),
        word("so **bold** *slanted* ~~gone~~ `x=1` [there](https://e.org)\n[odd](https://e.org/a%20%28b%29)https://e.org"));
}

TEST_F(DayOneRichText, LinesKeepTheirForm)
{
    EXPECT_EQ(
        textOf(R"([{"text":"before\n"},{"attributes":{"line":{"header":2},"bold":true},"text":"Head\n"},
                     {"attributes":{"line":{"listStyle":"bulleted","indentLevel":1}},"text":"one\n"},
                     {"attributes":{"line":{"listStyle":"bulleted","indentLevel":2}},"text":"two\n"},
                     {"text":"words\n"},
                     {"attributes":{"line":{"listStyle":"numbered","indentLevel":1,"listIndex":3}},"text":"three\n"},
                     {"attributes":{"line":{"listStyle":"numbered","indentLevel":1,"listIndex":4}},"text":"four\n"},
                     {"attributes":{"line":{"listStyle":"checkbox","indentLevel":1,"checked":true}},"text":"milk\n"},
                     {"attributes":{"line":{"listStyle":"checkbox","indentLevel":1,"checked":false}},"text":"bread\n"},
                     {"attributes":{"line":{"quote":true}},"text":"said\n"},
                     {"attributes":{"line":{"codeBlock":true}},"text":"if (x)\n\n    y\n"},{"text":"end"}])"),
        word("before\n\n## Head\n\n- one\n  - two\n\nwords\n\n3. three\n4. four\n- [x] milk\n- [ ] bread\n\n> said\n\n"
             "```\nif (x)\n\n    y\n```\n\nend"));
}

TEST_F(DayOneRichText, WhatIsShownThereIsTakenOrNamed)
{
    const ImportPlan read =
        planOf(R"([{"text":"a\n"},{"embeddedObjects":[{"type":"photo","identifier":"P"}]},{"text":"b\n"},
        {"embeddedObjects":[{"type":"horizontalRuleLine"}]},{"embeddedObjects":[{"type":"audio","identifier":"A"}]},
        {"embeddedObjects":[{"type":"song","identifier":"S"}]},{"text":"c"}])");
    ASSERT_EQ(read.fresh.size(), 1U);
    EXPECT_EQ(entry(read, 0).text, word("a\n\nb\n\n---\n\nc"));
    EXPECT_EQ(read.count(ErrorCode::MediaMissing), 1);
    EXPECT_EQ(read.leftOut, words({"audios", "song"}));
}

TEST_F(DayOneRichText, OddOnesKeepTheirWords)
{
    EXPECT_EQ(
        textOf(
            R"([{"text":7},{"text":["a","b"]},null,"x",{"attributes":7,"text":" c"},{"attributes":{"line":{"header":99,
                     "indentLevel":-5,"listStyle":"strange"}},"text":" d"}])"),
        word("7a\n\n- b c d"));
    EXPECT_FALSE(
        textOf(R"([{"attributes":{"line":{"listStyle":"numbered","indentLevel":1000000,"listIndex":-1}},"text":"a"}])")
            .isEmpty());
}

} // namespace
} // namespace hearth
