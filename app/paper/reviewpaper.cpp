// SPDX-License-Identifier: GPL-3.0-or-later
#include "paper/reviewpaper.h"

#include "charts/smallratings.h"
#include "paper/markdownpaper.h"
#include "paper/paperphoto.h"
#include "printing/bookfont.h"
#include "printing/paperunits.h"
#include "report/datewords.h"
#include "report/paragraphs.h"
#include "report/printcolours.h"
#include "theme/colours.h"
#include "wording/experiencewording.h"
#include "wording/names.h"
#include "wording/recordwords.h"
#include "wording/reviewwords.h"
#include "wording/wording.h"

#include <QCoreApplication>
#include <QPainter>

#include <utility>

namespace hearth {

namespace {

/// Lengths are in 1/96 inch, sizes of type in points; @names are of printcolours.h.
constexpr auto kReviewStyle = R"(
body { font-size: 11pt; color: @text; }
p { margin: 0; line-height: 140%; }
p.time { font-size: 10.5pt; font-style: italic; color: @muted; margin-bottom: 4px; }
p.title { font-size: 28pt; line-height: 115%; -qt-user-state: 3; }
p.gap { font-size: 10pt; line-height: 100%; }
p.section { font-size: 15pt; margin-top: 20px; margin-bottom: 6px; -qt-user-state: 1; }
p.about { font-size: 9pt; font-style: italic; color: @muted; margin-bottom: 2px; -qt-user-state: 1; }
p.scale { font-size: 9pt; font-style: italic; color: @muted; margin-bottom: 8px; -qt-user-state: 1; }
p.name { font-size: 11pt; font-weight: bold; -qt-user-state: 1; }
p.words { margin-bottom: 4px; margin-right: 160px; -qt-user-state: 2; }
p.photos { line-height: 100%; margin-top: 4px; margin-bottom: 4px; }
p.picture { line-height: 100%; margin-top: 4px; -qt-user-state: 1; }
p.between { font-size: 2pt; line-height: 100%; }
p.line { font-size: 6pt; line-height: 100%; }
td.part { padding-bottom: 14px; }
td.head { padding-right: 24px; padding-top: 6px; }
td.side { padding-right: 24px; padding-bottom: 14px; }
td.line { padding-top: 22px; border-bottom: 1px solid @line; }
)";

constexpr int kLinesOfAnswer = 3;
constexpr QSize kRatings(225, 56); // of one dimension, in 1/96 inch
constexpr QSize kYear(520, 84);    // of one dimension in a year, month by month
constexpr double kMonthLetter = 7; // points
constexpr QSize kPhoto(260, 150);  // at most, likewise
constexpr int kPhotosInRow = 2;

/// Translates in the context of this file.
class PaperReviewWords final
{
    Q_DECLARE_TR_FUNCTIONS(ReviewPaper)

public:
    static QString nothing() { return tr("Nothing from this time was chosen for printing."); }
    static QString scale() { return tr("Each dot is one rating, from 1, not at all, below, to 7, completely, above."); }
    static QString by(const QString &day, const QString &name) { return tr("%1, %2", "day, author").arg(day, name); }
};

QString part(const QString &html)
{
    return QStringLiteral(
               "<table width=\"100%\" border=\"0\" cellspacing=\"0\" cellpadding=\"0\"><tr><td class=\"part\">"
               "%1</td></tr></table>%2<p class=\"between\">&nbsp;</p>")
        .arg(html, QLatin1String(report::kPartBreak));
}

/// Builds the pages of one review.
class ReviewPaper final
{
public:
    ReviewPaper(const Journal &journal, const Review &review, const ReviewSelection &selection, const QLocale &locale)
        : m_journal(journal)
        , m_review(review)
        , m_selection(selection)
        , m_locale(locale)
        , m_content({})
    {
    }

    PrintContent build(const std::array<QString, 3> &answers)
    {
        QString body = report::paragraph("time", reviewTime(m_review, m_locale)) +
                       report::paragraph("title", reviewName(m_review)) + QLatin1String("<p class=\"gap\">&nbsp;</p>");
        const QString parts = thanks() + whatWeDid() + howItWas() + whatWeWrote();
        body += parts.isEmpty() ? report::paragraph("about", PaperReviewWords::nothing()) : parts;
        body += fromHere(answers);
        m_content.html = report::page(printcolour::inserted(kReviewStyle), body, m_locale);
        return std::move(m_content);
    }

private:
    /// A heading stays with the first of its parts.
    [[nodiscard]] static QString section(const QString &title, const QStringList &parts)
    {
        if (parts.isEmpty())
            return {};
        QString html = part(report::paragraph("section", title) + parts.first());
        for (const QString &each : parts.mid(1))
            html += part(each);
        return html;
    }

