// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/insights/fewanswers.h"

#include "insights/series.h"
#include "widgets/arrange.h"
#include "widgets/buttons.h"
#include "widgets/plainlabel.h"

namespace hearth {

namespace {

constexpr int kFew = 12; // from then on the charts speak for themselves

} // namespace

FewAnswers::FewAnswers(QWidget *parent)
    : Card(parent)
    , m_words(paragraph(QString(), Role::Muted))
    , m_checkIn(plainButton(tr("Check in")))
{
    addTo(content(), {m_words, {m_checkIn, Qt::AlignLeading}});
    connect(m_checkIn, &QPushButton::clicked, this, &FewAnswers::checkInWanted);
}

bool FewAnswers::setCount(int count, Of whose)
{
    m_checkIn->setVisible(count == 0);
    if (whose == Of::Both) {
        m_words->setText(tr("What each of you shares of your answers stands here side by side. Nothing is shared yet: "
                            "check-ins open once you have both answered, and either of you may share a chart."));
        return count == 0;
    }
    m_words->setText(
        count == 0
            ? tr("Your own charts begin with your first check-in: each rating becomes a dot here. From three a "
                 "month on, a diamond marks the middle one, and after twelve months a direction, if there is one.")
        : count < StepOfRatings::kMinForMedian
            ? tr("It has begun: each dot is one of your ratings. From three a month on, a diamond marks the middle "
                 "one, "
                 "and after twelve months a direction, if there is one.")
            : tr("Your charts are growing. From the fifth rating in a month, the middle half of them shows as a band; "
                 "after twelve months a direction can be named, if there is one."));
    return whose == Of::Reader && count < kFew;
}

} // namespace hearth
