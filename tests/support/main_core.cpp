// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/sanitizeroptions.h"

#include <gtest/gtest.h>

#include <QGuiApplication>
#include <QLocale>
#include <QStandardPaths>

int main(int argc, char **argv)
{
    ::testing::InitGoogleTest(&argc, argv);
    QStandardPaths::setTestModeEnabled(true);
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    qputenv("QT_QPA_PLATFORM", "offscreen"); // the library that reads HTML wants fonts
    const QGuiApplication application(argc, argv);
    return RUN_ALL_TESTS();
}
