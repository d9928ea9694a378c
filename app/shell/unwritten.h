// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "page/prompter.h"

#include <QCoreApplication>

namespace hearth {

/// What is said and asked of words that could not be written to the disk.
class Unwritten final
{
    Q_DECLARE_TR_FUNCTIONS(Unwritten)

public:
    /// Before the pages are left: they wait behind the lock then.
    [[nodiscard]] static Prompter::Question beforeLeaving();
    /// Before the program ends, and they with it.
    [[nodiscard]] static Prompter::Question beforeClosing();
    /// On the pages, while Hearthbook goes on trying.
    [[nodiscard]] static QString onThePages();
    /// On the lock page, or on the pages of the other. Whether they wait here, sealed.
    [[nodiscard]] static QString behindTheLock(bool areWaiting);
};

} // namespace hearth
