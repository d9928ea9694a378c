// SPDX-License-Identifier: GPL-3.0-or-later
#include "wording/blamewords.h"

#include <QRegularExpression>

namespace hearth {

QString blameIn(const QString &text)
{
    // Any run of white space may stand between the words; the ends are ends of words in any script.
    static const QRegularExpression kBlame(
        QStringLiteral("(?<![\\p{L}\\p{N}])(?:"
                       "you\\s+(?:always|never|make\\s+me|made\\s+me)|your\\s+fault|because\\s+of\\s+you|"
                       "you(?:['\\x{2019}]re|\\s+are)\\s+(?:always|never|to\\s+blame)|"
                       "du\\s+(?:immer|nie|niemals|bist\\s+schuld|machst\\s+mich)|"
                       "(?:immer|nie|machst)\\s+du|deine\\s+schuld|wegen\\s+dir"
                       ")(?![\\p{L}\\p{N}])"),
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    return kBlame.match(text).captured();
}

} // namespace hearth
