// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/insights/chartdetail.h"

#include "pages/insights/chartpicture.h"
#include "pages/insights/glancegrid.h"
#include "pages/insights/numberspane.h"
#include "widgets/arrange.h"
#include "widgets/buttons.h"
#include "widgets/card.h"
#include "widgets/plainlabel.h"
#include "widgets/segmentedcontrol.h"

#include <QPushButton>

#include <algorithm>
#include <array>

namespace hearth {

namespace {

constexpr std::array kGlances{GlanceBy::Day, GlanceBy::Week, GlanceBy::Month};
constexpr int kWeeks = 1; // which is shown at first

} // namespace

ChartDetail::ChartDetail(const Theme &theme, DrawingQueue &queue, QWidget *parent)
    : QWidget(parent)
    , m_picture(new ChartPicture(theme, ChartForm::Full, queue, this))
    , m_summary(new PlainLabel(this))
    , m_by(new SegmentedControl(tr("A field stands for"), this))
    , m_glance(new GlanceGrid(theme, this))
    , m_pointedAt(paragraph(QString(), Role::Caption, this))
    , m_showNumbers(quietButton(tr("Show the numbers"), this))
    , m_numbers(new NumbersPane(theme, this))
{
    connect(m_picture, &ChartPicture::spotChosen, this,
            [this](const ChartSpot &spot) { emit daysChosen(spot.first, spot.last); });
    connect(m_picture, &ChartPicture::stretchChosen, this, &ChartDetail::stretchChosen);
    connect(m_picture, &ChartPicture::moreWanted, this, &ChartDetail::moreWanted);
    m_summary->setWordWrap(true);
    m_summary->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_summary->setContentsMargins(spacing::section, 0, spacing::section, 0); // in line with the chart
    auto *hint =
        paragraph(tr("Drag over the chart, or hold Shift and press the arrow keys, then Enter, to see fewer months."),
                  Role::Caption, this);
    hint->setContentsMargins(spacing::section, 0, spacing::section, spacing::small);

    auto *card = new Card(this);
    card->content()->setContentsMargins(spacing::small, spacing::small, spacing::small, spacing::medium);
    addTo(card->content(), {m_picture, m_summary, hint});
    inColumn(this, spacing::large, {card, glanceCard(), {m_showNumbers, Qt::AlignLeading}, m_numbers});
    setGlyph(m_showNumbers, theme, Glyph::ChevronDown);
    m_showNumbers->setCheckable(true);
    m_numbers->hide();
    connect(m_showNumbers, &QPushButton::toggled, m_numbers, &QWidget::setVisible);
}

QWidget *ChartDetail::glanceCard()
{
    m_by->addSegment(tr("Days"));
    m_by->addSegment(tr("Weeks"));
    m_by->addSegment(tr("Months"));
    m_by->setCurrent(kWeeks);
    connect(m_by, &SegmentedControl::currentChanged, this, &ChartDetail::showGlance);
    connect(m_glance, &GlanceGrid::stretchChosen, this, &ChartDetail::daysChosen);
    connect(m_glance, &GlanceGrid::pointedAt, this,
            [this](const QString &words) { m_pointedAt->setText(words.isEmpty() ? glanceHint() : words); });

    auto *card = new Card(this);
    auto *head = inRow({new PlainLabel(tr("A year at a glance"), Role::Heading), Stretch(), m_by});
    addTo(card->content(), {head, m_glance, m_pointedAt});
    return card;
}

QString ChartDetail::glanceHint() const
{
    const bool isByDay = m_by->current() == 0;
    return isByDay && std::holds_alternative<Dimension>(m_content.topic)
               ? tr("The fuller the colour, the higher the rating; it stands on the first day it is about. Hatched is "
                    "where there is nothing to tell.")
               : tr("The fuller the colour, the more. Hatched is where there is nothing to tell.");
}

void ChartDetail::showGlance()
{
    const GlanceBy by = kGlances.at(static_cast<std::size_t>(std::max(0, m_by->current())));
    Glance glance = m_source(by);
    m_numbers->setGlance(tableOf(m_content.topic, glance, m_content.name), tr("A year at a glance"));
    m_glance->setGlance(std::move(glance), m_content.name,
                        [topic = m_content.topic](const GlanceCell &cell) { return glanceWords(topic, cell); });
}

void ChartDetail::setContent(ChartContent content, GlanceSource glance)
{
    m_content = std::move(content);
    m_source = std::move(glance);
    m_picture->setContent(m_content);
    m_summary->setText(m_content.summary());
    m_numbers->setContent(m_content);
    showGlance();
}

} // namespace hearth
