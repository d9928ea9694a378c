// SPDX-License-Identifier: GPL-3.0-or-later
#include "paper/paperselection.h"

#include "base/shortening.h"
#include "journal/journal.h"
#include "paper/paperitemdelegate.h"
#include "report/datewords.h"
#include "widgets/arrange.h"
#include "widgets/buttons.h"
#include "widgets/dialogfoot.h"
#include "widgets/neutraltitle.h"
#include "widgets/onscreen.h"
#include "widgets/plainlabel.h"
#include "wording/inoneline.h"
#include "wording/names.h"
#include "wording/recordwords.h"

#include <QListWidget>
#include <QLocale>

namespace hearth {

namespace {

constexpr QSize kSelectionSize(600, 560);
constexpr qsizetype kMaxExcerpt = 120; // characters

} // namespace

PaperSelection::PaperSelection(const Theme &theme, PaperPurpose purpose, const QList<PaperItem> &items, QWidget *parent)
    : QDialog(parent)
    , m_list(new QListWidget(this))
{
    const bool isReview = purpose == PaperPurpose::Review;
    const QString title = isReview ? tr("Print the review") : tr("Print a selection");
    setNeutralTitle(this, title);
    m_list->setAccessibleName(tr("What is printed"));
    m_list->setItemDelegate(new PaperItemDelegate(theme, m_list));
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollMode(QListView::ScrollPerPixel);
    m_list->setResizeMode(QListView::Adjust);
    m_list->setMouseTracking(true);
    for (const PaperItem &item : items)
        addRow(item);

    auto *heading = paragraph(title, Role::Title);
    auto *about =
        paragraph(isReview ? tr("Everything that would be on the pages. Untick what should not leave the journal: on "
                                "paper it is no longer sealed.")
                           : tr("Tick what may leave the journal; each author ticks what is theirs. On paper it is no "
                                "longer sealed."),
                  Role::Muted);
    auto *preview = primaryButton(tr("&Preview…"));
    auto *cancel = plainButton(tr("Cancel"));
    preview->setDefault(true);
    auto *foot = dialogFoot(cancel, {preview});
    inColumn(this, spacing::medium, {heading, about, {m_list, 1}, foot}, around(spacing::section));
    resizeOnScreen(this, kSelectionSize * theme.textScale());

    const auto follow = [this, preview, isReview] { preview->setEnabled(isReview || !ticked().isEmpty()); };
    follow();
    connect(m_list, &QListWidget::itemChanged, preview, follow);
    connect(preview, &QPushButton::clicked, this, &QDialog::accept);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    m_list->setFocus();
}

void PaperSelection::addRow(const PaperItem &item)
{
    auto *row = new QListWidgetItem(item.words, m_list);
    const QString reason = item.isLocked ? tr("Only its author can tick this.", "a record") : QString();
    row->setData(PaperItemDelegate::KeyRole, item.key);
    row->setData(PaperItemDelegate::AboutRole, item.about);
    row->setData(PaperItemDelegate::ReasonRole, reason);
    row->setData(Qt::AccessibleTextRole, spokenLine({item.words, item.about, reason}));
    row->setFlags(item.isLocked ? Qt::ItemIsSelectable
                                : Qt::ItemIsEnabled | Qt::ItemIsUserCheckable | Qt::ItemIsSelectable);
    row->setCheckState(item.isTicked ? Qt::Checked : Qt::Unchecked);
}

QSet<qint64> PaperSelection::ticked() const
{
    QSet<qint64> keys;
    for (int row = 0; row < m_list->count(); ++row) {
        const QListWidgetItem *item = m_list->item(row);
        if (item->checkState() == Qt::Checked)
            keys += item->data(PaperItemDelegate::KeyRole).toLongLong();
    }
    return keys;
}

PaperItem paperItemOf(const Journal &journal, RecordId id)
{
    const auto any = journal.find(id);
    if (!any)
        return {id.number()};
    const Record &record = recordOf(*any);
    QStringList words{recordTitle(journal, *any)};
    const QString excerpt = recordExcerpt(*any);
    if (!excerpt.startsWith(words.first()))
        words += shortenedByWords(excerpt, kMaxExcerpt);
    return {id.number(), inOneLine(words),
            inOneLine({nameInWords(journal, record.author), dayInWords(record.date, QLocale())})};
}

} // namespace hearth
