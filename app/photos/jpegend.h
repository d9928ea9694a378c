// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <optional>

namespace hearth {

/// A JPEG whose end-of-image marker is missing, with one; nothing where some of its pixels are missing as well. Told by
/// what follows the last of its pixels: where they are all there, a decoder looks at no more, whatever it is.
[[nodiscard]] std::optional<QByteArray> withItsEnd(const QByteArray &jpeg);

} // namespace hearth
