// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/undohistory.h"
#include "page/page.h"
#include "widgets/messagebar.h"
#include "wording/openingnotices.h"

#include <QTimer>

#include <deque>

namespace hearth {

/// What the window says over the pages, one thing at a time: what was done, with a way to take it back; what went
/// wrong; and, while nothing else is said, how the journal and the place where it lies were found.
class Messages final : public QObject
{
    Q_OBJECT

public:
    /// Speaks through `bar`, which owns this.
    Messages(const PageContext &context, MessageBar *bar);

    /// For a moment, or as long as the pointer or the focus is on it, with one thing to do about it or none.
    void say(const QString &sentence, const QString &action = {}, const std::function<void()> &act = {});
    /// The same of what was done, with an offer to retrace exactly that step for as long as it can be; `then` comes
    /// after it was.
    void sayRetraceable(const QString &sentence, Retrace way, StepId step, const std::function<void()> &then);
    /// Until it is dismissed.
    void report(const Error &error);
    void reportTyped(const Error &error);
    /// What was only said for a moment goes.
    void pageTurned();
    /// The same, unless it offers something.
    void writingBegan();
    /// Retraces that step, and says so; a large one shows how far it is, and says so when it is done.
    void retrace(Retrace way, StepId step, const std::function<void()> &then = {});
    /// One thing after the other, each until the person has read it.
    void tell(const OpeningNotices &notices);
    /// The same, leaving out what was said and read before on this computer.
    void tell(const PlaceReport &report);

private:
    void sayForAMoment(MessageBar::Type type, const QString &sentence, const QString &action,
                       const std::function<void()> &act);
    void show(MessageBar::Type type, const QString &text, const QString &action, const std::function<void()> &act);
    /// The next of what is still to be told, when nothing else is being said.
    void tellNext();
    void accept(const NoticeToSay &notice);
    /// The journal is not in its place any more: says so, and offers the way out.
    void offerSaving(const QString &sentence, FilePlace place);
    void withdrawWhatCannotBeRetraced();
    void sayRetraced(const Result<void> &outcome, const QString &words, Retrace way, StepId step,
                     const std::function<void()> &then);

    const PageContext m_context;
    MessageBar *m_bar;
    std::function<void()> m_act;
    std::pair<Retrace, StepId> m_offered; // to retrace; an invalid step when something else is said
    std::deque<NoticeToSay> m_toTell;
    bool m_isTelling = false;          // what the bar shows is the first of these
    bool m_isOfferingToSave = false;   // the journal, again
    std::optional<FilePlace> m_saving; // likewise, while that goes on: what had become of the file
    QTimer *m_end;                     // runs while the bar says something for a moment
};

} // namespace hearth
