// SPDX-License-Identifier: GPL-3.0-or-later
#include "wording/undowords.h"

#include "base/shortening.h"
#include "wording/names.h"
#include "wording/recordwords.h"
#include "wording/wording.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>
#include <optional>

namespace hearth {

namespace {

constexpr qsizetype kMaxTitle = 40;

struct UndoWords final
{
    Q_DECLARE_TR_FUNCTIONS(UndoWords)

public:
    static QString add(const QString &title) { return tr("add “%1”", "what is undone").arg(title); }
    static QString addMany(int count) { return tr("add %n record(s)", "what is undone", count); }
    static QString change(const QString &title) { return tr("change “%1”", "what is undone").arg(title); }
    static QString remove(const QString &title) { return tr("delete “%1”", "what is undone").arg(title); }
    static QString share(const QString &title) { return tr("share “%1”", "what is undone").arg(title); }
    static QString hide(const QString &title) { return tr("make “%1” private", "what is undone").arg(title); }
    static QString answer(const QString &title) { return tr("answer “%1”", "what is undone").arg(title); }
    static QString addPhoto(const QString &title) { return tr("add photos to “%1”", "what is undone").arg(title); }
    static QString addPhotos(int count) { return tr("add %n photo(s)", "what is undone", count); }
    static QString removePhoto(const QString &title)
    {
        return tr("remove photos from “%1”", "what is undone").arg(title);
    }
    static QString putOff() { return tr("put a reminder off", "what is undone"); }
    static QString mute() { return tr("mute something", "what is undone"); }
    static QString choose() { return tr("change a setting", "what is undone"); }
};

/// What a step is about, for its words.
enum class Deed {
    Add,
    AddMany,
    Change,
    Remove,
    Share,
    Hide,
    Answer,
    AddPhotos,
    AddManyPhotos, // to several records
    RemovePhotos,
    PutOff,
    Mute,
    Choose
};

struct RetracedStep final
{
    Deed deed;
    QString title; // of what it was done to, where it has one
    int count = 1; // of what came in at once
};

QString deedWords(const RetracedStep &step)
{
    switch (step.deed) {
    case Deed::Add:
        return UndoWords::add(step.title);
    case Deed::AddMany:
        return UndoWords::addMany(step.count);
    case Deed::Change:
        return UndoWords::change(step.title);
    case Deed::Remove:
        return UndoWords::remove(step.title);
    case Deed::Share:
        return UndoWords::share(step.title);
    case Deed::Hide:
        return UndoWords::hide(step.title);
    case Deed::Answer:
        return UndoWords::answer(step.title);
    case Deed::AddPhotos:
        return UndoWords::addPhoto(step.title);
    case Deed::AddManyPhotos:
        return UndoWords::addPhotos(step.count);
    case Deed::RemovePhotos:
        return UndoWords::removePhoto(step.title);
    case Deed::PutOff:
        return UndoWords::putOff();
    case Deed::Mute:
        return UndoWords::mute();
    case Deed::Choose:
        break;
    }
    return UndoWords::choose();
}

/// How things are once a step is taken back.
struct TakenBack final
{
    Q_DECLARE_TR_FUNCTIONS(TakenBack)

public:
    static QString words(const RetracedStep &step)
    {
        switch (step.deed) {
        case Deed::Add:
            return tr("Taken back: “%1” is no longer here.").arg(step.title);
        case Deed::AddMany:
            return tr("Taken back: %n record(s) are no longer here.", nullptr, step.count);
        case Deed::Change:
            return tr("Taken back: “%1” is as it was before.").arg(step.title);
        case Deed::Remove:
            return tr("Taken back: “%1” is here again.").arg(step.title);
        case Deed::Share:
            return tr("Taken back: “%1” is private again.").arg(step.title);
        case Deed::Hide:
            return tr("Taken back: “%1” is shared again.").arg(step.title);
        case Deed::Answer:
            return tr("Taken back: your answer to “%1”.").arg(step.title);
        case Deed::AddPhotos:
        case Deed::RemovePhotos:
            return tr("Taken back: the photos of “%1” are as they were before.").arg(step.title);
        case Deed::AddManyPhotos:
            return tr("Taken back: %n photo(s) are no longer here. What they belonged to stays.", nullptr, step.count);
        case Deed::PutOff:
            return tr("Taken back: the reminder is no longer put off.");
        case Deed::Mute:
            return tr("Taken back: it is no longer muted.");
        case Deed::Choose:
            break;
        }
        return tr("Taken back: the setting is as it was before.");
    }
};

/// How things are once a step is done again.
struct DoneAgain final
{
    Q_DECLARE_TR_FUNCTIONS(DoneAgain)

public:
    static QString words(const RetracedStep &step)
    {
        switch (step.deed) {
        case Deed::Add:
            return tr("Done again: “%1” is here.").arg(step.title);
        case Deed::AddMany:
            return tr("Done again: %n record(s) are here.", nullptr, step.count);
        case Deed::Change:
            return tr("Done again: “%1” is changed.").arg(step.title);
        case Deed::Remove:
            return tr("Done again: “%1” is deleted.").arg(step.title);
        case Deed::Share:
            return tr("Done again: “%1” is shared.").arg(step.title);
        case Deed::Hide:
            return tr("Done again: “%1” is private.").arg(step.title);
        case Deed::Answer:
            return tr("Done again: your answer to “%1”.").arg(step.title);
        case Deed::AddPhotos:
        case Deed::RemovePhotos:
            return tr("Done again: the photos of “%1” are changed.").arg(step.title);
        case Deed::AddManyPhotos:
            return tr("Done again: %n photo(s) are here.", nullptr, step.count);
        case Deed::PutOff:
            return tr("Done again: the reminder is put off.");
        case Deed::Mute:
            return tr("Done again: it is muted.");
        case Deed::Choose:
            break;
        }
        return tr("Done again: the setting is changed.");
    }
};

[[nodiscard]] bool goesAlong(const Change &change)
{
    return change.kind() == Kind::Attachment || change.kind() == Kind::Draft || change.kind() == Kind::CheckInSeal;
}

/// A new record that can be read by itself.
[[nodiscard]] bool isNewToRead(const Change &change)
{
    return !change.before && !goesAlong(change) && change.kind() != Kind::Consent;
}

QString titleFor(const Journal &journal, const AnyRecord &any)
{
    const auto named = [&journal](RecordId id, const AnyRecord &otherwise) {
        return titleInSentence(journal, journal.find(id).value_or(otherwise));
    };
    if (const auto *consent = std::get_if<Consent>(&any))
        return named(consent->version, any);
    if (const auto *photo = std::get_if<Attachment>(&any))
        return named(photo->of, any);
    return titleInSentence(journal, any);
}

Deed choiceIn(const Change &change)
{
    const auto *before = change.before ? std::get_if<Preferences>(&*change.before) : nullptr;
    const auto *after = change.after ? std::get_if<Preferences>(&*change.after) : nullptr;
    const Preferences none;
    const Preferences &was = before != nullptr ? *before : none;
    const Preferences &is = after != nullptr ? *after : none;
    if (was.putOff != is.putOff)
        return Deed::PutOff;
    return was.muted != is.muted ? Deed::Mute : Deed::Choose;
}

/// The record only notes which photos came with it, and nobody's words are other ones.
[[nodiscard]] bool onlyNotesOrigin(const Change &change)
{
    if (!change.before || !change.after)
        return false;
    AnyRecord after = *change.after;
    Record &record = recordOf(after);
    const Record &before = recordOf(*change.before);
    record.origin = before.origin;
    record.changed = before.changed;
    record.revision = before.revision;
    return after == *change.before;
}

/// Photos alone that came in for what was here; nothing for any other step.
std::optional<RetracedStep> photosAlone(const Journal &journal, const ChangeSet &changes)
{
    QSet<RecordId> owners;
    const AnyRecord *first = nullptr;
    int count = 0;
    for (const Change &change : changes) {
        const auto *photo = change.before || !change.after ? nullptr : std::get_if<Attachment>(&*change.after);
        if (photo == nullptr && !onlyNotesOrigin(change))
            return std::nullopt;
        if (photo == nullptr)
            continue;
        first = first == nullptr ? &*change.after : first;
        owners.insert(photo->of);
        ++count;
    }
    if (first == nullptr)
        return std::nullopt;
    if (owners.size() > 1)
        return RetracedStep{Deed::AddManyPhotos, {}, count};
    return RetracedStep{Deed::AddPhotos, titleFor(journal, *first)};
}

RetracedStep retracedStepOf(const Journal &journal, const ChangeSet &changes)
{
    if (const auto photos = photosAlone(journal, changes))
        return *photos;
    const Change &change = mainChangeOf(changes);
    const auto isLikeIt = [&change](const Change &each) { return !each.before && each.kind() == change.kind(); };
    if (std::ranges::count_if(changes, isLikeIt) > 1) // brought in
        return {Deed::AddMany, {}, static_cast<int>(std::ranges::count_if(changes, isNewToRead))};
    if (change.kind() == Kind::Preferences)
        return {choiceIn(change), {}};
    if (change.kind() == Kind::Partner)
        return {Deed::Choose, {}};
    const QString title = titleFor(journal, change.after ? *change.after : *change.before);
    if (change.kind() == Kind::Consent)
        return {Deed::Answer, title};
    if (change.kind() == Kind::Attachment)
        return {change.after ? Deed::AddPhotos : Deed::RemovePhotos, title};
    if (!change.before)
        return {Deed::Add, title};
    if (!change.after)
        return {Deed::Remove, title};
    const Visibility was = recordOf(*change.before).visibility;
    const Visibility is = recordOf(*change.after).visibility;
    return {was == is ? Deed::Change : is == Visibility::Shared ? Deed::Share : Deed::Hide, title};
}

} // namespace

const Change &mainChangeOf(const ChangeSet &step)
{
    const auto own = std::ranges::find_if_not(step, goesAlong);
    return own != step.end() ? *own : step.front();
}

QString titleInSentence(const Journal &journal, const AnyRecord &record)
{
    const auto *note = std::get_if<GratitudeNote>(&record);
    return isolated(shortened(note != nullptr ? note->what.simplified() : recordTitle(journal, record), kMaxTitle));
}

QString stepWords(const Journal &journal, const ChangeSet &changes)
{
    return deedWords(retracedStepOf(journal, changes));
}

QString retracedWords(const Journal &journal, Retrace way, const ChangeSet &changes)
{
    const RetracedStep step = retracedStepOf(journal, changes);
    return way == Retrace::Undo ? TakenBack::words(step) : DoneAgain::words(step);
}

} // namespace hearth
