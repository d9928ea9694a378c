// SPDX-License-Identifier: GPL-3.0-or-later
#include "importing/planpreview.h"

#include "accessibility/readaloud.h"
#include "base/shortening.h"
#include "report/datewords.h"
#include "theme/theme.h"
#include "widgets/arrange.h"
#include "widgets/card.h"
#include "widgets/plainlabel.h"
#include "wording/importwords.h"
#include "wording/wording.h"

#include <QLocale>

namespace hearth {

namespace {

constexpr std::size_t kFew = 3;       // entries that are looked at beforehand
constexpr qsizetype kBeginning = 120; // characters of an entry

/// What of a record tells a person whether it came out right; empty for what tells little.
QString beginningOf(const AnyRecord &any)
{
    if (const auto *entry = std::get_if<Entry>(&any))
        return entry->title.isEmpty() ? entry->text : entry->title;
    const auto *checkIn = std::get_if<CheckIn>(&any);
    QStringList ratings;
    for (const Dimension dimension : kDimensions) {
        const auto rating = checkIn != nullptr ? checkIn->answer(dimension).rating() : std::nullopt;
        if (rating)
            ratings += QStringLiteral("%1: %2").arg(dimensionName(dimension), QLocale().toString(*rating));
    }
    return ratings.join(QStringLiteral(", "));
}

} // namespace

PlanPreview::PlanPreview(QWidget *parent)
    : QWidget(parent)
    , m_summary(new PlainLabel)
    , m_few(inColumn(spacing::small))
{
    auto *few = new QWidget;
    few->setLayout(m_few);
    inColumn(this, spacing::medium, {m_summary, few});
    m_summary->setWordWrap(true);
}

void PlanPreview::setPlan(const ImportPlan &plan)
{
    m_summary->setText(planInWords(plan, false).join(QLatin1Char('\n')));
    showFew(plan);
}

void PlanPreview::say(const QString &sentence)
{
    forget();
    m_summary->setText(sentence);
    announce(m_summary);
}

void PlanPreview::forget()
{
    clear(m_few);
}

void PlanPreview::showFew(const ImportPlan &plan)
{
    forget();
    std::size_t shown = 0;
    for (const AnyRecord &any : plan.fresh) {
        const QString words = beginningOf(any);
        if (words.isEmpty())
            continue;
        if (++shown > kFew)
            break;
        auto *card = new Card;
        auto *line = new PlainLabel(shortenedByWords(lineFrom(words, 2 * kBeginning), kBeginning));
        line->setWordWrap(true);
        addTo(card->content(), {new PlainLabel(dayInWords(recordOf(any).date, locale()), Role::Caption), line});
        m_few->addWidget(card);
        card->show(); // a layout would only do so later
    }
}

} // namespace hearth
