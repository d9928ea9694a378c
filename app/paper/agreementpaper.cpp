// SPDX-License-Identifier: GPL-3.0-or-later
#include "paper/agreementpaper.h"

#include "journal/journal.h"
#include "report/paragraphs.h"
#include "report/printcolours.h"
#include "wording/agreementwords.h"
#include "wording/names.h"
#include "wording/recordwords.h"
#include "wording/sharedwording.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace hearth {

namespace {

constexpr auto kAgreementStyle = R"(
body { font-size: 11.5pt; color: @text; }
p { margin: 0; line-height: 135%; }
p.area { font-size: 10.5pt; font-style: italic; color: @muted; margin-bottom: 4px; -qt-user-state: 1; }
p.title { font-size: 26pt; line-height: 115%; margin-bottom: 8px; -qt-user-state: 3; }
p.standing { font-size: 10.5pt; font-style: italic; color: @muted; }
p.gap { font-size: 16pt; }
p.words { margin-bottom: 8px; margin-right: 160px; -qt-user-state: 2; }
p.between { font-size: 2pt; line-height: 100%; }
p.name { font-size: 13pt; }
p.about { font-size: 9pt; font-style: italic; color: @muted; }
p.digest { font-size: 9.5pt; }
p.line { font-size: 6pt; line-height: 100%; }
td.answer { padding-top: 24px; padding-right: 24px; }
td.line { padding-top: 40px; border-bottom: 1px solid @line; }
td.about { padding-top: 28px; }
)";

/// Translates in the context of this file.
class AgreementPaperWords final
{
    Q_DECLARE_TR_FUNCTIONS(AgreementPaper)

public:
    static QString standing(const QString &standing, const QString &reason)
    {
        return reason.isEmpty() ? standing : tr("%1: %2", "how an agreement stands, why").arg(standing, reason);
    }
    static QString signature() { return tr("Date, signature"); }
    static QString fingerprint()
    {
        return tr("The fingerprint of exactly these words. Each answer was given to it; a changed word would make "
                  "another.");
    }
};

QString gap()
{
    return QStringLiteral("<p class=\"gap\">&nbsp;</p>");
}

/// What one of them answered, and a line to sign on.
QString signature(const Journal &journal, const Agreement &agreement, PartnerId partner)
{
    const QString answer = agreement.current != nullptr ? standingWords(journal, agreement, partner) : QString();
    return QStringLiteral("<td width=\"50%\" class=\"answer\">%1"
                          "<table width=\"100%\" border=\"0\" cellspacing=\"0\" cellpadding=\"0\"><tr><td "
                          "class=\"line\"><p class=\"line\">&nbsp;</p></td></tr></table>%2</td>")
        .arg(report::paragraph("name", nameInWords(journal, partner)) + report::paragraph("about", answer),
             report::paragraph("about", AgreementPaperWords::signature()));
}

QString kept(const QString &rows)
{
    return QStringLiteral("<table width=\"100%\" border=\"0\" cellspacing=\"0\" cellpadding=\"0\">%1</table>")
        .arg(rows);
}

} // namespace

QString fingerprintWords(const QByteArray &digest)
{
    return QString::fromLatin1(digest.toHex())
        .replace(QRegularExpression(QStringLiteral("(....)(?=.)")), QStringLiteral("\\1 "));
}

PrintContent agreementOnPaper(const Journal &journal, const Agreement &agreement, const QLocale &locale)
{
    const AgreementVersion &shown = agreement.shown();
    QString body = report::paragraph("area", QStringLiteral("%1 · %2").arg(areaName(shown.area),
                                                                           AgreementWords::version(journal, shown))) +
                   report::paragraph("title", shown.title) +
                   report::paragraph("standing", AgreementPaperWords::standing(AgreementWords::state(agreement),
                                                                               AgreementWords::reason(agreement)));
    if (shown.review.isValid())
        body += report::paragraph("standing", AgreementWords::review(shown));
    body += gap() + report::paragraphs(shown.text);
    body += kept(QStringLiteral("<tr>%1%2</tr>")
                     .arg(signature(journal, agreement, kFirstPartner),
                          journal.hasOther() ? signature(journal, agreement, kSecondPartner) : QString())) +
            QStringLiteral("<p class=\"between\">&nbsp;</p>");
    body += kept(QStringLiteral("<tr><td class=\"about\">%1%2</td></tr>")
                     .arg(report::paragraph("digest", fingerprintWords(digestOf(shown))),
                          report::paragraph("about", AgreementPaperWords::fingerprint())));
    return report::page(printcolour::inserted(kAgreementStyle), body, locale);
}

} // namespace hearth
