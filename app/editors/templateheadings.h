// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace hearth {

/// The text without those headings of templates below which nothing was written, and without the room they leave.
/// `begun` is what each template put there: lines that stand together are one heading. Only lines that are still exactly
/// as the template had them are ever taken away, each at most once; a heading of Markdown stays while something is
/// written below one of its own.
[[nodiscard]] QString withoutUnansweredHeadings(const QString &text, const QStringList &begun);

} // namespace hearth
