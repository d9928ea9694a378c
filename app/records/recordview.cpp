// SPDX-License-Identifier: GPL-3.0-or-later
#include "records/recordview.h"

#include "search/links.h"
#include "wording/recordwords.h"

#include <QCoreApplication>

#include <algorithm>

namespace hearth {

using Form = RecordItem::Form;

void RecordView::add(Form form, const QString &label, const QString &words)
{
    if (!words.trimmed().isEmpty())
        items.push_back({form, label, words});
}

void RecordView::related(const QString &label, const QList<RecordId> &records)
{
    if (!records.isEmpty())
        items.push_back({Form::Records, label, {}, records});
}

void RecordView::photosOf(const Journal &journal, RecordId record)
{
    if (!journal.photosOf(record).empty())
        items.push_back({Form::Photos, QCoreApplication::translate("RecordView", "Photo"), {}, {record}});
}

RecordView viewOf(const Journal &journal, const AnyRecord &any)
{
    const RecordId id = recordOf(any).id;
    RecordView view;
    view.title = recordTitle(journal, any);
    std::visit(
        [&]<typename T>(const T &value) {
            // Asks for an overload of its own: any record converts to AnyRecord.
            if constexpr (requires { static_cast<void (*)(RecordView &, const Journal &, const T &)>(&build); })
                build(view, journal, value);
        },
        any);
    const bool hasPhotos = std::ranges::any_of(
        view.items, [id](const RecordItem &item) { return item.form == Form::Photos && item.records.contains(id); });
    if (!hasPhotos)
        view.photosOf(journal, id);
    view.related(QCoreApplication::translate("RecordView", "Belongs to"), linksShown(journal, recordOf(any)));
    return view;
}

} // namespace hearth
