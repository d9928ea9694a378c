// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shell/page.h"

#include <QUrl>

namespace hearth {

/// What an author can do with a record of theirs, with the questions that come before it and the words after. Does
/// nothing with the other's records.
class RecordActions final : public QObject
{
    Q_OBJECT

public:
    /// Questions stand before `window`, which owns this.
    RecordActions(const PageContext &context, QWidget *window);

    [[nodiscard]] bool isMine(RecordId id) const;
    /// Shares it or makes it private again, after saying who will be able to read it.
    void changeVisibility(RecordId id);
    /// Deletes it at once and offers to take that back.
    void remove(RecordId id);
    /// Deletes it so that nothing brings it back, after asking.
    void removeForGood(RecordId id);
    /// Opens a web or mail address outside the program, after asking. Other addresses are left alone.
    void openLink(const QUrl &address);

signals:
    /// A deleted record is there again.
    void broughtBack(hearth::RecordId id);

private:
    void undo(RecordId id);

    const PageContext m_context;
    QWidget *m_window;
};

} // namespace hearth
