// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/insights/insightspage.h"

#include "checkins/askeddimensions.h"
#include "insights/review.h"
#include "models/journalwatcher.h"
#include "pages/insights/chartdetail.h"
#include "pages/insights/chartgrid.h"
#include "pages/insights/chartsaver.h"
#include "pages/insights/chartsharing.h"
#include "pages/insights/chartsources.h"
#include "pages/insights/drawingqueue.h"
#include "pages/insights/fewanswers.h"
#include "pages/insights/rangebar.h"
#include "pages/insights/reviewinvitation.h"
#include "pages/insights/reviewprinting.h"
#include "pages/insights/reviewview.h"
#include "records/draftplace.h"
#include "widgets/arrange.h"
#include "widgets/buttons.h"
#include "widgets/emptystate.h"
#include "widgets/pagescroll.h"
#include "widgets/plainlabel.h"
#include "widgets/sectionheader.h"
#include "widgets/wayback.h"
#include "wording/names.h"

#include <QScrollBar>
#include <QShortcut>

#include <algorithm>

namespace hearth {

namespace {

constexpr int kInsightsWidth = 1240; // three charts side by side

} // namespace

InsightsPage::InsightsPage(const PageContext &context, QWidget *parent)
    : Page(parent)
    , m_context(context)
    , m_queue(new DrawingQueue(this))
    , m_scroll(new PageScroll(this))
    , m_empty(new EmptyState(context.theme, Glyph::Insights, tr("Nothing to draw yet"),
                             tr("After your first check-in, each rating appears here as a dot. With three in a month, "
                                "a diamond marks the middle one."),
                             this))
    , m_review(new ReviewView(context, this))
    , m_invitation(new ReviewInvitation(context.theme, context.journal.isTogether()))
    , m_overviewHead(
          new SectionHeader(tr("Over time"),
                            tr("Each dot is one rating, each diamond the middle one where there are three or "
                               "more; the number below each month is how many ratings there are. Open a "
                               "chart to see more."),
                            SectionHeader::Level::Page))
    , m_detailHead(detailHead())
    , m_range(new RangeBar(context.theme, journalMonthsOf(context.journal)))
    , m_grid(new ChartGrid(context.theme, *m_queue,
                           context.journal.isTogether() ? ChartGrid::Columns::Pairs : ChartGrid::Columns::AsManyAsFit))
    , m_fewAnswers(new FewAnswers)
    , m_note(new PlainLabel(
          tr("These questions are Hearthbook’s own and not a validated questionnaire. Nothing here grades "
             "you or what is between you.")))
    , m_sharing(new ChartSharing(context))
    , m_detail(new ChartDetail(context.theme, *m_queue))
    , m_escape(new QShortcut(Qt::Key_Escape, this))
{
    m_scroll->setAccessibleName(title());
    setRole(m_note, Role::Caption);
    m_note->setWordWrap(true);
    m_empty->setAction(tr("Check in"));
    inColumn(this, 0, {m_detailHead, m_empty, {m_scroll, 1}, {m_review, 1}});
    m_scroll->setContentWidth(kInsightsWidth);
    addTo(m_scroll->content(),
          {m_invitation, m_overviewHead, m_range, m_fewAnswers, m_grid, m_sharing, m_detail, m_note});

    new JournalWatcher(
        context.journal, this, {}, [this] { refresh(); }, JournalWatcher::When::EndOfTurn);
    connect(m_range, &RangeBar::changed, this, &InsightsPage::refresh);
    connect(m_invitation, &ReviewInvitation::begun, this, &InsightsPage::beginReview);
    connect(m_grid, &ChartGrid::opened, this, &InsightsPage::open);
    connect(m_detail, &ChartDetail::daysChosen, this,
            [this](const ChartTopic &topic, PartnerId author, QDate first, QDate last) {
                openSource(m_context, topic, author, first, last);
            });
    connect(m_detail, &ChartDetail::stretchChosen, m_range, &RangeBar::narrowTo);
    connect(m_detail, &ChartDetail::moreWanted, m_range, &RangeBar::widen);
    connect(m_fewAnswers, &FewAnswers::checkInWanted, this, [this] { m_context.navigator.show(PageId::CheckIn); });
    connect(m_review, &ReviewView::left, this, &InsightsPage::leaveReview);
    connect(m_review, &ReviewView::numbersWanted, this, &InsightsPage::showNumbers);
    connect(m_review, &ReviewView::printWanted, this, &InsightsPage::printReview);
    connect(m_empty, &EmptyState::actionTriggered, this, [this] { m_context.navigator.show(PageId::CheckIn); });

    m_escape->setContext(Qt::WidgetWithChildrenShortcut);
    connect(m_escape, &QShortcut::activated, this, &InsightsPage::stepBack);
    showParts();
}

InsightsPage::~InsightsPage()
{
    // The pictures leave the queue while it still stands.
    delete m_scroll;
}

QString InsightsPage::title()
{
    return tr("Insights");
}

QWidget *InsightsPage::detailHead()
{
    auto *save = plainButton(m_context.theme, Glyph::Export, tr("Save as…"));
    connect(save, &QPushButton::clicked, this, [this] { saveChartAs(m_detail->content(), m_context, this); });
    auto *head = new WayBack(m_context.theme, tr("Back to all charts"), this, save);
    connect(head, &WayBack::chosen, this, &InsightsPage::close);
    return head;
}

void InsightsPage::activate()
{
    // Another day may have begun, and with it another month.
    refresh();
    // Words that wait in a review are found again.
    for (const QString &name : m_context.journal.drafts().places()) {
        const auto place = DraftPlace::fromName(name);
        if (place && place->kind == Kind::Entry && place->day.isValid())
            m_invitation->choose(YearMonth::of(place->day));
    }
}

bool InsightsPage::keepDrafts()
{
    return m_review->keepDraft();
}

void InsightsPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    if (m_isStale)
        refresh();
}

