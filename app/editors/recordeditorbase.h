// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editors/commonfields.h"
#include "editors/exacttext.h"
#include "page/page.h"
#include "records/change.h"
#include "records/draftplace.h"

#include <deque>

class QLineEdit;
class QPushButton;
class QTextEdit;

namespace hearth {

class DraftKeeper;
class EditorSheet;
class GrowingText;
class MessageBar;
class RecordPhotos;
class WritingField;

/// What all editors of records do, whatever the kind: what is typed is kept as a draft and taken up again, saved, left
/// or thrown away; what was overtaken is saved as a new record; nothing is saved or closed while photos are being
/// prepared. Ctrl+S and Ctrl+Return save, Esc leaves. What goes wrong is said in the editor, once.
///
/// Derived from through RecordEditor<T>.
class RecordEditorBase : public QWidget
{
    Q_OBJECT

public:
    ~RecordEditorBase() override;

    /// Puts the keyboard where the writing goes on.
    virtual void focusText() = 0;
    /// Puts the keyboard back into the field where it was last; where that was none, as focusText().
    void focusAgain();
    /// Keeps the draft now. False when it could not be kept, which is said.
    bool keepDraft();
    /// True, and says so, while photos are still being prepared.
    bool waitsForPhotos();
    /// The record that is changed; names nothing for a new one.
    [[nodiscard]] RecordId record() const { return m_isNew ? RecordId() : recordOf(m_original).id; }

public slots:
    /// Saves and closes. What cannot be saved stays here, and that is said.
    virtual void save();
    /// Saves what is here as a record of its own and leaves the one it was made from as it is. Of what there can be
    /// only one, it takes the place of what is there.
    void saveAsNew();
    /// Closes; what was typed stays as a draft, and that is said. Stays open when it cannot be kept.
    void leave();
    /// Closes and forgets what was typed, after asking where there is anything.
    void throwAway();

signals:
    /// Saved, and of no more use until something is begun again.
    void saved(hearth::RecordId id);
    /// Left, thrown away, or saved where nothing had changed; likewise.
    void closed();

protected:
    explicit RecordEditorBase(const PageContext &context, QWidget *parent = nullptr);

    /// Shows that record, which is one of mine or a composed one, or the draft that waits at that place, and keeps
    /// every change from now on. False when something else is being typed here that cannot be kept; then that stays.
    bool begin(const DraftPlace &place, const AnyRecord &record);
    /// Shows it in the fields as if it had been typed.
    void put(const AnyRecord &record);
    /// A field was changed.
    void scheduleSave();

    // What an editor may say about its kind.

    /// What keeps it from being saved, as a sentence; empty when nothing does.
    [[nodiscard]] virtual QString missing() const { return {}; }
    /// Whether something of a new record is worth keeping: words, tags or links.
    [[nodiscard]] virtual bool isWorthKeeping(const AnyRecord &written) const;
    /// A draft was taken up and shown.
    virtual void tookUp(const AnyRecord &typed);
    /// Something else stands in the fields, by the person or not.
    virtual void followFields() {}
    /// What went wrong with saving, in words.
    [[nodiscard]] virtual QString problem(const Error &error) const;
    /// Takes away what nobody wrote, from a record that is about to be saved.
    virtual void tidy(AnyRecord &) const {}
    /// Adds what belongs in the same step as saving that record.
    virtual void accompany(ChangeSet &, const AnyRecord &) const {}
    /// A composed record with these words, to be saved beside what is there.
    virtual void makeNew(AnyRecord &) const {}
    /// Whether there can be only one such record.
    [[nodiscard]] virtual bool isOnlyOne() const { return false; }
    /// Nothing is left to be kept: the record holds it, or it stays as a draft.
    virtual void finish();

    // Its parts, to be laid out. Those that every kind has are bound with them.

    struct Buttons final
    {
        QPushButton *away;
        QPushButton *leave;
        QPushButton *save;
    };
    /// The editor as a column under that heading, which is its name as well.
    [[nodiscard]] EditorSheet *addSheet(const QString &heading);
    /// "Throw away", "Close" and the one that saves.
    [[nodiscard]] Buttons makeButtons(QPushButton *save);
    /// These three in a row, the first at its other end.
    [[nodiscard]] QWidget *makeBottom(QPushButton *save, QPushButton *mainAct = nullptr);
    void connectKeys();
    [[nodiscard]] MessageBar *message() const { return m_message; }
    [[nodiscard]] DateField *makeDate() { return m_common->makeDate(); }
    [[nodiscard]] TagsAndLinks *makeTagsAndLinks() { return m_common->makeTagsAndLinks(); }
    /// As CommonFields::makeReaders().
    [[nodiscard]] ReadersField *makeReaders(const std::optional<ReadersField::Words> &words = {}, bool isOffered = true)
    {
        return m_common->makeReaders(words, isOffered);
    }
    [[nodiscard]] RecordPhotos *makePhotos();
    ExactText *addText(QLineEdit *line);
    ExactText *addText(GrowingText *field);
    ExactText *addText(WritingField *field);

    [[nodiscard]] const AnyRecord &originalRecord() const { return m_original; }
    [[nodiscard]] AnyRecord writtenRecord() const;
    [[nodiscard]] bool isNew() const { return m_isNew; }
    [[nodiscard]] bool isChanged() const;
    /// Whether it may be saved; says what is missing where it may not.
    [[nodiscard]] bool isComplete();
    [[nodiscard]] bool isFinished() const { return m_isFinished; }
    /// While the fields are filled, which nobody typed.
    [[nodiscard]] bool isShowing() const { return m_isShowing; }
    [[nodiscard]] QString otherName() const;
    /// Adds or changes it in one step with its photos, and ends the draft.
    [[nodiscard]] Result<StepId> store(AnyRecord record);
    /// Ends the writing without a draft. False, and said, when that was not possible.
    [[nodiscard]] bool forget();
    /// What came of that: closes, or says what went wrong and keeps the words.
    void conclude(RecordId id, const Result<StepId> &stored);
    void say(const QString &sentence, const QString &action = {}, const std::function<void()> &act = {});
    /// Says that it was saved, with a way to take that back.
    void sayDone(const QString &sentence) { m_context.navigator.sayDone(sentence, m_step); }

    const PageContext m_context;

private:
    virtual void showOwn(const AnyRecord &record) = 0;
    virtual void writeOwn(AnyRecord &record) const = 0;
    [[nodiscard]] QCborMap draft() const;
    ExactText *addText(QTextEdit *field, std::function<void(const QString &)> set);
    [[nodiscard]] bool isThere() const;
    /// Of what was taken in and is not saved yet.
    [[nodiscard]] bool arePhotosKept();
    void fill(const AnyRecord &record);

    AnyRecord m_original;
    DraftKeeper *m_keeper = nullptr;
    MessageBar *m_message;
    std::function<void()> m_act; // of the message
    CommonFields *m_common;
    RecordPhotos *m_photos = nullptr;
    std::deque<ExactText> m_texts;
    StepId m_step; // in which it was saved last
    bool m_isNew = true;
    bool m_isShowing = false;
    bool m_isFinished = true;
};

} // namespace hearth
