// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/pieces.h"

#include <algorithm>
#include <cstring>
#include <utility>

namespace hearth {

Pieces piecesOf(QByteArray bytes)
{
    return [rest = std::move(bytes)]() mutable -> Result<QByteArray> { return std::exchange(rest, {}); };
}

Pieces piecesOf(QByteArray first, Pieces others)
{
    return [first = std::move(first), others = std::move(others)]() mutable -> Result<QByteArray> {
        return first.isEmpty() ? others() : Result<QByteArray>(std::exchange(first, {}));
    };
}

Pieces decodedFromBase64(Pieces encoded)
{
    return [encoded = std::move(encoded), letters = QByteArray()]() mutable -> Result<QByteArray> {
        constexpr qsizetype kGroup = 4; // letters that are bytes by themselves
        const auto isOther = [](char sign) {
            const bool isLetter = (sign >= 'A' && sign <= 'Z') || (sign >= 'a' && sign <= 'z');
            return !isLetter && !(sign >= '0' && sign <= '9') && sign != '+' && sign != '/';
        };
        for (;;) {
            HEARTH_GET(QByteArray piece, encoded());
            const bool isEnd = piece.isEmpty();
            piece.removeIf(isOther);
            letters += piece;
            const qsizetype whole = isEnd ? letters.size() : letters.size() / kGroup * kGroup;
            const QByteArray bytes = QByteArray::fromBase64(letters.first(whole));
            letters.remove(0, whole);
            if (isEnd || !bytes.isEmpty())
                return bytes;
        }
    };
}

PiecesDevice::PiecesDevice(Pieces pieces)
    : m_pieces(std::move(pieces))
{
    open(QIODevice::ReadOnly | QIODevice::Unbuffered);
}

qint64 PiecesDevice::readData(char *data, qint64 most)
{
    if (m_at == m_piece.size()) {
        auto piece = m_pieces();
        if (!piece) {
            m_outcome = piece.error();
            setErrorString(piece.error().detail);
            return -1;
        }
        m_piece = piece.take();
        m_at = 0;
    }
    const qsizetype count = std::min(static_cast<qsizetype>(most), m_piece.size() - m_at);
    std::memcpy(data, m_piece.constData() + m_at, static_cast<std::size_t>(count));
    m_at += count;
    return count;
}

} // namespace hearth
