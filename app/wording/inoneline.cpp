// SPDX-License-Identifier: GPL-3.0-or-later
#include "wording/inoneline.h"

namespace hearth {

QString inOneLine(QStringList facts)
{
    facts.removeAll(QString());
    return facts.join(QStringLiteral(" · "));
}

QString spokenLine(QStringList facts)
{
    facts.removeAll(QString());
    facts.removeDuplicates();
    return facts.join(QStringLiteral(". "));
}

} // namespace hearth
