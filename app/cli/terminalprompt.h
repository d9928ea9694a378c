// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QString>

#include <chrono>
#include <memory>

namespace hearth {

/// What came of asking somebody.
struct TypedLine final
{
    enum class How : quint8 {
        Line,
        End,         ///< the input ended instead: Ctrl+D
        Interrupted, ///< Ctrl+C
        Late         ///< nothing was typed for too long
    };

    How how = How::Line;
    QString text = {}; ///< of a line, without its end
};

/// Asks whoever sits at the terminal; replaceable, so that tests can answer.
class TerminalPrompt
{
public:
    virtual ~TerminalPrompt() = default;

    /// For what nobody else is to see: the line that was typed, which is not shown. Cancelled when the input ends
    /// instead, LimitExceeded, BadText, CannotRead.
    [[nodiscard]] virtual Result<QString> ask(const QString &question) = 0;

    /// A line that is shown as it is typed. Nobody is waited for longer than `patience`. What ends the program by
    /// anything but Ctrl+C ends it here, too. LimitExceeded, BadText, CannotRead.
    [[nodiscard]] virtual Result<TypedLine> askOpenly(const QString &question, std::chrono::milliseconds patience) = 0;
};

/// The terminal of this program, whatever its input and output are; null where it has none.
[[nodiscard]] std::unique_ptr<TerminalPrompt> openTerminal();

} // namespace hearth
