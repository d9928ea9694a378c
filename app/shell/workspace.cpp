// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/workspace.h"

#include "editors/recordeditorbase.h"
#include "exporting/exportdialog.h"
#include "importing/importdialog.h"
#include "importing/sourcedrop.h"
#include "models/journalwatcher.h"
#include "onboarding/otherpartnerdialog.h"
#include "pages/agreements/agreementspage.h"
#include "pages/checkin/checkinpage.h"
#include "pages/gratitude/gratitudepage.h"
#include "pages/insights/insightspage.h"
#include "pages/journal/journalpage.h"
#include "pages/settings/settingspage.h"
#include "pages/talk/talkpage.h"
#include "pages/today/todaypage.h"
#include "pages/together/togetherpage.h"
#include "search/searchservice.h"
#include "session/session.h"
#include "session/settings.h"
#include "shell/focusreturn.h"
#include "shell/header.h"
#include "shell/messageplace.h"
#include "shell/messages.h"
#include "shell/navigation.h"
#include "shell/pageset.h"
#include "shell/quietbar.h"
#include "shell/regionkeys.h"
#include "shell/searching.h"
#include "shell/undonames.h"
#include "shell/wayhome.h"
#include "spelling/dictionarychoice.h"
#include "spelling/spellinginstaller.h"
#include "widgets/arrange.h"
#include "widgets/buttons.h"
#include "widgets/firstweekday.h"
#include "widgets/openonce.h"
#include "widgets/taborder.h"
#include "wording/names.h"
#include "wording/undowords.h"
#include "wording/wording.h"

#include <QAbstractScrollArea>
#include <QApplication>
#include <QInputMethod>
#include <QPushButton>
#include <QScrollBar>
#include <QStackedWidget>
#include <QTimer>

#include <utility>

