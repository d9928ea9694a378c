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

/// The line above every page: where we are, who is writing, search, add, more, lock.
class Header final : public QFrame
{
    Q_OBJECT

public:
    Header(const Theme &theme, const Actions &actions, QWidget *parent = nullptr);

    void setTitle(const QString &title);
    void setWriter(const QString &name, int colour);
    void focusSearch();
    [[nodiscard]] QString searchText() const;
    void clearSearch();

signals:
    /// A moment after the last key, and at once when cleared.
    void searchChanged(const QString &text);
    /// Return or Down in the field: on to the results.
    void searchEntered();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void addButtons(QHBoxLayout *row, const Theme &theme, const Actions &actions);

    QLabel *m_title;
    Avatar *m_avatar;
    QLabel *m_writer;
    QLineEdit *m_search;
    QTimer m_pause;
};

} // namespace hearth
