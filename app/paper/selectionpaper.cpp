// SPDX-License-Identifier: GPL-3.0-or-later
#include "paper/selectionpaper.h"

#include "paper/recordpaper.h"
#include "report/paragraphs.h"

#include <QCoreApplication>

#include <algorithm>

namespace hearth {

namespace {

/// Translates in the context of this file.
class SelectionWords final
{
    Q_DECLARE_TR_FUNCTIONS(SelectionPaper)

public:
    static QString title() { return tr("A selection"); }
    static QString nothing() { return tr("Nothing was chosen."); }
};

} // namespace

bool maySelect(const Journal &journal, const Record &record)
{
    return journal.isTogether() || record.author == journal.me();
}

PrintContent selectionOnPaper(const Journal &journal, const QList<RecordId> &ids, const QLocale &locale)
{
    std::vector<AnyRecord> records;
    for (const RecordId id : ids) {
        auto any = journal.find(id);
        if (any && maySelect(journal, recordOf(*any)))
            records.push_back(std::move(*any));
    }
    std::ranges::stable_sort(records, {}, [](const AnyRecord &any) { return recordOf(any).date; });
    PrintContent content({});
    QString body = report::paragraph("title", SelectionWords::title()) + QLatin1String("<p class=\"gap\">&nbsp;</p>");
    for (const AnyRecord &any : records)
        body += recordOnPaper(content, journal, any, locale, PhotosOfIt::LeftOut);
    if (records.empty())
        body += report::paragraph("about", SelectionWords::nothing());
    content.html = report::page(recordStyle(), body, locale);
    return content;
}

} // namespace hearth