    [[nodiscard]] QString about(const Record &record) const
    {
        return report::paragraph(
            "about", PaperReviewWords::by(dayInWords(record.date, m_locale), nameInWords(m_journal, record.author)));
    }

    QString thanks() const
    {
        QStringList parts;
        for (const RecordId id : m_review.thanks) {
            const GratitudeNote *note = m_journal.all<GratitudeNote>().find(id);
            if (note != nullptr && m_selection.has(id))
                parts += about(note->record) + report::paragraphs(note->what) + report::paragraphs(note->why) +
                         report::paragraphs(note->shows);
        }
        return section(nameOf(ReviewStep::Thanks), parts);
    }

    QString whatWeDid()
    {
        QStringList parts;
        for (const Occurrence &each : m_review.together + m_review.apart) {
            if (!m_selection.has(each.experience))
                continue;
            QString html =
                report::paragraph("name", occurrenceTitle(m_journal, each)) +
                report::paragraph("about", QStringLiteral("%1 · %2").arg(dayInWords(each.day, m_locale),
                                                                         occurrenceDetail(m_journal, each, m_locale)));
            QList<RecordId> owners{each.experience};
            for (const PartnerId author : {kFirstPartner, kSecondPartner}) {
                const Reflection *words = wordsOf(m_journal, each, author);
                if (words == nullptr || !m_selection.has(words->record.id))
                    continue;
                owners += words->record.id;
                if (!words->text.isEmpty())
                    html += about(words->record) + report::paragraphs(words->text);
            }
            parts += html + photosOf(owners);
        }
        return section(nameOf(ReviewStep::WhatWeDid), parts);
    }

    QString photosOf(const QList<RecordId> &owners)
    {
        QStringList images;
        for (const RecordId owner : owners) {
            for (const Attachment *photo : m_journal.photosOf(owner)) {
                if (m_selection.has(photo->record.id))
                    images += photoOnPaper(m_content, m_journal, *photo, kPhoto);
            }
        }
        images.removeAll(QString());
        QString html;
        for (qsizetype i = 0; i < images.size(); i += kPhotosInRow)
            html += QStringLiteral("<p class=\"photos\">%1</p>")
                        .arg(images.mid(i, kPhotosInRow).join(QLatin1String("&nbsp; ")));
        return html;
    }

    /// A year takes the whole width, so that each of its months can be seen.
    QString howTheYearWas()
    {
        QStringList rows;
        for (const ReviewedDimension &each : m_review.dimensions) {
            QString html;
            for (const RatingSeries &ratings : each.ratings) {
                if (m_selection.ratings.at(ratings.author.number() - 1U) && !ratings.points.empty())
                    html += sideOf(ratings);
            }
            if (!html.isEmpty())
                rows += report::paragraph("name", dimensionStatement(each.dimension)) + html;
        }
        if (!rows.isEmpty())
            rows.first().prepend(report::paragraph("scale", PaperReviewWords::scale()));
        return section(nameOf(ReviewStep::HowItWas), rows);
    }

    QString howItWas()
    {
        if (!m_review.isMonth())
            return howTheYearWas();
        const bool isForTwo = m_selection.ratings[0] && m_selection.ratings[1];
        QStringList rows;
        Row row;
        for (const ReviewedDimension &each : m_review.dimensions) {
            const QString statement = report::paragraph("name", dimensionStatement(each.dimension));
            for (const RatingSeries &ratings : each.ratings) {
                if (m_selection.ratings.at(ratings.author.number() - 1U) && !ratings.points.empty())
                    row.add(isForTwo ? QString() : statement, sideOf(ratings));
            }
            if (isForTwo && row.count > 0)
                rows += statement + std::exchange(row, {}).html();
            else if (row.count == 2)
                rows += std::exchange(row, {}).html();
        }
        if (row.count > 0)
            rows += row.html();
        if (!rows.isEmpty())
            rows.first().prepend(report::paragraph("scale", PaperReviewWords::scale()));
        return section(nameOf(ReviewStep::HowItWas), rows);
    }

    /// Up to two sides beside each other, so that pictures stand on one line however long what is above them.
    struct Row final
    {
        QString heads;
        QString sides;
        int count = 0;

