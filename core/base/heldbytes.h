// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QByteArray>

#include <functional>

namespace hearth {

/// Bytes that are at hand, or put aside until they are needed. Copies share them.
class HeldBytes final
{
public:
    HeldBytes() = default;
    /// At hand.
    HeldBytes(QByteArray bytes)
        : m_bytes(std::move(bytes))
        , m_size(m_bytes.size())
    {
    }
    /// Put aside; `load` brings them back, in whatever thread, as often as they are asked for.
    HeldBytes(qint64 size, std::function<Result<QByteArray>()> load)
        : m_size(size)
        , m_load(std::move(load))
    {
    }
    /// Made by `load` only when they are asked for; never empty.
    explicit HeldBytes(std::function<Result<QByteArray>()> load)
        : HeldBytes(kNotMade, std::move(load))
    {
    }

    [[nodiscard]] bool isEmpty() const { return m_size == 0; }
    /// Negative for bytes that are yet to be made.
    [[nodiscard]] qint64 size() const { return m_size; }
    /// What `load` fails with.
    [[nodiscard]] Result<QByteArray> bytes() const { return m_load ? m_load() : Result<QByteArray>(m_bytes); }

private:
    static constexpr qint64 kNotMade = -1;

    QByteArray m_bytes;
    qint64 m_size = 0;
    std::function<Result<QByteArray>()> m_load;
};

} // namespace hearth
