// SPDX-License-Identifier: GPL-3.0-or-later
#include "wording/differencewords.h"

#include "report/datewords.h"
#include "wording/sharedwording.h"

#include <QLocale>

namespace hearth {

namespace {

QString reviewDayInWords(const AgreementVersion &version)
{
    return version.review.isValid() ? dayInWords(version.review, QLocale())
                                    : DifferenceWords::tr("none", "no review day");
}

} // namespace

QString DifferenceWords::of(const QList<DifferencePart> &parts)
{
    QStringList lines;
    for (const DifferencePart &part : parts) {
        if (part.type == DifferencePart::Type::Removed)
            lines += tr("Removed: %1").arg(part.text.trimmed());
        else if (part.type == DifferencePart::Type::Added)
            lines += tr("Added: %1").arg(part.text.trimmed());
    }
    return lines.isEmpty() ? tr("The words are the same.") : lines.join(QLatin1Char('\n'));
}

QStringList DifferenceWords::terms(const AgreementVersion &before, const AgreementVersion &after)
{
    QStringList terms;
    if (before.area != after.area)
        terms += tr("Area: was %1, now %2.").arg(areaName(before.area), areaName(after.area));
    if (before.review != after.review)
        terms += tr("Review day: was %1, now %2.").arg(reviewDayInWords(before), reviewDayInWords(after));
    return terms;
}

QString DifferenceWords::ofTexts(const AgreementVersion &before, const AgreementVersion &after)
{
    QStringList words;
    if (before.title != after.title)
        words += tr("In the title:") + QLatin1Char('\n') + of(differenceBetween(before.title, after.title));
    words += of(differenceBetween(before.text, after.text));
    return words.join(QLatin1Char('\n'));
}

} // namespace hearth
