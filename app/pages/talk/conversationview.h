// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "page/page.h"

#include <QPointer>

class QShortcut;
class QVBoxLayout;

namespace hearth {

class PageScroll;
class WayBack;
class RecordActions;
struct Conversation;

/// A conversation that was kept, to be read: what each said, side by side. Its author can let go of their own part,
/// bring it back or delete it; the other's stays theirs.
class ConversationView final : public QWidget
{
    Q_OBJECT

public:
    explicit ConversationView(const PageContext &context, QWidget *parent = nullptr);

    /// Any record of it. Follows the journal from then on.
    void show(RecordId record);
    /// The record that is shown, as the list of the kept ones names it; none while nothing is shown.
    [[nodiscard]] RecordId shown() const { return m_shown; }
    /// Shows nothing.
    void clear();

    /// Something above leads back: its own ways, the button and Esc, need not be there.
    void hideBack(bool hidden);

signals:
    /// Back to where the person came from; also when the last of it is gone.
    void closed();

private:
    void rebuild();
    void addHead(const Conversation &conversation);
    void addMine(QVBoxLayout *to, const Conversation &conversation);

    const PageContext m_context;
    RecordActions *m_actions;
    WayBack *m_back;
    PageScroll *m_scroll;
    QWidget *m_body = nullptr;
    QVBoxLayout *m_content = nullptr;
    QShortcut *m_escape;
    RecordId m_shown;   // the record that was asked for, or another one of the session
    RecordId m_session; // of the conversation shown
};

} // namespace hearth
