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

/// In a function that returns a Result: hands on the Error of what failed, and else goes on.
#define HEARTH_TRY(...)                                                                                                \
    do {                                                                                                               \
        if (const auto tried = __VA_ARGS__; !tried)                                                                    \
            return tried.error();                                                                                      \
    } while (false)

/// The same, and goes on with the value: `HEARTH_GET(const auto rows, read(table));`
#define HEARTH_GET(declaration, ...)                                                                                   \
    auto HEARTH_GOT(__LINE__) = __VA_ARGS__;                                                                           \
    if (!HEARTH_GOT(__LINE__))                                                                                         \
        return HEARTH_GOT(__LINE__).error();                                                                           \
    declaration = HEARTH_GOT(__LINE__).take()
#define HEARTH_GOT(line) HEARTH_GOT_ON(line)
#define HEARTH_GOT_ON(line) gotOn##line
