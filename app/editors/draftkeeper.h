// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/journal.h"

#include <QObject>
#include <QPointer>
#include <QTimer>

#include <functional>

namespace hearth {

/// Keeps what is being typed in one editor as a draft of the journal, a moment after the typing pauses and at the
/// latest a few seconds after it began, so that a crash, a lock or a power cut loses next to nothing.
class DraftKeeper final : public QObject
{
    Q_OBJECT

public:
    /// Collects the editor's fields; an empty map when there is nothing worth keeping.
    using Collect = std::function<QCborMap()>;
    /// Keeps the fields; forgets what was kept where there are none.
    using Write = std::function<Result<void>(Journal &journal, const QCborMap &fields)>;

    DraftKeeper(Journal &journal, QString place, Collect collect, QObject *parent = nullptr);

    [[nodiscard]] const QString &place() const { return m_place; }
    /// For what is not one draft of mine alone. Comes before anything is kept.
    void setWrite(Write write) { m_write = std::move(write); }
    /// Whether there is still a journal to keep it in.
    [[nodiscard]] bool hasJournal() const { return m_journal != nullptr; }
    /// Another place from now on, or the same anew; what was typed is kept first. False, after failed(), when that was
    /// not possible: then the place stays, and so must what stands in the editor.
    [[nodiscard]] bool moveTo(const QString &place);
    /// The fields last kept here; empty when there are none.
    [[nodiscard]] QCborMap kept() const;

    /// Call on every change in the editor.
    void scheduleSave();
    /// Keeps at once what is not kept yet. False, after failed(), when that was not possible. Does nothing once the
    /// journal is gone: whoever locks it asks its editors before.
    bool saveNow();
    /// Forgets the draft: it was thrown away. False, after failed(), when that was not possible.
    bool discard();
    /// Stops waiting without keeping, when a save has already taken the draft along.
    void cancel();

signals:
    /// The draft could not be kept; the editor still holds it.
    void failed(const hearth::Error &error);

private:
    [[nodiscard]] Result<void> write(const QCborMap &fields);

    QPointer<Journal> m_journal; // null once it is locked: nothing can be kept then
    QString m_place;
    Collect m_collect;
    Write m_write; // empty for the one draft at that place
    QTimer m_pause;
    QTimer m_latest;
    bool m_isOwed = false; // it could not be kept
};

} // namespace hearth
