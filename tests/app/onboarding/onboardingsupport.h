// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/fakeprompter.h"
#include "session/session.h"
#include "session/settings.h"
#include "support/awaiting.h"
#include "support/journalfixture.h"
#include "theme/theme.h"

#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <gtest/gtest.h>

namespace hearth::test {

/// Everything a page before unlocking needs, with a real session and the cheapest hash.
struct OnboardingWorld
{
    QTemporaryDir folder;
    Theme theme;
    FakePrompter prompter;
    FixedClock clock{QDate(2026, 7, 12)};
    SeededRandom random{1};
    MemorySeen seen;
    Settings settings{folder.filePath(QStringLiteral("settings.ini"))};
    Session session{{clock, random, &seen, cheapCost(), cheapLimits()}};

    /// Unlocks the journal at `path`, as Anna where nothing else is said.
    void unlock(const QString &path, const QString &secret = kAnnasPassphrase)
    {
        if (session.path() != path)
            session.choose(path);
        QSignalSpy unlocked(&session, &Session::unlocked);
        session.unlock(secret);
        ASSERT_TRUE(arrives(unlocked));
    }
};

inline const QString kStrong = QStringLiteral("wet gravel seven borrowed trumpets");
inline const QString kOtherStrong = QStringLiteral("purple ladders hum beneath oatmeal");

/// The button in sight with that text, mnemonics aside; null when there is none.
[[nodiscard]] inline QPushButton *buttonIn(const QWidget &root, const QString &text)
{
    for (QPushButton *button : root.findChildren<QPushButton *>()) {
        if (button->isVisible() && button->text().remove(QLatin1Char('&')) == text)
            return button;
    }
    return nullptr;
}

inline void press(const QWidget &root, const QString &text)
{
    QPushButton *button = buttonIn(root, text);
    ASSERT_NE(button, nullptr) << qPrintable(text);
    ASSERT_TRUE(button->isEnabled()) << qPrintable(text);
    QTest::mouseClick(button, Qt::LeftButton);
}

/// The box in sight whose text holds the words; null when there is none.
[[nodiscard]] inline QCheckBox *boxIn(const QWidget &root, const QString &words)
{
    for (QCheckBox *box : root.findChildren<QCheckBox *>()) {
        if (box->isVisible() && box->text().remove(QLatin1Char('&')).contains(words))
            return box;
    }
    return nullptr;
}

/// The field in sight that is read aloud by that name; null when there is none.
[[nodiscard]] inline QLineEdit *fieldIn(const QWidget &root, const QString &name)
{
    for (QLineEdit *field : root.findChildren<QLineEdit *>()) {
        if (field->isVisible() && field->accessibleName() == name)
            return field;
    }
    return nullptr;
}

inline void type(const QWidget &root, const QString &name, const QString &text)
{
    QLineEdit *field = fieldIn(root, name);
    ASSERT_NE(field, nullptr) << qPrintable(name);
    field->clear();
    QTest::keyClicks(field, text);
}

/// Whether some label in sight holds the words.
[[nodiscard]] inline bool says(const QWidget &root, const QString &words)
{
    for (const QLabel *label : root.findChildren<QLabel *>()) {
        if (label->isVisible() && label->text().contains(words))
            return true;
    }
    return false;
}

inline void typeTwice(const QWidget &root, const QString &passphrase)
{
    type(root, QStringLiteral("Passphrase"), passphrase);
    type(root, QStringLiteral("Passphrase, once more"), passphrase);
}

} // namespace hearth::test
