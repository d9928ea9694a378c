// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QSize>
#include <QString>
#include <QtGlobal>

namespace hearth {

/// One photo among others: which it is, how it looks in small, and what is said about it, which is also read aloud
/// to those who cannot see it.
struct StripPhoto final
{
    qint64 id = 0;
    QByteArray thumbnail;
    QString caption;
    /// Of the photo itself, in pixels; needed where it is shown as wide as there is room.
    QSize shape{};

    friend bool operator==(const StripPhoto &, const StripPhoto &) = default;
};

/// In characters.
inline constexpr int kMaxCaptionLength = 300;

} // namespace hearth
