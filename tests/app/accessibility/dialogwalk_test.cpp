// SPDX-License-Identifier: GPL-3.0-or-later
// A walk through every dialog, as somebody takes it who cannot see, uses no mouse, or has a small screen.
#include "app/accessibility/everydialog.h"
#include "onboarding/backuplist.h"
#include "onboarding/passphrasefield.h"

#include <QHash>
#include <QKeySequence>
#include <QPushButton>
#include <QRegularExpression>

namespace hearth {
namespace {

using DialogWalk = test::EveryDialog;

template <typename Around>
bool isIn(const QWidget &widget)
{
    for (const QWidget *at = widget.parentWidget(); at != nullptr; at = at->parentWidget()) {
        if (qobject_cast<const Around *>(at) != nullptr)
            return true;
    }
    return false;
}

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

TEST_F(DialogWalk, WhateverCanBeDoneInADialogHasALetter)
{
    const QStringList byEscape{QStringLiteral("Cancel"), QStringLiteral("Close")};
    forEachDialog([&](const QString &name, QDialog &dialog) {
        QHash<QChar, QString> taken;
        for (const QPushButton *button : dialog.findChildren<QPushButton *>()) {
            // What belongs to one field or one row of many is come to with it.
            const bool isPart = button->property("role").toString() == nameOf(Role::Segment) ||
                                qobject_cast<const PassphraseField *>(button->parentWidget()) != nullptr ||
                                isIn<BackupList>(*button);
            const bool hasWords = button->text().contains(QRegularExpression(QStringLiteral("\\w")));
            if (!button->isVisible() || !hasWords || isPart || byEscape.contains(button->text()))
                continue;
            const auto letter = QKeySequence::mnemonic(button->text());
            EXPECT_FALSE(letter.isEmpty()) << name.toStdString() << ": " << button->text().toStdString();
            if (letter.isEmpty())
                continue;
            const QChar key = letter.toString().back().toLower();
            EXPECT_FALSE(taken.contains(key)) << name.toStdString() << ": " << button->text().toStdString() << " and "
                                              << taken.value(key).toStdString();
            taken.insert(key, button->text());
        }
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