namespace hearth {

namespace {

constexpr auto kBetweenWrites = std::chrono::seconds(20); // to write what could not be written

void scrollToTop(const QWidget &page)
{
    for (const QAbstractScrollArea *area : page.findChildren<QAbstractScrollArea *>()) {
        if (area->isVisible())
            area->verticalScrollBar()->setValue(area->verticalScrollBar()->minimum());
    }
}

/// The editor in which the keyboard was last on that page, and which is still open; null for none.
RecordEditorBase *writtenOn(const QWidget &page)
{
    for (QWidget *at = page.focusWidget(); at != nullptr && at != &page; at = at->parentWidget()) {
        auto *editor = qobject_cast<RecordEditorBase *>(at);
        if (editor != nullptr && editor->isVisible())
            return editor;
    }
    return nullptr;
}

} // namespace

Workspace::Workspace(const Dependencies &dependencies, QWidget *parent)
    : QWidget(parent)
    , m_context{dependencies.theme,
                dependencies.journal,
                dependencies.search,
                dependencies.session,
                dependencies.settings,
                dependencies.prompter,
                *this}
    , m_actions(dependencies.actions)
    , m_wayHome(new WayHome(this))
{
    m_spelling.setLanguages(
        fittingDictionaries(likelyLanguages(dependencies.settings.language()), SpellChecker::languages()));
    new SpellingInstaller(dependencies.theme, dependencies.settings, m_spelling, *this);
    m_navigation = new Navigation(dependencies.theme, this);
    m_header = new Header(dependencies.theme, dependencies.actions, this);
    m_quietBar = new QuietBar(dependencies.theme, dependencies.actions, this);
    m_quietBar->hide();
    connect(m_quietBar, &QuietBar::left, this, [this] {
        if (m_leaveQuiet)
            m_leaveQuiet();
    });
    m_messageBar = new MessageBar(dependencies.theme, this);
    m_messages = new Messages(m_context, m_messageBar);
    m_stack = new QStackedWidget(this);
    m_searching = new Searching(dependencies.theme, dependencies.journal, dependencies.search,
                                {m_actions, *m_header, *m_navigation, *m_stack}, this);
    m_pages = std::make_unique<PageSet>(m_context, *m_navigation, *m_stack);
    addPages();
    m_header->setTitles(m_pages->titles());

    auto *room = new QWidget(this);
    inRow(this, 0,
          {m_navigation, {inColumn(0, {m_header, m_quietBar, m_searching->wayBack(), {m_stack, 1}, room}), 1}});

    new MessagePlace(dependencies.theme, m_messageBar, room);
    m_regions = new RegionKeys({m_navigation, m_header, m_stack, m_messageBar}, this);
    new FocusReturn(m_stack, m_navigation, this);
    connect(qApp, &QApplication::focusChanged, this,
            [this](const QWidget *, const QWidget *focused) { followWriting(focused); });
    connect(m_navigation, &Navigation::chosen, this, [this](PageId id) {
        const bool isShown = id == m_current && m_stack->currentWidget() == page(id);
        show(id);
        if (isShown)
            scrollToTop(*page(id));
    });
    connect(m_searching, &Searching::openWanted, this, &Workspace::open);
    connect(m_searching, &Searching::ended, this, [this] {
        m_stack->setCurrentWidget(page(m_current));
        m_header->setTitle(m_pages->title(m_current));
        m_navigation->setCurrent(m_current);
    });
    hearth::setFirstWeekday(*this, m_context.journal.preferences().firstWeekday);
    new JournalWatcher(m_context.journal, this, {Kind::Preferences}, [this] {
        hearth::setFirstWeekday(*this, m_context.journal.preferences().firstWeekday);
        catchUp(); // the day may begin at another hour
    });
    new JournalWatcher(m_context.journal, this, {Kind::Partner, Kind::Attachment},
                       [this] { m_header->setWriter(m_context.journal); });
    const Journal &journal = m_context.journal;
    if (journal.isTogether()) {
        m_header->offerWriters({nameInWords(journal, kFirstPartner), nameInWords(journal, kSecondPartner)},
                               journal.me().number() - 1);
        connect(m_header, &Header::writerChosen, this,
                [this](int index) { emit writerChosen(index == 0 ? kFirstPartner : kSecondPartner); });
    }
    connectActions();
    if (!journal.isTogether())
        connect(new SourceDrop(this), &SourceDrop::dropped, this, &Workspace::bringIn, Qt::QueuedConnection);
    connect(&m_context.journal, &Journal::historyChanged, this, &Workspace::offerWhatFits);
    m_header->setWriter(m_context.journal);
    new UndoNames(m_context.journal, m_actions, this);
    offerWhatFits();
    m_day = journal.clock().today();
    auto *again = new QTimer(this);
    connect(again, &QTimer::timeout, this, [this] { (void)m_context.journal.drafts().writeUnwritten(); });
    again->start(kBetweenWrites);
    show(PageId::Today);
}

void Workspace::connectActions()
{
    const auto on = [this](ActionId id, auto act) { connect(m_actions[id], &QAction::triggered, this, act); };
    on(ActionId::NewEntry, [this] { compose(Kind::Entry); });
    on(ActionId::NewNote, [this] { compose(Kind::GratitudeNote); });
    on(ActionId::NewCheckIn, [this] { compose(Kind::CheckIn); });
    on(ActionId::NewExperience, [this] { compose(Kind::SharedExperience); });
    on(ActionId::NewAgreement, [this] { compose(Kind::AgreementVersion); });
    on(ActionId::NewLimit, [this] { compose(Kind::PersonalLimit); });
    on(ActionId::NewCommitment, [this] { compose(Kind::Commitment); });
    on(ActionId::NewConversation, [this] { compose(Kind::Conversation); });
    on(ActionId::BringIn, [this] { bringIn({}); });
    on(ActionId::TakeOut, [this] { openOnce(new ExportDialog(m_context, this)); });
    on(ActionId::Undo, [this] { retrace(Retrace::Undo); });
    on(ActionId::Redo, [this] { retrace(Retrace::Redo); });
    const std::pair<ActionId, PageId> pages[] = {
        {ActionId::ShowToday, PageId::Today},         {ActionId::ShowJournal, PageId::Journal},
        {ActionId::ShowCheckIn, PageId::CheckIn},     {ActionId::ShowTogether, PageId::Together},
        {ActionId::ShowGratitude, PageId::Gratitude}, {ActionId::ShowAgreements, PageId::Agreements},
        {ActionId::ShowTalk, PageId::Talk},           {ActionId::ShowInsights, PageId::Insights},
        {ActionId::ShowSettings, PageId::Settings},
    };
    for (const auto &[action, page] : pages)
        on(action, [this, page = page] {
            show(page);
            // Once everything that was made anew for it is there.
            QMetaObject::invokeMethod(this, &Workspace::enterPage, Qt::QueuedConnection);
        });
}

void Workspace::enterPage()
{
    const bool isSearched = m_stack->currentWidget() != page(m_current);
    if (RecordEditorBase *editor = writtenOn(*m_stack->currentWidget())) {
        editor->focusAgain();
        return;
    }
    m_regions->enter(m_stack->currentWidget(), [&] { return !isSearched && page(m_current)->focusFirst(); });
}

void Workspace::retrace(Retrace way)
{
    const StepId step = m_context.journal.nextStep(way);
    const ChangeSet *changes = m_context.journal.changesOf(way, step);
    const RecordId about = changes != nullptr ? mainChangeOf(*changes).id() : RecordId();
    // It may have happened on another page, a while ago: what it gave back is shown, here where this page can.
    m_wayHome->forget();
    m_messages->retrace(way, step, [this, about] {
        if (m_context.journal.findRecord(about) == nullptr)
            return;
        if (page(m_current)->openRecord(about))
            show(m_current); // instead of what was searched for
        else
            open(about);
    });
}

Workspace::~Workspace()
{
    disconnect(qApp, nullptr, this, nullptr); // the focus still moves while the pages go
}

void Workspace::addPages()
{
    m_pages->add<TodayPage>(PageId::Today);
    m_pages->add<JournalPage>(PageId::Journal);
    m_pages->add<CheckInPage>(PageId::CheckIn);
    m_pages->add<TogetherPage>(PageId::Together);
    m_pages->add<GratitudePage>(PageId::Gratitude);
    m_pages->add<AgreementsPage>(PageId::Agreements);
    m_pages->add<TalkPage>(PageId::Talk);
    m_pages->add<InsightsPage>(PageId::Insights);
    m_navigation->addSearch(tr("Search"));
    m_pages->add<SettingsPage>(PageId::Settings);
    const auto *today = static_cast<TodayPage *>(page(PageId::Today));
    connect(today, &TodayPage::dayChosen, this, [this](RecordId experience, QDate day) {
        show(PageId::Together);
        static_cast<TogetherPage *>(page(PageId::Together))->writeAbout({experience, day});
    });
    connect(today, &TodayPage::copyChosen, this, [this] {
        show(PageId::Settings);
        static_cast<SettingsPage *>(page(PageId::Settings))->showBackups();
    });
    connect(today, &TodayPage::importChosen, this, [this] { bringIn({}); });
    connect(today, &TodayPage::codeChosen, this, [this] {
        show(PageId::Settings);
        static_cast<SettingsPage *>(page(PageId::Settings))->showKeys();
    });
}

Page *Workspace::page(PageId id)
{
    return m_pages->page(id);
}

bool Workspace::showFirst(const std::function<bool(Page &)> &does)
{
    const std::optional<PageId> shown = m_pages->firstThat(does);
    if (shown)
        show(*shown);
    return shown.has_value();
}

void Workspace::catchUp()
{
    const QDate today = m_context.journal.clock().today();
    if (std::exchange(m_day, today) == today)
        return;
    if (const auto opened = m_context.journal.openWhatIsDue(); !opened)
        report(opened.error());
}

void Workspace::followWriting(const QWidget *focused)
{
    if (focused == nullptr || !isAncestorOf(focused))
        return; // a dialog has it for a while
    const QWidget *editor = focused;
    while (editor != this && qobject_cast<const RecordEditorBase *>(editor) == nullptr)
        editor = editor->parentWidget();
    if (std::exchange(m_writing, editor) != editor && editor != this)
        m_messages->writingBegan();
}

void Workspace::show(PageId id)
{
    m_wayHome->forget();
    if (id != m_current)
        m_messages->pageTurned();
    turnTo(id);
}

void Workspace::turnTo(PageId id)
{
    catchUp();
    m_current = id;
    Page *page = this->page(id);
    m_navigation->setCurrent(id);
    m_header->setTitle(m_pages->title(id));
    if (!m_searching->isOpening())
        m_searching->leave();
    const QWidget *focused = focusWidget();
    if (focused != nullptr && m_navigation->isAncestorOf(focused))
        m_navigation->focusCurrent();
    m_stack->setCurrentWidget(page);
    page->activate();
}

void Workspace::open(RecordId record)
{
    // A photo is looked at where its record is; one that claims to belong to a photo is nowhere.
    const Repository<Attachment> &photos = m_context.journal.all<Attachment>();
    if (const Attachment *photo = photos.find(record))
        record = photo->of;
    if (photos.find(record) != nullptr)
        return;
    m_wayHome->forget();
    showFirst([record](Page &page) { return page.openRecord(record); });
}

void Workspace::edit(RecordId record)
{
    const Record *present = m_context.journal.findRecord(record);
    m_wayHome->forget();
    const bool isMine = present != nullptr && present->author == m_context.journal.me();
    if (!isMine || !showFirst([record](Page &page) { return page.editRecord(record); }))
        open(record);
}

void Workspace::compose(Kind kind)
{
    const bool isSearched = m_stack->currentWidget() != page(m_current);
    const PageId from = m_current;
    m_wayHome->forget(); // what is left now makes room for the next
    const bool isComposed = showFirst([kind](Page &page) { return page.compose(kind); });
    if (isComposed && !isSearched && m_current != from)
        comeBackTo(from);
}

void Workspace::comeBackTo(PageId id)
{
    if (const RecordEditorBase *editor = writtenOn(*page(m_current)))
        m_wayHome->leadFrom(*editor, [this, id] { turnTo(id); }); // what was said of the draft stays
}

void Workspace::showTagged(const QString &tag)
{
    m_wayHome->forget();
    showFirst([&tag](Page &page) { return page.showTagged(tag); });
}

void Workspace::talkAbout(const QString &topic)
{
    show(PageId::Talk);
    static_cast<TalkPage *>(page(PageId::Talk))->talkAbout(topic);
}

void Workspace::bringIn(const QString &path)
{
    auto *dialog = new ImportDialog(m_context, this);
    if (!path.isEmpty())
        dialog->read(path);
    openOnce(dialog);
}

void Workspace::holdWriter(bool held)
{
    m_header->setWriterHeld(held);
    if (!held)
        stayOpenFor(std::chrono::milliseconds(0));
}

void Workspace::stayOpenFor(std::chrono::milliseconds howLong)
{
    emit stillHere(howLong);
}

void Workspace::setUndisturbed(bool undisturbed, const std::function<void()> &leave)
{
    m_leaveQuiet = leave;
    m_navigation->setVisible(!undisturbed);
    m_header->setVisible(!undisturbed);
    m_quietBar->setVisible(undisturbed);
    m_searching->setUndisturbed(undisturbed);
}

void Workspace::withBoth(const std::function<void()> &signAll)
{
    if (m_context.journal.isTogether()) {
        signAll();
        return;
    }
    auto *dialog = new OtherPartnerDialog(m_context.theme, m_context.session, m_context.journal,
                                          OtherPartnerDialog::Purpose::SignOnce, this);
    connect(dialog, &QDialog::accepted, this, [this, signAll] {
        signAll();
        m_context.session.dismissGuest();
    });
    openOnce(dialog);
}

void Workspace::say(const QString &sentence, const QString &action, const std::function<void()> &act)
{
    m_messages->say(sentence, action, act);
}

void Workspace::sayDone(const QString &sentence, StepId step, const std::function<void()> &takenBack)
{
    m_messages->sayRetraceable(sentence, Retrace::Undo, step, takenBack);
}

void Workspace::report(const Error &error)
{
    m_messages->report(error);
}

void Workspace::reportTyped(const Error &error)
{
    m_messages->reportTyped(error);
}

void Workspace::offerWhatFits()
{
    const Journal &journal = m_context.journal;
    m_actions[ActionId::SitTogether]->setEnabled(journal.isForTwo() && !journal.isTogether());
    m_actions[ActionId::SitAlone]->setEnabled(journal.isTogether());
    // What comes in is private to one person, and what goes out is what one may read.
    for (const ActionId id : {ActionId::BringIn, ActionId::TakeOut})
        m_actions[id]->setEnabled(!journal.isTogether());
}

bool Workspace::keepDrafts()
{
    QGuiApplication::inputMethod()->commit(); // what an input method still holds is typed, too
    const bool isAllKept = m_pages->keepDrafts();
    return m_context.journal.drafts().writeUnwritten() && isAllKept;
}

void Workspace::tell(const OpeningNotices &notices)
{
    m_messages->tell(notices);
}

void Workspace::offerOpened()
{
    const std::optional<Period> &opened = m_context.journal.openedTogether();
    if (!opened) {
        say(tr("You are sitting together. Only what you share is on the screen."), {}, {});
        return;
    }
    say(tr("You are sitting together, and you have both answered: %1", "a period of check-ins")
            .arg(periodLabel(*opened, QLocale())),
        tr("Open them together now"), [this, period = *opened] {
            show(PageId::CheckIn);
            static_cast<CheckInPage *>(page(PageId::CheckIn))->showPeriod(period);
        });
}

bool Workspace::focusNextPrevChild(bool next)
{
    // From the side through the header to the page, and of the pages the one that is shown.
    QWidget *last = this;
    for (QWidget *region :
         {static_cast<QWidget *>(m_navigation), static_cast<QWidget *>(m_header), static_cast<QWidget *>(m_quietBar),
          m_searching->wayBack(), m_stack->currentWidget(), static_cast<QWidget *>(m_messageBar)})
        last = tabAsItStands(region, last);
    return QWidget::focusNextPrevChild(next);
}

void Workspace::focusPages()
{
    m_navigation->focusCurrent();
}

} // namespace hearth
