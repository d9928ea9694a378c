// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/response.h"
#include "shell/page.h"

#include <QCborMap>
#include <QWidget>

class QButtonGroup;
class QLabel;

namespace hearth {

class DraftKeeper;
class FlowLayout;
class GrowingText;
class MessageBar;

/// Writes a reply to a shared entry of the other, or changes one of mine. What is typed is kept as a draft until it is
/// saved or thrown away. Made for one reply and of no more use after closed().
class ReplyBox final : public QWidget
{
    Q_OBJECT

public:
    /// `reply` names the one to change; an id that names nothing begins a new one to `entry`.
    ReplyBox(const PageContext &context, RecordId entry, RecordId reply, QWidget *parent = nullptr);
    /// Keeps what is not yet kept.
    ~ReplyBox() override;

    /// Whether a reply to that entry is being written.
    [[nodiscard]] static bool hasDraft(const Journal &journal, RecordId entry);
    [[nodiscard]] RecordId entry() const { return m_entry; }
    /// Names nothing for a new one.
    [[nodiscard]] RecordId reply() const { return m_reply; }
    void focusText();
    /// False when it could not be kept.
    bool keepDraft();

public slots:
    void save();
    /// Closes; the words stay as a draft.
    void leave();
    /// Closes and forgets the words, after asking where there are any.
    void throwAway();

signals:
    /// Saved, left or thrown away.
    void closed();

private:
    [[nodiscard]] QWidget *makeWish();
    [[nodiscard]] QWidget *makeSorts();
    [[nodiscard]] QWidget *makeFoot();
    void connectParts();
    [[nodiscard]] Response original() const;
    [[nodiscard]] Response written() const;
    [[nodiscard]] bool isChanged() const;
    [[nodiscard]] QCborMap collect() const;
    void fill(ResponseSort sort, const QString &text);
    void showStarters();
    void insert(const QString &starter);
    [[nodiscard]] ResponseSort sort() const;
    void finish();

    const PageContext m_context;
    RecordId m_entry;
    RecordId m_reply;
    Response m_original;
    QString m_shownText; // the original as the field gives it back
    DraftKeeper *m_keeper;
    MessageBar *m_message;
    QButtonGroup *m_sorts;
    QWidget *m_starters;
    FlowLayout *m_startersLayout;
    GrowingText *m_text;
    bool m_isFinished = false;
};

} // namespace hearth
