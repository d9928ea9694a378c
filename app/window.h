// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace hearth {

class Translation;

/// Opens the window and runs until it closes. `arguments` may name a journal to open, or hold --sample.
[[nodiscard]] int runWindow(const QStringList &arguments, Translation &translation);

} // namespace hearth
