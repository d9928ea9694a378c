// SPDX-License-Identifier: GPL-3.0-or-later
#include "wording/names.h"

#include "base/shortening.h"

#include <QGuiApplication>

#include <algorithm>

namespace hearth {

namespace {

constexpr QChar kBeginning(0x2068);
constexpr QChar kEnd(0x2069);

bool isWrittenLeft(QChar::Direction direction)
{
    return direction == QChar::DirR || direction == QChar::DirAL || direction == QChar::DirAN;
}

/// Signs that turn what stands behind them, until their end or that of the paragraph.
bool turnsWhatFollows(QChar::Direction direction)
{
    switch (direction) {
    case QChar::DirLRE:
    case QChar::DirRLE:
    case QChar::DirLRO:
    case QChar::DirRLO:
    case QChar::DirLRI:
    case QChar::DirRLI:
    case QChar::DirFSI:
    case QChar::DirPDF:
    case QChar::DirPDI:
        return true;
    default:
        return false;
    }
}

/// With as many ends as beginnings, so that none of it begins or ends what is around it.
QString closedInItself(const QString &words)
{
    QString closed;
    int open = 0;
    for (const QChar sign : words) {
        const QChar::Direction direction = sign.direction();
        const bool begins = direction == QChar::DirLRI || direction == QChar::DirRLI || direction == QChar::DirFSI;
        if (direction == QChar::DirPDI && open == 0)
            continue;
        open += begins ? 1 : direction == QChar::DirPDI ? -1 : 0;
        closed += sign;
    }
    return closed + QString(open, kEnd);
}

} // namespace

QString isolated(const QString &words)
{
    const bool isWindowLeft = QGuiApplication::layoutDirection() == Qt::RightToLeft;
    const auto codePoints = words.toUcs4();
    const bool isToBeKeptApart = std::ranges::any_of(codePoints, [isWindowLeft](char32_t each) {
        const QChar::Direction direction = QChar::direction(each);
        const bool isAgainst =
            isWindowLeft ? direction == QChar::DirL || direction == QChar::DirEN : isWrittenLeft(direction);
        return isAgainst || turnsWhatFollows(direction);
    });
    return isToBeKeptApart ? kBeginning + closedInItself(words) + kEnd : words;
}

QString nameInWords(const Journal &journal, PartnerId partner)
{
    return isolated(shortened(journal.nameOf(partner).simplified(), Partner::kMaxNameLength));
}

} // namespace hearth
