// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/random.h"
#include "crypto/secretbytes.h"
#include "journal/drafts.h"
#include "journal/records.h"
#include "journal/undohistory.h"
#include "journal/waiting.h"
#include "journal/writersclock.h"
#include "store/recordstore.h"

#include <QObject>

namespace hearth {

struct ChangeStep;

/// The records of a journal as read from its file, one list a kind.
struct JournalContents final
{
    ForEachKind<RecordList>::Tuple records;
    /// Rows that opened but could not be understood: of a later version, or malformed. They stay in the file.
    int notUnderstood = 0;
};

/// How two partners parted: one left, or removed the other. Each has a journal of their own since, with what was
/// private to them and what was shared.
struct Parting final
{
    PartnerId by;
    bool isRemoval = false; ///< `by` removed the other; else they left
    QDate day;

    friend bool operator==(const Parting &, const Parting &) = default;
};
/// As these partners say; the first verified one counts.
template <typename Partners>
[[nodiscard]] std::optional<Parting> partingOf(const Partners &partners)
{
    for (const Partner &partner : partners) {
        const bool hasParted = partner.left.isValid() || partner.removedOther.isValid();
        if (partner.record.verified && hasParted)
            return Parting{partner.record.author, !partner.left.isValid(),
                           partner.left.isValid() ? partner.left : partner.removedOther};
    }
    return std::nullopt;
}

/// Who has the journal before them: one partner, or both, and then only what is shared is on the screen.
enum class Sitting : quint8 { Alone, Together };

/// Whether the author of a decline, pause or withdrawal was asked before it is taken back.
enum class StopAsked : quint8 { No, Yes };

/// The open journal: what whoever sits before it may see, and the one way to change it. The other's check-ins and
/// charts that wait for mine (see waitsForMine()) are not in it until they no longer wait; then they are announced as
/// added, and as removed should they wait again. Lives in the thread that made it. Destroying it forgets everything,
/// undo history included.
class Journal final : public QObject
{
    Q_OBJECT

public:
    /// Borrows the store, clock and random source, which must outlive it. `hasOther` says whether two people
    /// share this journal. Together, the store must have admitted the other; of what is private only preferences and
    /// what was typed while sitting together are kept.
    Journal(PartnerId me, bool hasOther, JournalContents contents, RecordStore &store, const Clock &clock,
            Random &random, Sitting sitting = Sitting::Alone);
    ~Journal() override;

    /// Who is writing now.
    [[nodiscard]] PartnerId me() const { return m_me; }
    /// The latest period of which sitting down together opened answers; nothing when it opened none.
    [[nodiscard]] const std::optional<Period> &openedTogether() const { return m_openedTogether; }
    [[nodiscard]] bool isTogether() const { return m_sitting == Sitting::Together; }
    /// While sitting together: the other takes the keyboard, and their own steps come into reach of undo. Emits
    /// historyChanged().
    void setWriter(PartnerId writer);
    /// Whether that partner can sign what is written as theirs.
    [[nodiscard]] bool canWriteAs(PartnerId author) const;
    /// 32 bytes that only that partner can compute, whenever they are here: the same each time, and kept nowhere. Those
    /// for another statement tell nothing of them. NotYours when the partner is not here.
    [[nodiscard]] Result<SecretBytes> secretOf(PartnerId author, const QByteArray &statement) const;
    /// For one signature of the other while sitting alone: the store has admitted them. Ends with dismissGuest(), which
    /// takes what they wrote out of the undo history, since it can no longer be undone.
    void admitGuest() { m_hasGuest = true; }
    void dismissGuest();
    /// Whether a second partner joined: what they shared is here, also when one of the two is gone since.
    [[nodiscard]] bool hasOther() const { return m_hasOther; }
    /// How the two parted; nothing while either can open the journal.
    [[nodiscard]] std::optional<Parting> parting() const;
    /// Whether there is somebody to share with: they joined, and the two have not parted.
    [[nodiscard]] bool isForTwo() const { return m_hasOther && !parting(); }
    /// As whoever writes now has it: their day begins when they chose.
    [[nodiscard]] const Clock &clock() const { return m_writersClock; }
    [[nodiscard]] int notUnderstood() const { return m_notUnderstood; }

