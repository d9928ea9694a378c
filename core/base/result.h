// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

#include <QtGlobal>

#include <utility>
#include <variant>

namespace hearth {

/// Either a value or the Error that kept it from being made. Nothing in core throws across a function that
/// returns one. Asking a failed Result for its value is a programming error and ends the program.
template <typename T>
class [[nodiscard]] Result final
{
public:
    Result(T value)
        : m_state(std::move(value))
    {
    }
    Result(Error error)
        : m_state(std::move(error))
    {
    }

    [[nodiscard]] bool ok() const noexcept { return std::holds_alternative<T>(m_state); }
    explicit operator bool() const noexcept { return ok(); }

    [[nodiscard]] const T &value() const &
    {
        Q_ASSERT(ok());
        return std::get<T>(m_state);
    }
    [[nodiscard]] T &value() &
    {
        Q_ASSERT(ok());
        return std::get<T>(m_state);
    }
    /// Moves the value out.
    [[nodiscard]] T take()
    {
        Q_ASSERT(ok());
        return std::move(std::get<T>(m_state));
    }
    [[nodiscard]] const Error &error() const
    {
        Q_ASSERT(!ok());
        return std::get<Error>(m_state);
    }

private:
    std::variant<T, Error> m_state;
};

/// Success without a value, or an Error.
template <>
class [[nodiscard]] Result<void> final
{
public:
    Result() = default;
    Result(Error error)
        : m_error(std::move(error))
        , m_ok(false)
    {
    }
    /// Whether it went well, without what came of it.
    template <typename T>
    Result(const Result<T> &other)
        : m_error(other ? Error() : other.error())
        , m_ok(other.ok())
    {
    }

    [[nodiscard]] bool ok() const noexcept { return m_ok; }
    explicit operator bool() const noexcept { return m_ok; }
    [[nodiscard]] const Error &error() const
    {
        Q_ASSERT(!m_ok);
        return m_error;
    }

private:
    Error m_error;
    bool m_ok = true;
};

} // namespace hearth