void InsightsPage::refresh()
{
    m_isStale = true;
    if (!isVisible())
        return;
    m_isStale = false;

    const Journal &journal = m_context.journal;
    m_isEmpty = !monthsToldOf(journal);
    m_invitation->setMonths(journalMonthsOf(journal), journal.clock().today());
    if (m_isReviewing)
        m_review->refresh();
    else
        showCharts();
    showParts();
}

void InsightsPage::showCharts()
{
    const Journal &journal = m_context.journal;
    const PartnerId other = otherPartner(journal.me());
    m_range->setOther(!journal.isTogether() && hasAnswers(other) ? nameInWords(journal, other) : QString());
    m_range->setWhole(journalMonthsOf(journal));

    const std::vector<ChartTopic> wanted = topics();
    if (m_opened && std::ranges::find(wanted, *m_opened) == wanted.end())
        m_opened.reset();
    if (m_opened)
        return showOpened();

    std::vector<SmallChart> charts;
    for (const ChartTopic &topic : wanted) {
        for (const PartnerId author : isPersonal(topic) ? authors() : std::vector{authors().front()})
            charts.push_back({topic, author});
    }
    m_grid->setCharts(charts, [this](const SmallChart &chart) { return contentOf(chart.topic, chart.author); });

    int answers = 0;
    for (const PartnerId author : authors())
        answers += periodsRated(journal, author);
    m_hasFewAnswers = m_fewAnswers->setCount(answers, journal.isTogether()    ? FewAnswers::Of::Both
                                                      : m_range->showsOther() ? FewAnswers::Of::Other
                                                                              : FewAnswers::Of::Reader);
}

std::vector<ChartTopic> InsightsPage::topics() const
{
    const Journal &journal = m_context.journal;
    const std::vector<PartnerId> shown = authors();
    const auto isThere = [&](const ChartTopic &topic) {
        return std::ranges::any_of(shown, [&](PartnerId author) { return !sourcesOf(journal, topic, author).empty(); });
    };
    std::vector<ChartTopic> wanted;
    if (std::ranges::any_of(shown, [&](PartnerId author) { return periodsRated(journal, author) > 0; })) {
        for (const Dimension dimension : askedDimensions(journal))
            wanted.emplace_back(dimension);
    }
    for (const PartnerId author : shown) {
        for (const OwnScale &scale : ownScalesOf(journal, author)) {
            if (std::ranges::find(wanted, ChartTopic(scale)) == wanted.end())
                wanted.emplace_back(scale);
        }
    }
    if (isThere(FeelingsPicked{}))
        wanted.emplace_back(FeelingsPicked{});
    if (isThere(Counted::Together) || isThere(Counted::Apart))
        wanted.emplace_back(Counted::Together);
    if (isThere(Counted::Conversations))
        wanted.emplace_back(Counted::Conversations);
    if (journal.hasOther() || isThere(Counted::Thanks))
        wanted.emplace_back(Counted::Thanks);
    return wanted;
}

