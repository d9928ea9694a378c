// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agreements/agreements.h"
#include "printing/printcontent.h"

#include <QLocale>

namespace hearth {

/// An agreement as it stands: its words, how both answered and when, and the fingerprint of exactly these words; with
/// room to sign by hand.
[[nodiscard]] PrintContent agreementOnPaper(const Journal &journal, const Agreement &agreement, const QLocale &locale);

/// The bytes in hexadecimal, in groups of four signs.
[[nodiscard]] QString fingerprintWords(const QByteArray &digest);

} // namespace hearth
