// SPDX-License-Identifier: GPL-3.0-or-later
#include "editors/exacttext.h"

#include <QTextDocument>

namespace hearth {

QString exactText(const QTextDocument &document)
{
    QString text = document.toRawText();
    text.replace(QChar(QChar::ParagraphSeparator), QLatin1Char('\n'));
    text.replace(QChar(QChar::LineSeparator), QLatin1Char('\n'));
    return text;
}

} // namespace hearth
