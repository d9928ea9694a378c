// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QIODevice>

namespace hearth {

/// The lines of a device one after the other, as bytes of UTF-8, whatever they hold; also of one that gives them piece
/// by piece. A source in UTF-16 is read whole, and bytes that are not UTF-8 stand for what is no text in it.
class ByteLines final
{
public:
    enum class Step : quint8 {
        Line,
        TooLong, ///< a line over the limit was passed over
        End,
        Failed, ///< the device failed; its errorString() says how
    };

    /// `most`: bytes of one line, and of a source in UTF-16 sixteen times as many.
    ByteLines(QIODevice &device, qint64 most)
        : m_device(device)
        , m_most(most)
    {
    }

    [[nodiscard]] Step next();
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
