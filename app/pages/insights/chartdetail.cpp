// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/insights/chartdetail.h"

#include "accessibility/accessiblebutton.h"
#include "pages/insights/chartpicture.h"
#include "pages/insights/glancegrid.h"
#include "pages/insights/numberspane.h"
#include "widgets/arrange.h"
#include "widgets/buttons.h"
#include "widgets/card.h"
#include "widgets/plainlabel.h"
#include "widgets/segmentedcontrol.h"
#include "widgets/sidebyside.h"

#include <QPushButton>

#include <algorithm>

namespace hearth {

namespace {

constexpr std::array kGlances{GlanceBy::Day, GlanceBy::Week, GlanceBy::Month};
constexpr int kWeeks = 1; // which is shown at first

} // namespace

ChartDetail::ChartDetail(const Theme &theme, DrawingQueue &queue, QWidget *parent)
    : QWidget(parent)
    , m_sides{side(theme, queue, 0), side(theme, queue, 1)}
    , m_by(new SegmentedControl(tr("A field stands for")))
    , m_pointedAt(paragraph(QString(), Role::Caption))
    , m_showNumbers(quietButton(tr("Show the numbers")))
    , m_numbers(new NumbersPane(theme))
{
    inColumn(this, spacing::large, {chartCard(), glanceCard(), {m_showNumbers, Qt::AlignLeading}, m_numbers});
    setGlyph(m_showNumbers, theme, Glyph::ChevronDown);
    m_showNumbers->setCheckable(true);
    markAsDisclosure(m_showNumbers);
    m_numbers->hide();
    connect(m_showNumbers, &QPushButton::toggled, this, [this](bool isShown) {
        showNumbers();
        m_numbers->setVisible(isShown);
    });
}

ChartDetail::Side ChartDetail::side(const Theme &theme, DrawingQueue &queue, std::size_t place)
{
    const Side made{.chart = new QWidget,
                    .picture = new ChartPicture(theme, ChartForm::Full, queue),
                    .summary = new PlainLabel,
                    .year = new QWidget,
                    .name = new PlainLabel(QString(), Role::Strong),
                    .glance = new GlanceGrid(theme)};
    made.summary->setWordWrap(true);
    made.summary->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    made.summary->setContentsMargins(spacing::section, 0, spacing::section, 0); // in line with the chart
    inColumn(made.chart, {made.picture, made.summary, Stretch()});
    inColumn(made.year, {made.name, made.glance, Stretch()});

    connect(made.picture, &ChartPicture::spotChosen, this, [this, place](const ChartSpot &spot) {
        const ChartPart &part = m_contents.at(place).parts.at(spot.chart);
        emit daysChosen(spot.feeling.isEmpty() ? part.topic : FeelingsPicked{spot.feeling}, part.author, spot.first,
                        spot.last);
    });
    connect(made.picture, &ChartPicture::stretchChosen, this, &ChartDetail::stretchChosen);
    connect(made.picture, &ChartPicture::moreWanted, this, &ChartDetail::moreWanted);
    connect(made.glance, &GlanceGrid::stretchChosen, this, [this, place](QDate first, QDate last) {
        const ChartContent &content = m_contents.at(place);
        emit daysChosen(content.topic, content.author(), first, last);
    });
    connect(made.glance, &GlanceGrid::pointedAt, this,
            [this](const QString &words) { m_pointedAt->setText(words.isEmpty() ? glanceHint() : words); });
    return made;
}

QWidget *ChartDetail::chartCard()
{
    auto *charts = new SideBySide;
    for (const Side &each : m_sides)
        charts->add(each.chart);
    auto *hint =
        paragraph(tr("Drag over the chart, or hold Shift and press the arrow keys, then Enter, to see fewer months."),
                  Role::Caption);
    hint->setContentsMargins(spacing::section, 0, spacing::section, spacing::small);
    auto *card = new Card(this);
    card->content()->setContentsMargins(spacing::small, spacing::small, spacing::small, spacing::medium);
    addTo(card->content(), {charts, hint});
    return card;
}

QWidget *ChartDetail::glanceCard()
{
    m_by->addSegment(tr("Days"));
    m_by->addSegment(tr("Weeks"));
    m_by->addSegment(tr("Months"));
    m_by->setCurrent(kWeeks);
    connect(m_by, &SegmentedControl::currentChanged, this, &ChartDetail::showGlances);

    auto *years = new SideBySide;
    for (const Side &each : m_sides)
        years->add(each.year);
    auto *card = new Card(this);
    auto *head = inRow({new PlainLabel(tr("A year at a glance"), Role::Heading), Stretch(), m_by});
    addTo(card->content(), {head, years, m_pointedAt});
    return card;
}

GlanceBy ChartDetail::glanceBy() const
{
    return kGlances.at(static_cast<std::size_t>(std::max(0, m_by->current())));
}

QString ChartDetail::glanceHint() const
{
    return glanceBy() == GlanceBy::Day && std::holds_alternative<Dimension>(m_all.topic)
               ? tr("The stronger the colour, the higher the rating; each stands on the first day it is about. "
                    "Hatching "
                    "means there is nothing to show.")
               : tr("The stronger the colour, the more. Hatching means there is nothing to show.");
}

void ChartDetail::showGlances()
{
    m_glances.clear();
    for (std::size_t i = 0; i < m_contents.size(); ++i) {
        const ChartContent &content = m_contents[i];
        m_glances.push_back(m_source(content.author(), glanceBy()));
        m_sides.at(i).glance->setGlance(
            m_glances.back(), content.name,
            [topic = content.topic](const GlanceCell &cell) { return glanceWords(topic, cell); });
    }
    showNumbers();
}

void ChartDetail::showNumbers()
{
    if (!m_showNumbers->isChecked())
        return;
    std::vector<NumbersPane::TitledNumbers> years;
    for (std::size_t i = 0; i < m_contents.size(); ++i) {
        const ChartContent &content = m_contents[i];
        years.push_back({m_contents.size() == 1
                             ? tr("A year at a glance")
                             : tr("A year at a glance: %1", "what it is of, and whose").arg(content.name),
                         tableOf(content.topic, m_glances.at(i), content.name)});
    }
    m_numbers->setContent(m_all);
    m_numbers->setGlances(std::move(years));
}

void ChartDetail::setContents(std::vector<ChartContent> contents, GlanceSource glance)
{
    m_contents = std::move(contents);
    m_all = inOne(m_contents);
    m_source = std::move(glance);
    for (std::size_t i = 0; i < m_sides.size(); ++i) {
        const Side &shown = m_sides[i];
        const bool isUsed = i < m_contents.size();
        shown.chart->setVisible(isUsed);
        shown.year->setVisible(isUsed);
        if (!isUsed)
            continue;
        const ChartContent &content = m_contents[i];
        shown.picture->setContent(content, m_contents.size() > 1 ? std::optional(m_contents.at(1 - i)) : std::nullopt);
        shown.summary->setText(content.summary());
        shown.name->setText(content.name);
        shown.name->setVisible(m_contents.size() > 1);
    }
    showGlances();
}

} // namespace hearth
