// SPDX-License-Identifier: GPL-3.0-or-later
#include "paper/agreementpaper.h"

#include "core/agreements/agreementsfixture.h"

#include <QTextDocument>

namespace hearth {
namespace {

class AgreementOnPaper : public test::Agreements
{
protected:
    [[nodiscard]] QString words(PartnerId reader)
    {
        QTextDocument document;
        document.setHtml(agreementOnPaper(as(reader), agreement(reader), QLocale(QLocale::English)).html);
        return document.toPlainText();
    }
};

TEST_F(AgreementOnPaper, ShowsItsWordsBothAnswersAndTheFingerprintOfExactlyThese)
{
    agreeOnIt();
    const QString paper = words(kFirstPartner);
    for (const QString &expected :
         {QStringLiteral("No phones at the table."), QStringLiteral("Currently agreed"), QStringLiteral("Anna agreed"),
          QStringLiteral("Ben agreed"), fingerprintWords(digestOf(*agreement(kFirstPartner).current))})
        EXPECT_TRUE(paper.contains(expected)) << qPrintable(expected) << '\n' << qPrintable(paper);
    EXPECT_GE(paper.count(QStringLiteral("2026")), 3) << "when it was written and both days";
    EXPECT_EQ(paper.count(QStringLiteral("Date, signature")), 2);
}

TEST_F(AgreementOnPaper, WhatIsNotAgreedSaysSo)
{
    agreeOnIt();
    answer(kSecondPartner, Decision::Pause);
    EXPECT_TRUE(words(kFirstPartner).contains(QStringLiteral("Not currently agreed: Paused")));
}

TEST_F(AgreementOnPaper, ADraftHasNoAnswers)
{
    draft();
    const QString paper = words(kFirstPartner);
    EXPECT_TRUE(paper.contains(QStringLiteral("your draft")));
    EXPECT_FALSE(paper.contains(QStringLiteral("no answer")));
}

TEST(FingerprintWords, StandInGroupsOfFour)
{
    EXPECT_EQ(fingerprintWords(QByteArray::fromHex("0123456789ab")), QStringLiteral("0123 4567 89ab"));
    EXPECT_EQ(fingerprintWords({}), QString());
}

} // namespace
} // namespace hearth
