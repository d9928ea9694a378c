// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/filestate.h"

#include "crypto/secretrandom.h"

namespace hearth {

namespace {

const QByteArray kMark("hearthbook state 1");
constexpr qsizetype kStateSize = 18 + 16 + 16 + 1 + 1 + 3 * 16;

void append(QByteArray &bytes, const Tally &tally)
{
    appendNumber(bytes, tally.rows);
    appendNumber(bytes, tally.mixed);
}

Tally tallyAt(ByteView bytes, std::size_t at)
{
    return {readNumber<quint64>(bytes.subspan(at)), readNumber<quint64>(bytes.subspan(at + 8))};
}

} // namespace

void Tally::add(std::int64_t checksum)
{
    ++rows;
    mixed ^= static_cast<quint64>(checksum);
}

void Tally::remove(std::int64_t checksum)
{
    --rows;
    mixed ^= static_cast<quint64>(checksum);
}

void FileState::turn()
{
    before = stamp;
    stamp = {}; // its end is for the number of the rollback journal
    fillRandomly(std::span(stamp).first<sizeof(Stamp) - sizeof(quint32)>());
}

QByteArray FileState::bytes() const
{
    QByteArray bytes = kMark;
    bytes += toByteArray(stamp);
    bytes += toByteArray(before);
    appendNumber(bytes, partners);
    appendNumber(bytes, authors);
    append(bytes, keys);
    append(bytes, records);
    append(bytes, chunks);
    return bytes;
}

std::optional<FileState> FileState::fromBytes(ByteView bytes)
{
    const ByteView mark = viewOf(kMark);
    if (bytes.size() != static_cast<std::size_t>(kStateSize) || !std::equal(mark.begin(), mark.end(), bytes.begin()))
        return std::nullopt;
    const ByteView rest = bytes.subspan(mark.size());
    FileState state;
    state.stamp = fixedFrom<sizeof(Stamp)>(rest);
    state.before = fixedFrom<sizeof(Stamp)>(rest.subspan(16));
    state.partners = rest[32];
    state.authors = rest[33];
    state.keys = tallyAt(rest, 34);
    state.records = tallyAt(rest, 50);
    state.chunks = tallyAt(rest, 66);
    if (state.partners < 1 || state.partners > 2 || state.authors >= (1U << state.partners))
        return std::nullopt;
    return state;
}

std::optional<FileState> FileState::findIn(const QByteArray &page)
{
    const qsizetype at = page.indexOf(kMark);
    if (at < 0 || page.size() - at < kStateSize)
        return std::nullopt;
    return fromBytes(viewOf(page).subspan(static_cast<std::size_t>(at), static_cast<std::size_t>(kStateSize)));
}

} // namespace hearth