        void add(const QString &head, const QString &side)
        {
            if (!head.isEmpty())
                heads += QStringLiteral("<td class=\"head\" width=\"50%\" valign=\"bottom\">%1</td>").arg(head);
            sides += QStringLiteral("<td class=\"side\" width=\"50%\">%1</td>").arg(side);
            ++count;
        }
        [[nodiscard]] QString html() const
        {
            const QString blank = count == 1 ? QStringLiteral("<td width=\"50%\"></td>") : QString();
            const QString above = heads.isEmpty() ? QString() : QStringLiteral("<tr>%1%2</tr>").arg(heads, blank);
            return QStringLiteral(
                       "<table width=\"100%\" border=\"0\" cellspacing=\"0\" cellpadding=\"0\">%1<tr>%2%3</tr></table>")
                .arg(above, sides, blank);
        }
    };

    QString sideOf(const RatingSeries &ratings)
    {
        return report::paragraph("about", nameInWords(m_journal, ratings.author)) +
               QLatin1String("<p class=\"picture\">") + drawing(ratings) + QLatin1String("</p>") +
               report::paragraph("about", answersSentence(ratings, m_locale));
    }

    QString drawing(const RatingSeries &ratings)
    {
        const QString name = QStringLiteral("ratings-%1-%2").arg(keyOf(ratings.dimension)).arg(ratings.author.number());
        if (!m_review.isMonth()) {
            return imageOnPaper(m_content, name, kYear,
                                [ratings, locale = m_locale](QPainter &painter, const QRectF &place, double unit) {
                                    QFont letters = bookFont(kMonthLetter);
                                    letters.setPixelSize(qRound(kMonthLetter * paper::kPixelsToAnInch / 72.0 * unit));
                                    drawMonthsOfRatings(painter, place, ratings, coloursOf(Look::Light), letters,
                                                        locale, unit);
                                });
        }
        return imageOnPaper(m_content, name, kRatings, [ratings](QPainter &painter, const QRectF &place, double unit) {
            drawSmallRatings(painter, place, ratings, coloursOf(Look::Light), unit);
        });
    }

    QString whatWeWrote()
    {
        QStringList parts;
        for (const RecordId id : m_review.entries) {
            const Entry *entry = m_journal.all<Entry>().find(id);
            if (entry == nullptr || !m_selection.has(id))
                continue;
            parts += about(entry->record) +
                     (entry->title.isEmpty() ? QString() : report::paragraph("name", entry->title)) +
                     markdownOnPaper(entry->text) + photosOf({id});
        }
        return section(nameOf(ReviewStep::WhatWeWrote), parts);
    }

    [[nodiscard]] QString fromHere(const std::array<QString, 3> &answers) const
    {
        const auto questions = reviewQuestions(m_review);
        QStringList parts;
        for (std::size_t i = 0; i < questions.size(); ++i) {
            QString html = report::paragraph("name", questions.at(i));
            if (!answers.at(i).isEmpty()) {
                html += report::paragraphs(answers.at(i));
            } else {
                html += QLatin1String("<table width=\"100%\" border=\"0\" cellspacing=\"0\" cellpadding=\"0\">");
                for (int line = 0; line < kLinesOfAnswer; ++line)
                    html += QLatin1String("<tr><td class=\"line\"><p class=\"line\">&nbsp;</p></td></tr>");
                html += QLatin1String("</table>");
            }
            parts += html;
        }
        return section(nameOf(ReviewStep::FromHere), parts);
    }

    const Journal &m_journal;
    const Review &m_review;
    const ReviewSelection &m_selection;
    const QLocale m_locale;
    PrintContent m_content;
};

} // namespace

ReviewSelection usualSelection(const Journal &journal, const Review &review)
{
    ReviewSelection selection;
    const auto isAllowed = [&journal](const Record &record) {
        return journal.isTogether() || record.author == journal.me();
    };
    const auto take = [&](RecordId id) {
        const Record *record = journal.findRecord(id);
        if (record != nullptr && isAllowed(*record))
            selection.records += id;
    };
    for (const RecordId id : review.thanks) {
        const GratitudeNote *note = journal.all<GratitudeNote>().find(id);
        if (note != nullptr && note->mayPrint)
            selection.records += id;
    }
    for (const Occurrence &each : review.together + review.apart) {
        take(each.experience);
        for (const PartnerId author : {kFirstPartner, kSecondPartner}) {
            if (const Reflection *words = wordsOf(journal, each, author))
                take(words->record.id);
        }
    }
    for (const QList<RecordId> &ids : {review.entries, review.photos}) {
        for (const RecordId id : ids)
            take(id);
    }
    for (const PartnerId author : {kFirstPartner, kSecondPartner})
        selection.ratings.at(author.number() - 1U) = journal.isTogether() || author == journal.me();
    return selection;
}

PrintContent reviewOnPaper(const Journal &journal, const Review &review, const ReviewSelection &selection,
                           const std::array<QString, 3> &answers, const QLocale &locale)
{
    return ReviewPaper(journal, review, selection, locale).build(answers);
}

} // namespace hearth
