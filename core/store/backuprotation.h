// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QDateTime>

#include <vector>

namespace hearth {

/// Which backups stay: the newest of each of the last 7 days on which there are any, of each of the last 4 ISO weeks
/// and of each of the last 12 months. What was made after `today`, when a clock was wrong, takes nobody's place and
/// stays.
inline constexpr int kDailyBackups = 7;
inline constexpr int kWeeklyBackups = 4;
inline constexpr int kMonthlyBackups = 12;

/// For each of them, in the same order, whether it stays. Times are local.
[[nodiscard]] std::vector<bool> backupsToKeep(const std::vector<QDateTime> &made, QDate today);

/// The day on which none of them is left, when from tomorrow on one more is made each day. Today when there are none;
/// no date when one was made after `today` and so stays.
[[nodiscard]] QDate lastBackupGone(const std::vector<QDateTime> &made, QDate today);

} // namespace hearth
