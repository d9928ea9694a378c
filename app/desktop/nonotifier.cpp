// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/notifier.h"

namespace hearth {

// Windows and macOS show what an icon among those of running programs says, which is Qt's matter.
std::unique_ptr<Notifier> desktopNotifier()
{
    return nullptr;
}

} // namespace hearth
