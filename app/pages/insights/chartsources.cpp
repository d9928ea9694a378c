// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/insights/chartsources.h"

#include "insights/insightdata.h"
#include "wording/names.h"
#include "wording/stepwords.h"

#include <QCoreApplication>

namespace hearth {

namespace {

struct SourceWords final
{
    Q_DECLARE_TR_FUNCTIONS(Insights)

public:
    static QString onlyShared(const QString &name, const QString &month)
    {
        return tr("%1 shares this answer in a chart of %2. The check-in itself is not shared.", "a name, a month")
            .arg(name, month);
    }
};

} // namespace

void openSource(const PageContext &context, const ChartTopic &topic, PartnerId author, QDate first, QDate last)
{
    const Journal &journal = context.journal;
    const SharedChart *chart = nullptr;
    for (const Source &source : sourcesOf(journal, topic, author)) {
        if (source.day < first || source.day > last)
            continue;
        const SharedChart *shared = journal.all<SharedChart>().find(source.record);
        if (shared == nullptr)
            return context.navigator.open(source.record);
        if (chart == nullptr)
            chart = shared;
    }
    if (chart != nullptr)
        context.navigator.say(
            SourceWords::onlyShared(nameInWords(journal, author), monthsInWords({chart->month, chart->month})));
}

} // namespace hearth
