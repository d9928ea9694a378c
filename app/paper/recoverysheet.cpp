// SPDX-License-Identifier: GPL-3.0-or-later
#include "paper/recoverysheet.h"

#include "report/printcolours.h"

#include <QCoreApplication>
#include <QStringList>

namespace hearth {

namespace {

/// Lengths are in QTextDocument's pixels, 96 to the inch; sizes of type in points; @names are of printcolours.h.
constexpr auto kRecoveryStyle = R"(
body { font-size: 11.5pt; color: @text; }
p { margin: 0 0 8px 0; line-height: 145%; }
p.title { font-size: 26pt; line-height: 115%; -qt-user-state: 3; }
p.about { color: @muted; }
td.code { padding: 16px; border: 1px solid @edge; }
p.code { font-family: "DejaVu Sans Mono", "Consolas", "Menlo", monospace; font-size: 20pt; margin: 0; line-height: 150%; }
p.gap { font-size: 8pt; }
)";

/// Translates in the context of this file.
class RecoveryWords final
{
    Q_DECLARE_TR_FUNCTIONS(RecoverySheet)
};

QString sheetParagraph(const char *style, const QString &text)
{
    return QStringLiteral("<p class=\"%1\">%2</p>").arg(QLatin1String(style), text.toHtmlEscaped());
}

/// Four groups and three, so that no line is broken by the paper.
QString codeLines(const QString &code)
{
    const QStringList groups = code.split(QLatin1Char('-'));
    const QString gap = QStringLiteral("&nbsp;&nbsp;");
    return QStringList(groups.mid(0, 4)).join(gap) + QLatin1String("<br/>") + QStringList(groups.mid(4)).join(gap);
}

QString sheetBody(const RecoverySheet &sheet, const QLocale &locale)
{
    QString html;
    html += sheetParagraph("title", RecoveryWords::tr("%1’s recovery code").arg(sheet.name));
    html += sheetParagraph("about", RecoveryWords::tr("For the Hearthbook journal “%1”. Made on %2.")
                                        .arg(sheet.journal, locale.toString(sheet.day, QLocale::LongFormat)));
    html += sheetParagraph("gap", QString(QChar::Nbsp)); // a margin before a table does not count
    html += QStringLiteral("<table width=\"100%\" cellspacing=\"0\" cellpadding=\"0\"><tr><td class=\"code\">"
                           "<p class=\"code\">%1</p></td></tr></table>")
                .arg(codeLines(sheet.code));
    html += sheetParagraph("gap", QString(QChar::Nbsp));
    html += sheetParagraph(
        "", RecoveryWords::tr("If you forget your passphrase: type this code where Hearthbook asks for the passphrase. "
                              "Capitals, spaces and dashes do not matter."));
    html +=
        sheetParagraph("", RecoveryWords::tr("Whoever has this sheet and the journal’s file can read everything you "
                                             "can. Keep it where only you find it, and away from the computer."));
    html += sheetParagraph(
        "",
        RecoveryWords::tr("If both the passphrase and this code are lost, nobody can open your part of the journal."));
    return html;
}

} // namespace

QString recoverySheetHtml(const RecoverySheet &sheet, const QLocale &locale)
{
    return recoverySheetsHtml({sheet}, locale);
}

QString recoverySheetsHtml(const QList<RecoverySheet> &sheets, const QLocale &locale)
{
    QString html =
        QStringLiteral("<html><head><style>%1</style></head><body>").arg(printcolour::inserted(kRecoveryStyle));
    for (const RecoverySheet &sheet : sheets) {
        if (&sheet != &sheets.first())
            html += QLatin1String("<p class=\"gap\" style=\"page-break-before: always\">&nbsp;</p>");
        html += sheetBody(sheet, locale);
    }
    return html + QLatin1String("</body></html>");
}

} // namespace hearth
