// SPDX-License-Identifier: GPL-3.0-or-later
#include "reliability/damage.h"

#include "store/inspection.h"

#include <QFile>

namespace hearth::test {

Reading readingOf(const QString &path)
{
    Reading reading;
    const auto inspected = inspectJournal(path);
    reading.isCalledSound = inspected.ok();
    reading.wasTold = inspected && inspected.value().needsRepair;
    auto both = readAsBoth(path, &reading.wasTold);
    if (both)
        reading.both = both.take();
    else
        reading.error = QStringLiteral("%1 %2").arg(static_cast<int>(both.error().code)).arg(both.error().detail);
    return reading;
}

QByteArray bytesOfFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s cannot be read.", qPrintable(path));
    return file.readAll();
}

void writeFile(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate) || file.write(bytes) != bytes.size())
        qFatal("%s cannot be written.", qPrintable(path));
}

} // namespace hearth::test
