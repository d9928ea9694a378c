// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/paragraphs.h"

#include <QStringList>

namespace hearth::report {

QString paragraphs(const QString &words)
{
    QString text = words.trimmed();
    text.replace(QLatin1String("\r\n"), QLatin1String("\n"));
    text.replace(QChar::ParagraphSeparator, QLatin1Char('\n'));
    text.replace(QChar::LineSeparator, QLatin1Char('\n'));
    QString html;
    for (const QString &paragraph : text.split(QLatin1String("\n\n"), Qt::SkipEmptyParts)) {
        QString escaped = paragraph.toHtmlEscaped();
        escaped.replace(QLatin1Char('\n'), QLatin1String("<br/>"));
        escaped.replace(QLatin1String("  "), QLatin1String(" \u00A0"));
        html += QStringLiteral("<p class=\"words\" dir=\"%1\">%2</p>")
                    .arg(paragraph.isRightToLeft() ? QLatin1String("rtl") : QLatin1String("ltr"), escaped);
    }
    return html;
}

QString paragraph(const char *style, const QString &text)
{
    return QStringLiteral("<p class=\"%1\">%2</p>").arg(QLatin1String(style), text.toHtmlEscaped());
}

QString page(const QString &style, const QString &body, const QLocale &locale)
{
    const QString direction = locale.textDirection() == Qt::RightToLeft ? QStringLiteral("rtl") : QStringLiteral("ltr");
    return QStringLiteral("<html><head><style>%1</style></head><body dir=\"%2\">%3</body></html>")
        .arg(style, direction, body);
}

} // namespace hearth::report
