// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/journal.h"

#include <QTimer>

#include <concepts>
#include <functional>

class QWidget;

namespace hearth {

/// Tells whoever shows something of the journal what changed of the kinds they show. A widget out of sight is told
/// nothing, but everything together once it comes into sight.
class JournalWatcher final : public QObject
{
    Q_OBJECT

public:
    enum class When : quint8 {
        AtOnce,    ///< with each change, so that whoever made it finds it shown
        EndOfTurn, ///< all changes of one turn of the event loop together, for what takes long to build
    };

    using Kinds = std::vector<Kind>;
    /// With what was added, edited and removed since the call before. What an event names may be gone by then.
    using Callback = std::function<void(const QList<RecordEvent> &events)>;

    /// Belongs to whoever watches, and goes with them. No kinds are all kinds.
    JournalWatcher(const Journal &journal, QObject *watching, Kinds kinds, Callback callback, When when = When::AtOnce);
    JournalWatcher(const Journal &journal, QWidget *watching, Kinds kinds, Callback callback, When when = When::AtOnce);
    /// For whoever only needs to know that something changed.
    template <std::invocable Told>
    JournalWatcher(const Journal &journal, auto *watching, Kinds kinds, Told told, When when = When::AtOnce)
        : JournalWatcher(
              journal, watching, std::move(kinds), [told](const QList<RecordEvent> &) { told(); }, when)
    {
    }

    /// Tells what is still to be told, wherever the widget is: it is about to be looked into.
    void catchUp();

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void gather(const QList<RecordEvent> &events);
    void tell();
    [[nodiscard]] bool isInSight() const;

    QWidget *m_widget = nullptr; // none where a model watches
    Kinds m_kinds;
    Callback m_callback;
    QList<RecordEvent> m_events; // still to be told
    When m_when;
    QTimer m_turn; // until the end of a turn in which something changed
};

} // namespace hearth
