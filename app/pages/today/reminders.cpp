// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/today/reminders.h"

#include "base/shortening.h"
#include "journal/journal.h"
#include "pages/today/puttingoff.h"
#include "records/reminderwords.h"
#include "search/journaldocuments.h"
#include "session/backupchoices.h"
#include "widgets/arrange.h"
#include "widgets/buttons.h"

#include <algorithm>

namespace hearth {

namespace {

constexpr std::size_t kMaxPlans = 3; // of today and tomorrow
constexpr std::size_t kMaxDue = 1;   // more would be a list of duties, and push the note of thanks out of sight
constexpr qsizetype kMaxNamed = 3;   // days in one line each; the others stand in the menu
constexpr qsizetype kBeginning = 80; // characters of what was being written

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
    return shortenedByWords(lineFrom(text, 2 * kBeginning), kBeginning);
}

} // namespace

Reminders::Reminders(const PageContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_layout(inColumn(this, spacing::medium))
{
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
    if (act)
        connect(card, &ReminderCard::chosen, this, act, Qt::QueuedConnection);
    m_layout->addWidget(card);
    return card;
}

void Reminders::addDue(const std::vector<Reminder> &things)
{
    const QDate tomorrow = m_context.journal.clock().today().addDays(1);
    std::vector<Reminder> plans;
    std::vector<Reminder> days;  // that went by; they are asked about together
    std::vector<Reminder> rest;  // and the first of those days
    std::vector<Reminder> codes; // a forgotten passphrase is the end without one: never folded away
    for (const Reminder &reminder : things) {
        if (reminder.type == ReminderType::Plan && reminder.day <= tomorrow)
            plans.push_back(reminder);
        else if (reminder.type == ReminderType::RecoveryCode)
            codes.push_back(reminder);
        else if (reminder.type != ReminderType::HowWasIt || days.empty())
            rest.push_back(reminder);
        if (reminder.type == ReminderType::HowWasIt)
            days.push_back(reminder);
    }
    const auto beyond = [](const std::vector<Reminder> &all, std::size_t most) {
        return all.size() - std::min(all.size(), most);
    };
    // A button for one thing alone would take its room.
    const bool showsAll = m_showsAll || beyond(plans, kMaxPlans) + beyond(rest, kMaxDue) <= 1;
    const auto add = [&](const std::vector<Reminder> &all, std::size_t most) {
        for (std::size_t i = 0; i < (showsAll ? all.size() : std::min(all.size(), most)); ++i) {
            if (all[i].type == ReminderType::HowWasIt)
                addHowTheyWere(days);
            else
                addReminder(all[i]);
            if (i == most && m_firstFolded == nullptr)
                m_firstFolded = qobject_cast<ReminderCard *>(m_layout->itemAt(m_layout->count() - 1)->widget());
        }
    };
    add(plans, kMaxPlans);
    add(rest, kMaxDue);
    add(codes, codes.size());
    if (!showsAll)
        addMore();
}

void Reminders::addMore()
{
    auto *more = quietButton(tr("Show what else there is"), this);
    const auto showAll = [this] {
        m_showsAll = true;
        rebuild();
        if (m_firstFolded != nullptr) { // the button is gone
            m_firstFolded->show();
            m_firstFolded->setFocus(Qt::OtherFocusReason);
        }
    };
    connect(more, &QPushButton::clicked, this, showAll, Qt::QueuedConnection);
    addTo(m_layout, {{more, Qt::AlignLeading}});
}

void Reminders::addReminder(const Reminder &reminder)
{
    auto *card =
        addCard(glyphFor(reminder.type), wordsFor(m_context.journal, reminder), [this, reminder] { open(reminder); });
    card->offerLater();
    connect(
        card, &ReminderCard::putOff, this,
        [this, key = reminder.key](LaterButton::Later later) { putOff(m_context, {key}, later); },
        Qt::QueuedConnection);
}

void Reminders::addHowTheyWere(const std::vector<Reminder> &days)
{
    if (days.size() == 1)
        return addReminder(days.front());
    QStringList keys;
    QStringList names;
    for (const Reminder &day : days) {
        keys += day.key;
        names += wordsFor(m_context.journal, day).line;
    }
    auto *card =
        addCard(glyphFor(ReminderType::HowWasIt),
                {tr("How was it?"), names.mid(0, kMaxNamed).join(QLatin1Char('\n')), tr("Write about one")}, {});
    card->offerChoices(names);
    connect(
        card, &ReminderCard::choiceMade, this,
        [this, days](int index) { open(days.at(static_cast<std::size_t>(index))); }, Qt::QueuedConnection);
    card->offerLater();
    connect(
        card, &ReminderCard::putOff, this, [this, keys](LaterButton::Later later) { putOff(m_context, keys, later); },
        Qt::QueuedConnection);
}

void Reminders::open(const Reminder &reminder)
{
    if (reminder.type == ReminderType::CheckIn)
        m_context.navigator.compose(Kind::CheckIn);
    else if (reminder.type == ReminderType::KeepCopy)
        emit copyChosen();
    else if (reminder.type == ReminderType::RecoveryCode)
        emit codeChosen();
    else if (reminder.type == ReminderType::HowWasIt)
        emit dayChosen(reminder.record, reminder.day);
    else
        m_context.navigator.open(reminder.record);
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
    if (!journal.isTogether()) { // what comes in is private to one person
        addCard(Glyph::Folder,
                {tr("From another journal"), tr("What you wrote elsewhere can come along. You see all of it first."),
                 tr("Bring it in")},
                [this] { emit importChosen(); });
    }
}

} // namespace hearth
