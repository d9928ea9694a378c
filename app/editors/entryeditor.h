// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/entry.h"
#include "shell/page.h"

#include <QCborMap>
#include <QWidget>

class QLineEdit;
class QShowEvent;

namespace hearth {

class DateField;
class DraftKeeper;
class MessageBar;
class Switch;
class WritingField;

/// Writes one entry, a new one or one of mine. What is typed is kept as a draft until it is saved or thrown away, and
/// is there again the next time. Made for one entry and of no more use after saved() or closed().
class EntryEditor final : public QWidget
{
    Q_OBJECT

public:
    /// `entry` names the one to change; an id that names nothing begins a new one.
    EntryEditor(const PageContext &context, RecordId entry, QWidget *parent = nullptr);
    /// Keeps what is not yet kept.
    ~EntryEditor() override;

    /// What the editor was made for.
    [[nodiscard]] RecordId entry() const { return m_entry; }
    /// Puts the keyboard where the writing goes on.
    void focusText();
    /// Keeps the draft now.
    /// False when it could not be kept.
    bool keepDraft();

public slots:
    void save();
    /// Closes; the text stays as a draft, and that is said. Stays open when the draft cannot be kept.
    void leave();
    /// Closes and forgets the text, after asking where there is any.
    void throwAway();

signals:
    void saved(hearth::RecordId id);
    void closed();

protected:
    void showEvent(QShowEvent *event) override;

private:
    void dressTitle();
    [[nodiscard]] QWidget *makeTop();
    [[nodiscard]] QWidget *makeBottom();
    void connectParts();
    [[nodiscard]] Entry original() const;
    [[nodiscard]] Entry written() const;
    [[nodiscard]] bool isChanged() const;
    [[nodiscard]] QCborMap collect() const;
    void show(const Entry &entry);
    void restore(const QCborMap &fields);
    void nameReaders(bool isShared);
    void finish();

    const PageContext m_context;
    RecordId m_entry;
    Entry m_original;
    DraftKeeper *m_keeper;
    MessageBar *m_message;
    QLineEdit *m_title;
    WritingField *m_text;
    DateField *m_date;
    Switch *m_shared;
    bool m_couldNotKeep = false;
    bool m_isFinished = false;
};

} // namespace hearth
