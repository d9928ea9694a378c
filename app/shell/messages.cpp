// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/messages.h"

#include "journal/journal.h"
#include "journal/ownchoices.h"
#include "page/prompter.h"
#include "reminders/reminders.h"
#include "session/session.h"
#include "session/settings.h"
#include "shell/longretrace.h"
#include "shell/takeback.h"
#include "wording/describe.h"
#include "wording/undowords.h"

#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

#include <algorithm>

namespace hearth {

namespace {

using namespace std::chrono_literals;
constexpr auto kMessageTime = 5s; // to read a sentence; what it offers, Ctrl+Z does later, too

} // namespace

Messages::Messages(const PageContext &context, MessageBar *bar)
    : QObject(bar)
    , m_context(context)
    , m_bar(bar)
    , m_end(new QTimer(this))
{
    connect(&m_context.journal, &Journal::historyChanged, this, &Messages::withdrawWhatCannotBeRetraced);
    connect(m_bar, &MessageBar::actionTriggered, this, [this] {
        m_end->stop();
        if (const auto act = std::exchange(m_act, {}))
            act();
        tellNext();
    });
    connect(m_end, &QTimer::timeout, this, [this] {
        if (!m_bar->isAttended())
            m_bar->dismiss();
    });
    connect(m_bar, &MessageBar::dismissed, this, [this] {
        m_end->stop();
        // Closed without an answer, it is said again when the journal next opens.
        if (std::exchange(m_isTelling, false))
            m_toTell.pop_front();
        tellNext();
    });
    connect(
        &m_context.journal, &Journal::notSaved, this,
        [this](const Error &error) {
            // Of all else, whoever wanted to save says so.
            if (error.code == ErrorCode::JournalReplaced)
                offerSaving(describe(error), FilePlace::Replaced);
            else if (error.code == ErrorCode::JournalGone)
                offerSaving(describe(error), FilePlace::Gone);
        },
        Qt::QueuedConnection);
    connect(&m_context.session, &Session::placeFound, this, qOverload<const PlaceReport &>(&Messages::tell));
    connect(&m_context.session, &Session::failed, this, [this](const Error &error) {
        if (const auto place = std::exchange(m_saving, std::nullopt))
            offerSaving(describe(error), *place);
    });
    connect(&m_context.session, &Session::savedAgain, this, [this](FilePlace place) {
        m_saving.reset();
        const QString name = QFileInfo(m_context.session.path()).fileName();
        say(place == FilePlace::Gone
                ? tr("The open journal is saved again as “%1”. Save again what you were writing.").arg(name)
                : tr("The open journal goes on as “%1”, beside the other file. Save again what you were writing.")
                      .arg(name));
    });
}

void Messages::show(MessageBar::Type type, const QString &text, const QString &action, const std::function<void()> &act)
{
    m_end->stop();
    m_act = act;
    m_offered = {};
    m_isTelling = false;
    m_isOfferingToSave = false;
    m_bar->showMessage(type, text, action);
}

void Messages::say(const QString &sentence, const QString &action, const std::function<void()> &act)
{
    sayForAMoment(MessageBar::Type::Info, sentence, action, act);
}

void Messages::sayForAMoment(MessageBar::Type type, const QString &sentence, const QString &action,
                             const std::function<void()> &act)
{
    if (m_isOfferingToSave && !m_bar->isHidden())
        return; // nothing that passes takes the place of the way out, not even that no backup could be made
    show(type, sentence, action, act);
    m_end->start(kMessageTime);
}

void Messages::sayRetraceable(const QString &sentence, Retrace way, StepId step, const std::function<void()> &then)
{
    if (!m_context.journal.canRetrace(way, step)) {
        sayForAMoment(MessageBar::Type::Done, sentence, {}, {});
        return;
    }
    sayForAMoment(MessageBar::Type::Done, sentence, way == Retrace::Undo ? tr("Undo") : tr("Redo"),
                  [this, way, step, then] { retrace(way, step, then); });
    m_offered = {way, step};
}

void Messages::withdrawWhatCannotBeRetraced()
{
    const auto [way, step] = m_offered;
    if (step.isValid() && !m_context.journal.canRetrace(way, step)) {
        m_offered = {};
        m_act = {};
        m_bar->withdrawAction();
    }
}

void Messages::report(const Error &error)
{
    show(MessageBar::Type::Problem, describe(error), {}, {});
}

void Messages::reportTyped(const Error &error)
{
    show(MessageBar::Type::Problem, describeTyped(error), {}, {});
}

void Messages::writingBegan()
{
    if (!m_act)
        pageTurned();
}

void Messages::pageTurned()
{
    if (m_end->isActive() && !m_bar->isAttended())
        m_bar->dismiss();
}

void Messages::retrace(Retrace way, StepId step, const std::function<void()> &then)
{
    const ChangeSet *changes = m_context.journal.changesOf(way, step);
    const QString words = changes != nullptr ? retracedWords(m_context.journal, way, *changes) : QString();
    const auto ended = [this, words, way, step, then](const Result<void> &outcome) {
        sayRetraced(outcome, words, way, step, then);
    };
    if (changes != nullptr && LongRetrace::isFor(*changes) && !m_context.journal.stopTakenBack(way, step))
        new LongRetrace(m_context, way, step, ended, m_bar);
    else
        ended(retraceAfterAsking(m_context.journal, way, step, m_context.prompter, m_bar->window()));
}

void Messages::sayRetraced(const Result<void> &outcome, const QString &words, Retrace way, StepId step,
                           const std::function<void()> &then)
{
    if (outcome) {
        if (then)
            then();
        sayRetraceable(words, opposite(way), step, {});
    } else if (outcome.error().code != ErrorCode::Cancelled) {
        report(outcome.error());
    }
}

void Messages::tell(const OpeningNotices &notices)
{
    const auto &broughtBack = m_context.session.broughtBack();
    const bool isIt = broughtBack && broughtBack->path == m_context.session.path();
    for (NoticeToSay &notice : noticesToSay(m_context.journal))
        m_toTell.push_back(std::move(notice));
    for (NoticeToSay &notice : noticesToSay(notices, isIt ? broughtBack->made : QDateTime()))
        m_toTell.push_back(std::move(notice));
    tellNext();
}

void Messages::tellNext()
{
    if (m_toTell.empty() || !m_bar->isHidden())
        return;
    const NoticeToSay &notice = m_toTell.front();
    const bool isForTheJournal =
        notice.acceptance != NoticeToSay::Acceptance::None && notice.acceptance != NoticeToSay::Acceptance::Told;
    show(notice.isProblem ? MessageBar::Type::Problem : MessageBar::Type::Info, notice.text,
         isForTheJournal ? tr("I know") : tr("All right"), [this, notice] {
             m_isTelling = false;
             m_toTell.pop_front();
             accept(notice);
         });
    m_isTelling = true;
}

void Messages::accept(const NoticeToSay &notice)
{
    switch (notice.acceptance) {
    case NoticeToSay::Acceptance::None:
        return;
    case NoticeToSay::Acceptance::Copy:
        return m_context.session.acceptCopy();
    case NoticeToSay::Acceptance::Shared:
        return m_context.session.acceptShared();
    case NoticeToSay::Acceptance::Told:
        return m_context.settings.rememberTold(notice.key);
    case NoticeToSay::Acceptance::PutOff:
        // Failing, it is said again when the journal next opens.
        static_cast<void>(changePreferences(m_context.journal, [&](Preferences &preferences) {
            putOff(preferences, notice.key, neverAgain(), m_context.journal.clock().today());
        }));
        return;
    }
}

void Messages::tell(const PlaceReport &report)
{
    for (NoticeToSay &notice : noticesToSay(report)) {
        const bool isWaiting =
            std::ranges::any_of(m_toTell, [&notice](const NoticeToSay &each) { return each.key == notice.key; });
        if (!isWaiting && !m_context.settings.wasTold(notice.key))
            m_toTell.push_back(std::move(notice));
    }
    switch (report.place) {
    case FilePlace::Replaced:
        return offerSaving(replacedWords(), report.place);
    case FilePlace::Gone:
        return offerSaving(goneWords(), report.place);
    case FilePlace::Same:
        if (std::exchange(m_isOfferingToSave, false))
            m_bar->dismiss(); // it was put back
        tellNext();
    }
}

void Messages::offerSaving(const QString &sentence, FilePlace place)
{
    const QFileInfo file(m_context.session.path());
    const bool isFolderGone = place == FilePlace::Gone && !file.dir().exists();
    const QString button = isFolderGone               ? tr("Save it elsewhere…")
                           : place == FilePlace::Gone ? tr("Save it there again")
                                                      : tr("Save it beside");
    show(MessageBar::Type::Problem, sentence, button, [this, sentence, place, isFolderGone, name = file.fileName()] {
        QString chosen;
        if (isFolderGone) {
            const QString documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
            chosen =
                m_context.prompter.chooseTarget(m_bar->window(), tr("Where to keep the journal"),
                                                QDir(documents).filePath(name), tr("Hearthbook journals (*.hearth)"));
            if (chosen.isEmpty())
                return offerSaving(sentence, place); // it is still to be saved
        }
        if (m_context.session.saveAgain(chosen))
            m_saving = place;
        else
            offerSaving(sentence, place); // something else is being done; it is still to be saved
    });
    m_isOfferingToSave = true;
}

} // namespace hearth
