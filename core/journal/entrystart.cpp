// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/entrystart.h"

#include "journal/journal.h"

#include <algorithm>

namespace hearth {

bool isTemplateKey(const QString &startedFrom)
{
    return std::ranges::any_of(templateKeys(), [&](const char *key) { return startedFrom == QLatin1String(key); });
}

QString shownStart(const Journal &journal, const Entry &entry)
{
    const bool isForMe = entry.record.author == journal.me() && !journal.isTogether();
    return isForMe || isTemplateKey(entry.startedFrom) ? entry.startedFrom : QString();
}

} // namespace hearth