    template <typename T>
    [[nodiscard]] const Repository<T> &all() const
    {
        return m_records.all<T>();
    }
    /// A copy of any record by id; nothing when there is none.
    [[nodiscard]] std::optional<AnyRecord> find(RecordId id) const { return m_records.find(id); }
    /// What any record has in common with all; null when there is none with that id.
    [[nodiscard]] const Record *findRecord(RecordId id) const { return m_records.findRecord(id); }
    /// Null until that partner wrote their name.
    [[nodiscard]] const Partner *partner(PartnerId id) const;
    /// The partner's name; empty when unknown.
    [[nodiscard]] QString nameOf(PartnerId id) const;
    /// The photos of a record, in the order they were added.
    [[nodiscard]] std::vector<const Attachment *> photosOf(RecordId record) const;
    /// The photo itself, read from the file. NotFound, Damaged, Tampered, or ContentChanged when it is not the one that
    /// its record names.
    [[nodiscard]] Result<QByteArray> contentOf(const Attachment &attachment) const;
    /// My own choices, or the standard ones.
    [[nodiscard]] Preferences preferences() const { return preferencesOf(m_me); }
    /// Those of a partner who is here; the standard ones for the other while they are not.
    [[nodiscard]] Preferences preferencesOf(PartnerId partner) const;
    /// My check-in for that period, or null.
    [[nodiscard]] const CheckIn *myCheckIn(const Period &period) const;
    /// What I answered in it to those of my own questions that are mine alone, or null.
    [[nodiscard]] const OwnAnswers *myOwnAnswers(const Period &period) const;
    /// On which weekday check-in weeks begin, for both: the turns that either chose. Empty of what is not verified.
    [[nodiscard]] WeekTurns weekTurns() const;
    /// The period of that cadence in which the day lies, in this journal.
    [[nodiscard]] Period periodOn(QDate day, Cadence cadence) const
    {
        return Period::containing(day, cadence, weekTurns());
    }

    /// A record of mine, dated today and private, or shared while sitting together, with an id and times set; not yet
    /// in the journal.
    template <typename T>
    [[nodiscard]] T compose() const
    {
        T value;
        value.record = newRecord();
        return value;
    }

    /// Applies the changes together, or none of them: checks the rules and whose records they are, seals and
    /// commits, then shows them and emits changed(). `finishedDraft`, when not empty, names the draft that these
    /// changes make superfluous; it goes in the same step. A record that is removed takes its photos with it, and one
    /// that is shared or made private takes them along. Returns the step to take back by; an invalid one when nothing
    /// of it can be taken back. Errors are those of validate() and checkChange(), and what a commit can fail with;
    /// after any error the journal is as before.
    [[nodiscard]] Result<StepId> apply(ChangeSet changes, const QString &finishedDraft = {});
    [[nodiscard]] Result<StepId> add(AnyRecord record, const QString &finishedDraft = {});
    /// Replaces the record with the same id. ChangedElsewhere when that is no longer the revision it was
    /// made from; a record composed here and never read back, of revision 0, is not compared.
    [[nodiscard]] Result<StepId> replace(AnyRecord record, const QString &finishedDraft = {});
    /// Removes from the journal and the file; undo() brings it back until the journal is locked.
    [[nodiscard]] Result<StepId> remove(RecordId id);
    /// Removes from the journal, the file and the undo history, with its photos: it cannot be brought back.
    [[nodiscard]] Result<void> removeForGood(RecordId id);

