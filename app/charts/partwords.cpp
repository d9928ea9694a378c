// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/partwords.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

namespace hearth {

namespace {

struct PartWords final
{
    Q_DECLARE_TR_FUNCTIONS(CountParts)

public:
    static QString name(CountPart part)
    {
        switch (part) {
        case CountPart::Joyful:
            return tr("joyful");
        case CountPart::Everyday:
            return tr("everyday");
        case CountPart::Challenging:
            return tr("challenging");
        case CountPart::ToneNotSaid:
            return tr("tone not said");
        case CountPart::NewToBoth:
            return tr("new to both");
        case CountPart::NotNew:
            return tr("not marked as new");
        case CountPart::Listening:
            return tr("listening");
        case CountPart::Repair:
            return tr("repair");
        case CountPart::Yes:
            return tr("yes", "an answer");
        case CountPart::No:
            return tr("no", "an answer");
        case CountPart::Ideas:
            break;
        }
        return tr("ideas");
    }
    static QString counted(const QString &part, const QString &count)
    {
        return tr("%1 %2", "what is counted, how many").arg(part, count);
    }
};

} // namespace

QString partName(CountPart part)
{
    return PartWords::name(part);
}

QString partsInWords(const std::vector<CountPart> &parts, const std::vector<int> &counts, const QLocale &locale)
{
    QStringList words;
    for (std::size_t i = 0; i < std::min(parts.size(), counts.size()); ++i) {
        if (counts[i] > 0)
            words += PartWords::counted(partName(parts[i]), locale.toString(counts[i]));
    }
    return locale.createSeparatedList(words);
}

QString partsInWords(const CountSeries &series, const QLocale &locale)
{
    std::vector<int> sums(series.parts.size(), 0);
    for (const StepCount &step : series.steps) {
        for (std::size_t i = 0; i < step.parts.size(); ++i)
            sums[i] += step.parts[i];
    }
    return partsInWords(series.parts, sums, locale);
}

} // namespace hearth
