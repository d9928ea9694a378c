// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QIODevice>
#include <QString>

#include <optional>

namespace hearth {

/// What a device has to give next, at most so many bytes; empty at the end. Waits for one that has nothing yet.
/// CannotRead when the device fails.
[[nodiscard]] Result<QByteArray> readSome(QIODevice &device, qint64 most);

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

} // namespace hearth
