// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/recordoutput.h"

#include "base/shortening.h"
#include "cli/openedjournal.h"
#include "cli/words.h"
#include "records/recordview.h"

namespace hearth {

namespace {

constexpr qsizetype kLineLength = 72; // characters

bool mayCommand(QChar character)
{
    const QChar::Category category = character.category();
    const bool joins = character == QChar(0x200c) || character == QChar(0x200d); // letters and signs, nothing more
    return category == QChar::Other_Control || (category == QChar::Other_Format && !joins);
}

} // namespace

QString printable(const QString &text)
{
    QString line = text.simplified();
    for (QChar &character : line) {
        if (mayCommand(character))
            character = QChar(QChar::ReplacementCharacter);
    }
    return line;
}

QString printableText(const QString &text)
{
    QString shown = text;
    for (QChar &character : shown) {
        if (character != QLatin1Char('\n') && mayCommand(character))
            character = character == QLatin1Char('\t') ? QChar(QChar::Space) : QChar(QChar::ReplacementCharacter);
    }
    return shown;
}

QString lineOf(const AnyRecord &any, const Journal &journal)
{
    const Record &record = recordOf(any);
    const RecordView view = viewOf(journal, any);
    QStringList parts{record.date.toString(Qt::ISODate), keyOf(kindOf(any)), printable(journal.nameOf(record.author)),
                      shortened(printable(view.gist), kLineLength)};
    QString line = parts.join(QStringLiteral("  "));
    if (!view.standing.isEmpty())
        line += QStringLiteral("  [%1]").arg(printable(view.standing));
    if (!record.verified)
        line += QLatin1Char(' ') + Cli::tr("(not verified)");
    return line;
}

} // namespace hearth
