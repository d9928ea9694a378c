// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/id.h"
#include "theme/theme.h"

#include <QHash>
#include <QPersistentModelIndex>
#include <QWidget>

#include <functional>

class QAbstractButton;
class QHBoxLayout;
class QListView;

namespace hearth {

/// What can be done with one note, at the end of its first line: mine is changed or deleted, the other's is answered
/// with thanks of one's own. Lies over the card and leaves everything but the buttons to it.
class NoteButtons final : public QWidget
{
    Q_OBJECT

public:
    /// `note` tells which note it is, as it is read aloud. With `mayThank` there is somebody to thank back.
    NoteButtons(const Theme &theme, const QString &note, bool isMine, bool mayThank, QWidget *parent = nullptr);

    /// The room that a card keeps for it in its upper corner, in device-independent pixels.
    [[nodiscard]] static QSize room(const Theme &theme);

signals:
    void changeChosen();
    void removeChosen();
    void removeForGoodChosen();
    void thankBackChosen();
};

/// Puts a row of buttons over each card of a list that is in sight, and takes those away that are not.
class CardButtons final : public QObject
{
    Q_OBJECT

public:
    /// `make` returns the buttons for a row as a child of the list's viewport, or null for none.
    using Make = std::function<QWidget *(const QModelIndex &row)>;

    /// Belongs to the list, which has its model already.
    CardButtons(QListView *list, Make make);

public slots:
    /// What can be done with the cards has changed.
    void renew();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void schedule();
    void place();
    /// The buttons of the row that has the ring, which is brought into sight; null for none.
    [[nodiscard]] QAbstractButton *firstOfCurrent();
    /// Keys and focus of the list and of the buttons on it; true where nobody else is to see them.
    bool followList(QEvent *event);
    bool followButton(QAbstractButton *button, QEvent *event);
    void watch(QWidget *buttons);

    QListView *m_list;
    Make m_make;
    QList<QPersistentModelIndex> m_rows; // that have buttons
    bool m_isScheduled = false;
};

} // namespace hearth
