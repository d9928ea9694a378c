// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointer>
#include <QWidget>

#include <vector>

namespace hearth {

/// The dialogs and menus that stand open above the pages. Somebody may wait for their answer further up the stack, in
/// an event loop of the dialog's own, and returns into the page that asked; so before the pages go, all of them are
/// answered and whoever waited has gone on.
class OpenQuestions final
{
public:
    /// Answers everything that is open with "cancel" and takes it off the screen. A recovery code that nobody has in
    /// writing yet only steps back, and work that refuses to end goes on unseen. True once nobody waits any more; until
    /// then it is to be called again, from the event loop.
    [[nodiscard]] bool dismiss();

private:
    std::vector<QPointer<QWidget>> m_waitedFor;
};

} // namespace hearth
