// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/entry.h"
#include "shell/page.h"

#include <QCborMap>
#include <QWidget>

#include <functional>

class QLineEdit;
class QPushButton;
class QShowEvent;

namespace hearth {

class DateField;
class DraftKeeper;
class EntryExtras;
class FocusMode;
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
    /// Keeps the draft now. False when it could not be kept.
    bool keepDraft();

public slots:
    /// Saves and closes. What cannot be saved stays here, and that is said.
    void save();
    /// Saves what is here as an entry of its own and leaves the one it was made from as it is.
    void saveAsNew();
    /// Puts in what an entry of that sort may begin with, below what is written already; what was begun with another
    /// and left untouched gives way. Can be taken back.
    void beginWith(const QString &templateKey);
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
    [[nodiscard]] QPushButton *makeTemplates(QWidget *parent);
    [[nodiscard]] QWidget *makeBottom();
    void connectParts();
    void connectKeys();
    [[nodiscard]] Entry original() const;
    [[nodiscard]] Entry written() const;
    [[nodiscard]] bool isChanged() const;
    [[nodiscard]] bool waitsForPhotos();
    [[nodiscard]] QCborMap collect() const;
    void show(const Entry &entry);
    void restore(const QCborMap &fields);
    void nameReaders(bool isShared);
    void say(const QString &sentence, const QString &action = {}, const std::function<void()> &act = {});
    [[nodiscard]] bool store(Entry entry, bool isThere);
    void finish();

    const PageContext m_context;
    RecordId m_entry;
    Entry m_original;
    QString m_shownText; // the original as the field gives it back
    QString m_startedFrom;
    DraftKeeper *m_keeper;
    MessageBar *m_message;
    QLineEdit *m_title;
    WritingField *m_text;
    DateField *m_date;
    Switch *m_shared;
    EntryExtras *m_extras;
    FocusMode *m_focusMode;
    std::function<void()> m_act; // of the message
    bool m_couldNotKeep = false;
    bool m_isFinished = false;
};

} // namespace hearth
