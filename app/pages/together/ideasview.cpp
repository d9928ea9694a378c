// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/together/ideasview.h"

#include "base/shortening.h"
#include "journal/occurrences.h"
#include "models/journalwatcher.h"
#include "theme/drawtext.h"
#include "widgets/arrange.h"
#include "widgets/buttons.h"
#include "widgets/daymark.h"
#include "widgets/emptystate.h"
#include "widgets/pagescroll.h"
#include "widgets/panelgrid.h"
#include "widgets/rowpainter.h"
#include "widgets/segmentedcontrol.h"
#include "widgets/switch.h"
#include "wording/experiencewording.h"
#include "wording/inoneline.h"
#include "wording/recordwords.h"
#include "wording/sharedwording.h"

#include <QPainter>
#include <QSet>
#include <QStackedWidget>
#include <QStyle>

#include <algorithm>

namespace hearth {

namespace {

constexpr qsizetype kExcerpt = 300; // characters; more than the lines hold
constexpr int kTitleLines = 2;
constexpr int kWordsLines = 2;
constexpr int kMarkSide = 10;

constexpr qsizetype kAtOnce = 60; // cards

} // namespace

IdeaCard::IdeaCard(const Theme &theme, const Journal &journal, const SharedExperience &idea, QWidget *parent)
    : QAbstractButton(parent)
    , m_theme(theme)
    , m_idea(idea.record.id)
    , m_type(idea.type)
    , m_title(lineFrom(idea.title, kExcerpt))
    , m_words(lineFrom(idea.details.isEmpty() ? idea.place : idea.details, kExcerpt))
    , m_plan(plainButton(tr("Plan it"), this))
{
    QStringList facts{experienceTypeName(idea.type)};
    if (journal.hasOther())
        facts += whoseIdeaWords(journal, idea.whoseIdea);
    if (idea.record.visibility == Visibility::Private && journal.hasOther())
        facts += visibilityWords(journal, idea.record);
    m_whose = inOneLine(facts);
    if (!takenUpAs(journal, m_idea).empty()) {
        m_whose = tr("Became a plan · %1", "an idea that became a plan; whose it was").arg(m_whose);
        m_plan->setText(tr("Plan it again"));
    }
    setAccessibleName(spokenLine({m_title, m_whose, m_words}));
    m_plan->setAccessibleName(tr("Plan it: %1", "the title of an idea").arg(m_title));
    m_plan->setCursor(Qt::ArrowCursor);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);

    inColumn(this, {Stretch(), inRow({Stretch(), m_plan})}, around(spacing::large));
    connect(this, &QAbstractButton::clicked, this, [this] { emit opened(m_idea); });
    connect(m_plan, &QPushButton::clicked, this, [this] { emit planChosen(m_idea); });
    connect(&theme, &Theme::changed, this, &QWidget::updateGeometry);
}

int IdeaCard::wordsHeight() const
{
    const TypeScale &type = m_theme.type();
    return heightOfLines(type.small, 1) + spacing::tiny + heightOfLines(type.heading, kTitleLines) + spacing::tiny +
           heightOfLines(type.body, kWordsLines);
}

QSize IdeaCard::sizeHint() const
{
    const int side = qRound(260 * m_theme.textScale());
    return {side, wordsHeight() + spacing::medium + m_plan->sizeHint().height() + 2 * spacing::large};
}

QSize IdeaCard::minimumSizeHint() const
{
    return {200, sizeHint().height()};
}

void IdeaCard::paintEvent(QPaintEvent *)
{
    const Colours &colours = m_theme.colours();
    const TypeScale &type = m_theme.type();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(hasFocus() ? QPen(colours.focusRing, 2) : QPen(colours.border, 1));
    painter.setBrush(underMouse() ? colours.surfaceRaised : colours.surface);
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), radius::card, radius::card);

    QRect area = rect().adjusted(spacing::large, spacing::large, -spacing::large, -spacing::large);
    const int line = heightOfLines(type.small, 1);
    const int tone =
        static_cast<int>(m_type == ExperienceType::Apart ? OccurrenceMark::Apart : OccurrenceMark::Together);
    const QRect mark = QStyle::visualRect(layoutDirection(), area, QRect(area.left(), area.top(), kMarkSide + 2, line));
    drawMark(painter, QRectF(mark).center(), kMarkSide, tone, markColour(colours, tone));
    const int indent = kMarkSide + 2 + spacing::small;
    const QRect facts(area.left() + indent, area.top(), area.width() - indent, line);
    painter.setFont(type.small);
    painter.setPen(colours.textMuted);
    drawText(painter, QStyle::visualRect(layoutDirection(), area, facts),
             static_cast<int>(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft) | Qt::AlignVCenter) |
                 Qt::TextSingleLine,
             QFontMetrics(type.small).elidedText(m_whose, Qt::ElideRight, facts.width()));
    area.setTop(area.top() + line + spacing::tiny);
    painter.setPen(colours.text);
    area.setTop(area.top() + drawElided(painter, area, m_title, type.heading, kTitleLines) + spacing::tiny);
    painter.setPen(colours.textMuted);
    drawElided(painter, area, m_words, type.body, kWordsLines);
}

