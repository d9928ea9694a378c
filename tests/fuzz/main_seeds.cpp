// SPDX-License-Identifier: GPL-3.0-or-later
// Writes what each harness begins with: FOLDER/NAME/01, 02 ...
#include "fuzz/harness.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    if (argc != 2)
        qFatal("Usage: fuzz_seeds FOLDER");
    for (const hearth::fuzz::Harness *harness : hearth::fuzz::harnesses()) {
        const QDir folder(QString::fromLocal8Bit(argv[1]) + QLatin1Char('/') + QString::fromUtf8(harness->name));
        int number = 0;
        for (const QByteArray &seed : harness->seeds()) {
            QFile file(folder.filePath(QStringLiteral("%1").arg(++number, 2, 10, QLatin1Char('0'))));
            const bool isWritten = folder.mkpath(QStringLiteral(".")) && file.open(QIODevice::WriteOnly) &&
                                   file.write(seed) == seed.size();
            if (!isWritten)
                qFatal("%s cannot be written.", qPrintable(file.fileName()));
        }
    }
    return 0;
}
