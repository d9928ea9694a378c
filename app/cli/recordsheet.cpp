// SPDX-License-Identifier: GPL-3.0-or-later
// One record in full, in the language of the person who reads it.
#include "cli/arguments.h"
#include "cli/recordoutput.h"
#include "cli/words.h"
#include "records/recordview.h"
#include "wording/labelled.h"
#include "wording/recordwords.h"
#include "wording/wording.h"

namespace hearth {

namespace {

using Form = RecordItem::Form;

QStringList linesOf(const RecordItem &item, const Journal &journal)
{
    const QString label = printable(item.label);
    switch (item.form) {
    case Form::Fact:
    case Form::Words:
        return {labelled(label, printable(item.words))};
    case Form::Rating:
        return {item.rating
                    ? QStringLiteral("%1 (%2)").arg(labelled(label, QLocale().toString(*item.rating)), item.words)
                    : labelled(label, item.words)};
    case Form::Note:
        return {printable(item.words)};
    case Form::Markdown:
    case Form::Text:
        return {printableText(item.words)};
    case Form::Part:
        return {label, printableText(item.words)};
    case Form::Photos:
    case Form::Records:
        break;
    }
    QStringList lines;
    const auto name = [&](RecordId id, const QString &words) {
        lines += labelled(label, toString(id) + QStringLiteral("  ") + words);
    };
    for (const RecordId id : item.records) {
        if (item.form == Form::Photos) {
            for (const Attachment *photo : journal.photosOf(id))
                name(photo->record.id, printable(photo->caption));
        } else if (const auto record = journal.find(id)) {
            name(id, lineOf(*record, journal));
        }
    }
    return lines;
}

// A text stands between empty lines.
bool isText(Form form)
{
    return form == Form::Markdown || form == Form::Text || form == Form::Part;
}

} // namespace

QString sheetOf(const AnyRecord &any, const Journal &journal)
{
    const Record &record = recordOf(any);
    const QString kind = kindName(kindOf(any));
    const RecordView view = viewOf(journal, any);
    const QString title = printable(view.title.isEmpty() ? recordTitle(journal, any) : view.title);
    const bool namesItsKind = title == kind || kindOf(any) == Kind::CheckIn;
    QStringList lines{title.isEmpty() ? kind
                      : namesItsKind  ? title
                                      : labelled(kind, title),
                      QStringLiteral("%1, %2. %3")
                          .arg(printable(journal.nameOf(record.author)),
                               QLocale().toString(record.date, QLocale::LongFormat),
                               printable(visibilityWords(journal, record)))};
    if (!record.verified)
        lines += notVerifiedWords();
    if (!record.tags.isEmpty())
        lines += labelled(Cli::tr("Tags"), printable(record.tags.join(QStringLiteral(", "))));
    bool isAfterText = false;
    for (const RecordItem &item : view.items) {
        if (isText(item.form) || isAfterText)
            lines += QString();
        lines += linesOf(item, journal);
        isAfterText = isText(item.form);
    }
    return lines.join(QLatin1Char('\n')) + QLatin1Char('\n');
}

} // namespace hearth
