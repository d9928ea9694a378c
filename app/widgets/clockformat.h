// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QDateTimeEdit;
class QString;

namespace hearth {

/// Shows a day or a time in that format, each part where the format has it. Qt by itself turns the parts round in a
/// window that runs from right to left ("2026/28/11", "30:19"), whatever language they are written in.
void setClockFormat(QDateTimeEdit &edit, const QString &format);

} // namespace hearth
