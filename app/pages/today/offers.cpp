// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/today/offers.h"

#include "base/shortening.h"
#include "journal/journal.h"
#include "records/duewords.h"
#include "records/ownchoices.h"
#include "search/journaldocuments.h"
#include "session/backupchoices.h"
#include "widgets/buttons.h"

#include <QVBoxLayout>

#include <algorithm>

namespace hearth {

namespace {

constexpr std::size_t kMostAtOnce = 2; // more would be a list of duties, and push the note of thanks out of sight
constexpr qsizetype kBeginning = 80;   // characters of what was being written

// Whether the writing can go on: what it changes or is about is still there.
bool canGoOn(const Journal &journal, const DraftPlace &place)
{
    const auto isGone = [&journal](RecordId id) { return id.isValid() && journal.findRecord(id) == nullptr; };
    // The ten seconds' note stands on this page.
    return !place.isQuick && !isGone(place.of) && !isGone(place.about) &&
           (place.kind != Kind::GratitudeNote || journal.hasOther());
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

Offers::Offers(const PageContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_layout(new QVBoxLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(spacing::medium);
}

void Offers::rebuild()
{
    qDeleteAll(findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly));
    addDue(dueThings(m_context.journal, surroundingsOf(m_context.session, m_context.settings)));
    addUnfinished();
    addFirstSteps();
    setVisible(m_layout->count() > 0);
}

OfferCard *Offers::addCard(Glyph glyph, const OfferCard::Words &words, const std::function<void()> &act)
{
    auto *card = new OfferCard(m_context.theme, glyph, words, this);
    // Later: acting may rebuild this and delete the button in the middle of its click.
    connect(card, &OfferCard::chosen, this, act, Qt::QueuedConnection);
    m_layout->addWidget(card);
    return card;
}

void Offers::addDue(const std::vector<DueThing> &things)
{
    const std::size_t shown = m_showsAll ? things.size() : std::min(things.size(), kMostAtOnce);
    for (std::size_t i = 0; i < shown; ++i) {
        const DueThing &thing = things[i];
        auto *card = addCard(glyphFor(thing.sort), wordsFor(m_context.journal, thing), [this, thing] { open(thing); });
        card->offerLater();
        connect(
            card, &OfferCard::putOff, this, [this, key = thing.key](OfferCard::Later later) { putOff(key, later); },
            Qt::QueuedConnection);
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

void Offers::open(const DueThing &thing)
{
    if (thing.sort == DueSort::CheckIn)
        m_context.navigator.compose(Kind::CheckIn);
    else if (thing.sort == DueSort::KeepCopy)
        emit copyChosen();
    else if (thing.sort == DueSort::HowWasIt)
        emit dayChosen(thing.record, thing.day);
    else
        m_context.navigator.open(thing.record);
}

void Offers::putOff(const QString &key, OfferCard::Later later)
{
    Journal &journal = m_context.journal;
    const QDate today = journal.clock().today();
    const QDate until = later == OfferCard::Later::Tomorrow  ? today.addDays(1)
                        : later == OfferCard::Later::InAWeek ? today.addDays(7)
                                                             : neverAgain();
    const auto done =
        changePreferences(journal, [&](Preferences &preferences) { hearth::putOff(preferences, key, until, today); });
    const QString sentence = later == OfferCard::Later::Tomorrow ? tr("It comes up again tomorrow.")
                             : later == OfferCard::Later::InAWeek
                                 ? tr("It comes up again in a week.")
                                 : tr("It is not offered again. You find it in Settings, under Today.");
    m_context.navigator.conclude(done, sentence);
}

void Offers::addUnfinished()
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

void Offers::goOn(const DraftPlace &place)
{
    const Journal &journal = m_context.journal;
    Navigator &navigator = m_context.navigator;
    const Record *about = journal.findRecord(place.about);
    const bool isReplyToWrite = place.kind == Kind::Response && journal.all<Response>().find(place.of) == nullptr;
    if (place.kind == Kind::ExperienceWords && about != nullptr)
        emit dayChosen(place.about, place.day.isValid() ? place.day : about->date);
    else if (about != nullptr)
        navigator.open(place.about);
    else if (isReplyToWrite)
        navigator.open(place.of);
    else if (place.of.isValid())
        navigator.edit(place.of);
    else
        navigator.compose(place.kind);
}

void Offers::addFirstSteps()
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
