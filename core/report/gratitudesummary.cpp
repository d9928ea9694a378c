// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/gratitudesummary.h"

#include "report/datewords.h"
#include "report/paragraphs.h"
#include "report/printcolours.h"

#include <QCoreApplication>

#include <algorithm>
#include <tuple>

namespace hearth {

namespace {

using report::paragraph;
using report::paragraphs;

/// Lengths are in QTextDocument's pixels, 96 to the inch; sizes of type in points; @names are of printcolours.h.
constexpr auto kStyle = R"(
body { font-size: 11.5pt; color: @text; }
p { margin: 0; line-height: 145%; }
p.range { font-size: 10.5pt; font-style: italic; color: @muted; margin-bottom: 4px; }
p.title { font-size: 26pt; line-height: 115%; }
p.rule { font-size: 20pt; color: @edge; line-height: 100%; }
p.dear { font-size: 13pt; }
p.date { font-size: 9pt; font-style: italic; color: @muted; margin-bottom: 2px; }
p.words { margin-bottom: 4px; }
p.between { font-size: 2pt; line-height: 100%; }
p.signature { font-size: 14pt; font-style: italic; }
p.answer { font-size: 10pt; font-style: italic; color: @muted; }
p.line { font-size: 6pt; line-height: 100%; }
td.salutation { padding-top: 16px; padding-bottom: 20px; }
td.note { padding-bottom: 20px; }
td.signature { padding-top: 2px; }
td.answer { padding-top: 24px; }
td.line { padding-top: 24px; border-bottom: 1px solid @line; }
)";

constexpr int kAnswerLines = 6;

/// Translates in the context of this file.
class Words final
{
    Q_DECLARE_TR_FUNCTIONS(GratitudeSummary)
};

/// What must not be split over two pages; `cells` are rows of one column.
QString kept(const QString &cells)
{
    return QLatin1String("<table width=\"100%\" border=\"0\" cellspacing=\"0\" cellpadding=\"0\">") + cells +
           QLatin1String("</table>");
}

QString cell(const char *style, const QString &html)
{
    return QStringLiteral("<tr><td class=\"%1\">%2</td></tr>").arg(QLatin1String(style), html);
}

QString heading(const QString &title, const QString &range)
{
    return paragraph("range", range) + paragraph("title", title) + paragraph("rule", QStringLiteral("\u2014"));
}

QString answerLines(const QString &name)
{
    QString cells = cell("answer", paragraph("answer", Words::tr("A few words back, from %1").arg(name)));
    for (int i = 0; i < kAnswerLines; ++i)
        cells += cell("line", QStringLiteral("<p class=\"line\">&nbsp;</p>"));
    return kept(cells);
}

/// The names of one letter.
struct Names final
{
    QString from;
    QString to;
};

QString noteHtml(const GratitudeNote &note, const Names &names, const QLocale &locale)
{
    const QString dateline =
        Words::tr("%1, %2", "date and author of a note").arg(dayInWords(note.record.date, locale), names.from);
    return paragraph("date", dateline) + paragraphs(note.what) + paragraphs(note.why) + paragraphs(note.shows);
}

QString letterHtml(const std::vector<const GratitudeNote *> &notes, const Names &names,
                   const GratitudeSummaryInput &input)
{
    // QTextDocument needs a paragraph between two tables and would make a full line of it.
    const QString between = QStringLiteral("<p class=\"between\">&nbsp;</p>");
    QString html = heading(Words::tr("With thanks"), rangeInWords(input.first, input.last, input.locale));
    QString opening = cell("salutation", paragraph("dear", Words::tr("Dear %1,", "how a letter begins").arg(names.to)));
    for (const GratitudeNote *note : notes) {
        QString cells = opening + cell("note", noteHtml(*note, names, input.locale));
        if (note == notes.back())
            cells += cell("signature", paragraph("signature", names.from));
        html += kept(cells) + between;
        opening.clear();
    }
    return html + answerLines(names.to);
}

} // namespace

bool appearsInSummary(const GratitudeNote &note, const GratitudeSummaryInput &input)
{
    const Record &record = note.record;
    return note.mayPrint && record.visibility == Visibility::Shared && record.verified && record.date >= input.first &&
           record.date <= input.last;
}

QString gratitudeSummaryHtml(const GratitudeSummaryInput &input)
{
    std::array<std::vector<const GratitudeNote *>, 2> byAuthor;
    for (const GratitudeNote &note : input.notes) {
        if (appearsInSummary(note, input))
            byAuthor[note.record.author == kSecondPartner ? 1 : 0].push_back(&note);
    }
    QString body;
    for (std::size_t author = 0; author < byAuthor.size(); ++author) {
        auto &notes = byAuthor[author];
        if (notes.empty())
            continue;
        std::ranges::sort(notes, {}, [](const GratitudeNote *note) {
            return std::tuple(note->record.date, note->record.written, note->record.id);
        });
        // A letter of its own for each: it begins on a new page.
        if (!body.isEmpty())
            body += QLatin1String("<p class=\"between\" style=\"page-break-before: always\">&nbsp;</p>");
        body += letterHtml(notes, {input.names[author], input.names[1 - author]}, input);
    }
    if (body.isEmpty()) {
        body = heading(Words::tr("With thanks"), rangeInWords(input.first, input.last, input.locale));
        body += paragraph("empty",
                          Words::tr("There is nothing to print for these days yet. A note appears here once whoever "
                                    "wrote it has shared it and allowed it to be printed."));
    }
    return report::page(printcolour::inserted(kStyle), body, input.locale);
}

} // namespace hearth
