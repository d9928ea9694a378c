// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "page/page.h"

#include <QDateTime>
#include <QLocale>
#include <QString>

namespace hearth {

/// How long two people put a conversation off.
enum class PauseLength { TwentyMinutes, Hour, Evening, Tomorrow };

/// The moment on the wall clock.
[[nodiscard]] QDateTime localTime(const Clock &clock);

/// When a pause that begins at `now` ends: in 20 minutes, in an hour, at eight this evening, at this time tomorrow.
/// Invalid for the evening when less than an hour is left until eight.
[[nodiscard]] QDateTime pauseEnd(PauseLength length, const QDateTime &now);

/// "today at 20:40", "tomorrow at 09:10", or the day and time.
[[nodiscard]] QString momentInWords(const QDateTime &moment, const QDateTime &now, const QLocale &locale);

/// Chooses when two people come back to a conversation. Nothing is written down.
class PauseChoice final : public QWidget
{
    Q_OBJECT

public:
    explicit PauseChoice(const PageContext &context, QWidget *parent = nullptr);

signals:
    void chosen(const QDateTime &until);
    /// No pause after all.
    void cancelled();
};

} // namespace hearth
