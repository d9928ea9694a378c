// SPDX-License-Identifier: GPL-3.0-or-later
#include "paper/journalbook.h"

#include "paper/recordpaper.h"
#include "printing/printdocument.h"
#include "printing/slowpictures.h"
#include "report/datewords.h"
#include "report/paragraphs.h"
#include "wording/names.h"

#include <QCoreApplication>

#include <algorithm>

namespace hearth {

namespace {

constexpr auto kBookStyle = R"(
p.contents { font-size: 11pt; margin-bottom: 2px; }
td.page { text-align: right; }
)";

/// Translates in the context of this file.
class BookWords final
{
    Q_DECLARE_TR_FUNCTIONS(JournalBook)

public:
    static QString title() { return tr("Our journal"); }
    static QString contents() { return tr("Contents"); }
    static QString nothing() { return tr("Nothing was written in this time."); }
    static QString span(const QString &first, const QString &last)
    {
        return tr("%1 to %2", "two days").arg(first, last);
    }
};

using Chapter = std::unique_ptr<PrintDocument>;

struct Month final
{
    YearMonth month;
    std::vector<AnyRecord> records;
};

std::vector<Month> byMonth(std::vector<AnyRecord> records)
{
    std::vector<Month> months;
    for (AnyRecord &record : records) {
        const YearMonth month = YearMonth::of(recordOf(record).date);
        if (months.empty() || months.back().month != month)
            months.push_back({month, {}});
        months.back().records.push_back(std::move(record));
    }
    return months;
}

QString monthName(YearMonth month, const QLocale &locale)
{
    return monthInWords(month.firstDay(), locale);
}

Chapter layOut(PrintContent content, const QPageSize &size)
{
    makeSlowPictures(content, {});
    return std::make_unique<PrintDocument>(content, size);
}

Chapter chapterOf(const Journal &journal, const Month &month, const QPageSize &size, const QLocale &locale)
{
    PrintContent content({});
    QString body =
        report::paragraph("title", monthName(month.month, locale)) + QLatin1String("<p class=\"gap\">&nbsp;</p>");
    for (const AnyRecord &record : month.records)
        body += recordOnPaper(content, journal, record, locale, PhotosOfIt::Shown);
    content.html = report::page(recordStyle(), body, locale);
    return layOut(std::move(content), size);
}

/// The title, the names, the days, and on which page each month begins, after `before` pages of its own.
Chapter frontOf(const Journal &journal, const std::vector<Month> &months, const std::vector<Chapter> &chapters,
                const QPageSize &size, const QLocale &locale, int before)
{
    QString body = report::paragraph("title", BookWords::title()) + QLatin1String("<p class=\"gap\">&nbsp;</p>");
    QStringList names;
    for (const PartnerId partner : {kFirstPartner, kSecondPartner}) {
        if (const QString name = journal.nameOf(partner); !name.isEmpty())
            names += isolated(name);
    }
    body += report::paragraph("about", locale.createSeparatedList(names));
    if (months.empty())
        return layOut({report::page(recordStyle(), body + report::paragraph("about", BookWords::nothing()), locale)},
                      size);
    body +=
        report::paragraph("about", BookWords::span(dayInWords(recordOf(months.front().records.front()).date, locale),
                                                   dayInWords(recordOf(months.back().records.back()).date, locale)));
    body += QLatin1String("<p class=\"gap\">&nbsp;</p>") + report::paragraph("name", BookWords::contents());
    QString rows;
    int page = before;
    for (std::size_t i = 0; i < chapters.size(); ++i) {
        rows += QStringLiteral("<tr><td>%1</td><td class=\"page\">%2</td></tr>")
                    .arg(report::paragraph("contents", monthName(months[i].month, locale)),
                         report::paragraph("contents", locale.toString(page + 1)));
        page += chapters[i]->pageCount();
    }
    body +=
        QStringLiteral("<table width=\"60%\" border=\"0\" cellspacing=\"0\" cellpadding=\"0\">%1</table>").arg(rows);
    return layOut({report::page(recordStyle() + QLatin1String(kBookStyle), body, locale)}, size);
}

/// What stands in a page of HTML.
QString bodyOf(const QString &html)
{
    const qsizetype begin = html.indexOf(QLatin1Char('>'), html.indexOf(QLatin1String("<body"))) + 1;
    return html.mid(begin, html.lastIndexOf(QLatin1String("</body>")) - begin);
}

class Book final : public PaperPages
{
public:
    Book(std::vector<Chapter> chapters, const QLocale &locale)
        : m_chapters(std::move(chapters))
        , m_locale(locale)
    {
        for (const Chapter &chapter : m_chapters)
            m_pageCount += chapter->pageCount();
        int before = 0;
        for (const Chapter &chapter : m_chapters) {
            chapter->setPlace(before, m_pageCount);
            before += chapter->pageCount();
        }
    }

    [[nodiscard]] int pageCount() const override { return m_pageCount; }
    void paintPage(QPainter &painter, int page, double dpi) const override
    {
        for (const Chapter &chapter : m_chapters) {
            if (page < chapter->pageCount())
                return chapter->paintPage(painter, page, dpi);
            page -= chapter->pageCount();
        }
    }
    [[nodiscard]] QString html() const override
    {
        QString body;
        for (const Chapter &chapter : m_chapters)
            body += bodyOf(chapter->html());
        return report::page(recordStyle() + QLatin1String(kBookStyle), body, m_locale);
    }
    [[nodiscard]] QString missingLetters() const override
    {
        QString all;
        for (const Chapter &chapter : m_chapters) {
            for (const char32_t letter : chapter->missingLetters().toUcs4()) {
                if (const QString sign = QString::fromUcs4(&letter, 1); !all.contains(sign))
                    all += sign;
            }
        }
        return all;
    }

private:
    std::vector<Chapter> m_chapters;
    QLocale m_locale;
    int m_pageCount = 0;
};

std::unique_ptr<PaperPages> layOutBook(const Journal &journal, const ExportRange &range, const QPageSize &size,
                                       const QLocale &locale, const LayoutProgress &progress)
{
    const std::vector<Month> months = byMonth(recordsForBook(journal, range));
    std::vector<Chapter> chapters;
    for (const Month &month : months) {
        chapters.push_back(chapterOf(journal, month, size, locale));
        if (progress && !progress(static_cast<double>(chapters.size()) / static_cast<double>(months.size())))
            break;
    }
    // How many pages the front takes does not depend on the numbers in it.
    const int ownPages = frontOf(journal, months, chapters, size, locale, 0)->pageCount();
    chapters.insert(chapters.begin(), frontOf(journal, months, chapters, size, locale, ownPages));
    return std::make_unique<Book>(std::move(chapters), locale);
}

} // namespace

std::vector<AnyRecord> recordsForBook(const Journal &journal, const ExportRange &range)
{
    std::vector<AnyRecord> records = recordsToExport(journal, range);
    std::erase_if(records, [&journal](const AnyRecord &any) {
        const auto *note = std::get_if<GratitudeNote>(&any);
        const bool isAllowed = note != nullptr && note->mayPrint && note->record.verified;
        return kindOf(any) == Kind::Attachment || (recordOf(any).author != journal.me() && !isAllowed);
    });
    return records;
}

PaperLayout bookOnPaper(const Journal &journal, const ExportRange &range, const QLocale &locale)
{
    return [&journal, range, locale](const QPageSize &size, const LayoutProgress &progress) {
        return layOutBook(journal, range, size, locale, progress);
    };
}

} // namespace hearth
