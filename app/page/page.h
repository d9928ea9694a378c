// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/id.h"
#include "base/result.h"
#include "records/record.h"
#include "theme/theme.h"

#include <QWidget>

#include <chrono>
#include <functional>

namespace hearth {

class Journal;
class Prompter;
class SearchService;
class Session;
class Settings;

enum class PageId { Today, Journal, CheckIn, Together, Gratitude, Agreements, Talk, Insights, Settings };

/// What a page may ask of the window around it.
class Navigator
{
public:
    virtual ~Navigator() = default;
    virtual void show(PageId page) = 0;
    /// Shows the record on the page where records of its kind are read.
    virtual void open(RecordId record) = 0;
    /// Opens the record, which is one of mine, in its editor; shows it where it has none, or is not mine.
    virtual void edit(RecordId record) = 0;
    /// Opens an empty editor for a record of that kind, or the draft that waits there.
    virtual void compose(Kind kind) = 0;
    /// Shows everything that carries that tag.
    virtual void showTagged(const QString &tag) = 0;
    /// Begins a conversation about that, on the page for it.
    virtual void talkAbout(const QString &topic) = 0;
    /// While held, nobody else takes the keyboard: a conversation is under way.
    virtual void holdWriter(bool held) = 0;
    /// From now on, for so long, people are here although they may touch nothing: two talk and listen. Zero ends it.
    virtual void stayOpenFor(std::chrono::milliseconds howLong) = 0;
    /// Shows or hides everything around the page but the lock, for writing undisturbed; what is hidden comes with a way
    /// back in sight, which calls `leave`.
    virtual void setUndisturbed(bool undisturbed, const std::function<void()> &leave = {}) = 0;
    /// Asks for the other's passphrase, so that one step can be signed by both, and calls `signAll` once they are
    /// there. At once while both sit together. Nothing is called when they decline.
    virtual void withBoth(const std::function<void()> &signAll) = 0;
    /// Says something for a moment, with one thing to do about it or none.
    virtual void say(const QString &sentence, const QString &action = {}, const std::function<void()> &act = {}) = 0;
    /// Says what was done, with an Undo that takes back exactly that step, and goes as soon as that cannot be done any
    /// more; without one where no step is named. `takenBack` is called after it was taken back here.
    virtual void sayDone(const QString &sentence, StepId step = {}, const std::function<void()> &takenBack = {}) = 0;
    /// Says what went wrong, until dismissed.
    virtual void report(const Error &error) = 0;
    /// The same where what somebody is typing could not be saved or kept; it is still there.
    virtual void reportTyped(const Error &error) { report(error); }
    /// Says that it is done as sayDone() does, or what went wrong. Returns whether it is done.
    bool conclude(const Result<StepId> &done, const QString &sentence, const std::function<void()> &takenBack = {})
    {
        if (done)
            sayDone(sentence, done.value(), takenBack);
        else
            report(done.error());
        return done.ok();
    }
    /// The same of what somebody typed.
    bool concludeTyped(const Result<StepId> &done, const QString &sentence)
    {
        if (done)
            sayDone(sentence, done.value());
        else
            reportTyped(done.error());
        return done.ok();
    }
};

/// What every page is given. All of it outlives the page; the journal is destroyed only after the pages are.
struct PageContext final
{
    Theme &theme;
    Journal &journal;
    SearchService &search;
    Session &session;
    Settings &settings;
    Prompter &prompter;
    Navigator &navigator;
};

/// One page of the window. Each has a static title() and glyph(), by which it is known before it is there: pages are
/// made when they are first needed, and destroyed at lock.
class Page : public QWidget
{
    Q_OBJECT

public:
    /// The page comes into sight: a moment to catch up with the day's date.
    virtual void activate() {}
    /// The page was gone to by its keys, and the keyboard goes with them. False where nothing is to have it before what
    /// stands first.
    virtual bool focusFirst() { return false; }
    /// Somebody came from what was found, and a line above the page leads back there: the page's own way back from a
    /// record is not needed meanwhile.
    virtual void hideWayBack(bool) {}
    /// The journal is about to lock or the window to close: keep what is being typed. False when something could not be
    /// kept.
    virtual bool keepDrafts() { return true; }
    /// Shows one record. False when the page does not show such records.
    virtual bool openRecord(RecordId) { return false; }
    /// Opens an empty editor. False when the page has none for that kind.
    virtual bool compose(Kind) { return false; }
    /// Shows everything that carries that tag. False when the page does not gather records.
    virtual bool showTagged(const QString &) { return false; }
    /// Opens a record of mine in its editor, where what was being typed over it waits. False when the page has none for
    /// it.
    virtual bool editRecord(RecordId) { return false; }

protected:
    explicit Page(QWidget *parent = nullptr)
        : QWidget(parent)
    {
    }
};

} // namespace hearth
