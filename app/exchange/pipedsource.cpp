// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/pipedsource.h"

#include "exchange/formats/jsonlook.h"
#include "exchange/textdecoder.h"

namespace hearth {

namespace {

constexpr qsizetype kLongestJsonLine = 16 << 20; // bytes, as readJsonLines() takes them
constexpr qsizetype kBeginning = 64 * 1024;      // bytes

/// The first line that holds something. `isWhole` says whether it ends within these bytes.
QByteArray firstLine(const QByteArray &begin, bool &isWhole)
{
    QByteArray text = inUtf8(begin);
    qsizetype from = 0;
    while (from < text.size() && (text.at(from) == '\n' || text.at(from) == '\r' || text.at(from) == ' '))
        ++from;
    const qsizetype end = text.indexOf('\n', from);
    isWhole = end >= 0;
    return text.mid(from, isWhole ? end - from : -1).trimmed();
}

/// An object with a day in it and no list of entries, also where some of its letters are none.
bool isLineOfJson(const QByteArray &line)
{
    if (!line.startsWith('{') || !line.endsWith('}'))
        return false;
    bool isDecided = false;
    return lookAtJson(line, isDecided).has({"date"});
}

/// By what it holds; empty where that says nothing.
QString endingOf(const QByteArray &bytes)
{
    const QByteArray begin = inUtf8(bytes.left(kBeginning)).trimmed();
    if (begin.startsWith('{') || begin.startsWith('['))
        return QStringLiteral(".json");
    if (begin.startsWith('<'))
        return QStringLiteral(".xml");
    const QByteArray first = begin.left(begin.indexOf('\n'));
    return first.contains("full_date") && first.contains("mood") ? QStringLiteral(".csv") : QString();
}

/// Adds to what is held. A large array that doubles takes, for a moment, three times the room of what is in it.
void append(QByteArray &held, const QByteArray &piece)
{
    constexpr qsizetype kGrowth = 16 << 20; // bytes
    const qsizetype size = held.size() + piece.size();
    if (size > held.capacity() && size > kGrowth)
        held.reserve(size + kGrowth);
    held += piece;
}

/// Until so many bytes are there. False once there are no more.
Result<bool> fill(QByteArray &held, const Pieces &pieces, qint64 least)
{
    while (held.size() < least) {
        HEARTH_GET(const auto piece, pieces());
        if (piece.isEmpty())
            return false;
        append(held, piece);
    }
    return true;
}

/// Reads on until as much is held as tells an archive, to which no mark belongs. False once there is no more.
Result<bool> begin(QByteArray &held, const Pieces &pieces, const QByteArray &mark)
{
    HEARTH_GET(const bool isMore, fill(held, pieces, kArchiveStart));
    if (!beginsAsArchive(held))
        held.prepend(mark);
    return isMore;
}

Result<PipedSource> holdAll(QByteArray held, bool isMore, const Pieces &pieces, const QString &name, qint64 most)
{
    if (isMore)
        HEARTH_TRY(fill(held, pieces, most + 1));
    if (held.size() > most)
        return Error{ErrorCode::LimitExceeded, QLatin1String(beginsAsArchive(held) ? PipedSource::kArchive : "")};
    const QString ending = beginsAsArchive(held) ? QString() : endingOf(held);
    HEARTH_GET(auto tree, SourceTree::over(std::move(held), name + ending));
    return PipedSource{std::move(tree), {}};
}

} // namespace

Result<PipedSource> pipedSource(Pieces pieces, const QByteArray &mark, const QString &name, qint64 most)
{
    QByteArray held;
    HEARTH_GET(bool isMore, begin(held, pieces, mark));
    bool isWhole = beginsAsArchive(held); // nothing is known by a line of it
    while (!isWhole && held.size() <= kLongestJsonLine) {
        const bool mayBeWhole = !isMore || held.contains('\n');
        const QByteArray line = mayBeWhole ? firstLine(held, isWhole) : QByteArray();
        if ((isWhole || !isMore) && isLineOfJson(line)) // nobody asks a terminal again once it has ended
            return PipedSource{nullptr, piecesOf(std::move(held), isMore ? std::move(pieces) : piecesOf(QByteArray()))};
        if (!isMore)
            break;
        HEARTH_GET(isMore, fill(held, pieces, held.size() + 1));
    }
    return holdAll(std::move(held), isMore, pieces, name, most);
}

Result<PipedSource> heldSource(const Pieces &pieces, const QByteArray &mark, const QString &name, qint64 most)
{
    QByteArray held;
    HEARTH_GET(const bool isMore, begin(held, pieces, mark));
    return holdAll(std::move(held), isMore, pieces, name, most);
}

} // namespace hearth