std::vector<PartnerId> InsightsPage::authors() const
{
    const Journal &journal = m_context.journal;
    if (journal.isTogether())
        return {kFirstPartner, kSecondPartner};
    return {m_range->showsOther() ? otherPartner(journal.me()) : journal.me()};
}

bool InsightsPage::hasAnswers(PartnerId author) const
{
    return periodsRated(m_context.journal, author) > 0 ||
           !sourcesOf(m_context.journal, FeelingsPicked{}, author).empty();
}

ChartContent InsightsPage::contentOf(const ChartTopic &topic, PartnerId author) const
{
    return hearth::contentOf(m_context.journal, topic, author, m_range->months(), m_range->step());
}

const std::vector<ChartPanel *> &InsightsPage::panels() const
{
    return m_grid->panels();
}

const ChartContent *InsightsPage::opened() const
{
    return m_opened ? &m_detail->content() : nullptr;
}

void InsightsPage::open(const ChartTopic &topic)
{
    m_scrolledTo = m_scroll->verticalScrollBar()->value();
    m_opened = topic;
    showOpened();
    showParts();
    m_detailHead->setFocus(Qt::OtherFocusReason);
    m_scroll->verticalScrollBar()->setValue(0);
}

void InsightsPage::showOpened()
{
    const ChartTopic topic = *m_opened;
    std::vector<ChartContent> contents;
    for (const PartnerId author : authors()) {
        if (contents.empty() || isPersonal(topic))
            contents.push_back(contentOf(topic, author));
    }
    m_detail->setContents(std::move(contents),
                          [this, topic, last = m_range->months().last](PartnerId author, GlanceBy by) {
                              return glanceOf(m_context.journal, topic, author, by, last);
                          });
}

void InsightsPage::stepBack()
{
    if (m_range->isNarrowed())
        m_range->widen();
    else
        close();
}

void InsightsPage::close()
{
    if (!m_opened)
        return;
    const ChartTopic topic = *m_opened;
    m_opened.reset();
    showCharts();
    showParts();
    m_grid->focusOn(topic);
    // The content takes its height back first.
    QTimer::singleShot(0, this, [this] { m_scroll->verticalScrollBar()->setValue(m_scrolledTo); });
}

void InsightsPage::beginReview(YearMonth from, YearMonth to)
{
    m_isReviewing = true;
    showParts();
    m_review->begin(reviewOf(m_context.journal, from, to));
}

void InsightsPage::leaveReview()
{
    m_isReviewing = false;
    refresh();
    m_invitation->setFocus(Qt::OtherFocusReason);
}

void InsightsPage::showNumbers()
{
    m_isReviewing = false;
    refresh();
    m_range->setFocus(Qt::OtherFocusReason);
    m_scroll->ensureWidgetVisible(m_grid);
}

void InsightsPage::printReview()
{
    hearth::printReview(m_context, m_review->review(), m_review->answers().answers, this);
}

void InsightsPage::showParts()
{
    m_empty->setVisible(m_isEmpty && !m_isReviewing);
    m_scroll->setVisible(!m_isEmpty && !m_isReviewing);
    m_review->setVisible(m_isReviewing);
    m_detailHead->setVisible(m_opened.has_value() && !m_scroll->isHidden());
    m_scroll->setEdges(pageEdges(m_opened.has_value()));
    for (QWidget *part : {static_cast<QWidget *>(m_invitation), m_overviewHead, static_cast<QWidget *>(m_grid)})
        part->setVisible(!m_opened);
    m_fewAnswers->setVisible(m_hasFewAnswers && !m_opened);
    m_detail->setVisible(m_opened.has_value());
    m_range->setWhoseMatters(!m_opened || m_detail->content().isPersonal());
    m_sharing->setTopic(m_range->showsOther() ? std::nullopt : m_opened);
    // Elsewhere the key belongs to the window, or to the review.
    m_escape->setEnabled(!m_isReviewing && (m_opened.has_value() || m_range->isNarrowed()));
}

} // namespace hearth
