// SPDX-License-Identifier: GPL-3.0-or-later
#include "wording/labelled.h"

#include <QCoreApplication>

namespace hearth {

QString asLabel(const QString &label)
{
    return label.endsWith(QLatin1Char('.')) && !label.endsWith(QLatin1String("..")) ? label.chopped(1) : label;
}

QString labelled(const QString &label, const QString &words)
{
    if (label.endsWith(QLatin1Char('?')) || label.endsWith(QLatin1Char('!')))
        return QStringLiteral("%1 %2").arg(label, words);
    return QCoreApplication::translate("Labelled", "%1: %2", "what something is called, what it is")
        .arg(asLabel(label), words);
}

} // namespace hearth
