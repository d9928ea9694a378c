// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QObject>
#include <QPointer>

class QStackedWidget;
class QWidget;

namespace hearth {

class Navigation;

/// Keeps the keyboard with what somebody does. Where the widget that had the focus goes, with an editor that closes, a
/// page that is turned or a record that is deleted, Qt gives the focus to whatever comes next, which may be anything.
/// From there it is given back to what had it before on the page that is shown, else to the list there, else to what
/// had it before anywhere, such as the button that opened what is closed now, else to the name of that page at the
/// side.
class FocusReturn final : public QObject
{
    Q_OBJECT

public:
    /// `pages` and `navigation` stand in `around`, which owns this.
    FocusReturn(QStackedWidget *pages, Navigation *navigation, QWidget *around);

private:
    void follow(QWidget *lost, QWidget *landed);
    /// What went with its row leaves the focus to `list`, in which it stood; null where it stood in none.
    /// Nothing where `lost` was left on purpose, or the focus has moved on from where it landed, or is on the page.
    /// Either may be gone.
    void giveBack(const QPointer<QWidget> &lost, const QPointer<QWidget> &landed, const QPointer<QWidget> &list);
    /// The last that had the focus within `place` and can take it; null when there is none.
    [[nodiscard]] QWidget *lastWithin(const QWidget *place, const QWidget *landed) const;

    QStackedWidget *m_pages;
    Navigation *m_navigation;
    QWidget *m_around;
    QList<QPointer<QWidget>> m_trail; // what had the focus, the latest last
};

} // namespace hearth
