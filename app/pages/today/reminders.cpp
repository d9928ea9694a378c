// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/today/reminders.h"

#include "base/shortening.h"
#include "journal/journal.h"
#include "records/ownchoices.h"
#include "records/reminderwords.h"
#include "search/journaldocuments.h"
#include "session/backupchoices.h"
#include "widgets/buttons.h"

#include <QVBoxLayout>

#include <algorithm>

namespace hearth {

namespace {

constexpr std::size_t kMaxAtOnce = 2; // more would be a list of duties, and push the note of thanks out of sight
constexpr qsizetype kBeginning = 80;  // characters of what was being written

// Whether the writing can go on: what it changes or is about is still there.
bool canGoOn(const Journal &journal, const DraftPlace &place)
{
    const auto isGone = [&journal](RecordId id) { return id.isValid() && journal.findRecord(id) == nullptr; };
    // The ten seconds' note stands on this page.
    return !place.isQuick && !isGone(place.of) && !isGone(place.about) &&
           (place.kind != Kind::GratitudeNote || journal.isForTwo());
}

QString beginningOf(const AnyRecord &typed)
{
    const auto words = searchDocumentOf(typed);
    if (!words)
        return {};
    const QString text = words->title.trimmed().isEmpty() ? words->body : words->title;
    return shortened(lineFrom(text, 2 * kBeginning), kBeginning);
}

} // namespace

Reminders::Reminders(const PageContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_layout(new QVBoxLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(spacing::medium);
}

void Reminders::rebuild()
{
    qDeleteAll(findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly));
    addDue(reminders(m_context.journal, surroundingsOf(m_context.session, m_context.settings)));
    addUnfinished();
    addFirstSteps();
    setVisible(m_layout->count() > 0);
}

ReminderCard *Reminders::addCard(Glyph glyph, const ReminderCard::Words &words, const std::function<void()> &act)
{
    auto *card = new ReminderCard(m_context.theme, glyph, words, this);
    // Later: acting may rebuild this and delete the button in the middle of its click.
    connect(card, &ReminderCard::chosen, this, act, Qt::QueuedConnection);
    m_layout->addWidget(card);
    return card;
}

void Reminders::addDue(const std::vector<Reminder> &things)
{
    const std::size_t shown = m_showsAll ? things.size() : std::min(things.size(), kMaxAtOnce);
    for (std::size_t i = 0; i < shown; ++i) {
        const Reminder &reminder = things[i];
        auto *card = addCard(glyphFor(reminder.type), wordsFor(m_context.journal, reminder),
                             [this, reminder] { open(reminder); });
        card->offerLater();
        connect(
            card, &ReminderCard::putOff, this,
            [this, key = reminder.key](ReminderCard::Later later) { putOff(key, later); }, Qt::QueuedConnection);
    }
    if (shown == things.size())
        return;
    auto *more = quietButton(tr("Show what else there is"), this);
    const auto showAll = [this] {
        m_showsAll = true;
        rebuild();
    };
    connect(more, &QPushButton::clicked, this, showAll, Qt::QueuedConnection);
    m_layout->addWidget(more, 0, Qt::AlignLeading);
}

void Reminders::open(const Reminder &reminder)
{
    if (reminder.type == ReminderType::CheckIn)
        m_context.navigator.compose(Kind::CheckIn);
    else if (reminder.type == ReminderType::KeepCopy)
        emit copyChosen();
    else if (reminder.type == ReminderType::HowWasIt)
        emit dayChosen(reminder.record, reminder.day);
    else
        m_context.navigator.open(reminder.record);
}

void Reminders::putOff(const QString &key, ReminderCard::Later later)
{
    Journal &journal = m_context.journal;
    const QDate today = journal.clock().today();
    const QDate until = later == ReminderCard::Later::Tomorrow  ? today.addDays(1)
                        : later == ReminderCard::Later::InAWeek ? today.addDays(7)
                                                                : neverAgain();
    const auto done =
        changePreferences(journal, [&](Preferences &preferences) { hearth::putOff(preferences, key, until, today); });
    const QString sentence = later == ReminderCard::Later::Tomorrow ? tr("It comes up again tomorrow.")
                             : later == ReminderCard::Later::InAWeek
                                 ? tr("It comes up again in a week.")
                                 : tr("It is not offered again. You find it in Settings, under Today.");
    m_context.navigator.conclude(done, sentence);
}

void Reminders::addUnfinished()
{
    const Journal &journal = m_context.journal;
    for (const QString &name : journal.drafts().places()) {
        const auto place = DraftPlace::fromName(name);
        const auto typed = recordIn(*journal.draft(name));
        if (!place || !typed || !canGoOn(journal, *place))
            continue;
        const QString title = place->kind == Kind::GratitudeNote ? tr("You were writing a note of thanks")
                                                                 : tr("You were writing something");
        const QString beginning = beginningOf(*typed);
        addCard(Glyph::Edit,
                {title, beginning.isEmpty() ? tr("It is kept as you left it.") : beginning, tr("Go on writing")},
                [this, place = *place] { goOn(place); });
    }
}

void Reminders::goOn(const DraftPlace &place)
{
    const Journal &journal = m_context.journal;
    Navigator &navigator = m_context.navigator;
    const Record *about = journal.findRecord(place.about);
    const bool isReplyToWrite = place.kind == Kind::Response && journal.all<Response>().find(place.of) == nullptr;
    if (place.kind == Kind::Reflection && about != nullptr)
        emit dayChosen(place.about, place.day.isValid() ? place.day : about->date);
    else if (about != nullptr)
        navigator.open(place.about);
    else if (isReplyToWrite)
        navigator.open(place.of);
    else if (place.of.isValid())
        navigator.edit(place.of);
    else if (place.kind == Kind::Entry && place.day.isValid())
        navigator.show(PageId::Insights); // what was said in a review
    else
        navigator.compose(place.kind);
}

void Reminders::addFirstSteps()
{
    const Journal &journal = m_context.journal;
    const bool isEmpty =
        journal.all<Entry>().isEmpty() && journal.all<GratitudeNote>().isEmpty() && journal.all<CheckIn>().isEmpty();
    if (!isEmpty || journal.draft(DraftPlace{.kind = Kind::Entry}.name()) != nullptr)
        return;
    const QString line = journal.isTogether() ? tr("Write whatever comes. You can both read what is written now.")
                                              : tr("Write whatever comes. It is yours alone until you share it.");
    addCard(Glyph::Journal, {tr("A first page"), line, tr("Write")},
            [this] { m_context.navigator.compose(Kind::Entry); });
}

} // namespace hearth
