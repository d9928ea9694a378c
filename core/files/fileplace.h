// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace hearth {

/// What stands where an open journal was.
enum class FilePlace : quint8 {
    Same,     ///< that journal
    Replaced, ///< another file, or other bytes in it
    Gone,     ///< nothing
};

} // namespace hearth
