// SPDX-License-Identifier: GPL-3.0-or-later
#include "paper/paperselection.h"

#include "base/shortening.h"
#include "journal/journal.h"
#include "report/datewords.h"
#include "widgets/arrange.h"
#include "widgets/buttons.h"
#include "widgets/neutraltitle.h"
#include "widgets/plainlabel.h"
#include "wording/recordwords.h"

#include <QListWidget>
#include <QLocale>
#include <QPushButton>

#include <algorithm>

namespace hearth {

namespace {

constexpr QSize kSelectionSize(560, 520);
constexpr qsizetype kMaxExcerpt = 80; // characters

} // namespace

PaperSelection::PaperSelection(const QList<PaperItem> &items, QWidget *parent)
    : QDialog(parent)
    , m_list(new QListWidget(this))
{
    setNeutralTitle(this, tr("What is printed"));
    m_list->setAccessibleName(accessibleName());
    m_list->setWordWrap(true);
    for (const PaperItem &item : items) {
        auto *row = new QListWidgetItem(
            item.isLocked ? tr("%1 · only its author can tick this", "a record").arg(item.line) : item.line, m_list);
        row->setData(Qt::UserRole, item.key);
        row->setFlags(item.isLocked ? Qt::ItemIsSelectable
                                    : Qt::ItemIsEnabled | Qt::ItemIsUserCheckable | Qt::ItemIsSelectable);
        row->setCheckState(item.isTicked ? Qt::Checked : Qt::Unchecked);
    }
    auto *preview = primaryButton(tr("Preview"), this);
    auto *cancel = quietButton(tr("Cancel"), this);
    preview->setDefault(true);
    const bool isTicked = std::ranges::any_of(items, &PaperItem::isTicked);
    auto *about = paragraph(
        isTicked ? tr("Everything that would stand on the pages. Take the tick away from what should not leave the "
                      "journal: on paper it is no longer sealed.")
                 : tr("Tick what may leave the journal; each author ticks what is theirs. On paper it is no longer "
                      "sealed."),
        Role::Muted);
    auto *foot = inRow({Stretch(), cancel, preview});
    inColumn(this, spacing::large, {about, {m_list, 1}, foot}, around(spacing::section));
    resize(kSelectionSize);
    connect(preview, &QPushButton::clicked, this, &QDialog::accept);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
}

QSet<qint64> PaperSelection::ticked() const
{
    QSet<qint64> keys;
    for (int row = 0; row < m_list->count(); ++row) {
        const QListWidgetItem *item = m_list->item(row);
        if (item->checkState() == Qt::Checked)
            keys += item->data(Qt::UserRole).toLongLong();
    }
    return keys;
}

QString paperLine(const Journal &journal, RecordId id)
{
    const auto any = journal.find(id);
    if (!any)
        return {};
    const Record &record = recordOf(*any);
    QStringList parts{journal.nameOf(record.author), dayInWords(record.date, QLocale()), recordTitle(journal, *any)};
    const QString excerpt = recordExcerpt(*any);
    if (!excerpt.isEmpty() && !excerpt.startsWith(parts.last()))
        parts += shortened(excerpt, kMaxExcerpt);
    return parts.join(QStringLiteral(" · "));
}

} // namespace hearth
