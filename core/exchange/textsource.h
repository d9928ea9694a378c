// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "exchange/pieces.h"

#include <QByteArray>
#include <QIODevice>
#include <QString>

#include <optional>

namespace hearth {

/// What a device has to give next, at most so many bytes; empty at the end. Waits for one that has nothing yet.
/// CannotRead when the device fails.
[[nodiscard]] Result<QByteArray> readSome(QIODevice &device, qint64 most);

/// What is left in a device, which outlives them; they fail as readSome() does.
[[nodiscard]] Pieces piecesOf(QIODevice &device);

/// Everything that is left in a device, also one that gives it piece by piece. LimitExceeded past `most` bytes,
/// CannotRead when the device fails.
[[nodiscard]] Result<QByteArray> readAllFrom(QIODevice &device, qint64 most);

/// Text that is read a line at a time or to its end, as decodeText() reads it. Takes no more from the device than it
/// gives, so that whoever reads on finds what follows; for that to hold for standard input, it is to be opened
/// unbuffered.
class TextSource final
{
public:
    explicit TextSource(QIODevice &device)
        : m_device(device)
    {
    }

    [[nodiscard]] QIODevice &device() const { return m_device; }
    /// Of UTF-16, which stood before the lines that were read and holds for what follows; empty for UTF-8.
    [[nodiscard]] const QByteArray &mark() const { return m_mark; }

    /// The next line without its end; empty at the end. LimitExceeded past `most` bytes, BadText (with the number of
    /// the line), CannotRead.
    [[nodiscard]] Result<QString> readLine(qint64 most);
    /// What is left. Errors likewise; the lines count from where this began.
    [[nodiscard]] Result<QString> readRest(qint64 most);

private:
    QIODevice &m_device;
    int m_line = 0;
    QByteArray m_mark; // of UTF-16, which stands once at the beginning
};

/// The lines of a device one after the other, as bytes of UTF-8, whatever they hold; also of one that gives them piece
/// by piece. A source in UTF-16 is read whole, and bytes that are not UTF-8 stand for what is no text in it.
class ByteLines final
{
public:
    enum class Step : quint8 {
        Line,
        TooLong, ///< a line over the limit was passed over
        Endless, ///< a line goes on for so long that it has no end, as that of a device may; nothing behind it is read
        End,
        Failed, ///< the device failed; its errorString() says how
    };

    /// `most`: bytes of one line; of a source in UTF-16, and of a line that is passed over, sixteen times as many.
    ByteLines(QIODevice &device, qint64 most)
        : m_device(device)
        , m_most(most)
    {
    }

    [[nodiscard]] Step next();
    /// Whether a whole line has come already with those before it, so that next() waits for nothing.
    [[nodiscard]] bool hasLine() const { return m_buffer.indexOf('\n', m_at) >= 0; }
    /// The line that next() came to, without its line feed. Good until the next.
    [[nodiscard]] const QByteArray &line() const { return m_line; }
    /// Of the device, in bytes.
    [[nodiscard]] qint64 consumed() const { return m_consumed; }

private:
    [[nodiscard]] bool fill();
    void convert();

    QIODevice &m_device;
    qint64 m_most;
    QByteArray m_buffer;
    qsizetype m_at = 0; // within the buffer
    QByteArray m_line;
    qint64 m_consumed = 0;
    bool m_hasBegun = false;
    bool m_isAtEnd = false;
    bool m_hasFailed = false;
};

} // namespace hearth
