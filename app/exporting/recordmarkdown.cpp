// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporting/recordmarkdown.h"

#include "records/recordview.h"
#include "wording/labelled.h"
#include "wording/markdowntext.h"
#include "wording/recordwords.h"
#include "wording/wording.h"

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>

namespace hearth {

namespace {

using Form = RecordItem::Form;

/// Translates in the context of what is exported.
class ExportedWords final
{
    Q_DECLARE_TR_FUNCTIONS(ExportedWords)
};

QString bold(const QString &label)
{
    return QStringLiteral("**%1**").arg(asMarkdown(label));
}

QString inBold(const QString &label, const QString &words)
{
    return label.isEmpty() ? asMarkdown(words)
                           : ExportedWords::tr("%1: %2", "a label, words").arg(bold(asLabel(label)), asMarkdown(words));
}

QString photosOf(const Journal &journal, RecordId record, const PhotoPlace &place)
{
    QStringList pictures;
    for (const Attachment *photo : journal.photosOf(record)) {
        if (const QString file = place(*photo); !file.isEmpty())
            pictures += QStringLiteral("![%1](%2)").arg(asMarkdown(photo->caption.simplified()), file);
    }
    return pictures.join(QStringLiteral("\n\n"));
}

QString relatedTo(const Journal &journal, const RecordItem &item)
{
    QStringList titles;
    for (const RecordId id : item.records) {
        if (const auto record = journal.find(id))
            titles += recordTitle(journal, *record);
    }
    return titles.isEmpty() ? QString() : inBold(item.label, QLocale().createSeparatedList(titles));
}

QString markdownOf(const Journal &journal, const RecordItem &item, const PhotoPlace &place)
{
    switch (item.form) {
    case Form::Fact:
    case Form::Words:
        return inBold(item.label, item.words);
    case Form::Rating:
        return item.rating ? QStringLiteral("%1 (%2)").arg(inBold(item.label, QLocale().toString(*item.rating)),
                                                           asMarkdown(item.words))
                           : inBold(item.label, item.words);
    case Form::Note:
        return QStringLiteral("*%1*").arg(asMarkdown(item.words));
    case Form::Markdown:
        return item.words; // Markdown as it was written
    case Form::Text:
        return asMarkdown(item.words);
    case Form::Part:
        return bold(item.label) + QStringLiteral("\n\n") + asMarkdown(item.words);
    case Form::Photos:
        return photosOf(journal, item.records.value(0), place);
    case Form::Records:
        return relatedTo(journal, item);
    }
    Q_UNREACHABLE();
}

} // namespace

QString asMarkdown(const QString &plain)
{
    static const QRegularExpression signs(QStringLiteral("([\\\\`*_\\[\\]<>|~])"));
    static const QRegularExpression bullets(QStringLiteral("^([ \\t]*)([#+=-])"), QRegularExpression::MultilineOption);
    static const QRegularExpression numbers(QStringLiteral("^([ \\t]*[0-9]+)([.)])"),
                                            QRegularExpression::MultilineOption);
    static const QRegularExpression lineEnds(QStringLiteral("(?<=[^\\n])\\n(?=[^\\n])"));
    QString text = plain;
    text.replace(signs, QStringLiteral("\\\\1"));
    text.replace(bullets, QStringLiteral("\\1\\\\2"));
    text.replace(numbers, QStringLiteral("\\1\\\\2"));
    return text.replace(lineEnds, QStringLiteral("  \n"));
}

QString markdownOf(const Journal &journal, const AnyRecord &record, const PhotoPlace &place)
{
    QStringList parts;
    for (const RecordItem &item : itemsOf(journal, record)) {
        if (const QString part = markdownOf(journal, item, place); !QStringView(part).trimmed().isEmpty())
            parts += part;
    }
    return parts.size() == 1 ? parts.front() : parts.join(QStringLiteral("\n\n"));
}

RecordWords wordsOf(const Journal &journal, const AnyRecord &any)
{
    const Record &record = recordOf(any);
    const QString title = recordTitle(journal, any);
    const QString kind = kindName(kindOf(any));
    const QString from = QStringLiteral("*%1*").arg(asMarkdown(
        ExportedWords::tr("%1, by %2", "a kind of record, a name").arg(kind, journal.nameOf(record.author))));
    const QString words = markdownOf(journal, any, [](const Attachment &) { return QString(); });
    return {title, words.isEmpty() ? from : from + QStringLiteral("\n\n") + words};
}

} // namespace hearth
