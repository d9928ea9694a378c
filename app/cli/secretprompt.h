// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QString>

#include <memory>

namespace hearth {

/// Asks whoever sits at the terminal for what nobody else is to see; replaceable, so that tests can answer.
class SecretPrompt
{
public:
    virtual ~SecretPrompt() = default;

    /// The line that was typed, which is not shown. Cancelled when the input ends instead, LimitExceeded, BadText,
    /// CannotRead.
    [[nodiscard]] virtual Result<QString> ask(const QString &question) = 0;
};

/// The terminal of this program, whatever its input and output are; null where it has none.
[[nodiscard]] std::unique_ptr<SecretPrompt> openTerminal();

} // namespace hearth
