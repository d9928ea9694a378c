// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/sanitizeroptions.h"

#include <gtest/gtest.h>

#include <QApplication>
#include <QLocale>
#include <QStandardPaths>

namespace {

QtMessageHandler usualHandler = nullptr;

/// What the offscreen platform says of each window that it cannot do would bury what a failing test says.
void sayWhatMatters(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    if (!message.startsWith(QLatin1String("This plugin does not support")))
        usualHandler(type, context, message);
}

} // namespace

int main(int argc, char **argv)
{
    ::testing::InitGoogleTest(&argc, argv);
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    usualHandler = qInstallMessageHandler(sayWhatMatters);
    QStandardPaths::setTestModeEnabled(true);
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    QApplication application(argc, argv);
    return RUN_ALL_TESTS();
}
