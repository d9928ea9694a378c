// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/insights/insightspage.h"

#include "checkins/askeddimensions.h"
#include "insights/feelings.h"
#include "insights/review.h"
#include "models/journalwatcher.h"
#include "pages/insights/chartdetail.h"
#include "pages/insights/chartpanel.h"
#include "pages/insights/chartsaver.h"
#include "pages/insights/chartsharing.h"
#include "pages/insights/drawingqueue.h"
#include "pages/insights/rangebar.h"
#include "pages/insights/reviewinvitation.h"
#include "pages/insights/reviewprinting.h"
#include "pages/insights/reviewview.h"
#include "records/draftplace.h"
#include "widgets/arrange.h"
#include "widgets/buttons.h"
#include "widgets/card.h"
#include "widgets/emptystate.h"
#include "widgets/pagescroll.h"
#include "widgets/panelgrid.h"
#include "widgets/plainlabel.h"
#include "widgets/sectionheader.h"

#include <QScrollBar>
#include <QShortcut>

#include <algorithm>

namespace hearth {

namespace {

constexpr int kInsightsWidth = 1240; // three charts side by side
constexpr int kFewAnswers = 12;      // until then the page says what comes with more

} // namespace

InsightsPage::InsightsPage(const PageContext &context, QWidget *parent)
    : Page(parent)
    , m_context(context)
    , m_queue(new DrawingQueue(this))
    , m_scroll(new PageScroll(this))
    , m_empty(
          new EmptyState(context.theme, Glyph::Insights, tr("Nothing to draw yet"),
                         tr("After your first check-in each answer stands here as a dot. With three in a month their "
                            "middle shows, too."),
                         this))
    , m_review(new ReviewView(context, this))
    , m_invitation(new ReviewInvitation(context.theme, context.journal.isTogether()))
    , m_overviewHead(new SectionHeader(tr("Over time"),
                                       tr("Each dot is one answer, each diamond the median where there are three or "
                                          "more, and n is how many there are. Open a chart to see more."),
                                       SectionHeader::Level::Page))
    , m_detailHead(detailHead())
    , m_range(new RangeBar(context.theme))
    , m_grid(new PanelGrid)
    , m_begunCard(new Card)
    , m_begun(paragraph(QString(), Role::Muted))
    , m_checkIn(plainButton(tr("Check in")))
    , m_note(
          new PlainLabel(tr("These questions are Hearthbook's own and no validated questionnaire. Nothing here grades "
                            "you or what is between you.")))
    , m_sharing(new ChartSharing(context))
    , m_detail(new ChartDetail(context.theme, *m_queue))
    , m_escape(new QShortcut(Qt::Key_Escape, this))
{
    setRole(m_note, Role::Caption);
    m_note->setWordWrap(true);
    m_empty->setAction(tr("Check in"));
    addTo(m_begunCard->content(), {m_begun, {m_checkIn, Qt::AlignLeading}});
    inColumn(this, {m_empty, m_scroll, m_review});
    m_scroll->setContentWidth(kInsightsWidth);
    addTo(m_scroll->content(),
          {m_invitation, m_overviewHead, m_detailHead, m_range, m_begunCard, m_grid, m_sharing, m_detail, m_note});

    new JournalWatcher(
        context.journal, this, {}, [this] { refresh(); }, JournalWatcher::When::EndOfTurn);
    connect(m_range, &RangeBar::changed, this, &InsightsPage::refresh);
    connect(m_invitation, &ReviewInvitation::begun, this, &InsightsPage::beginReview);
    connect(m_detail, &ChartDetail::daysChosen, this, &InsightsPage::openWritten);
    connect(m_detail, &ChartDetail::stretchChosen, m_range, &RangeBar::narrowTo);
    connect(m_detail, &ChartDetail::moreWanted, m_range, &RangeBar::widen);
    connect(m_checkIn, &QPushButton::clicked, this, [this] { m_context.navigator.show(PageId::CheckIn); });
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
    auto *head = new QWidget;
    auto *back = quietButton(tr("All charts"), head);
    setGlyph(back, m_context.theme, Glyph::ChevronBack);
    auto *save = plainButton(tr("Save as…"), head);
    setGlyph(save, m_context.theme, Glyph::Export);
    connect(back, &QPushButton::clicked, this, &InsightsPage::close);
    connect(save, &QPushButton::clicked, this, [this] { saveChartAs(m_detail->content(), m_context, this); });

    inRow(head, {back, Stretch(), save});
    head->setFocusProxy(back);
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
    m_isEmpty = journal.all<CheckIn>().isEmpty() && journal.all<SharedChart>().isEmpty() &&
                journal.all<GratitudeNote>().isEmpty() && journal.all<Entry>().isEmpty() &&
                journal.all<SharedExperience>().isEmpty();
    m_invitation->setMonths(reviewableMonths(journal), journal.clock().today());
    if (m_isReviewing)
        m_review->refresh();
    const PartnerId other = otherPartner(journal.me());
    const auto isOfOther = [other](const auto &all) {
        return std::any_of(all.begin(), all.end(), [other](const auto &each) { return each.record.author == other; });
    };
    const bool otherShares = isOfOther(journal.all<CheckIn>()) || isOfOther(journal.all<SharedChart>());
    m_range->setOther(otherShares ? journal.nameOf(other) : QString());
    m_range->setWhole(monthsWithAnything(journal));

    const std::vector<ChartTopic> wanted = topics();
    if (!std::ranges::equal(wanted, m_panels, {}, {}, &ChartPanel::topic))
        rebuildPanels(wanted);
    for (ChartPanel *panel : m_panels)
        panel->setContent(contentOf(journal, panel->topic(), author(), m_range->months(), m_range->step()));
    if (m_opened && std::ranges::find(wanted, *m_opened) == wanted.end())
        m_opened.reset();
    showOpened();
    showBegun();
    showParts();
}

std::vector<ChartTopic> InsightsPage::topics() const
{
    std::vector<ChartTopic> wanted;
    if (answers(author()) > 0) {
        for (const Dimension dimension : askedDimensions(m_context.journal))
            wanted.emplace_back(dimension);
    }
    bool hasFeelings = false;
    forEachFeeling(m_context.journal, author(), [&hasFeelings](QDate, const QString &) { hasFeelings = true; });
    if (hasFeelings)
        wanted.emplace_back(FeelingsPicked{});
    if (!livedOccurrences(m_context.journal).isEmpty())
        wanted.emplace_back(Counted::Together);
    if (!m_context.journal.all<Conversation>().isEmpty())
        wanted.emplace_back(Counted::Conversations);
    if (m_context.journal.hasOther() || !m_context.journal.all<GratitudeNote>().isEmpty())
        wanted.emplace_back(Counted::Thanks);
    return wanted;
}

PartnerId InsightsPage::author() const
{
    const PartnerId me = m_context.journal.me();
    return m_range->showsOther() ? otherPartner(me) : me;
}

int InsightsPage::answers(PartnerId author) const
{
    const auto isRated = [](const CheckIn &each) {
        return std::ranges::any_of(
            kDimensions, [&each](Dimension dimension) { return each.answer(dimension).rating().has_value(); });
    };
    auto count = std::ranges::count_if(m_context.journal.all<CheckIn>(), [&](const CheckIn &each) {
        return each.record.author == author && each.record.verified && isRated(each);
    });
    for (const SharedChart &chart : m_context.journal.all<SharedChart>()) {
        if (author != m_context.journal.me() && chart.record.author == author && chart.record.verified)
            count += chart.ratings.size();
    }
    return static_cast<int>(count);
}

void InsightsPage::showBegun()
{
    const int count = answers(author());
    const bool isMine = author() == m_context.journal.me();
    m_hasFewAnswers = isMine && count < kFewAnswers;
    m_checkIn->setVisible(count == 0);
    m_begun->setText(
        count == 0
            ? tr("Your own charts begin with your first check-in: each answer becomes a dot here. With three in a "
                 "month their middle shows, too, and after twelve months a direction, if there is one.")
        : count < StepOfRatings::kMinForMedian
            ? tr("It has begun: each dot is one of your answers. With three in a month their middle shows, too, and "
                 "after "
                 "twelve months a direction, if there is one.")
            : tr("Your charts are growing. From the fifth answer in a month, the middle half of them shows as a band; "
                 "after twelve months a direction can be named, if there is one."));
}

void InsightsPage::rebuildPanels(const std::vector<ChartTopic> &topics)
{
    m_panels.clear();
    QList<QWidget *> widgets;
    for (const ChartTopic topic : topics) {
        auto *panel = new ChartPanel(m_context.theme, topic, *m_queue, m_grid);
        connect(panel, &ChartPanel::clicked, this, [this, topic] { open(topic); });
        m_panels.push_back(panel);
        widgets.append(panel);
    }
    m_grid->setPanels(widgets);
}

const ChartContent *InsightsPage::opened() const
{
    return m_opened ? &m_detail->content() : nullptr;
}

void InsightsPage::open(ChartTopic topic)
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
    if (!m_opened)
        return;
    const YearMonth last = m_range->months().last;
    m_detail->setContent(contentOf(m_context.journal, *m_opened, author(), m_range->months(), m_range->step()),
                         [this, topic = *m_opened, author = author(), last](GlanceBy by) {
                             return glanceOf(m_context.journal, topic, author, by, last);
                         });
}

