// SPDX-License-Identifier: GPL-3.0-or-later
// A walk through every dialog, as somebody takes it who cannot see, uses no mouse, or has a small screen.
#include "app/accessibility/everydialog.h"

namespace hearth {
namespace {

using DialogWalk = test::EveryDialog;

TEST_F(DialogWalk, EveryDialogCanBeHeard)
{
    forEachDialog([](const QString &name, QDialog &dialog) {
        EXPECT_FALSE(QAccessible::queryAccessibleInterface(&dialog)->text(QAccessible::Name).isEmpty())
            << name.toStdString();
        for (const QString &fault : test::faultsIn(&dialog))
            ADD_FAILURE() << name.toStdString() << ": " << fault.toStdString();
    });
}

TEST_F(DialogWalk, TabFollowsTheEyeInEveryDialog)
{
    forEachDialog([](const QString &name, QDialog &dialog) {
        EXPECT_NE(dialog.focusWidget(), nullptr) << name.toStdString() << " leaves the keyboard nowhere";
        const QList<QWidget *> stops = test::tabStops(&dialog);
        const auto place = [&dialog](const QWidget *stop) {
            constexpr int kLine = 16; // what stands in one line need not begin at the same height
            const QPoint middle = stop->mapTo(&dialog, stop->rect().center());
            return std::pair(middle.y() / kLine, middle.x());
        };
        // From what is read first, which need not have the keyboard at first.
        (*std::ranges::min_element(stops, {}, place))->setFocus();
        expectTabFollowsTheEye(name, &dialog, &dialog);
    });
}

TEST_F(DialogWalk, EscapeClosesEveryDialog)
{
    forEachDialog([](const QString &name, QDialog &dialog) {
        QTest::keyClick(&dialog, Qt::Key_Escape);
        EXPECT_FALSE(dialog.isVisible()) << name.toStdString();
    });
}

TEST_F(DialogWalk, EveryDialogFitsASmallScreen)
{
    window.resize(test::kSmallScreen);
    forEachDialog([](const QString &name, QDialog &dialog) {
        const QSize least = dialog.minimumSizeHint().expandedTo(dialog.minimumSize());
        EXPECT_LE(least.width(), test::kSmallScreen.width()) << name.toStdString();
        EXPECT_LE(least.height(), test::kSmallScreen.height()) << name.toStdString();
    });
}

} // namespace
} // namespace hearth
