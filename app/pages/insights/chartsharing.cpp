// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/insights/chartsharing.h"

#include "insights/sharedcharts.h"
#include "page/prompter.h"
#include "pages/insights/chartsharesheet.h"
#include "pages/insights/rangechoice.h"
#include "widgets/arrange.h"
#include "widgets/buttons.h"
#include "widgets/openonce.h"
#include "widgets/plainlabel.h"
#include "wording/names.h"
#include "wording/stepwords.h"
#include "wording/wording.h"

#include <QLocale>
#include <QPushButton>

#include <algorithm>

namespace hearth {

namespace {

// "March 2026 to May 2026 and July 2026"
QString wordsFor(const std::vector<YearMonth> &months)
{
    QStringList runs;
    for (std::size_t first = 0; first < months.size();) {
        std::size_t last = first;
        while (last + 1 < months.size() && months.at(last + 1) == months.at(last).plusMonths(1))
            ++last;
        runs += monthsInWords({months.at(first), months.at(last)});
        first = last + 1;
    }
    return QLocale().createSeparatedList(runs);
}

} // namespace

ChartSharing::ChartSharing(const PageContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_shared(paragraph({}, Role::Muted))
    , m_changed(paragraph({}, Role::Caption))
    , m_share(plainButton(tr("Share…"), this))
    , m_takeBack(quietButton(tr("Take back…"), this))
{
    setGlyph(m_share, context.theme, Glyph::Share);
    connect(m_share, &QPushButton::clicked, this, &ChartSharing::openSheet);
    connect(m_takeBack, &QPushButton::clicked, this, &ChartSharing::takeBack);
    auto *words = inColumn(spacing::tiny, {m_shared, m_changed});
    inRow(this, spacing::small, {{words, 1}, {m_takeBack, Qt::AlignTop}, {m_share, Qt::AlignTop}});
    hide();
}

QString ChartSharing::other() const
{
    return nameInWords(m_context.journal, otherPartner(m_context.journal.me()));
}

void ChartSharing::setTopic(std::optional<ChartTopic> topic)
{
    const Journal &journal = m_context.journal;
    const auto *dimension = topic ? std::get_if<Dimension>(&*topic) : nullptr;
    const bool mayShare = dimension != nullptr && journal.hasOther() && !journal.isTogether();
    m_dimension = mayShare ? std::optional(*dimension) : std::nullopt;
    if (!m_dimension) {
        hide();
        return;
    }
    const std::vector<YearMonth> shared = sharedMonths(journal, *m_dimension);
    const std::vector<YearMonth> toShare =
        journal.isForTwo() ? monthsToShare(journal, *m_dimension) : std::vector<YearMonth>();
    std::vector<YearMonth> changed;
    std::ranges::set_intersection(shared, toShare, std::back_inserter(changed));
    m_shared->setText(shared.empty() ? tr("%1 sees only what you share of this chart.").arg(other())
                                     : tr("Shared with %1: %2", "a name, months").arg(other(), wordsFor(shared)));
    m_changed->setText(
        tr("Your own chart of %1 has changed since. You may share it again.", "months").arg(wordsFor(changed)));
    m_changed->setVisible(!changed.empty());
    const bool hadFocus = m_share->hasFocus() || m_takeBack->hasFocus();
    m_share->setVisible(!toShare.empty());
    m_takeBack->setVisible(!shared.empty());
    setVisible(!toShare.empty() || !shared.empty());
    if (hadFocus && !m_share->hasFocus() && !m_takeBack->hasFocus())
        (toShare.empty() ? m_takeBack : m_share)->setFocus(Qt::OtherFocusReason);
}

void ChartSharing::openSheet()
{
    if (!m_dimension)
        return;
    auto *sheet = new ChartShareSheet(m_context, *m_dimension, this);
    // Another chart may be open by the time it is accepted.
    connect(sheet, &QDialog::accepted, this,
            [this, sheet, dimension = *m_dimension] { share(dimension, sheet->ticked()); });
    openOnce(sheet);
}

void ChartSharing::share(Dimension dimension, const std::vector<YearMonth> &months)
{
    Journal &journal = m_context.journal;
    const ChangeSet changes = sharing(journal, dimension, months);
    const std::vector<YearMonth> shared = monthsSharedBy(changes);
    if (shared.empty())
        return m_context.navigator.say(tr("Nothing is left to share of these months, so nothing was shared."));
    m_context.navigator.conclude(
        journal.apply(changes),
        tr("%1 can see %2 of this chart now.", "a name, months").arg(other(), wordsFor(shared)));
}

void ChartSharing::takeBack()
{
    if (!m_dimension)
        return;
    const Prompter::Question question{tr("Take this chart back?"),
                                      tr("%1 will no longer see the months that you share of it. What opened when you "
                                         "both had answered stays open. %1 may have seen them before, and older "
                                         "backups still hold them as shared.")
                                          .arg(other()),
                                      tr("Take back")};
    if (!m_context.prompter.ask(this, question))
        return;
    Journal &journal = m_context.journal;
    m_context.navigator.conclude(journal.apply(takingBack(journal, *m_dimension)), tr("Taken back."));
}

} // namespace hearth
