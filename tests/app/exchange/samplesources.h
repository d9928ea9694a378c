// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>

namespace hearth::test {

/// One entry as another program writes it, in one file.
struct SampleSource final
{
    const char *format; ///< its key
    const char *file;
    const char *text;
};

/// Of every format whose one file is known by what it holds, without its name; all but the last, which is Hearthbook's
/// own and holds nothing, bring one entry.
inline constexpr std::array kSampleSources{
    SampleSource{"jrnl", "jrnl.json",
                 R"({"tags":{},"entries":[{"title":"T","body":"b","date":"2026-01-05","time":"21:30","tags":[]}]})"},
    SampleSource{"minidiary", "mini.json",
                 R"({"metadata":{"application":"Mini Diary"},"entries":{"2026-01-05":{"title":"T","text":"words"}}})"},
    SampleSource{"dayone", "dayone.json",
                 R"({"metadata":{},"entries":[{"uuid":"1","creationDate":"2026-01-05T10:00:00Z","text":"x"}]})"},
    SampleSource{"diarium", "diarium.json", R"([{"date":"2026-01-05T23:59:59","heading":"H","html":"<p>a</p>"}])"},
    SampleSource{"journey", "journey.json", R"({"id":"j","text":"x","date_journal":1714944600000})"},
    SampleSource{"daylio", "daylio.csv",
                 "full_date,date,weekday,time,mood,activities,note_title,note\n2026-01-06,,,20:30,good,,,Long\n"},
    SampleSource{"diaro", "diaro.xml",
                 R"(<data version="2"><table name="diaro_entries"><r><uid>e</uid><date>1564182000000</date>)"
                 R"(<text>x</text></r></table></data>)"},
    SampleSource{"hearthbook", "hearthbook.json", R"({"format":"hearthbook","version":1,"records":[]})"},
};

} // namespace hearth::test
