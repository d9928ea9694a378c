// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewmodels/recordwords.h"

#include "viewmodels/markdowntext.h"
#include "viewmodels/wording.h"

#include <QCoreApplication>
#include <QLocale>

namespace hearth {

namespace {

constexpr qsizetype kExcerpt = 320; // characters; more than two lines hold
constexpr qsizetype kTitle = 60;

struct Beginning final
{
    QString title;
    QString rest;
};

// Cuts plain text into a line that can serve as a title, and what follows.
Beginning beginningOf(const Entry &entry)
{
    const QString line = plainText(firstLine(entry.text), kExcerpt);
    if (line.size() <= kTitle)
        return {line, plainText(afterFirstLine(entry.text), kExcerpt)};
    qsizetype cut = line.lastIndexOf(QLatin1Char(' '), kTitle);
    if (cut <= 0)
        cut = kTitle;
    return {line.left(cut), line.mid(cut).trimmed()};
}

} // namespace

QString recordTitle(const Journal &, const Entry &entry)
{
    const QString title = entry.title.simplified();
    return title.isEmpty() ? beginningOf(entry).title : title;
}

QString recordTitle(const Journal &journal, const GratitudeNote &note)
{
    if (note.record.author == journal.me())
        return QCoreApplication::translate("Records", "Thanks to %1", "a gratitude note, by name of its reader")
            .arg(journal.nameOf(note.to));
    return QCoreApplication::translate("Records", "Thanks from %1", "a gratitude note, by name of its author")
        .arg(journal.nameOf(note.record.author));
}

QString recordTitle(const Journal &, const CheckIn &checkIn)
{
    return kindName(checkIn.kind);
}

QString recordExcerpt(const Entry &entry)
{
    return entry.title.simplified().isEmpty() ? beginningOf(entry).rest : plainText(entry.text, kExcerpt);
}

QString recordExcerpt(const GratitudeNote &note)
{
    QString text = note.what.left(kExcerpt);
    if (text.size() < kExcerpt && !note.why.isEmpty())
        text += QLatin1Char(' ') + note.why.left(kExcerpt);
    return text.simplified().left(kExcerpt);
}

QString recordExcerpt(const CheckIn &checkIn)
{
    const QString dash = QStringLiteral(" \u2013 ");
    QStringList parts{periodLabel(checkIn.period, QLocale())};
    QStringList feelings;
    for (const QString &feeling : checkIn.feelings)
        feelings += feelingLabel(feeling);
    if (!feelings.isEmpty())
        parts += feelings.join(QStringLiteral(", "));
    for (const WrittenAnswer &answer : checkIn.words)
        parts += answer.text.left(kExcerpt);
    return parts.join(dash).simplified().left(kExcerpt);
}

QString visibilityWords(const Journal &journal, const Record &record)
{
    if (record.visibility == Visibility::Private)
        return QCoreApplication::translate("Records", "Only you can read this");
    if (!journal.hasOther())
        return QCoreApplication::translate("Records", "Shared with whoever joins this journal");
    const QString other = journal.nameOf(otherPartner(journal.me()));
    if (record.author == journal.me())
        return QCoreApplication::translate("Records", "Shared with %1", "by name").arg(other);
    return QCoreApplication::translate("Records", "%1 shares this with you").arg(other);
}

QString notVerifiedWords()
{
    return QCoreApplication::translate("Records", "Not verified", "the signature of a shared record");
}

} // namespace hearth
