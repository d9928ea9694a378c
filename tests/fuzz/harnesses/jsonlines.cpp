// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/jsonlines.h"
#include "core/journal/memorystore.h"
#include "exchange/textdecoder.h"
#include "fuzz/harness.h"
#include "records/codec.h"

#include <QBuffer>

namespace hearth::fuzz {

namespace jsonLines {

bool run(const QByteArray &bytes)
{
    test::MemoryJournal into;
    QBuffer source;
    source.setData(bytes);
    source.open(QIODevice::ReadOnly);
    const auto plan = planJsonLines(source, into.journal);
    promise(plan || plan.error().code == ErrorCode::LimitExceeded, "any source but one too long makes a plan");
    if (!plan)
        return false;
    qint64 line = 0;
    for (const ImportProblem &problem : plan.value().problems) {
        promise(problem.place.line >= line, "problems come in the order of their lines");
        line = problem.place.line;
    }
    for (const AnyRecord &record : plan.value().fresh) {
        const auto &entry = std::get<Entry>(record);
        promise(validate(record).ok() && isSoundText(entry.title) && isSoundText(entry.text), "entries are sound");
        const auto again = decode(encode(record));
        promise(again && std::get<Entry>(again.value()).text == entry.text, "and can be written and read");
    }
    promise(into.journal.apply(plan.value().changes()).ok(), "a plan can be carried out");
    (void)source.seek(0);
    const auto twice = planJsonLines(source, into.journal);
    promise(twice && twice.value().fresh.empty(), "a second import of the same brings nothing");
    return !plan.value().fresh.empty();
}

std::vector<QByteArray> seeds()
{
    return {
        R"({"date":"1660-02-29","title":"T","text":"a\nb \u00e9 \ud83d\ude00","tags":["one"," two ","",3],"mood":5})"
        "\n\n"
        R"({"text":"no title","date":"2026-07-12"})",
        "\xef\xbb\xbf{\"date\":\"2026-01-01\",\"text\":\"marked\"}\nnot JSON\n[1,2]\n",
        R"({"date":"2026-02-30","text":"no such day"})",
        R"({"date":"2026-01-01","text":"lone \ud800 zero \u0000"})",
        QByteArrayLiteral(
            "\xff\xfe{\0\"\0d\0a\0t\0e\0\"\0:\0\"\0002\0000\0002\0006\0-\0000\0001\0-\0000\0001\0\"\0}\0"),
        R"({"date":"2026-01-01","text":[[[[[{"a":1e999}]]]]],"tags":{"a":[]}})"};
}

} // namespace jsonLines

const Harness kJsonLines{"jsonlines", jsonLines::run, jsonLines::seeds};

} // namespace hearth::fuzz