IdeasView::IdeasView(const PageContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_most(kAtOnce)
{
    QWidget *tools = makeTools();
    auto *scroll = new PageScroll(this);
    scroll->setAccessibleName(tr("Ideas"));
    scroll->setContentWidth(QWIDGETSIZE_MAX);   // from edge to edge, as what stands above it
    constexpr int kSide = spacing::section - 2; // and the ring around it
    scroll->setEdges({kSide, 2, kSide, spacing::section});
    m_board = new PanelGrid(scroll);
    m_more = quietButton(tr("Show more ideas"), scroll);
    addTo(scroll->content(), {m_board, {m_more, Qt::AlignHCenter}});
    m_empty = new EmptyState(context.theme, Glyph::Idea, {}, {}, this);
    m_stack = new QStackedWidget(this);
    m_stack->addWidget(scroll);
    m_stack->addWidget(m_empty);
    inColumn(this, spacing::medium, {tools, {m_stack, 1}});

    connect(m_empty, &EmptyState::actionTriggered, this, &IdeasView::addChosen);
    connect(m_more, &QPushButton::clicked, this, [this] {
        m_most += kAtOnce;
        rebuild();
    });
    new JournalWatcher(
        m_context.journal, this, {Kind::SharedExperience, Kind::Partner}, [this] { rebuild(); },
        JournalWatcher::When::EndOfTurn);
    rebuild();
}

QWidget *IdeasView::makeTools()
{
    auto *tools = new QWidget(this);
    m_type = new SegmentedControl(tr("Which ideas"), tools);
    m_type->addSegment(tr("All", "ideas"));
    m_type->addSegment(experienceTypeName(ExperienceType::Together));
    m_type->addSegment(experienceTypeName(ExperienceType::Apart));
    m_takenUp = new Switch(m_context.theme, tr("Those that became plans"), tools);
    m_takenUp->setToolTip(tr("Shows the ideas that became a plan or a memory"));
    inRow(tools, spacing::large, {m_type, Stretch(), m_takenUp}, {spacing::section, 0, spacing::section, 0});
    connect(m_type, &SegmentedControl::currentChanged, this, &IdeasView::rebuild);
    connect(m_takenUp, &QCheckBox::toggled, this, &IdeasView::rebuild);
    return tools;
}

bool IdeasView::isWanted(const Record &record, ExperienceType type) const
{
    const bool isType = m_type->current() == 0 || (m_type->current() == 1) == (type == ExperienceType::Together);
    return isType && takenUpAs(m_context.journal, record.id).empty() != m_takenUp->isChecked();
}

void IdeasView::rebuild()
{
    const Repository<SharedExperience> &all = m_context.journal.all<SharedExperience>();
    QList<QWidget *> cards;
    bool hasIdeas = false;
    bool hasMore = false;
    for (std::size_t i = all.size(); i-- > 0;) { // the newest first
        const SharedExperience &idea = all.at(i);
        hasIdeas = hasIdeas || idea.state == ExperienceState::Idea;
        if (idea.state != ExperienceState::Idea || !isWanted(idea.record, idea.type))
            continue;
        if (cards.size() == m_most) {
            hasMore = true;
            break;
        }
        auto *card = new IdeaCard(m_context.theme, m_context.journal, idea, m_board);
        // Later: acting may rebuild this board and delete the card in the middle of its click.
        connect(card, &IdeaCard::opened, this, &IdeasView::opened, Qt::QueuedConnection);
        connect(card, &IdeaCard::planChosen, this, &IdeasView::planChosen, Qt::QueuedConnection);
        cards += card;
    }
    m_board->setPanels(cards);
    m_more->setVisible(hasMore);
    m_stack->setCurrentIndex(cards.isEmpty() ? 1 : 0);
    if (cards.isEmpty())
        showEmptiness(hasIdeas);
}

void IdeasView::showEmptiness(bool hasIdeas)
{
    if (m_takenUp->isChecked()) {
        m_empty->setText(tr("No idea here has become a plan yet"), tr("What you plan from an idea is kept beside it."));
        m_empty->setAction({});
    } else if (hasIdeas) {
        m_empty->setText(tr("The board is clear"),
                         tr("Ideas that became plans are kept under “Those that became plans”."));
        m_empty->setAction(tr("Add an idea"));
    } else {
        m_empty->setText(tr("Room for ideas"),
                         tr("Something you would like to do together, or alone for once. No date, no promise."));
        m_empty->setAction(tr("Add an idea"));
    }
}

} // namespace hearth
