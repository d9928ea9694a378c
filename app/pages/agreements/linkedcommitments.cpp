// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/agreements/linkedcommitments.h"

#include "base/shortening.h"
#include "editors/commitmenteditor.h"
#include "journal/journal.h"
#include "widgets/buttons.h"
#include "widgets/sectionheader.h"
#include "widgets/wordslabel.h"
#include "wording/sharedwording.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace hearth {

namespace {

constexpr int kMaxLines = 2;

} // namespace

LinkedCommitments::LinkedCommitments(const PageContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_rows(new QVBoxLayout)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(spacing::small);
    layout->addWidget(new SectionHeader(tr("Commitments that belong to it"), {}, SectionHeader::Level::Section, this));
    layout->addLayout(m_rows);
    m_rows->setSpacing(spacing::tiny);
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
        auto *row = new QWidget(this);
        row->setObjectName(QStringLiteral("commitment"));
        auto *line = new QHBoxLayout(row);
        line->setContentsMargins(0, 0, 0, 0);
        line->setSpacing(spacing::medium);
        auto *words = new WordsLabel(Role::Strong, row);
        words->setMaximumLines(kMaxLines);
        words->setText(commitment.what);
        auto *state = new WordsLabel(Role::Muted, row);
        state->setText(tr("%1, %2", "name, state of their commitment")
                           .arg(journal.nameOf(commitment.record.author), commitmentStateName(commitment.state)));
        QPushButton *open = quietButton(tr("Show"), row);
        open->setAccessibleName(tr("Show: %1", "a commitment").arg(lineFrom(commitment.what, 80)));
        auto *column = new QVBoxLayout;
        column->setSpacing(0);
        column->addWidget(words);
        column->addWidget(state);
        line->addLayout(column, 1);
        line->addWidget(open, 0, Qt::AlignTop);
        m_rows->addWidget(row);
        const RecordId id = commitment.record.id;
        connect(
            open, &QPushButton::clicked, this, [this, id] { emit chosen(id); }, Qt::QueuedConnection);
    }
    setVisible(isAny);
}

} // namespace hearth
