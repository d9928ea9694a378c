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

/// Lengths are in QTextDocument's pixels, 96 to the inch; sizes of type in points; @names are of printcolours.h.
constexpr auto kStyle = R"(
body { font-size: 11.5pt; color: @text; }
p { margin: 0; line-height: 145%; }
p.range { font-size: 10.5pt; font-style: italic; color: @muted; margin-bottom: 4px; }
p.title { font-size: 28pt; line-height: 115%; -qt-user-state: 3; }
p.rule { font-size: 20pt; color: @edge; line-height: 100%; }
p.dear { font-size: 13pt; -qt-user-state: 1; }
p.date { font-size: 9pt; font-style: italic; color: @muted; margin-bottom: 2px; -qt-user-state: 1; }
p.words { margin-bottom: 4px; -qt-user-state: 2; }
p.between { font-size: 2pt; line-height: 100%; }
p.signature { font-size: 14pt; font-style: italic; }
p.answer { font-size: 10pt; font-style: italic; color: @muted; }
p.line { font-size: 6pt; line-height: 100%; }
td.salutation { padding-top: 16px; padding-bottom: 20px; }
td.note { padding-bottom: 20px; }
td.beside { padding-top: 3px; padding-right: 14px; }
td.signature { padding-top: 2px; }
td.answer { padding-top: 24px; }
td.line { padding-top: 24px; border-bottom: 1px solid @line; }
)";

constexpr std::array kFormKeys{"gratitude", "booklet", "cards"};
constexpr int kNotesInPart = 100;
constexpr int kAnswerLines = 6;
constexpr int kMeasure = 404; // pixels: 107 mm, 60 to 70 characters

/// Translates in the context of this file.
class Words final
{
    Q_DECLARE_TR_FUNCTIONS(GratitudeSummary)
};

/// Builds the letters of one summary.
class GratitudeLetters final
{
public:
    GratitudeLetters(const GratitudeSummaryInput &input, GratitudeForm form)
        : m_input(input)
        , m_form(form)
    {
    }

    [[nodiscard]] QString build() const
    {
        QString body;
        const std::vector<const GratitudeNote *> notes = notesInSummary(m_input);
        for (auto first = notes.begin(); first != notes.end();) {
            const auto end = std::ranges::find_if(first, notes.end(), [first](const GratitudeNote *note) {
                return note->record.author != (*first)->record.author;
            });
            // A letter of its own for each: it begins on a new page.
            if (!body.isEmpty())
                body += QLatin1String("<p class=\"between\" style=\"page-break-before: always\">&nbsp;</p>");
            body += letter({first, end});
            first = end;
        }
        if (body.isEmpty()) {
            body = heading() +
                   paragraph("empty",
                             Words::tr("There is nothing to print for these days yet. A note appears here once whoever "
                                       "wrote it has shared it and allowed it to be printed."));
        }
        return report::page(printcolour::inserted(kStyle), body, m_input.locale);
    }

private:
    [[nodiscard]] bool isWide() const { return m_form == GratitudeForm::Letter; }

    /// What must not be split over two pages; `rows` are of row().
    [[nodiscard]] static QString kept(const QString &rows)
    {
        return QLatin1String("<table width=\"100%\" border=\"0\" cellspacing=\"0\" cellpadding=\"0\">") + rows +
               QLatin1String("</table>");
    }

    /// `beside` stands at the side of a wide page, else above.
    [[nodiscard]] QString row(const char *style, const QString &html, const QString &beside = {}) const
    {
        if (!isWide())
            return QStringLiteral("<tr><td class=\"%1\">%2%3</td></tr>").arg(QLatin1String(style), beside, html);
        return QStringLiteral("<tr><td class=\"beside\" align=\"%1\">%2</td><td class=\"%3\" width=\"%4\">%5</td></tr>")
            .arg(m_input.locale.textDirection() == Qt::RightToLeft ? QLatin1String("left") : QLatin1String("right"),
                 beside, QLatin1String(style), QString::number(kMeasure), html);
    }

    [[nodiscard]] QString heading() const
    {
        return paragraph("range", rangeInWords(m_input.first, m_input.last, m_input.locale)) +
               paragraph("title", gratitudeTitle()) + paragraph("rule", QStringLiteral("\u2014"));
    }

    [[nodiscard]] QString answerLines(const QString &name) const
    {
        QString rows = row("answer", paragraph("answer", Words::tr("A few words back, from %1").arg(name)));
        for (int i = 0; i < kAnswerLines; ++i)
            rows += row("line", QStringLiteral("<p class=\"line\">&nbsp;</p>"));
        return kept(rows);
    }

    [[nodiscard]] const QString &nameOf(PartnerId partner) const
    {
        return m_input.names.at(partner == kSecondPartner ? 1 : 0);
    }

    [[nodiscard]] QString letter(const std::vector<const GratitudeNote *> &notes) const
    {
        const QString &from = nameOf(notes.front()->record.author);
        const QString &to = nameOf(otherPartner(notes.front()->record.author));
        QString opening = isWide() ? row("salutation", heading()) : QString();
        opening += row("salutation", paragraph("dear", Words::tr("Dear %1,", "how a letter begins").arg(to)));
        QString html;
        int count = 0;
        for (const GratitudeNote *note : notes) {
            const QString dateline = Words::tr("%1, %2", "date and author of a note")
                                         .arg(dayInWords(note->record.date, m_input.locale), from);
            QString rows = opening + row("note",
                                         report::paragraphs(note->what) + report::paragraphs(note->why) +
                                             report::paragraphs(note->shows),
                                         paragraph("date", dateline));
            opening.clear();
            if (note == notes.back())
                rows += row("signature", paragraph("signature", from));
            html += kept(rows);
            if (++count % kNotesInPart == 0)
                html += QLatin1String(report::kPartBreak);
            // QTextDocument needs a paragraph between two tables and would make a full line of it.
            html += QStringLiteral("<p class=\"between\">&nbsp;</p>");
        }
        return html + answerLines(to);
    }

    const GratitudeSummaryInput &m_input;
    const GratitudeForm m_form;
};

} // namespace

QString keyOf(GratitudeForm form)
{
    return QLatin1String(kFormKeys.at(static_cast<std::size_t>(form)));
}

std::optional<GratitudeForm> gratitudeFormFromKey(const QString &key)
{
    for (std::size_t i = 0; i < kFormKeys.size(); ++i) {
        if (key == QLatin1String(kFormKeys.at(i)))
            return static_cast<GratitudeForm>(i);
    }
    return std::nullopt;
}

bool appearsInSummary(const GratitudeNote &note, const GratitudeSummaryInput &input)
{
    const Record &record = note.record;
    return note.mayPrint && record.visibility == Visibility::Shared && record.verified && record.date >= input.first &&
           record.date <= input.last;
}

std::vector<const GratitudeNote *> notesInSummary(const GratitudeSummaryInput &input)
{
    std::vector<const GratitudeNote *> notes;
    for (const GratitudeNote &note : input.notes) {
        if (appearsInSummary(note, input))
            notes.push_back(&note);
    }
    std::ranges::sort(notes, {}, [](const GratitudeNote *note) {
        return std::tuple(note->record.author == kSecondPartner, note->record.date, note->record.written,
                          note->record.id);
    });
    return notes;
}

QString gratitudeSummaryHtml(const GratitudeSummaryInput &input, GratitudeForm form)
{
    return GratitudeLetters(input, form).build();
}

QString gratitudeTitle()
{
    return Words::tr("With thanks");
}

} // namespace hearth
