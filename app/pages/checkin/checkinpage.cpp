// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/checkin/checkinpage.h"

#include "checkins/askeddimensions.h"
#include "checkins/fewquestions.h"
#include "checkins/ownquestions.h"
#include "journal/journal.h"
#include "journal/ownchoices.h"
#include "models/journalwatcher.h"
#include "page/prompter.h"
#include "pages/checkin/answersview.h"
#include "pages/checkin/checkincards.h"
#include "pages/checkin/checkinform.h"
#include "records/draftplace.h"
#include "records/recordactions.h"
#include "widgets/arrange.h"
#include "widgets/buttons.h"
#include "widgets/emptystate.h"
#include "widgets/pagescroll.h"
#include "widgets/plainlabel.h"
#include "wording/names.h"
#include "wording/sharedwording.h"
#include "wording/wording.h"

#include <QScrollBar>
#include <QShortcut>

#include <algorithm>

namespace hearth {

namespace {

QString placeOf(const Period &period)
{
    return DraftPlace{.kind = Kind::CheckIn, .period = period}.name();
}

Period presentPeriod(const Journal &journal)
{
    return journal.periodOn(journal.clock().today(), journal.preferences().cadence);
}

} // namespace

CheckInPage::CheckInPage(const PageContext &context, QWidget *parent)
    : Page(parent)
    , m_context(context)
    , m_period(presentPeriod(context.journal))
    , m_actions(new RecordActions(context, this))
    , m_scroll(new PageScroll(this))
    , m_draft(context.journal, placeOf(m_period), [this] { return fields(); })
{
    m_scroll->setAccessibleName(title());
    inColumn(this, {m_scroll});
    m_scroll->content()->setSpacing(spacing::large);
    addHead();
    addParts();
    connect(&m_draft, &DraftKeeper::failed, this,
            [this](const Error &error) { m_context.navigator.reportTyped(error); });
    new JournalWatcher(m_context.journal, this,
                       {Kind::CheckIn, Kind::CheckInSeal, Kind::Partner, Kind::OwnAnswers, Kind::Preferences}, [this] {
                           if (m_isTyped)
                               ask();
                           else
                               refresh();
                       });
    showPeriod(m_period);
}

QString CheckInPage::title()
{
    return tr("Check in");
}

void CheckInPage::addHead()
{
    m_when = paragraph({}, Role::Title, m_scroll->column());
    m_state = paragraph({}, Role::Muted, m_scroll->column());
    auto *previous = new IconButton(m_context.theme, Glyph::ChevronBack, tr("Earlier"), m_scroll->column());
    m_next = new IconButton(m_context.theme, Glyph::ChevronForward, tr("Later"), m_scroll->column());
    auto *words = inColumn(spacing::tiny, {m_when, m_state});
    m_scroll->content()->addLayout(inRow({{words, 1}, {previous, Qt::AlignTop}, {m_next, Qt::AlignTop}}));
    const auto step = [this](int direction) {
        // Where the week was turned, the next one begins before the last day of this.
        const QDate today = m_context.journal.clock().today();
        const QDate day = direction < 0 ? m_period.start.addDays(-1) : std::min(m_period.lastDay().addDays(1), today);
        showPeriod(m_context.journal.periodOn(day, m_period.cadence));
    };
    connect(previous, &QToolButton::clicked, this, [step] { step(-1); });
    connect(m_next, &QToolButton::clicked, this, [step] { step(1); });
}

void CheckInPage::addParts()
{
    QWidget *column = m_scroll->column();
    m_standing = new StandingCard(m_context.theme, m_context.journal, column);
    m_form = new CheckInForm(m_context.theme, column);
    m_choice = new SaveChoice(column);
    m_answers = new AnswersView(m_context.theme, m_context.journal, column);
    m_nothing = new EmptyState(m_context.theme, Glyph::CheckIn, tr("Nothing is shared for this time"), {}, column);
    for (QWidget *part : std::initializer_list<QWidget *>{m_standing, m_form, m_choice, m_answers, m_nothing})
        addTo(m_scroll->content(), {part});
    connect(m_form, &CheckInForm::edited, this, [this] {
        m_isTyped = true;
        m_draft.scheduleSave();
    });
    connect(m_form, &CheckInForm::finished, this, &CheckInPage::finish);
    for (const QKeySequence &keys : {QKeySequence(Qt::CTRL | Qt::Key_S), QKeySequence(Qt::CTRL | Qt::Key_Return),
                                     QKeySequence(Qt::CTRL | Qt::Key_Enter)})
        connect(new QShortcut(keys, m_form, nullptr, nullptr, Qt::WidgetWithChildrenShortcut), &QShortcut::activated,
                this, &CheckInPage::finish);
    connect(m_form, &CheckInForm::shortChosen, this, &CheckInPage::chooseLength);
    connect(m_answers, &AnswersView::talkChosen, this,
            [this](const QString &topic) { m_context.navigator.talkAbout(topic); });
    connect(m_choice, &SaveChoice::saveChosen, this, &CheckInPage::save);
    connect(m_choice, &SaveChoice::sealChosen, this, &CheckInPage::seal);
    connect(m_choice, &SaveChoice::cancelled, this, &CheckInPage::cancel);
    connect(m_standing, &StandingCard::changeChosen, this, &CheckInPage::change);
    connect(m_standing, &StandingCard::shareChosen, this, &CheckInPage::share);
    connect(m_standing, &StandingCard::answersChosen, this, [this] {
        m_showsSealed = !m_showsSealed;
        refresh();
    });
}

void CheckInPage::activate()
{
    const Cadence cadence = m_context.journal.preferences().cadence;
    if (cadence != m_period.cadence && !m_isChanging)
        showPeriod(presentPeriod(m_context.journal));
    else if (!m_isTyped)
        refresh();
    m_next->setEnabled(hasLater());
    ask();
}

bool CheckInPage::focusFirst()
{
    if (m_form->isVisible())
        m_form->focusFirst();
    else if (!m_standing->focusFirst())
        return false;
    return true;
}

bool CheckInPage::hasLater() const
{
    const Journal &journal = m_context.journal;
    return journal.periodOn(journal.clock().today(), m_period.cadence).start > m_period.start;
}

void CheckInPage::ask()
{
    const Journal &journal = m_context.journal;
    QList<OwnQuestion> forBoth;
    QList<OwnQuestion> mine;
    for (const AskedQuestion &each : askedQuestions(journal))
        (each.standing == OwnStanding::ForBoth ? forBoth : mine) += each.question;
    const QList<Dimension> asked = askedDimensions(journal);
    m_form->setOwnQuestions(forBoth, mine);
    m_form->setAsked(asked, fewOf(asked, m_period));
    m_form->setShort(journal.preferences().asksFew);
}

void CheckInPage::chooseLength(bool isShort)
{
    const auto choose = [isShort](Preferences &preferences) { preferences.asksFew = isShort; };
    if (const auto written = changePreferences(m_context.journal, choose); !written)
        m_context.navigator.report(written.error());
    ask();
}

bool CheckInPage::keepDrafts()
{
    return m_context.journal.isTogether() || m_draft.saveNow();
}

bool CheckInPage::compose(Kind kind)
{
    if (kind != Kind::CheckIn)
        return false;
    showPeriod(presentPeriod(m_context.journal));
    return true;
}

bool CheckInPage::editRecord(RecordId id)
{
    const CheckIn *mine = m_context.journal.all<CheckIn>().find(id);
    const OwnAnswers *own = m_context.journal.all<OwnAnswers>().find(id);
    if (mine == nullptr && own == nullptr)
        return false;
    const Period wanted = mine != nullptr ? mine->period : own->period;
    showPeriod(wanted);
    const bool isShown = m_period == wanted;        // not when the clock was set back before it
    if (isShown && !m_context.journal.isTogether()) // answering happens alone
        change();
    return true;
}

void CheckInPage::showPeriod(const Period &period)
{
    if (period.start > m_context.journal.clock().today())
        return;
    if (!m_draft.moveTo(placeOf(period)))
        return; // what could not be kept stays here
    m_period = period;
    m_isChanging = false;
    m_showsSealed = false;
    m_when->setText(periodLabel(period, QLocale()));
    m_next->setEnabled(hasLater());
    refresh();
    m_scroll->verticalScrollBar()->setValue(0);
}

void CheckInPage::refresh()
{
    const Journal &journal = m_context.journal;
    const CheckIn *present = journal.myCheckIn(m_period);
    ask();
    const TypedCheckIn saved = savedCheckIn(journal, m_period);
    m_form->setAnswers(saved.checkIn, saved.mine);
    const QCborMap kept = journal.isTogether() ? QCborMap() : m_draft.kept();
    if (!kept.isEmpty())
        restore(kept);
    m_isTyped = !kept.isEmpty();
    const bool isWriting = !journal.isTogether() && (present == nullptr || m_isChanging || !kept.isEmpty());
    m_form->setVisible(isWriting);
    m_choice->setVisible(isWriting);
    m_standing->setVisible(!isWriting);
    m_state->setVisible(isWriting);
    if (isWriting)
        showForm(!kept.isEmpty());
    else
        m_standing->showStanding(m_period);
    showWhatIsThere();
}

void CheckInPage::showForm(bool hasDraft)
{
    const Journal &journal = m_context.journal;
    const CheckIn *present = journal.myCheckIn(m_period);
    const bool isShared = present != nullptr && present->record.visibility == Visibility::Shared;
    const QString warning =
        present != nullptr && wouldReadChanged(journal, *present)
            ? tr("You have both answered. What you change now will read: “%1”").arg(sealWords(SealVerdict::Changed))
            : QString();
    m_choice->offer(isShared              ? SaveChoice::Type::Changes
                    : !journal.isForTwo() ? SaveChoice::Type::OnlyMe
                                          : SaveChoice::Type::Choose,
                    warning, present != nullptr);
    m_state->setText(hasDraft ? tr("Not finished yet. It is kept as you left it.")
                     : isShared && journal.isForTwo()
                         ? tr("%1 can read these answers.").arg(nameInWords(journal, otherPartner(journal.me())))
                         : tr("Nobody but you reads this while you write."));
}

void CheckInPage::showWhatIsThere()
{
    const Journal &journal = m_context.journal;
    const CheckIn *mine = journal.myCheckIn(m_period);
    const CheckIn *theirs = otherCheckIn(journal, m_period);
    const CheckInStanding standing = checkInStanding(journal, m_period);
    const bool isSealed = standing == CheckInStanding::Sealed || standing == CheckInStanding::BothSealed;
    std::vector<const CheckIn *> shown;
    if (mine != nullptr && m_form->isHidden() && (!isSealed || m_showsSealed))
        shown.push_back(mine);
    if (theirs != nullptr && (mine == nullptr || m_form->isHidden()))
        shown.push_back(theirs);
    m_standing->setAnswersShown(m_showsSealed);
    // Never before answering: it would be an anchor.
    const bool isAmongThem = mine != nullptr && std::ranges::find(shown, mine) != shown.end();
    const bool isForMe = isAmongThem && !journal.isTogether();
    m_answers->showAnswers(
        shown, isForMe ? BesideAnswers{myCheckInBefore(journal, m_period), savedCheckIn(journal, m_period).mine}
                       : BesideAnswers{});
    m_nothing->setVisible(journal.isTogether() && shown.empty());
}

TypedCheckIn CheckInPage::collect() const
{
    TypedCheckIn typed = savedCheckIn(m_context.journal, m_period);
    typed.checkIn.period = m_period;
    m_form->writeTo(typed.checkIn);
    return {checkInWith(m_context.journal, typed.checkIn), m_form->mine()};
}

QCborMap CheckInPage::fields() const
{
    return draftFields(m_context.journal, collect());
}

void CheckInPage::restore(const QCborMap &fields)
{
    if (const auto typed = typedCheckInIn(m_context.journal, fields))
        m_form->setAnswers(typed->checkIn, typed->mine);
}

void CheckInPage::change()
{
    m_isChanging = true;
    refresh();
    m_scroll->verticalScrollBar()->setValue(0);
    m_form->focusFirst();
}

void CheckInPage::cancel()
{
    const Prompter::Question question{tr("Throw away the changes?"),
                                      tr("What you changed here cannot be brought back."), tr("Throw away the changes"),
                                      true};
    if (!fields().isEmpty() && !m_context.prompter.ask(this, question))
        return;
    m_draft.discard();
    m_isChanging = false;
    refresh();
}

void CheckInPage::finish()
{
    if (!m_choice->isToBeChosen())
        return save();
    if (m_context.journal.myCheckIn(m_period) == nullptr && fields().isEmpty()) {
        m_context.navigator.report({ErrorCode::NoAnswer, {}});
        return;
    }
    m_choice->focusFirst();
    m_scroll->ensureWidgetVisible(m_choice);
    m_context.navigator.say(
        tr("One thing is missing: keep your answers for yourself, or save them to be opened together."));
}

void CheckInPage::save()
{
    Journal &journal = m_context.journal;
    const TypedCheckIn typed = collect();
    ChangeSet changes = keptCheckIn(journal, typed);
    if (typed.checkIn.record.visibility == Visibility::Private)
        return write(std::move(changes), tr("Your answers are kept, for you alone."));
    if (changes.empty())
        return cancel();
    const CheckIn &present = *journal.myCheckIn(m_period);
    const Prompter::Question question{
        tr("Change answers that are open to both?"),
        tr("You have both answered. From now on these answers read: “%1”").arg(sealWords(SealVerdict::Changed)),
        tr("Change my answers")};
    const bool readsChanged = !hasSameAnswers(typed.checkIn, present) && wouldReadChanged(journal, present);
    if (readsChanged && !m_context.prompter.ask(this, question))
        return;
    write(std::move(changes), tr("Your answers are changed."));
}

void CheckInPage::seal()
{
    auto changes = sealedTyped(m_context.journal, collect());
    if (!changes) {
        m_context.navigator.reportTyped(changes.error());
        return;
    }
    write(changes.take(), tr("Your answers are sealed."));
}

void CheckInPage::write(ChangeSet changes, const QString &sentence)
{
    if (changes.empty() && !m_draft.discard()) // only what changes something takes it along
        return;
    const auto written = m_context.journal.apply(std::move(changes), m_draft.place());
    if (!m_context.navigator.concludeTyped(written, sentence))
        return;
    m_draft.cancel();
    showPeriod(m_period);
    m_showsSealed = true; // with what was answered last time
    showWhatIsThere();
    m_standing->focusFirst();
}

void CheckInPage::share()
{
    if (const CheckIn *mine = m_context.journal.myCheckIn(m_period))
        m_actions->changeVisibility(mine->record.id);
}

} // namespace hearth
