// SPDX-License-Identifier: GPL-3.0-or-later
#include "onboarding/typedpath.h"

#include <QDir>

namespace hearth {

QString journalPathFrom(const QString &typed)
{
    const QLatin1String ending(".hearth");
    QString path = QDir::fromNativeSeparators(typed.trimmed());
    if (path.startsWith(QLatin1String("~/")))
        path = QDir::homePath() + path.mid(1);
    if (!path.endsWith(ending, Qt::CaseInsensitive))
        path += ending;
    return QDir::cleanPath(path);
}

} // namespace hearth
