// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/today/mutedlist.h"

#include "journal/journal.h"
#include "pages/settings/settingrow.h"
#include "pages/today/ownchoices.h"
#include "pages/together/factgrid.h"
#include "report/datewords.h"
#include "viewmodels/recordwords.h"
#include "viewmodels/wording.h"
#include "widgets/buttons.h"

#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

namespace hearth {

namespace {

constexpr qsizetype kLongestTitle = 120; // characters

QLabel *label(const QString &text, Role role, QWidget *parent)
{
    auto *made = new QLabel(text, parent);
    made->setTextFormat(Qt::PlainText);
    made->setWordWrap(true);
    setRole(made, role);
    return made;
}

} // namespace

MutedList::MutedList(const PageContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_layout(new QVBoxLayout(this))
{
    m_layout->setContentsMargins(0, spacing::small, 0, 0);
    m_layout->setSpacing(spacing::tiny);
    m_layout->addWidget(label(tr("Muted"), Role::Strong, this));
    m_layout->addWidget(label(tr("This does not come up on the Today page. Nobody else knows."), Role::Muted, this));
    m_list = new QWidget(this);
    m_rows = new QVBoxLayout(m_list);
    m_rows->setContentsMargins(0, spacing::small, 0, 0);
    m_rows->setSpacing(spacing::medium);
    m_layout->addWidget(m_list);
    connect(&m_context.journal, &Journal::changed, this, [this](const QList<RecordEvent> &events) {
        // What was muted may have been removed, or have another title now.
        const QList<RecordId> muted = m_context.journal.preferences().muted;
        const bool concerns = std::ranges::any_of(events, [&muted](const RecordEvent &event) {
            return event.kind == Kind::Preferences || muted.contains(event.id);
        });
        if (concerns)
            rebuild();
    });
    rebuild();
}

void MutedList::rebuild()
{
    qDeleteAll(m_list->findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly));
    if (!m_context.journal.isTogether()) {
        for (const RecordId id : m_context.journal.preferences().muted)
            add(id);
    }
    setVisible(m_rows->count() > 0);
}

void MutedList::add(RecordId id)
{
    const Journal &journal = m_context.journal;
    const auto record = journal.find(id);
    if (!record)
        return;
    const QString title = recordTitle(journal, *record).left(kLongestTitle);
    const QString about = tr("%1 · %2", "kind of record, day")
                              .arg(kindName(kindOf(*record)), dayInWords(recordOf(*record).date, QLocale()));
    auto *button = plainButton(tr("Show again"));
    auto *row = new SettingRow(breakable(title), about, button, m_list);
    button->setAccessibleName(tr("Show again: %1", "title").arg(title));
    // Later: it rebuilds this and deletes the button in the middle of its click.
    connect(
        button, &QPushButton::clicked, this, [this, id] { showAgain(id); }, Qt::QueuedConnection);
    m_rows->addWidget(row);
}

void MutedList::showAgain(RecordId id)
{
    Journal &journal = m_context.journal;
    Navigator &navigator = m_context.navigator;
    if (const auto done = unmute(journal, id); !done) {
        navigator.report(done.error());
        return;
    }
    navigator.say(tr("It may come up again."), tr("Undo"), [&journal, &navigator] {
        if (const auto undone = journal.undo(); !undone)
            navigator.report(undone.error());
    });
}

} // namespace hearth
