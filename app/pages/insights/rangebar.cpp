// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/insights/rangebar.h"

#include "widgets/arrange.h"
#include "widgets/buttons.h"
#include "widgets/choicebox.h"
#include "widgets/flowlayout.h"
#include "widgets/plainlabel.h"
#include "widgets/segmentedcontrol.h"
#include "wording/stepwords.h"

#include <algorithm>

namespace hearth {

RangeBar::RangeBar(const Theme &theme, MonthRange whole, QWidget *parent)
    : QWidget(parent)
    , m_row(new FlowLayout(spacing::medium, this))
    , m_step(new SegmentedControl(tr("Gathered by"), this))
    , m_back(new IconButton(theme, Glyph::ChevronBack, tr("Earlier months")))
    , m_span(new ChoiceBox(tr("Months shown"), this))
    , m_forward(new IconButton(theme, Glyph::ChevronForward, tr("Later months")))
    , m_words(new PlainLabel(this))
    , m_wholeRange(plainButton(tr("Whole range"), this))
{
    m_row->setContentsMargins(0, 0, 0, 0);
    m_span->addItem(tr("3 months"), static_cast<int>(Span::ThreeMonths));
    m_span->addItem(tr("6 months"), static_cast<int>(Span::SixMonths));
    m_span->addItem(tr("12 months"), static_cast<int>(Span::OneYear));
    m_span->addItem(tr("24 months"), static_cast<int>(Span::TwoYears));
    m_span->addItem(tr("Everything", "all months there are"), static_cast<int>(Span::Everything));
    setRole(m_words, Role::Muted);

    auto *months = new QWidget(this);
    inRow(months, spacing::tiny, {m_back, m_span, m_forward});
    m_row->addWidget(months);
    m_row->addWidget(m_words);
    m_row->addWidget(m_wholeRange);
    for (const Step step : kAllSteps)
        m_step->addSegment(stepName(step));
    m_row->addWidget(m_step);

    connect(m_wholeRange, &QPushButton::clicked, this, [this] {
        m_narrowed.clear();
        showChoice();
        emit changed();
    });
    connect(m_back, &IconButton::clicked, this, &RangeBar::stepBack);
    connect(m_forward, &IconButton::clicked, this, &RangeBar::stepForward);
    connect(m_span, &ChoiceBox::chosen, this,
            [this](const QVariant &span) { choose(static_cast<Span>(span.toInt())); });
    connect(m_step, &SegmentedControl::currentChanged, this, [this] {
        showChoice();
        emit changed();
    });
    setWhole(whole);
}

void RangeBar::setWhole(MonthRange whole)
{
    m_whole = whole;
    while (m_choice.stepsBack > 0 && monthsOf(m_choice, whole).last < whole.first)
        --m_choice.stepsBack;
    showChoice();
}

void RangeBar::setOther(const QString &name)
{
    if (name == m_other)
        return;
    const bool showedOther = showsOther();
    delete m_whose;
    m_whose = nullptr;
    m_other = name;
    if (name.isEmpty())
        return;
    m_whose = new SegmentedControl(tr("Whose answers"), this);
    m_whose->addSegment(tr("Yours", "answers"));
    m_whose->addSegment(tr("%1’s", "the answers of the other partner, by name").arg(name));
    m_whose->setCurrent(showedOther ? 1 : 0);
    connect(m_whose, &SegmentedControl::currentChanged, this, &RangeBar::changed);
    m_row->addWidget(m_whose);
    m_whose->setVisible(m_whoseMatters);
}

void RangeBar::setWhoseMatters(bool matters)
{
    m_whoseMatters = matters;
    if (m_whose == nullptr)
        return;
    m_whose->setVisible(matters);
    m_row->invalidate();
}

Step RangeBar::step() const
{
    return fittingStep(months(), kAllSteps.at(static_cast<std::size_t>(std::max(0, m_step->current()))));
}

bool RangeBar::showsOther() const
{
    return m_whose != nullptr && m_whose->current() == 1;
}

void RangeBar::narrowTo(MonthRange months)
{
    const MonthRange all = inWholeSteps(this->months(), step());
    const MonthRange fewer{std::max(months.first, all.first), std::min(months.last, all.last)};
    if (fewer.count() == 0 || fewer == all)
        return;
    m_narrowed.push_back(fewer);
    showChoice();
    emit changed();
}

void RangeBar::widen()
{
    if (m_narrowed.empty())
        return;
    m_narrowed.pop_back();
    showChoice();
    emit changed();
}

void RangeBar::choose(Span span)
{
    setChoice({span, 0});
}

void RangeBar::stepBack()
{
    if (hasEarlier(m_choice, m_whole))
        setChoice({m_choice.span, m_choice.stepsBack + 1});
}

void RangeBar::stepForward()
{
    if (m_choice.stepsBack > 0)
        setChoice({m_choice.span, m_choice.stepsBack - 1});
}

void RangeBar::setChoice(const RangeChoice &choice)
{
    if (choice == m_choice && !isNarrowed())
        return;
    m_choice = choice;
    m_narrowed.clear();
    showChoice();
    emit changed();
}

void RangeBar::showChoice()
{
    m_span->showValue(static_cast<int>(m_choice.span));
    // A button that can no longer be pressed hands the focus to its neighbour.
    if (!isNarrowed() && m_wholeRange->hasFocus())
        m_span->setFocus(Qt::OtherFocusReason);
    m_wholeRange->setVisible(isNarrowed());
    const auto allow = [this](IconButton *button, bool isAllowed) {
        if (!isAllowed && button->hasFocus())
            m_span->setFocus(Qt::OtherFocusReason);
        button->setEnabled(isAllowed);
    };
    allow(m_back, hasEarlier(m_choice, m_whole));
    allow(m_forward, m_choice.stepsBack > 0);
    m_words->setText(monthsInWords(inWholeSteps(months(), step())));
    m_row->invalidate();
}

} // namespace hearth
