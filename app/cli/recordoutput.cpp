// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/recordoutput.h"

#include "base/shortening.h"
#include "cli/openedjournal.h"
#include "cli/words.h"
#include "records/recordview.h"
#include "wording/wording.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace hearth {

namespace {

constexpr qsizetype kLineLength = 72; // characters

/// What a terminal might obey, or what makes it show other words than there are.
bool mayCommand(char32_t letter)
{
    const auto isWithin = [letter](char32_t first, char32_t last) { return first <= letter && letter <= last; };
    const bool turnsDirection = isWithin(0x202a, 0x202e) || isWithin(0x2066, 0x2069);
    const bool isOutOfUse = isWithin(0x206a, 0x206f) || isWithin(0xfff9, 0xfffb) || letter == 0xe0001;
    const bool endsLine = letter == 0x2028 || letter == 0x2029;
    return QChar::category(letter) == QChar::Other_Control || turnsDirection || isOutOfUse || endsLine ||
           QChar::isSurrogate(letter) || letter == QChar::ByteOrderMark;
}

/// The text with what `replaced` makes of each letter that might command.
template <typename Replaced>
QString withoutCommands(const QString &text, Replaced replaced)
{
    QString shown;
    shown.reserve(text.size());
    for (const uint letter : text.toUcs4()) {
        if (mayCommand(letter))
            shown += replaced(letter);
        else
            shown += QStringView(QChar::fromUcs4(letter));
    }
    return shown;
}

QString escapedInJson(const QByteArray &json)
{
    return withoutCommands(QString::fromUtf8(json), [](char32_t letter) {
        if (letter == U'\n')
            return QStringLiteral("\n");
        QString escaped;
        for (const char16_t unit : QChar::fromUcs4(letter))
            escaped += QStringLiteral("\\u%1").arg(unit, 4, 16, QLatin1Char('0'));
        return escaped;
    });
}

} // namespace

QString printable(const QString &text)
{
    return withoutCommands(text.simplified(), [](char32_t) { return QString(QChar::ReplacementCharacter); });
}

QString printableText(const QString &text)
{
    return withoutCommands(text, [](char32_t letter) {
        return letter == U'\n'   ? QStringLiteral("\n")
               : letter == U'\t' ? QStringLiteral(" ")
                                 : QString(QChar::ReplacementCharacter);
    });
}

QString RecordLine::whole() const
{
    QStringList parts{day, kind, author, gist};
    if (!end.isEmpty())
        parts += end;
    return parts.join(QStringLiteral("  "));
}

RecordLine recordLineOf(const AnyRecord &any, const Journal &journal)
{
    const Record &record = recordOf(any);
    const RecordView view = viewOf(journal, any);
    QStringList ends;
    if (!view.standing.isEmpty())
        ends += QStringLiteral("[%1]").arg(printable(view.standing));
    if (!record.verified)
        ends += Cli::tr("(not verified)");
    return {record.date.toString(Qt::ISODate), kindName(kindOf(any)), printable(journal.nameOf(record.author)),
            printable(view.gist), ends.join(QChar::Space)};
}

QString lineOf(const AnyRecord &any, const Journal &journal)
{
    RecordLine line = recordLineOf(any, journal);
    line.gist = shortened(line.gist, kLineLength);
    return line.whole();
}

void printJson(const QJsonArray &array, QTextStream &out)
{
    out << escapedInJson(QJsonDocument(array).toJson(QJsonDocument::Indented));
}

void printJson(const QJsonObject &object, QTextStream &out)
{
    out << escapedInJson(QJsonDocument(object).toJson(QJsonDocument::Indented));
}

} // namespace hearth
