// SPDX-License-Identifier: GPL-3.0-or-later
#include "accessibility/plainwords.h"

namespace hearth {

QString plainWords(const QString &text)
{
    QString words;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] == QLatin1Char('&') && i + 1 < text.size())
            ++i; // what stands behind it is itself
        words += text[i];
    }
    return words;
}

} // namespace hearth
