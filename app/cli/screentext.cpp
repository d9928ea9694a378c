// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/screentext.h"

#include "cli/columns.h"

#include <algorithm>

namespace hearth {

namespace {

constexpr int kReadable = 80;      // columns
constexpr int kLeastReadable = 20; // columns

QString inStyle(const char *style, const QString &text, const std::optional<OutScreen> &screen)
{
    if (!screen || !screen->hasColours)
        return text;
    return QLatin1String("\x1b[") + QLatin1String(style) + QLatin1Char('m') + text + QLatin1String("\x1b[0m");
}

QString wrappedLine(const QString &line, int columns, const QString &indent)
{
    QString lines = indent;
    int used = 0;
    for (const QString &word : line.split(QChar::Space)) {
        const int wide = columnsOf(word);
        if (used > 0 && used + 1 + wide > columns) {
            lines += QLatin1Char('\n') + indent;
            used = 0;
        } else if (used > 0) {
            lines += QChar::Space;
            ++used;
        }
        lines += word;
        used += wide;
    }
    return lines;
}

} // namespace

QString wrappedFor(const std::optional<OutScreen> &screen, const QString &text, int indent)
{
    const QString before(indent, QChar::Space);
    const int columns = screen ? std::clamp(screen->columns, kLeastReadable, kReadable) - indent : 0;
    QStringList lines = text.split(QLatin1Char('\n'));
    for (QString &line : lines)
        line = screen ? wrappedLine(line, columns, before) : before + line;
    return lines.join(QLatin1Char('\n'));
}

void CliEnvironment::tell(const QString &sentence) const
{
    if (!isQuiet)
        out << wrappedFor(screen, sentence) << '\n';
}

QString fittedTo(const std::optional<OutScreen> &screen, const QString &line)
{
    return screen ? shortenedToColumns(line, std::max(screen->columns, kLeastReadable)) : line;
}

QString inBold(const QString &text, const std::optional<OutScreen> &screen)
{
    return inStyle("1", text, screen);
}

QString inFaint(const QString &text, const std::optional<OutScreen> &screen)
{
    return inStyle("2", text, screen);
}

} // namespace hearth
