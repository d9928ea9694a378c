// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/insights/reviewinvitation.h"

#include "report/datewords.h"
#include "widgets/arrange.h"
#include "widgets/buttons.h"
#include "widgets/plainlabel.h"

#include <QPushButton>

#include <algorithm>

namespace hearth {

namespace {

constexpr int kDaysBeforeItEnds = 7; // a month is nearly over

} // namespace

ReviewInvitation::ReviewInvitation(const Theme &theme, bool isForTwo, QWidget *parent)
    : Card(parent)
    , m_words(new PlainLabel({}, Role::Heading))
    , m_earlier(new IconButton(theme, Glyph::ChevronBack, tr("The month before")))
    , m_later(new IconButton(theme, Glyph::ChevronForward, tr("The month after")))
    , m_begin(primaryButton(isForTwo ? tr("Look back together") : tr("Look back")))
    , m_year(plainButton({}))
{
    m_words->setAlignment(Qt::AlignCenter);
    auto *chooser = new QWidget;
    inRow(chooser, spacing::tiny, {m_earlier, m_words, m_later});
    auto *about = paragraph(tr("Thanks, what you did, how it was, what you wrote, and what comes next: five steps, at "
                               "your own pace. Leaving at any of them leaves no trace."),
                            Role::Muted);
    addTo(content(), {new PlainLabel(tr("Month in review"), Role::Title), about,
                      flowOf(nullptr, spacing::medium, {chooser, m_begin, m_year})});

    setFocusProxy(m_begin);
    connect(m_earlier, &QToolButton::clicked, this, [this] { choose(m_month.plusMonths(-1)); });
    connect(m_later, &QToolButton::clicked, this, [this] { choose(m_month.plusMonths(1)); });
    connect(m_begin, &QPushButton::clicked, this, [this] { emit begun(m_month, m_month); });
    connect(m_year, &QPushButton::clicked, this, [this] {
        const int year = m_month.year();
        emit begun(YearMonth(year, 1), YearMonth(year, 12));
    });
}

void ReviewInvitation::setMonths(MonthRange months, QDate today)
{
    m_months = months;
    if (!m_isChosen) {
        const YearMonth now = YearMonth::of(today);
        m_month = today.daysTo(now.lastDay()) < kDaysBeforeItEnds ? now : now.plusMonths(-1);
    }
    m_month = std::clamp(m_month, months.first, months.last);
    showChoice();
}

void ReviewInvitation::choose(YearMonth month)
{
    m_month = std::clamp(month, m_months.first, m_months.last);
    m_isChosen = true;
    showChoice();
}

void ReviewInvitation::showChoice()
{
    const QLocale locale;
    m_words->setText(monthInWords(m_month.firstDay(), locale));
    m_words->setMinimumWidth(std::max(m_words->minimumWidth(), m_words->sizeHint().width()));
    m_earlier->setEnabled(m_month > m_months.first);
    m_later->setEnabled(m_month < m_months.last);
    m_begin->setAccessibleDescription(m_words->text());
    m_year->setText(tr("The year %1").arg(m_month.year()));
}

} // namespace hearth
