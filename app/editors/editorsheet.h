// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shell/page.h"

#include <QCborMap>
#include <QWidget>

#include <functional>

class QLabel;
class QVBoxLayout;

namespace hearth {

class DraftKeeper;
class MessageBar;
class Switch;
class TagsAndLinks;

/// What the editors of agreements, limits and commitments have in common: a column of fields, the draft that is kept
/// while they are filled, and the buttons below. Made for one record and of no more use after saved() or closed().
///
/// An editor fills content() in its constructor and calls begin() at the end of it; its destructor calls keepDraft().
class EditorSheet : public QWidget
{
    Q_OBJECT

public:
    /// Puts the keyboard where the writing goes on.
    virtual void focusText() = 0;
    /// Keeps the draft now. False when it could not be kept.
    bool keepDraft();

public slots:
    virtual void save();
    /// Closes; what was typed stays as a draft, and that is said. Stays open when it cannot be kept.
    void leave();
    /// Closes and forgets what was typed, after asking where there is any.
    void throwAway();

signals:
    void saved(hearth::RecordId id);
    void closed();

protected:
    /// `place` names the draft. `isNew` says whether throwing away leaves nothing.
    EditorSheet(const PageContext &context, const QString &place, const QString &heading, bool isNew,
                QWidget *parent = nullptr);

    /// The fields as they are now; empty when nothing is worth keeping.
    [[nodiscard]] virtual QCborMap fields() const = 0;
    virtual void restore(const QCborMap &fields) = 0;
    /// What is missing, as a sentence; empty when it can be saved.
    [[nodiscard]] virtual QString missing() const = 0;
    /// Saves, together with the end of the draft at place().
    [[nodiscard]] virtual Result<RecordId> store() = 0;

    /// Puts the buttons below, shows the draft that waits here and keeps every change from now on.
    void begin();
    /// A field was changed.
    void touch();
    /// What came of saving: closes, or says what went wrong and keeps the words.
    void conclude(const Result<RecordId> &stored);
    /// Nothing is left to be kept: the record holds it, or it stays as a draft.
    void finish();

    [[nodiscard]] QVBoxLayout *content() const { return m_content; }
    [[nodiscard]] MessageBar &message() const { return *m_message; }
    [[nodiscard]] QString place() const;
    /// Under the heading; empty hides it.
    void setHint(const QString &hint);
    /// A field with its name above it.
    void addField(const QString &name, QWidget *field);
    /// Its tags and what it belongs to, in one row that unfolds.
    void addTagsAndLinks();
    [[nodiscard]] TagsAndLinks &tagsAndLinks() const { return *m_tagsAndLinks; }
    /// Who may read it, as a switch; not shown where there is nothing to choose.
    void addReaders();
    [[nodiscard]] Visibility visibility() const;
    void setVisibility(Visibility visibility);
    /// What the button that saves says. Not offered, it is left out; something else must be the main act then. To be
    /// called before begin().
    void setSaving(const QString &text, bool isOffered = true);
    /// Another main act beside saving, which steps back. `name` is for tests. To be called before begin().
    void setMainAct(const QString &name, const QString &text, const std::function<void()> &act);
    /// Whether it may be saved; says what is missing where it may not.
    [[nodiscard]] bool isComplete();
    [[nodiscard]] bool isFinished() const { return m_isFinished; }
    [[nodiscard]] QString otherName() const;

    const PageContext m_context;

private:
    [[nodiscard]] QWidget *makeBottom();
    void connectKeys();
    void nameReaders();

    bool m_isNew;
    bool m_hasBegun = false;
    bool m_couldNotKeep = false;
    bool m_isFinished = false;
    DraftKeeper *m_keeper;
    MessageBar *m_message;
    QLabel *m_hint;
    QVBoxLayout *m_content = nullptr;
    TagsAndLinks *m_tagsAndLinks = nullptr;
    Switch *m_readers = nullptr;
    QString m_saveText;
    bool m_offersSaving = true;
    QString m_mainName;
    QString m_mainText;
    std::function<void()> m_mainAct;
};

} // namespace hearth
