// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QSize>

#include <functional>

namespace hearth {

/// Whether libpng reads all of it. Qt's reader lets libpng print to the terminal what it thinks of a damaged picture,
/// so it gets to see only what is sound. True as well for what may not be so large, or takes more than `mostBytes`,
/// which is refused by its header elsewhere, and where there is no libpng beside that of Qt. Throws std::bad_alloc.
[[nodiscard]] bool isSoundPng(const QByteArray &bytes, const std::function<bool(const QSize &)> &mayBe,
                              qint64 mostBytes);

} // namespace hearth
