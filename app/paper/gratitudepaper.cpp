// SPDX-License-Identifier: GPL-3.0-or-later
#include "paper/gratitudepaper.h"

#include "paper/gratitudecards.h"
#include "printing/booklet.h"
#include "printing/printdocument.h"
#include "report/datewords.h"
#include "report/gratitudeinput.h"
#include "wording/names.h"

#include <QCoreApplication>

namespace hearth {

PaperLayout gratitudeOnPaper(const Journal &journal, QDate first, QDate last, GratitudeForm form)
{
    const GratitudeSummaryInput input = summaryInput(journal, first, last);
    if (form == GratitudeForm::Letter || notesInSummary(input).empty())
        return onRunningPages(gratitudeSummaryHtml(input));
    if (form == GratitudeForm::Cards)
        return [input](const QPageSize &size, const LayoutProgress &progress) {
            return std::make_unique<GratitudeCards>(input, size, progress);
        };
    const BookletCover cover{gratitudeTitle(), rangeInWords(first, last, input.locale),
                             QCoreApplication::translate("GratitudePaper", "%1 and %2", "two names")
                                 .arg(isolated(input.names.at(0)), isolated(input.names.at(1)))};
    return [cover, html = gratitudeSummaryHtml(input, GratitudeForm::Booklet)](const QPageSize &size,
                                                                               const LayoutProgress &progress) {
        return std::make_unique<Booklet>(cover, html, size, progress);
    };
}

} // namespace hearth
