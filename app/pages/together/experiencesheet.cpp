// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/together/experiencesheet.h"

#include "editors/recordchips.h"
#include "models/journalwatcher.h"
#include "pages/together/experienceactions.h"
#include "pages/together/wordscolumns.h"
#include "photos/recordphotos.h"
#include "records/markdownview.h"
#include "records/recordactions.h"
#include "records/recordview.h"
#include "report/datewords.h"
#include "widgets/arrange.h"
#include "widgets/buttons.h"
#include "widgets/factgrid.h"
#include "widgets/flowlayout.h"
#include "widgets/inset.h"
#include "widgets/morebutton.h"
#include "widgets/noteline.h"
#include "widgets/pagescroll.h"
#include "widgets/plainlabel.h"
#include "widgets/tagsline.h"
#include "wording/experiencewording.h"
#include "wording/recordwords.h"
#include "wording/sharedwording.h"

#include <QGridLayout>
#include <QLabel>
#include <QScrollBar>

#include <algorithm>

namespace hearth {

namespace {

constexpr int kTextWidth = 812; // device-independent pixels; two columns of words

} // namespace

ExperienceSheet::ExperienceSheet(const PageContext &context, QWidget *parent)
    : QFrame(parent)
    , m_context(context)
    , m_doing(new ExperienceActions(context, this))
    , m_records(new RecordActions(context, this))
{
    setRole(this, Role::Card);
    QWidget *actions = makeActions();
    m_scroll = new PageScroll(this); // after the actions, also for the tab key
    m_scroll->setContentWidth(kTextWidth);
    m_scroll->setAccessibleName(tr("Reading"));
    m_scroll->widget()->setAutoFillBackground(false); // the sheet is the ground
    m_scroll->content()->setSpacing(spacing::section);
    inColumn(this, 0, {actions, {m_scroll, 1}}, {1, 1, 1, 1});
    connectActions();
    new JournalWatcher(m_context.journal, this, {}, [this](const QList<RecordEvent> &events) { follow(events); });
    refresh();
}

QWidget *ExperienceSheet::makeActions()
{
    m_actions = new QWidget(this);
    const auto button = [&](const QString &text, Glyph glyph, const char *name) {
        QPushButton *made = quietButton(text, m_actions);
        setGlyph(made, m_context.theme, glyph);
        made->setObjectName(QLatin1String(name));
        return made;
    };
    m_live = button(tr("It was lived"), Glyph::Check, "live");
    m_plan = button(tr("Plan it"), Glyph::Calendar, "plan");
    m_skip = button(tr("Not on this day"), Glyph::Close, "skip");
    m_end = button(tr("End after this day"), Glyph::Ended, "end");
    m_edit = button(tr("Change"), Glyph::Edit, "edit");
    m_visibility = button({}, Glyph::Share, "visibility");
    m_remove = button(tr("Delete"), Glyph::Trash, "remove");
    m_more = new MoreButton(m_context.theme, tr("More for this experience"), m_actions);
    QAction *forGood = m_more->addForGood("removeForGood");
    asActs(m_actions, {m_live, m_plan, m_skip, m_end, m_edit, m_visibility, m_remove, m_more});
    connect(forGood, &QAction::triggered, this, [this] { m_records->removeForGood(m_shown.experience); });
    return m_actions;
}

void ExperienceSheet::connectActions()
{
    connect(m_live, &QPushButton::clicked, this, [this] {
        m_doing->live(m_shown);
        writeWords();
    });
    connect(m_plan, &QPushButton::clicked, this, [this] { emit planChosen(m_shown.experience); });
    connect(m_edit, &QPushButton::clicked, this, [this] { emit editChosen(m_shown.experience); });
    connect(m_skip, &QPushButton::clicked, this, [this] { m_doing->skip(m_shown); });
    connect(m_end, &QPushButton::clicked, this, [this] { m_doing->endAfter(m_shown); });
    connect(m_visibility, &QPushButton::clicked, this, [this] { m_records->changeVisibility(m_shown.experience); });
    connect(m_remove, &QPushButton::clicked, this, [this] { m_records->remove(m_shown.experience); });
    connect(m_records, &RecordActions::broughtBack, this, [this](RecordId id) {
        if (m_context.journal.all<SharedExperience>().find(id) != nullptr)
            emit openChosen(id);
    });
}

bool ExperienceSheet::showOccurrence(const Occurrence &occurrence)
{
    if (occurrence == m_shown) {
        refresh();
        return true;
    }
    if ((m_words != nullptr && m_words->waitsForPhotos()) || !keepDrafts())
        return false;
    m_shown = occurrence;
    delete m_below;
    m_below = nullptr;
    m_words = nullptr;
    refresh();
    m_scroll->verticalScrollBar()->setValue(0);
    return true;
}

bool ExperienceSheet::keepDrafts()
{
    return m_words == nullptr || m_words->keepDrafts();
}

void ExperienceSheet::writeWords()
{
    if (m_words != nullptr)
        m_words->write();
}

bool ExperienceSheet::isWriting() const
{
    return m_words != nullptr && m_words->isWriting();
}

void ExperienceSheet::focusSheet()
{
    m_scroll->setFocus(Qt::OtherFocusReason);
}

void ExperienceSheet::follow(const QList<RecordEvent> &events)
{
    const SharedExperience *shown = m_context.journal.all<SharedExperience>().find(m_shown.experience);
    const bool concerns = std::ranges::any_of(events, [shown](const RecordEvent &event) {
        const bool isLinked = shown != nullptr && shown->record.links.contains(event.id);
        return isLinked || event.kind == Kind::SharedExperience || event.kind == Kind::Reflection ||
               event.kind == Kind::Attachment || event.kind == Kind::Partner;
    });
    if (!concerns || !m_shown.experience.isValid())
        return;
    if (!isThere(m_context.journal, m_shown) && !isWriting()) {
        m_shown = {};
        refresh();
        emit vanished();
        return;
    }
    refresh();
}

void ExperienceSheet::refresh()
{
    if (m_body != nullptr) {
        m_body->hide();
        m_body->deleteLater(); // one of its buttons may be speaking at this moment
    }
    m_body = new QWidget(this);
    m_bodyLayout = inColumn(m_body, spacing::large);
    insertInColumn(*m_scroll->content(), 0, m_body);
    const SharedExperience *experience = m_context.journal.all<SharedExperience>().find(m_shown.experience);
    m_scroll->setVisible(m_shown.experience.isValid());
    showActions(experience);
    if (experience != nullptr)
        showExperience(*experience);
    else if (m_shown.experience.isValid())
        showGone();
    showWords(experience);
    m_body->show();
}

void ExperienceSheet::showActions(const SharedExperience *experience)
{
    const Journal &journal = m_context.journal;
    const bool isMine = experience != nullptr && m_records->isMine(experience->record.id);
    const bool isIdea = experience != nullptr && experience->state == ExperienceState::Idea;
    m_live->setVisible(m_doing->canLive(m_shown));
    m_plan->setVisible(isIdea);
    m_skip->setVisible(m_doing->canSkip(m_shown));
    m_end->setVisible(m_doing->canEnd(m_shown));
    for (QWidget *button : std::initializer_list<QWidget *>{m_edit, m_remove, m_more})
        button->setVisible(isMine);
    m_visibility->setVisible(isMine && RecordActions::mayChangeReaders(journal, experience->record));
    const bool isShared = experience != nullptr && experience->record.visibility == Visibility::Shared;
    m_visibility->setText(isShared ? tr("Make private…") : tr("Share…"));
    setGlyph(m_visibility, m_context.theme, isShared ? Glyph::Private : Glyph::Share);
    const bool hasActions = isMine || isIdea;
    m_actions->setVisible(hasActions);
    m_scroll->setEdges(sheetEdges(hasActions));
}

void ExperienceSheet::showExperience(const SharedExperience &experience)
{
    const Journal &journal = m_context.journal;
    const Theme &theme = m_context.theme;
    QLabel *title = paragraph(breakable(experience.title.simplified()), Role::Title, m_body);
    title->setAccessibleName(experience.title);
    add(title);
    const RecordView view = viewOf(journal, experience);
    auto *facts = new FactGrid(m_body);
    facts->add(experience.state == ExperienceState::Idea ? tr("Written down") : tr("When"),
               weekdayAndDay(m_shown.day, QLocale()));
    for (const RecordItem &item : view.items) {
        // The first says how the record stands: a day of a ritual may be lived while that goes on being planned.
        const bool isState = &item == &view.items.front();
        if (item.form == RecordItem::Form::Fact && !isState)
            facts->add(item.label, item.words);
    }
    add(facts);

    add(new NoteLine(theme, readersGlyph(experience.record), visibilityWords(journal, experience.record), m_body));
    if (!experience.record.verified)
        add(new NoteLine(theme, Glyph::Warning, notVerifiedSentence(experience.kind), m_body));
    for (const RecordItem &item : view.items) {
        if (item.form != RecordItem::Form::Markdown) // the words of each stand in their own column
            continue;
        auto *details = new MarkdownView(theme, item.label, m_body);
        details->setJournalText(item.words);
        connect(details, &MarkdownView::linkChosen, m_records, &RecordActions::openLink);
        add(details);
    }
    auto *photos = new RecordPhotos(m_context, RecordPhotos::Use::Read, m_body);
    add(photos);
    photos->showRecord(experience.record.id);
    addOrigin(experience);
    for (const RecordItem &item : view.items) {
        if (item.form == RecordItem::Form::Records)
            addLinks(item);
    }
    auto *tags = new TagsLine(m_body);
    connect(tags, &TagsLine::tagChosen, this, [this](const QString &tag) { m_context.navigator.showTagged(tag); });
    tags->setTags(experience.record.tags);
    add(tags);
}

void ExperienceSheet::showGone()
{
    add(paragraph(occurrenceTitle(m_context.journal, m_shown), Role::Title, m_body));
    auto *facts = new FactGrid(m_body);
    facts->add(tr("When"), weekdayAndDay(m_shown.day, QLocale()));
    add(facts);
    add(new NoteLine(m_context.theme, Glyph::Info,
                     tr("What these words are about is not here: it was deleted, or it is not shared."), m_body));
}

void ExperienceSheet::addOrigin(const SharedExperience &experience)
{
    const Journal &journal = m_context.journal;
    if (experience.fromIdea.isValid()) {
        const SharedExperience *idea = journal.all<SharedExperience>().find(experience.fromIdea);
        if (idea != nullptr)
            addLink(tr("It came from an idea."), tr("Show the idea"), idea->record.id);
        else
            add(paragraph(tr("It came from an idea that is not on your board."), Role::Muted, m_body));
    }
    for (const SharedExperience *plan : takenUpAs(journal, experience.record.id)) {
        const QString day = weekdayAndDay(plan->record.date, QLocale());
        const bool isLived = plan->state == ExperienceState::Lived;
        addLink(isLived ? tr("This became a plan, lived on %1.", "a day").arg(day)
                        : tr("This became a plan for %1.", "a day").arg(day),
                isLived ? tr("Show the memory") : tr("Show the plan"), plan->record.id);
    }
}

void ExperienceSheet::addLink(const QString &sentence, const QString &button, RecordId record)
{
    auto *line = new QWidget(m_body);
    QLabel *words = paragraph(sentence, Role::Muted, line);
    words->setWordWrap(false);
    QPushButton *go = linkButton(button, line);
    connect(
        go, &QPushButton::clicked, this, [this, record] { emit openChosen(record); }, Qt::QueuedConnection);
    inFlow(line, spacing::small, {words, go});
    add(line);
}

void ExperienceSheet::addLinks(const RecordItem &links)
{
    auto *chips = new RecordChips(m_context.theme, m_context.journal, links.label, links.records, m_body);
    connect(
        chips, &RecordChips::chosen, this, [this](RecordId record) { m_context.navigator.open(record); },
        Qt::QueuedConnection);
    add(chips);
}

void ExperienceSheet::showWords(const SharedExperience *experience)
{
    const Journal &journal = m_context.journal;
    const bool isIdea = experience != nullptr && experience->state == ExperienceState::Idea;
    const bool hasCome = m_shown.day <= journal.clock().today();
    const bool isWanted = m_shown.experience.isValid() && (isLived(journal, m_shown) || (hasCome && !isIdea));
    if (isWanted && m_words == nullptr)
        makeWords();
    if (m_words == nullptr)
        return;
    m_words->refresh();
    m_below->setVisible(isWanted || isWriting());
}

void ExperienceSheet::makeWords()
{
    m_below = new QWidget(this);
    auto *line = new QFrame(m_below);
    setRole(line, Role::Separator);
    m_words = new WordsColumns(m_context, m_shown, m_below);
    inColumn(m_below, spacing::large, {line, m_words});
    connect(m_words, &WordsColumns::removeChosen, m_records, &RecordActions::remove);
    connect(m_words, &WordsColumns::removeForGoodChosen, m_records, &RecordActions::removeForGood);
    addTo(m_scroll->content(), {m_below});
}

void ExperienceSheet::add(QWidget *widget)
{
    addTo(m_bodyLayout, {widget});
}

} // namespace hearth
