// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/textsource.h"

#include "exchange/textdecoder.h"

#include <QFileDevice>

#include <algorithm>
#include <utility>

namespace hearth {

namespace {

constexpr qint64 kTextPiece = 64 * 1024; // bytes

constexpr qint64 kLinePiece = 256 * 1024; // bytes
constexpr int kTimesAsMany = 16;

} // namespace

Result<QByteArray> readSome(QIODevice &device, qint64 most)
{
    QByteArray piece(most, Qt::Uninitialized);
    for (;;) {
        const qint64 count = device.read(piece.data(), most);
        const auto *file = qobject_cast<const QFileDevice *>(&device);
        if (!device.isReadable() || (file != nullptr && file->error() != QFileDevice::NoError))
            return Error{ErrorCode::CannotRead, device.errorString()};
        if (count != 0 || !device.isSequential() || !device.waitForReadyRead(-1)) {
            piece.truncate(std::max(count, qint64{0}));
            return piece;
        }
    }
}

Pieces piecesOf(QIODevice &device)
{
    return [&device] { return readSome(device, kLinePiece); };
}

Result<QByteArray> readAllFrom(QIODevice &device, qint64 most)
{
    QByteArray all;
    for (;;) {
        const auto piece = readSome(device, kTextPiece);
        if (!piece || piece.value().isEmpty())
            return piece ? Result(all) : piece;
        all += piece.value();
        if (all.size() > most)
            return Error{ErrorCode::LimitExceeded, {}};
    }
}

Result<QString> TextSource::readLine(qint64 most)
{
    ++m_line;
    QByteArray line;
    for (;;) {
        HEARTH_GET(const auto byte, readSome(m_device, 1));
        line += byte;
        if (line.size() > most)
            return Error{ErrorCode::LimitExceeded, {}};
        if (m_line == 1 && (line == "\xff\xfe" || line == "\xfe\xff"))
            std::swap(m_mark, line);
        const bool isEnd =
            byte.isEmpty() ||
            (m_mark.isEmpty() ? line.endsWith('\n')
                              : line.size() % 2 == 0 && line.endsWith(m_mark == "\xff\xfe" ? QByteArray("\n\0", 2)
                                                                                           : QByteArray("\0\n", 2)));
        if (isEnd)
            break;
    }
    const auto text = decodeText(m_mark + line);
    if (!text)
        return Error{ErrorCode::BadText, QString::number(m_line)};
    return withoutLastLineEnd(text.value());
}

Result<QString> TextSource::readRest(qint64 most)
{
    HEARTH_GET(const auto rest, readAllFrom(m_device, most));
    return decodeText(m_mark + rest);
}

// Puts the next piece in the place of what has been read; false at the end.
bool ByteLines::fill()
{
    if (m_isAtEnd)
        return false;
    auto piece = readSome(m_device, kLinePiece);
    if (!piece || piece.value().isEmpty()) {
        m_hasFailed = !piece;
        m_isAtEnd = true;
        return false;
    }
    m_buffer = piece.take();
    m_at = 0;
    m_consumed += m_buffer.size();
    if (!std::exchange(m_hasBegun, true))
        convert();
    return true;
}

// A mark of UTF-16 at the very beginning: the rest is read at once.
void ByteLines::convert()
{
    if (!m_buffer.startsWith("\xff\xfe") && !m_buffer.startsWith("\xfe\xff"))
        return;
    const auto rest = readAllFrom(m_device, m_most * kTimesAsMany);
    m_isAtEnd = true;
    m_hasFailed = !rest;
    if (!rest)
        return;
    m_consumed += rest.value().size();
    const DecodedText decoded = decodeLeniently(m_buffer + rest.value());
    m_buffer.clear();
    qsizetype from = 0;
    for (const qsizetype broken : decoded.broken) {
        m_buffer += QStringView(decoded.text).mid(from, broken - from).toUtf8() + '\xff';
        from = broken + 1;
    }
    m_buffer += QStringView(decoded.text).mid(from).toUtf8();
}

ByteLines::Step ByteLines::next()
{
    m_line.clear();
    bool isTooLong = false;
    bool isAny = false;
    qint64 length = 0; // of what was passed over
    while (m_at < m_buffer.size() || fill()) {
        isAny = true;
        const qsizetype end = m_buffer.indexOf('\n', m_at);
        const qsizetype size = (end < 0 ? m_buffer.size() : end) - m_at;
        isTooLong = isTooLong || m_line.size() + size > m_most;
        length += size;
        if (length > m_most * kTimesAsMany) {
            m_line.clear();
            m_buffer.clear();
            m_at = 0;
            m_isAtEnd = true;
            return Step::Endless;
        }
        if (isTooLong)
            m_line.clear();
        else
            m_line.append(m_buffer.constData() + m_at, size);
        m_at += size + (end < 0 ? 0 : 1);
        if (end >= 0)
            break;
    }
    if (m_hasFailed)
        return Step::Failed;
    if (!isAny)
        return Step::End;
    return isTooLong ? Step::TooLong : Step::Line;
}

} // namespace hearth
