// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/paragraphs.h"

#include <QStringList>

#include <algorithm>
#include <optional>

namespace hearth::report {

namespace {

bool isDirected(QChar::Direction direction)
{
    return direction == QChar::DirL || direction == QChar::DirR || direction == QChar::DirAL;
}

/// Lines that run the same way; those without a letter go along with the ones before them.
QStringList runsOf(const QString &paragraph)
{
    QStringList runs;
    std::optional<bool> isRightToLeft;
    for (const QString &line : paragraph.split(QLatin1Char('\n'))) {
        const auto letters = line.toUcs4();
        const bool says =
            std::ranges::any_of(letters, [](char32_t each) { return isDirected(QChar::direction(each)); });
        const bool turns = says && isRightToLeft.has_value() && line.isRightToLeft() != isRightToLeft;
        if (says)
            isRightToLeft = line.isRightToLeft();
        if (runs.isEmpty() || turns)
            runs += line;
        else
            runs.last() += QLatin1Char('\n') + line;
    }
    return runs;
}

} // namespace

QString paragraphs(const QString &words)
{
    QString text = words.trimmed();
    text.replace(QLatin1String("\r\n"), QLatin1String("\n"));
    text.replace(QChar::ParagraphSeparator, QLatin1Char('\n'));
    text.replace(QChar::LineSeparator, QLatin1Char('\n'));
    QString html;
    for (const QString &paragraph : text.split(QLatin1String("\n\n"), Qt::SkipEmptyParts)) {
        for (const QString &run : runsOf(paragraph)) {
            QString escaped = run.toHtmlEscaped();
            escaped.replace(QLatin1Char('\n'), QLatin1String("<br/>"));
            escaped.replace(QLatin1String("  "), QLatin1String(" \u00A0"));
            html += QStringLiteral("<p class=\"words\" dir=\"%1\">%2</p>")
                        .arg(run.isRightToLeft() ? QLatin1String("rtl") : QLatin1String("ltr"), escaped);
        }
    }
    return html;
}

QString paragraph(const char *style, const QString &text)
{
    // It stands where the page begins, with its full stop where its own writing has it.
    const QString words = text.isRightToLeft() ? QChar(0x2067) + text + QChar(0x2069) : text;
    return QStringLiteral("<p class=\"%1\">%2</p>").arg(QLatin1String(style), words.toHtmlEscaped());
}

QString page(const QString &style, const QString &body, const QLocale &locale)
{
    const QString direction = locale.textDirection() == Qt::RightToLeft ? QStringLiteral("rtl") : QStringLiteral("ltr");
    return QStringLiteral("<html><head><style>%1</style></head><body dir=\"%2\">%3</body></html>")
        .arg(style, direction, body);
}

} // namespace hearth::report
