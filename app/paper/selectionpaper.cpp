// SPDX-License-Identifier: GPL-3.0-or-later
#include "paper/selectionpaper.h"

#include "paper/markdownpaper.h"
#include "paper/paperphoto.h"
#include "records/recordview.h"
#include "report/datewords.h"
#include "report/paragraphs.h"
#include "report/printcolours.h"
#include "wording/wording.h"

#include <QCoreApplication>

#include <algorithm>

namespace hearth {

namespace {

using Form = RecordItem::Form;

constexpr auto kSelectionStyle = R"(
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

constexpr QSize kSelectedPhoto(400, 300); // at most, in 1/96 inch

/// Translates in the context of this file.
class SelectionWords final
{
    Q_DECLARE_TR_FUNCTIONS(SelectionPaper)

public:
    static QString title() { return tr("A selection"); }
    static QString about(const QString &day, const QString &author, const QString &kind)
    {
        return tr("%1, %2 · %3", "day, author, kind of a record").arg(day, author, kind);
    }
    static QString labelled(const QString &label, const QString &words) { return tr("%1: %2").arg(label, words); }
    static QString rated(const QString &label, int rating, const QString &word)
    {
        return tr("%1: %2 (%3)", "a dimension, its rating, the same in a word")
            .arg(label, QLocale().toString(rating), word);
    }
    static QString nothing() { return tr("Nothing was chosen."); }
};

QString itemOnPaper(const RecordItem &item)
{
    switch (item.form) {
    case Form::Fact:
    case Form::Words:
        return report::paragraph("fact", SelectionWords::labelled(item.label, item.words));
    case Form::Rating:
        return report::paragraph("fact", item.rating ? SelectionWords::rated(item.label, *item.rating, item.words)
                                                     : SelectionWords::labelled(item.label, item.words));
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
    for (const AnyRecord &any : records) {
        const Record &record = recordOf(any);
        const RecordView view = viewOf(journal, any);
        QString html =
            report::paragraph("about", SelectionWords::about(dayInWords(record.date, locale),
                                                             journal.nameOf(record.author), kindName(kindOf(any))));
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
        if (const auto *photo = std::get_if<Attachment>(&any); photo != nullptr) {
            html +=
                QStringLiteral("<p class=\"photo\">%1</p>").arg(photoOnPaper(content, journal, *photo, kSelectedPhoto));
        }
        body += QStringLiteral("<table width=\"100%\" border=\"0\" cellspacing=\"0\" cellpadding=\"0\"><tr><td "
                               "class=\"record\">%1</td></tr></table>%2<p class=\"between\">&nbsp;</p>")
                    .arg(html, QLatin1String(report::kPartBreak));
    }
    if (records.empty())
        body += report::paragraph("about", SelectionWords::nothing());
    content.html = report::page(printcolour::inserted(kSelectionStyle), body, locale);
    return content;
}

} // namespace hearth
