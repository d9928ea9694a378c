// SPDX-License-Identifier: GPL-3.0-or-later
#include "paper/recordpaper.h"

#include "paper/markdownpaper.h"
#include "paper/paperphoto.h"
#include "records/recordview.h"
#include "report/datewords.h"
#include "report/paragraphs.h"
#include "report/printcolours.h"
#include "wording/labelled.h"
#include "wording/names.h"
#include "wording/wording.h"

#include <QCoreApplication>

namespace hearth {

namespace {

using Form = RecordItem::Form;

constexpr auto kRecordStyle = R"(
body { font-size: 11pt; color: @text; }
p { margin: 0; line-height: 135%; }
p.title { font-size: 28pt; line-height: 115%; -qt-user-state: 3; }
p.gap { font-size: 14pt; }
p.about { font-size: 9pt; font-style: italic; color: @muted; -qt-user-state: 1; }
p.name { font-size: 14pt; margin-bottom: 2px; -qt-user-state: 1; }
p.part { font-size: 10pt; font-weight: bold; margin-top: 6px; -qt-user-state: 1; }
p.fact { font-size: 9.5pt; font-style: italic; color: @muted; margin-bottom: 2px; }
p.photo { line-height: 100%; margin-top: 4px; }
p.words { margin-bottom: 6px; margin-right: 160px; -qt-user-state: 2; }
p.between { font-size: 2pt; line-height: 100%; }
td.record { padding-bottom: 20px; }
)";

constexpr QSize kRecordPhoto(400, 300); // at most, in 1/96 inch

/// Translates in the context of this file.
class RecordPaperWords final
{
    Q_DECLARE_TR_FUNCTIONS(SelectionPaper)

public:
    static QString about(const QString &day, const QString &author, const QString &kind)
    {
        return tr("%1, %2 · %3", "day, author, kind of a record").arg(day, author, kind);
    }
    static QString rated(const QString &label, int rating, const QString &word)
    {
        return tr("%1: %2 (%3)", "a dimension, its rating, the same in a word")
            .arg(label, QLocale().toString(rating), word);
    }
};

QString itemOnPaper(const RecordItem &item)
{
    switch (item.form) {
    case Form::Fact:
    case Form::Words:
        return report::paragraph("fact", labelled(item.label, isolated(item.words)));
    case Form::Rating:
        return report::paragraph("fact", item.rating ? RecordPaperWords::rated(item.label, *item.rating, item.words)
                                                     : labelled(item.label, item.words));
    case Form::Markdown:
        return markdownOnPaper(item.words);
    case Form::Text:
        return report::paragraphs(item.words);
    case Form::Part:
        return report::paragraph("part", item.label) + report::paragraphs(item.words);
    case Form::Note:    // is about the record in the program, or about the other
    case Form::Records: // are chosen themselves
    case Form::Photos:
        break;
    }
    return {};
}

QString photo(PrintContent &content, const Journal &journal, const Attachment &photo)
{
    return QStringLiteral("<p class=\"photo\">%1</p>").arg(photoOnPaper(content, journal, photo, kRecordPhoto));
}

} // namespace

QString recordStyle()
{
    return printcolour::inserted(kRecordStyle);
}

QString recordOnPaper(PrintContent &content, const Journal &journal, const AnyRecord &any, const QLocale &locale,
                      PhotosOfIt photos)
{
    const Record &record = recordOf(any);
    const RecordView view = viewOf(journal, any);
    QString html =
        report::paragraph("about", RecordPaperWords::about(dayInWords(record.date, locale),
                                                           nameInWords(journal, record.author), kindName(kindOf(any))));
    // What is said to something of the other's is called after that.
    const bool hasOwnTitle = kindOf(any) != Kind::Reflection && kindOf(any) != Kind::Response &&
                             kindOf(any) != Kind::Consent && kindOf(any) != Kind::Attachment;
    if (hasOwnTitle && !view.title.isEmpty())
        html += report::paragraph("name", view.title);
    for (const RecordItem &item : view.items) {
        // What each wrote about an experience, and how both stand to an agreement.
        const bool isOfBoth = (kindOf(any) == Kind::SharedExperience && item.form == Form::Part) ||
                              (kindOf(any) == Kind::AgreementVersion && item.form == Form::Fact);
        if (!isOfBoth)
            html += itemOnPaper(item);
    }
    if (const auto *own = std::get_if<Attachment>(&any); own != nullptr)
        html += photo(content, journal, *own);
    if (photos == PhotosOfIt::Shown) {
        for (const Attachment *each : journal.photosOf(record.id)) {
            html += photo(content, journal, *each);
            if (!each->caption.isEmpty())
                html += report::paragraph("fact", each->caption);
        }
    }
    return QStringLiteral("<table width=\"100%\" border=\"0\" cellspacing=\"0\" cellpadding=\"0\"><tr><td "
                          "class=\"record\">%1</td></tr></table>%2<p class=\"between\">&nbsp;</p>")
        .arg(html, QLatin1String(report::kPartBreak));
}

} // namespace hearth
