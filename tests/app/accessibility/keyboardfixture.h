// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/accessibility/walkfixture.h"
#include "support/awaiting.h"

#include <QListView>

#include <functional>

namespace hearth::test {

/// The sample, used by keys alone.
class KeyboardWalk : public SampleWalk
{
protected:
    void press(int key, Qt::KeyboardModifiers held = Qt::NoModifier)
    {
        QTest::keyClick(receiver(), static_cast<Qt::Key>(key), held);
        settle();
    }
    void write(const char *words)
    {
        for (const char *letter = words; *letter != '\0'; ++letter)
            QTest::keyClick(receiver(), *letter);
        settle();
    }
    void save() { press(Qt::Key_Return, Qt::ControlModifier); }

    /// By Tab, to what is heard by that name, or where it ends in "*" begins so.
    void tabTo(const QString &name)
    {
        QStringList heard;
        QList<const QWidget *> seen;
        while (!isNamed(QApplication::focusWidget(), name)) {
            QWidget *before = QApplication::focusWidget();
            ASSERT_NE(before, nullptr) << "nothing has the keyboard";
            ASSERT_LT(seen.count(before), kMostSections) << "Tab does not come to " << name.toStdString() << ", but to "
                                                         << heard.join(QLatin1String(", ")).toStdString();
            seen += before;
            heard += heardNameOf(QAccessible::queryAccessibleInterface(before));
            heard.removeDuplicates();
            press(Qt::Key_Tab);
            if (QApplication::focusWidget() == before) // a text that takes Tab itself, or the next part of a date
                press(Qt::Key_Tab, Qt::ControlModifier);
        }
    }
    void tabToAndPress(const QString &name)
    {
        tabTo(name);
        press(Qt::Key_Space);
    }

    /// An agreement of that title, about a lamp.
    void proposeLightsOut()
    {
        press(Qt::Key_A, Qt::ControlModifier | Qt::ShiftModifier);
        tabTo(QStringLiteral("Title"));
        write("Lights out");
        tabTo(QStringLiteral("What you agree on, in your own words"));
        write("The lamp goes out at eleven");
        tabToAndPress(QStringLiteral("Propose…"));
    }

    /// To the row whose words begin so, of the list on the page.
    void moveTo(const QString &row)
    {
        const QListView *list = nullptr;
        for (int tabs = 0; list == nullptr && tabs < kMostTabs; ++tabs) {
            press(Qt::Key_Tab);
            list = qobject_cast<QListView *>(QApplication::focusWidget());
        }
        ASSERT_NE(list, nullptr);
        press(Qt::Key_Home);
        for (int i = 0; i < list->model()->rowCount(); ++i) {
            if (list->currentIndex().data(Qt::AccessibleTextRole).toString().startsWith(row))
                return;
            press(Qt::Key_Down);
        }
        FAIL() << "no row " << row.toStdString();
    }

    /// The other takes the keyboard.
    void becomeOther(const char *passphrase)
    {
        QSignalSpy locked(&world.session, &Session::locked);
        press(Qt::Key_L, Qt::ControlModifier);
        ASSERT_TRUE(arrives(locked));
        QSignalSpy unlocked(&world.session, &Session::unlocked);
        write(passphrase);
        press(Qt::Key_Return);
        ASSERT_TRUE(arrives(unlocked));
        settle();
    }

    /// The first of its kind that is so; null for none.
    template <typename T>
    [[nodiscard]] const T *find(const std::function<bool(const T &)> &isSo)
    {
        for (const T &each : journal().all<T>()) {
            if (isSo(each))
                return &each;
        }
        return nullptr;
    }

private:
    static constexpr int kMostTabs = 60;
    static constexpr int kMostSections = 8; // of what Tab stays in for a while

    [[nodiscard]] QWindow *receiver() const
    {
        const QWidget *dialog = QApplication::activeModalWidget();
        return dialog != nullptr ? dialog->windowHandle() : window.windowHandle();
    }
    [[nodiscard]] static bool isNamed(QWidget *widget, const QString &name)
    {
        const QString heard =
            widget != nullptr ? heardNameOf(QAccessible::queryAccessibleInterface(widget)) : QString();
        return name.endsWith(QLatin1Char('*')) ? heard.startsWith(name.chopped(1)) : heard == name;
    }
};

} // namespace hearth::test
