// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "page/page.h"
#include "page/prompter.h"
#include "records/change.h"

#include <QUrl>

namespace hearth {

/// What an author can do with a record of theirs, with the questions that come before it and the words after. What is
/// not for good can be taken back. Does nothing with the other's records.
class RecordActions final : public QObject
{
    Q_OBJECT

public:
    /// Questions stand before `window`, which owns this.
    RecordActions(const PageContext &context, QWidget *window);

    [[nodiscard]] bool isMine(RecordId id) const;
    /// Whether its author can change its words. What both have seen of an agreement stays as it is.
    [[nodiscard]] static bool canEdit(const AnyRecord &record);
    /// Whether its author chooses who reads it, here. Some kinds are always shared, and an agreement is proposed on a
    /// page of its own.
    [[nodiscard]] static bool canShare(const AnyRecord &record);
    /// Whether its author may change who reads it here: never while both sit here, and once the two have parted, only
    /// by making it private.
    [[nodiscard]] static bool mayChangeReaders(const Journal &journal, const Record &record);
    /// Shares it or makes it private again, after saying who will be able to read it.
    void changeVisibility(RecordId id);
    /// Deletes it at once.
    void remove(RecordId id);
    /// Deletes it so that nothing brings it back, after asking. Returns whether it is gone.
    bool removeForGood(RecordId id);
    /// Puts my part of a conversation out of my sight, or brings it back.
    void letGo(RecordId conversation, bool isLetGo);
    /// Opens a web or mail address outside the program, after asking. Other addresses are left alone.
    void openLink(const QUrl &address);

    /// What the other will be able to read once it is shared: whole sentences.
    [[nodiscard]] static QString wordsBeforeSharing(const Journal &journal, const AnyRecord &record);
    /// What is gone once it is deleted for good, what goes with it and what stays: whole sentences, in paragraphs.
    [[nodiscard]] static QString wordsBeforeRemoving(const Journal &journal, const AnyRecord &record);
    /// Which version of an agreement is current again once that one is deleted, and how it stands; empty when none is.
    [[nodiscard]] static QString afterDeletingVersion(const Journal &journal, RecordId version);

signals:
    /// A deleted record is there again.
    void broughtBack(hearth::RecordId id);

private:
    [[nodiscard]] QString other() const;
    [[nodiscard]] Prompter::Question shareQuestion(const AnyRecord &record) const;
    [[nodiscard]] Prompter::Question removeForGoodQuestion(const AnyRecord &record) const;

    const PageContext m_context;
    QWidget *m_window;
};

} // namespace hearth
