// SPDX-License-Identifier: GPL-3.0-or-later
#include "wording/names.h"

#include <QGuiApplication>

#include <algorithm>

namespace hearth {

namespace {

bool isWrittenLeft(QChar::Direction direction)
{
    return direction == QChar::DirR || direction == QChar::DirAL || direction == QChar::DirAN;
}

} // namespace

QString isolated(const QString &name)
{
    const bool isWindowLeft = QGuiApplication::layoutDirection() == Qt::RightToLeft;
    const auto codePoints = name.toUcs4();
    const bool isAgainst = std::ranges::any_of(codePoints, [isWindowLeft](char32_t each) {
        const QChar::Direction direction = QChar::direction(each);
        return isWindowLeft ? direction == QChar::DirL || direction == QChar::DirEN : isWrittenLeft(direction);
    });
    return isAgainst ? QChar(0x2068) + name + QChar(0x2069) : name;
}

QString nameInWords(const Journal &journal, PartnerId partner)
{
    return isolated(journal.nameOf(partner));
}

} // namespace hearth