    /// The step whose turn it is to be undone or redone; invalid when there is none. Only the steps of who is writing
    /// now are in reach.
    [[nodiscard]] StepId nextStep(Retrace way) const;
    [[nodiscard]] bool canUndo() const { return nextStep(Retrace::Undo).isValid(); }
    [[nodiscard]] bool canRedo() const { return nextStep(Retrace::Redo).isValid(); }
    /// Whether exactly that step can be retraced: it is there, whatever came after it leaves it as it was, and no rule
    /// refuses it. May change when historyChanged() fires.
    [[nodiscard]] bool canRetrace(Retrace way, StepId step) const;
    /// What was done in that step; null when it is not there, or not free to be retraced. Until the next step.
    [[nodiscard]] const ChangeSet *changesOf(Retrace way, StepId step) const;
    /// The decline, pause or withdrawal that retracing that step takes back; nothing when it takes back none.
    [[nodiscard]] std::optional<Consent> stopTakenBack(Retrace way, StepId step) const;
    /// NothingToUndo when that step is not there or something later is in its way; StopNotAsked when a decline, pause
    /// or withdrawal would be taken back, unless its author writes now and was asked; or what apply() can fail with. A
    /// step that fails stays where it was.
    [[nodiscard]] Result<void> retrace(Retrace way, StepId step, StopAsked asked = StopAsked::No);
    /// The step whose turn it is.
    [[nodiscard]] Result<void> undo(StopAsked asked = StopAsked::No);
    [[nodiscard]] Result<void> redo(StopAsked asked = StopAsked::No);

    /// Makes shared what has come due: sealed check-ins that both have answered, notes kept until today; and lets in
    /// what no longer waits, now that another day has begun. Not part of undo. Returns how many were made shared; when
    /// some could not be opened, why, while the others are.
    [[nodiscard]] Result<int> openWhatIsDue();

    /// Keeps what is being typed. Not part of undo. Does nothing when the fields are as last kept.
    [[nodiscard]] Result<void> saveDraft(const QString &place, const QCborMap &fields)
    {
        return m_drafts.save(place, fields);
    }
    [[nodiscard]] Result<void> discardDraft(const QString &place) { return m_drafts.discard(place); }
    /// Null when nothing was being typed there.
    [[nodiscard]] const Draft *draft(const QString &place) const { return m_drafts.at(place); }
    [[nodiscard]] const Drafts &drafts() const { return m_drafts; }
    [[nodiscard]] Drafts &drafts() { return m_drafts; }

    /// Marks records whose signatures did not verify; emits changed() for them.
    void markNotVerified(const QList<RecordId> &ids);

signals:
    /// After each applied set of changes, undo and redo included. Added and edited records exist when it fires,
    /// removed ones no longer do, and the step is the next to be undone. Drafts are not announced.
    void changed(const QList<hearth::RecordEvent> &events);
    /// Something could not be written, and everything is as before; whoever wanted it gets the error as well.
    void notSaved(const hearth::Error &error);
    /// Whether there is anything to undo or redo for who is writing now has changed.
    void historyChanged();

private:
    friend class Applying;

    [[nodiscard]] Record newRecord() const;
    [[nodiscard]] Result<void> commit(const std::vector<RecordWrite> &writes);
    /// Checks the change, and completes it; what of it is to be written.
    [[nodiscard]] Result<RecordWrite> prepared(Change &change, ChangeStep &step);
    /// What was written comes to be seen.
    RecordEvent shown(const Change &change);
    /// All of it was shown: it can be undone, and is announced.
    StepId remembered(ChangeSet changes, QList<RecordEvent> events);
    /// The same of a step that was gone again.
    StepId retraced(Retrace way, StepId step, QList<RecordEvent> events);
    /// Checks, commits and shows the changes; the drafts, which are there, go in the same step. Returns what is to be
    /// announced, after sortOutWaiting().
    [[nodiscard]] Result<QList<RecordEvent>> carryOut(ChangeSet &changes, const QList<RecordId> &finishedDrafts,
                                                      bool isRetracing);
    /// Puts aside what waits for mine, with its photos, and lets in what no longer does. Returns what came and went.
    [[nodiscard]] QList<RecordEvent> sortOutWaiting();

    PartnerId m_me;
    Sitting m_sitting;
    bool m_hasOther;
    std::optional<Period> m_openedTogether;
    bool m_hasGuest = false;
    int m_notUnderstood;
    Records m_records;
    Drafts m_drafts;
    Waiting m_waiting;
    RecordStore &m_store;
    const Clock &m_clock;
    WritersClock m_writersClock;
    Random &m_random;
    UndoHistory m_history;
};

} // namespace hearth
