// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/insights/reviewview.h"

#include "editors/draftkeeper.h"
#include "widgets/arrange.h"
#include "widgets/buttons.h"
#include "widgets/inset.h"
#include "widgets/pagescroll.h"
#include "widgets/plainlabel.h"
#include "wording/reviewwords.h"

#include <QPushButton>
#include <QScrollBar>
#include <QShortcut>

#include <array>

namespace hearth {

namespace {

constexpr std::array kSteps{ReviewStep::Thanks, ReviewStep::WhatWeDid, ReviewStep::HowItWas, ReviewStep::WhatWeWrote,
                            ReviewStep::FromHere};

} // namespace

ReviewView::ReviewView(const PageContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_title(new PlainLabel({}, Role::Title))
    , m_where(new PlainLabel({}, Role::Caption))
    , m_numbers(quietButton(tr("Show the numbers")))
    , m_scroll(new PageScroll)
    , m_back(plainButton(tr("Back")))
    , m_end(new QWidget)
    , m_skip(quietButton(tr("Skip ahead")))
    , m_next(primaryButton(tr("Next")))
{
    auto *leave = new IconButton(context.theme, Glyph::Close, tr("Leave"));
    auto *words = inColumn(spacing::tiny, {m_where, m_title});
    // In one column with what is shown between them.
    const auto inColumnOfStep = [this](QLayout *line, int above, int below) {
        auto *middle = new QWidget(this);
        middle->setMaximumWidth(PageScroll::kDefaultWidth);
        inColumn(middle, 0, {line});
        return inRow(0, {Stretch(), {middle, 1}, Stretch()}, {spacing::section, above, spacing::section, below});
    };
    inColumn(this, {inColumnOfStep(inRow({{words, 1}, m_numbers, {leave, Qt::AlignTop}}), spacing::section, 0),
                    {m_scroll, 1},
                    inColumnOfStep(inRow({m_back, {m_end, 1}, m_skip, m_next}), spacing::small, spacing::section)});

    inColumn(m_end, 0);
    setGlyph(m_back, context.theme, Glyph::ChevronBack);
    QSizePolicy room = m_back->sizePolicy();
    room.setRetainSizeWhenHidden(true);
    m_back->setSizePolicy(room);
    connect(leave, &QToolButton::clicked, this, &ReviewView::left);
    connect(m_numbers, &QPushButton::clicked, this, &ReviewView::numbersWanted);
    connect(m_back, &QPushButton::clicked, this, &ReviewView::goBack);
    connect(m_skip, &QPushButton::clicked, this, &ReviewView::skip);
    connect(m_next, &QPushButton::clicked, this, &ReviewView::goOn);
    // In a field these keys belong to the words.
    const auto key = [this](Qt::Key which, void (ReviewView::*act)()) {
        auto *shortcut = new QShortcut(which, this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, act);
    };
    key(Qt::Key_Escape, &ReviewView::left);
    key(Qt::Key_PageDown, &ReviewView::goOn);
    key(Qt::Key_PageUp, &ReviewView::goBack);
    const auto arrow = [this](Qt::Key which, bool isForward) {
        auto *shortcut = new QShortcut(which, this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this,
                [this, isForward] { isForward == (layoutDirection() == Qt::LeftToRight) ? goOn() : goBack(); });
    };
    arrow(Qt::Key_Right, true);
    arrow(Qt::Key_Left, false);
}

void ReviewView::begin(const Review &review)
{
    const QString place = placeOf(review).name();
    if (m_keeper == nullptr) {
        m_keeper = new DraftKeeper(
            m_context.journal, place, [this] { return fieldsOf(m_context.journal, m_review, m_answers); }, this);
        connect(m_keeper, &DraftKeeper::failed, this,
                [this](const Error &error) { m_context.navigator.reportTyped(error); });
    } else if (!m_keeper->moveTo(place)) {
        return; // it was said why; what is typed stays where it is
    }
    const bool isSame = review.from == m_review.from && review.to == m_review.to;
    m_review = review;
    if (!isSame) {
        m_screens.clear();
        m_answers = answersIn(m_keeper->kept());
    }
    plan();
    showStep();
    m_next->setFocus(Qt::OtherFocusReason);
}

void ReviewView::refresh()
{
    m_review = reviewOf(m_context.journal, m_review.from, m_review.to);
    plan();
    // What is being typed there stays under the hands of whoever types.
    if (step() != ReviewStep::FromHere)
        showStep();
}

ReviewStep ReviewView::step() const
{
    return m_screens.empty() ? ReviewStep::Thanks : m_screens[m_place].step;
}

/// The step stays the one it was, and so does the note as far as there are as many.
void ReviewView::plan()
{
    const Screen before = m_screens.empty() ? Screen{ReviewStep::Thanks, 0} : m_screens[m_place];
    m_screens.clear();
    for (const ReviewStep step : kSteps) {
        const auto notes = step == ReviewStep::Thanks ? std::max<qsizetype>(1, m_review.thanks.size()) : 1;
        for (int note = 0; note < notes; ++note) {
            m_screens.push_back({step, note});
            if (step == before.step && note <= before.note)
                m_place = m_screens.size() - 1;
        }
    }
}

QWidget *ReviewView::content()
{
    const Screen &screen = m_screens[m_place];
    switch (screen.step) {
    case ReviewStep::Thanks:
        return m_review.thanks.isEmpty() ? emptyStep(m_context, screen.step)
                                         : thanksStep(m_context, m_review.thanks.at(screen.note), screen.note + 1,
                                                      static_cast<int>(m_review.thanks.size()));
    case ReviewStep::WhatWeDid:
        return whatWeDidStep(m_context, m_review);
    case ReviewStep::HowItWas:
        return howItWasStep(m_context, m_review);
    case ReviewStep::WhatWeWrote:
        return whatWeWroteStep(m_context, m_review);
    case ReviewStep::FromHere:
        break;
    }
    auto *step = new FromHereStep(m_context, m_review, m_answers);
    connect(step, &FromHereStep::typed, this, [this](const ReviewAnswers &answers) {
        m_answers = answers;
        m_keeper->scheduleSave();
    });
    connect(step, &FromHereStep::kept, this, [this] {
        m_keeper->cancel();
        m_answers = {};
        m_place = 0;
        emit left();
    });
    connect(step, &FromHereStep::printWanted, this, &ReviewView::printWanted);
    addTo(static_cast<QBoxLayout *>(m_end->layout()), {step->keeping()});
    return step;
}

void ReviewView::showStep()
{
    if (m_content != nullptr)
        m_content->deleteLater();
    clear(m_end->layout());
    m_content = content();
    insertInColumn(*m_scroll->content(), 0, m_content);
    m_scroll->verticalScrollBar()->setValue(0);
    const ReviewStep now = step();
    m_title->setText(nameOf(now));
    const QLocale locale;
    m_where->setText(tr("%1 · step %2 of %3", "'Month in review, October 2026', 2, 5")
                         .arg(reviewTitle(m_review, locale), locale.toString(static_cast<int>(now) + 1),
                              locale.toString(static_cast<int>(kSteps.size()))));
    m_numbers->setVisible(now == ReviewStep::HowItWas);
    m_back->setVisible(m_place > 0);
    m_next->setVisible(m_place + 1 < m_screens.size());
    m_skip->setVisible(m_place + 1 < m_screens.size() && m_screens[m_place + 1].step == now);
}

void ReviewView::goOn()
{
    if (m_place + 1 >= m_screens.size())
        return;
    ++m_place;
    showStep();
    if (!m_next->isVisible())
        m_content->setFocus(Qt::OtherFocusReason); // where there is something to write
}

void ReviewView::skip()
{
    const ReviewStep now = step();
    while (m_place + 1 < m_screens.size() && step() == now)
        ++m_place;
    showStep();
    m_next->setFocus(Qt::OtherFocusReason);
}

void ReviewView::goBack()
{
    if (m_place == 0)
        return;
    --m_place;
    const bool hadFocus = m_back->hasFocus();
    showStep();
    if (hadFocus && m_place == 0)
        m_next->setFocus(Qt::OtherFocusReason);
}

bool ReviewView::keepDraft()
{
    return m_keeper == nullptr || m_keeper->saveNow();
}

} // namespace hearth