void InsightsPage::openWritten(QDate first, QDate last)
{
    const auto openFirst = [&](const auto &records, const auto &isMeant) {
        const auto found = std::ranges::find_if(records, isMeant);
        if (found != records.end())
            m_context.navigator.open(found->record.id);
    };
    const Journal &journal = m_context.journal;
    if (!m_opened)
        return;
    if (std::holds_alternative<Dimension>(*m_opened)) {
        openFirst(journal.all<CheckIn>(), [&](const CheckIn &each) {
            return each.record.author == author() && each.period.start >= first && each.period.start <= last;
        });
    } else if (*m_opened == ChartTopic(FeelingsPicked{})) {
        const auto isMeant = [&](const Record &record, QDate day, bool hasFeelings) {
            return record.author == author() && hasFeelings && day >= first && day <= last;
        };
        openFirst(journal.all<Entry>(),
                  [&](const Entry &each) { return isMeant(each.record, each.record.date, !each.feelings.isEmpty()); });
        openFirst(journal.all<CheckIn>(), [&](const CheckIn &each) {
            return isMeant(each.record, each.period.start, !each.feelings.isEmpty());
        });
    } else if (*m_opened == ChartTopic(Counted::Together)) {
        const auto lived = occurrencesBetween(journal, first, last);
        const auto found =
            std::ranges::find_if(lived, [&journal](const Occurrence &each) { return isLived(journal, each); });
        if (found != lived.end())
            m_context.navigator.open(found->experience);
    } else if (*m_opened == ChartTopic(Counted::Conversations)) {
        openFirst(journal.all<Conversation>(),
                  [&](const Conversation &each) { return each.record.date >= first && each.record.date <= last; });
    } else {
        openFirst(journal.all<GratitudeNote>(),
                  [&](const GratitudeNote &each) { return each.record.date >= first && each.record.date <= last; });
    }
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
    showParts();
    const auto panel = std::ranges::find(m_panels, topic, &ChartPanel::topic);
    if (panel != m_panels.end())
        (*panel)->setFocus(Qt::OtherFocusReason);
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
    showParts();
    m_invitation->setFocus(Qt::OtherFocusReason);
}

void InsightsPage::showNumbers()
{
    m_isReviewing = false;
    showParts();
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
    for (QWidget *part : {static_cast<QWidget *>(m_invitation), m_overviewHead, static_cast<QWidget *>(m_grid)})
        part->setVisible(!m_opened);
    m_begunCard->setVisible(m_hasFewAnswers && !m_opened);
    for (QWidget *part : {m_detailHead, static_cast<QWidget *>(m_detail)})
        part->setVisible(m_opened.has_value());
    m_sharing->setTopic(author() == m_context.journal.me() ? m_opened : std::nullopt);
    // Elsewhere the key belongs to the window.
    m_escape->setEnabled(m_opened.has_value() || m_range->isNarrowed());
}

} // namespace hearth
