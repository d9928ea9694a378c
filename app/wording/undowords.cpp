// SPDX-License-Identifier: GPL-3.0-or-later
#include "wording/undowords.h"

#include "base/shortening.h"
#include "wording/names.h"
#include "wording/recordwords.h"
#include "wording/wording.h"

#include <QCoreApplication>

#include <algorithm>

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
    static QString removePhoto(const QString &title)
    {
        return tr("remove photos from “%1”", "what is undone").arg(title);
    }
    static QString putOff() { return tr("put a reminder off", "what is undone"); }
    static QString mute() { return tr("mute something", "what is undone"); }
    static QString choose() { return tr("change a setting", "what is undone"); }
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

QString choiceWords(const Change &change)
{
    const auto *before = change.before ? std::get_if<Preferences>(&*change.before) : nullptr;
    const auto *after = change.after ? std::get_if<Preferences>(&*change.after) : nullptr;
    const Preferences none;
    const Preferences &was = before != nullptr ? *before : none;
    const Preferences &is = after != nullptr ? *after : none;
    if (was.putOff != is.putOff)
        return UndoWords::putOff();
    return was.muted != is.muted ? UndoWords::mute() : UndoWords::choose();
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

QString stepWords(const Journal &journal, const ChangeSet &step)
{
    const Change &change = mainChangeOf(step);
    const auto isLikeIt = [&change](const Change &each) { return !each.before && each.kind() == change.kind(); };
    if (std::ranges::count_if(step, isLikeIt) > 1) // brought in
        return UndoWords::addMany(static_cast<int>(std::ranges::count_if(step, isNewToRead)));
    if (change.kind() == Kind::Preferences)
        return choiceWords(change);
    if (change.kind() == Kind::Partner)
        return UndoWords::choose();
    const QString title = titleFor(journal, change.after ? *change.after : *change.before);
    if (change.kind() == Kind::Consent)
        return UndoWords::answer(title);
    if (change.kind() == Kind::Attachment)
        return change.after ? UndoWords::addPhoto(title) : UndoWords::removePhoto(title);
    if (!change.before)
        return UndoWords::add(title);
    if (!change.after)
        return UndoWords::remove(title);
    const Visibility was = recordOf(*change.before).visibility;
    const Visibility is = recordOf(*change.after).visibility;
    if (was == is)
        return UndoWords::change(title);
    return is == Visibility::Shared ? UndoWords::share(title) : UndoWords::hide(title);
}

} // namespace hearth
