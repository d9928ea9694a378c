// SPDX-License-Identifier: GPL-3.0-or-later
#include "accessibility/readaloud.h"
#include "support/sanitizeroptions.h"

#include <gtest/gtest.h>

#include <QApplication>
#include <QEvent>
#include <QLocale>
#include <QStandardPaths>
#include <QWidget>

namespace {

QtMessageHandler usualHandler = nullptr;

/// What the offscreen platform says of each window that it cannot do would bury what a failing test says.
void sayWhatMatters(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    if (!message.startsWith(QLatin1String("This plugin does not support")))
        usualHandler(type, context, message);
}

/// Others may look at a list of windows: no window that any test shows has another title than the program's name.
class TitleGuard final : public QObject
{
protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        const auto *widget = qobject_cast<QWidget *>(watched);
        if (event->type() == QEvent::Show && widget != nullptr && widget->isWindow()) {
            EXPECT_TRUE(widget->windowTitle().isEmpty() || widget->windowTitle() == QLatin1String("Hearthbook"))
                << widget->metaObject()->className() << ' ' << widget->windowTitle().toStdString();
        }
        return false;
    }
};

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
    hearth::installAccessibility();
    TitleGuard guard;
    application.installEventFilter(&guard);
    return RUN_ALL_TESTS();
}
