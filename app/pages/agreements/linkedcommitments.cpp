// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/agreements/linkedcommitments.h"

#include "base/shortening.h"
#include "editors/commitmenteditor.h"
#include "journal/journal.h"
#include "widgets/arrange.h"
#include "widgets/buttons.h"
#include "widgets/sectionheader.h"
#include "widgets/wordslabel.h"
#include "wording/names.h"
#include "wording/sharedwording.h"

namespace hearth {

namespace {

constexpr int kMaxLines = 2;

} // namespace

LinkedCommitments::LinkedCommitments(const PageContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_rows(inColumn(spacing::tiny))
{
    inColumn(this, spacing::small,
             {new SectionHeader(tr("Commitments that belong to it"), {}, SectionHeader::Level::Section, this), m_rows});
}

void LinkedCommitments::show(RecordId agreement)
{
    qDeleteAll(findChildren<QWidget *>(QStringLiteral("commitment"), Qt::FindDirectChildrenOnly));
    bool isAny = false;
    const Journal &journal = m_context.journal;
    for (const Commitment &commitment : journal.all<Commitment>()) {
        if (!agreement.isValid() || agreementOfCommitment(journal, commitment) != agreement)
            continue;
        isAny = true;
        auto *row = named("commitment", new QWidget(this));
        auto *words = new WordsLabel(Role::Strong, row);
        words->setMaximumLines(kMaxLines);
        words->setText(commitment.what);
        auto *state = new WordsLabel(Role::Muted, row);
        state->setText(tr("%1, %2", "name, state of their commitment")
                           .arg(nameInWords(journal, commitment.record.author), commitmentStateName(commitment.state)));
        QPushButton *open = quietButton(tr("Show"), row);
        open->setAccessibleName(tr("Show: %1", "a commitment").arg(lineFrom(commitment.what, 80)));
        inRow(row, spacing::medium, {{inColumn(0, {words, state}), 1}, {open, Qt::AlignTop}});
        m_rows->addWidget(row);
        const RecordId id = commitment.record.id;
        connect(
            open, &QPushButton::clicked, this, [this, id] { emit chosen(id); }, Qt::QueuedConnection);
    }
    setVisible(isAny);
}

} // namespace hearth
