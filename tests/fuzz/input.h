// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "crypto/bytes.h"

#include <algorithm>

namespace hearth::fuzz {

/// Takes numbers and bytes from the front of an input; past its end there are zeros and nothing.
class Input final
{
public:
    explicit Input(const QByteArray &bytes)
        : m_rest(bytes)
    {
    }

    [[nodiscard]] bool isAtEnd() const { return m_rest.isEmpty(); }

    template <typename Number>
    [[nodiscard]] Number number()
    {
        QByteArray bytes = take(sizeof(Number));
        bytes.append(static_cast<qsizetype>(sizeof(Number)) - bytes.size(), '\0');
        return readNumber<Number>(viewOf(bytes));
    }

    /// At most so many.
    [[nodiscard]] QByteArray take(qsizetype most)
    {
        const QByteArray taken = m_rest.left(most);
        m_rest.remove(0, taken.size());
        return taken;
    }
    /// As many as the next two bytes say.
    [[nodiscard]] QByteArray block() { return take(number<quint16>()); }
    [[nodiscard]] QByteArray rest() { return take(m_rest.size()); }

private:
    QByteArray m_rest;
};

/// What Input::block() reads.
[[nodiscard]] inline QByteArray blockOf(const QByteArray &bytes)
{
    QByteArray block;
    appendNumber(block, static_cast<quint16>(bytes.size()));
    return block + bytes;
}

} // namespace hearth::fuzz
