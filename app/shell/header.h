// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shell/actions.h"
#include "theme/theme.h"

#include <QFrame>
#include <QTimer>

class QHBoxLayout;
class QLabel;
class QLineEdit;

namespace hearth {

class Avatar;
class Journal;
class SegmentedControl;

/// The line above every page: where we are, who is writing, search, add, more, lock.
class Header final : public QFrame
{
    Q_OBJECT

public:
    Header(const Theme &theme, const Actions &actions, QWidget *parent = nullptr);

    void setTitle(const QString &title);
    /// Shows who is writing: Journal::me().
    void setWriter(const Journal &journal);
    /// Both sit here: offers the two names, `current` (0 or 1) writing now. Emits writerChosen() when another is
    /// chosen.
    void offerWriters(const QStringList &names, int current);
    /// While held, the two names cannot be exchanged.
    void setWriterHeld(bool held);
    void focusSearch();
    [[nodiscard]] QString searchText() const;
    void clearSearch();

signals:
    /// A moment after the last key, and at once when cleared.
    void searchChanged(const QString &text);
    /// Return or Down in the field: on to the results.
    void searchEntered();
    /// That one of the two offered takes the keyboard.
    void writerChosen(int index);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void addButtons(QHBoxLayout *row, const Theme &theme, const Actions &actions);

    QLabel *m_title;
    Avatar *m_avatar;
    QLabel *m_writer;
    SegmentedControl *m_writers = nullptr;
    QHBoxLayout *m_row;
    QLineEdit *m_search;
    QTimer m_pause;
};

} // namespace hearth
