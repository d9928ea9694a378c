// SPDX-License-Identifier: GPL-3.0-or-later
#include "reliability/figures.h"
#include "reliability/vectorjournal.h"
#include "support/journalfixture.h"
#include "support/sanitizeroptions.h"
#include "support/vectorreading.h"

#include <gtest/gtest.h>

#include <QCoreApplication>
#include <QFile>
#include <QLocale>
#include <QStandardPaths>

#include <cstdio>

namespace {

// `reliability_tests --make-journal FILE` makes a vector for tests/data with the present format, and an earlier state
// of it at FILE.earlier; prints what tests/data tells of it.
int makeJournal(const QString &path)
{
    using namespace hearth::test;
    const auto codes = makeVectorJournal(path, path + QStringLiteral(".earlier"));
    std::printf("Anna's passphrase    %s\nAnna's recovery code %s\n", qPrintable(kAnnasPassphrase),
                qPrintable(codes.at(0)));
    std::printf("Ben's passphrase     %s\nBen's recovery code  %s\n", qPrintable(kBensPassphrase),
                qPrintable(codes.at(1)));
    QByteArray meaning;
    for (const auto &[name, passphrase] : {std::pair("Anna", kAnnasPassphrase), std::pair("Ben", kBensPassphrase)}) {
        const QString copy = path + QStringLiteral(".read");
        QFile::copy(path, copy); // reading gives Ben the key that is to wait for him
        const auto reading = readVector(copy, passphrase);
        QFile::remove(copy);
        if (!reading) {
            std::fprintf(stderr, "%s cannot read it: %s\n", name, qPrintable(reading.error().detail));
            return 1;
        }
        std::printf("\n%s reads:\n%s", name, reading.value().records.constData());
        meaning = reading.value().meaning;
    }
    std::printf("\nBoth see:\n%s", meaning.constData());
    return 0;
}

} // namespace

int main(int argc, char **argv)
{
    ::testing::InitGoogleTest(&argc, argv);
    QStandardPaths::setTestModeEnabled(true);
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    QCoreApplication application(argc, argv);
    const QStringList arguments = application.arguments();
    if (arguments.size() == 3 && arguments.at(1) == QLatin1String("--make-journal"))
        return makeJournal(arguments.at(2));
    const int failed = RUN_ALL_TESTS();
    hearth::test::printFigures();
    return failed;
}
