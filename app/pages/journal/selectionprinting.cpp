// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/journal/selectionprinting.h"

#include "journal/journal.h"
#include "paper/onpaper.h"
#include "paper/paperselection.h"
#include "paper/selectionpaper.h"
#include "printing/printdocument.h"

#include <QCoreApplication>

namespace hearth {

namespace {

constexpr qsizetype kMaxOffered = 1000;

/// Translates in the context of this file.
class SelectionPrintingWords final
{
    Q_DECLARE_TR_FUNCTIONS(SelectionPrinting)

public:
    static QString tooMany() { return tr("Choose a kind or a range of days first: there are too many here to tick."); }
    static QString fileName() { return tr("Selection.pdf"); }
};

} // namespace

void printSelection(const PageContext &context, const QList<RecordId> &records, QWidget *window)
{
    if (records.size() > kMaxOffered)
        return context.navigator.say(SelectionPrintingWords::tooMany());
    QList<PaperItem> items;
    for (const RecordId id : records) {
        const Record *record = context.journal.findRecord(id);
        PaperItem item = paperItemOf(context.journal, id);
        item.isLocked = record == nullptr || !maySelect(context.journal, *record);
        items += item;
    }
    PaperSelection sheet(context.theme, PaperPurpose::Selection, items, window);
    if (sheet.exec() != QDialog::Accepted)
        return;
    const QSet<qint64> ticked = sheet.ticked();
    QList<RecordId> chosen;
    for (const RecordId id : records) {
        if (ticked.contains(id.number()))
            chosen += id;
    }
    showOnPaper(context, onRunningPages(selectionOnPaper(context.journal, chosen, QLocale())),
                SelectionPrintingWords::fileName(), window);
}

} // namespace hearth
