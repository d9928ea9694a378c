// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "page/page.h"
#include "records/entry.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace hearth {

class Journal;
class ReplyBox;
struct Response;

/// The replies to one entry, of both partners, the oldest first; and for whoever it is shared with, a way to write one.
/// A reply that is being written stays as it is while the journal changes around it.
class Replies final : public QWidget
{
    Q_OBJECT

public:
    explicit Replies(const PageContext &context, QWidget *parent = nullptr);

    /// Shows the replies as they are now. An id that names no entry shows nothing; what was being written to another
    /// entry is kept as a draft.
    void showEntry(RecordId entry);
    /// Opens the box for a new reply, or the draft that waits there. Does nothing where none can be written.
    void write();
    /// Opens the box with one of mine.
    void edit(RecordId reply);
    /// False when it could not be kept.
    bool keepDraft();

signals:
    void removeChosen(hearth::RecordId reply);
    /// The box opened, and should be in sight.
    void boxOpened(QWidget *box);

private:
    [[nodiscard]] bool canReply() const;
    [[nodiscard]] bool isBoxHere() const;
    void showReplies();
    [[nodiscard]] QWidget *makeReply(const Response &reply);
    void openBox(RecordId reply);
    void closeBox();
    void showWay();

    const PageContext m_context;
    RecordId m_entry;
    QLabel *m_heading;
    QWidget *m_list = nullptr;
    QWidget *m_way;
    QLabel *m_wish;
    QPushButton *m_write;
    ReplyBox *m_box = nullptr;
    QVBoxLayout *m_layout;
};

} // namespace hearth
