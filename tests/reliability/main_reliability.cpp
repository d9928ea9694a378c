// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/parting.h"
#include "reliability/figures.h"
#include "reliability/furnished.h"
#include "reliability/vectorjournal.h"
#include "support/journalfixture.h"
#include "support/sanitizeroptions.h"
#include "support/vectorreading.h"

#include <gtest/gtest.h>

#include <QCoreApplication>
#include <QDir>
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

// `reliability_tests --make-parted FOLDER` makes the four journals of which two parted: after Anna left, what stays and
// what she took along, and after she removed Ben, what stays and what he is given; prints who reads what in each.
int makeParted(const QString &folder)
{
    using namespace hearth;
    using namespace hearth::test;
    const QDir place(folder);
    const FixedClock clock(QDate(2026, 8, 1));
    const PartingTools tools{cheapLimits(), cheapCost(), nullptr, clock, {}};
    for (const auto &[kind, stays, goes] :
         {std::tuple(PartingKind::Leaving, "left", "own"), std::tuple(PartingKind::Removing, "kept", "handed")}) {
        const QString here = place.filePath(QString::fromUtf8(stays) + QStringLiteral(".hearth"));
        const QString there = place.filePath(QString::fromUtf8(goes) + QStringLiteral(".hearth"));
        (void)makeFurnishedJournal(here, 3000);
        must(part(kind, here, kAnnasPassphrase, there, tools));
        const bool isLeaving = kind == PartingKind::Leaving;
        for (const auto &[name, path, isAnnas] :
             {std::tuple(stays, here, !isLeaving), std::tuple(goes, there, isLeaving)}) {
            const QString copy = path + QStringLiteral(".read");
            QFile::copy(path, copy); // reading has the one who is left begin a key of their own
            const auto reading = readVector(copy, isAnnas ? kAnnasPassphrase : kBensPassphrase);
            QFile::remove(copy);
            must(reading);
            std::printf("%s %s\n%s\n%s\n", name, qPrintable(isAnnas ? kAnnasPassphrase : kBensPassphrase),
                        reading.value().records.constData(), reading.value().meaning.constData());
        }
    }
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
    if (arguments.size() == 3 && arguments.at(1) == QLatin1String("--make-parted"))
        return makeParted(arguments.at(2));
    const int failed = RUN_ALL_TESTS();
    hearth::test::printFigures();
    return failed;
}
