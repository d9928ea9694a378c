// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/jsonlines.h"

#include "exchange/datapictures.h"
#include "exchange/daywords.h"
#include "exchange/jsonvalues.h"
#include "exchange/textdecoder.h"
#include "exchange/textsource.h"

#include <QJsonArray>

#include <algorithm>
#include <array>

namespace hearth {

namespace {

constexpr qint64 kMaxLine = 16 << 20; // bytes
constexpr qint64 kMaxLines = 1'000'000;
constexpr qint64 kLinesBetweenReports = 200;
constexpr std::array<QLatin1String, 5> kKeys{QLatin1String("date"), QLatin1String("title"), QLatin1String("text"),
                                             QLatin1String("body"), QLatin1String("tags")};

IncomingEntry entryFrom(const QJsonObject &object, const SourcePlace &place, ImportSink &sink)
{
    IncomingEntry entry{.place = place};
    const DayAndTime when = dayAndTimeFrom(object.value(QLatin1String("date")).toString());
    entry.day = when.day;
    entry.written = when.written;
    entry.title = textOf(object.value(QLatin1String("title")));
    const QJsonValue text = object.value(QLatin1String("text"));
    entry.text = textOf(text.isNull() || text.isUndefined() ? object.value(QLatin1String("body")) : text);
    takeDataPictures(entry, sink);
    entry.tags = tagsOf(object.value(QLatin1String("tags")));
    return entry;
}

void nameOtherKeys(const QJsonObject &object, const JsonLinesOnly &only, ImportSink &sink)
{
    const QJsonValue text = object.value(QLatin1String("text"));
    const bool hasBoth = !text.isNull() && !text.isUndefined() && object.contains(QLatin1String("body"));
    for (auto each = object.begin(); each != object.end(); ++each) {
        const bool isKnown = std::ranges::find(kKeys, each.key()) != kKeys.end();
        if (textOf(each.value()).isEmpty() || each.value() == QJsonValue(false))
            continue; // it says nothing
        if (each.key() != only.key && (!isKnown || (hasBoth && each.key() == QLatin1String("body"))))
            sink.leaveOut(each.key());
    }
}

/// As characterSetOf() names it. All of a file is seen for that; of what can be read but once nothing is guessed.
Result<QString> characterSetOfFile(QIODevice &source)
{
    const qint64 begin = source.pos();
    HEARTH_GET(const auto characterSet, source.isSequential() ? QString() : characterSetOf(piecesOf(source)));
    if (!source.isSequential() && !source.seek(begin))
        return Error{ErrorCode::CannotRead, source.errorString()};
    return characterSet;
}

} // namespace

Result<void> readJsonLines(QIODevice &source, ImportSink &sink, const ImportProgress &progress,
                           const JsonLinesOnly &only)
{
    ByteLines lines(source, kMaxLine);
    for (qint64 number = 1;; ++number) {
        const SourcePlace place{.line = number};
        const ByteLines::Step step = lines.next();
        if (step == ByteLines::Step::End)
            return {};
        if (step == ByteLines::Step::Failed)
            return Error{ErrorCode::CannotRead, source.errorString()};
        if (step == ByteLines::Step::Endless) {
            sink.refuse(place, {ErrorCode::CannotRead, QLatin1String(kEndlessLine)});
            return {};
        }
        if (number > kMaxLines)
            return Error{ErrorCode::LimitExceeded, QStringLiteral("line %1").arg(number)};
        if (progress && number % kLinesBetweenReports == 0 && !progress(lines.consumed(), source.size()))
            return Error{ErrorCode::Cancelled, {}};
        if (step == ByteLines::Step::TooLong) {
            sink.refuse(place, {ErrorCode::LimitExceeded, {}});
            continue;
        }
        if (lines.line().trimmed().isEmpty())
            continue;
        const auto object = objectFrom(withNumbersAsWords(lines.line()));
        if (!object) {
            const bool isText = object.error().code != ErrorCode::BadText;
            sink.refuse(place, isText ? object.error() : Error{ErrorCode::BadText, {}});
            continue;
        }
        if (!only.key.isEmpty() && object.value().value(only.key).toString() != only.value)
            continue;
        nameOtherKeys(object.value(), only, sink);
        sink.take(entryFrom(object.value(), place, sink));
    }
}

Result<ImportPlan> planJsonLines(QIODevice &source, const Journal &journal, const ImportProgress &progress,
                                 const JsonLinesOnly &only, const ImportChoices &choices)
{
    ImportPlanner planner(journal, "jsonl", choices);
    HEARTH_GET(const auto characterSet, characterSetOfFile(source));
    if (characterSet.isEmpty()) {
        HEARTH_TRY(readJsonLines(source, planner, progress, only));
        return planner.finish();
    }
    planner.noteCharacterSet(characterSet);
    PiecesDevice letters(inUtf8(piecesOf(source), characterSet));
    const qint64 size = source.size();
    const auto ofTheFile = [&](qint64 done, qint64) { return !progress || progress(std::min(done, size), size); };
    HEARTH_TRY(readJsonLines(letters, planner, ofTheFile, only));
    HEARTH_TRY(letters.outcome());
    return planner.finish();
}

} // namespace hearth
