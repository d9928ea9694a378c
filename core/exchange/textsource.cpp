// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/textsource.h"

#include "exchange/textdecoder.h"

#include <QFileDevice>

#include <algorithm>

namespace hearth {

namespace {

constexpr qint64 kTextPiece = 64 * 1024; // bytes

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

} // namespace hearth
