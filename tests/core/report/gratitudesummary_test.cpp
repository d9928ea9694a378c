// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/gratitudesummary.h"

#include <gtest/gtest.h>

using namespace hearth;

namespace {

GratitudeNote note(PartnerId author, QDate date, const QString &what)
{
    GratitudeNote made;
    made.record.id = RecordId(date.toJulianDay());
    made.record.author = author;
    made.record.visibility = Visibility::Shared;
    made.record.date = date;
    made.to = otherPartner(author);
    made.what = what;
    made.mayPrint = true;
    return made;
}

GratitudeSummaryInput july(std::vector<GratitudeNote> notes)
{
    return {{QStringLiteral("Ida"), QStringLiteral("Samuel")},
            QLocale(QLocale::English, QLocale::UnitedKingdom),
            std::move(notes),
            QDate(2026, 7, 1),
            QDate(2026, 7, 31)};
}

} // namespace

TEST(GratitudeSummary, EachWritesALetterToTheOther)
{
    const QString html = gratitudeSummaryHtml(july({note(kSecondPartner, {2026, 7, 9}, QStringLiteral("the pears")),
                                                    note(kFirstPartner, {2026, 7, 12}, QStringLiteral("the socks"))}));
    const auto toSamuel = html.indexOf(QLatin1String("Dear Samuel,"));
    const auto toIda = html.indexOf(QLatin1String("Dear Ida,"));
    const auto socks = html.indexOf(QLatin1String("the socks"));
    const auto pears = html.indexOf(QLatin1String("the pears"));
    ASSERT_TRUE(toSamuel >= 0 && toIda >= 0 && socks >= 0 && pears >= 0);
    EXPECT_LT(toSamuel, socks);
    EXPECT_LT(socks, toIda);
    EXPECT_LT(toIda, pears);
    EXPECT_TRUE(html.contains(QLatin1String("12 July 2026, Ida")));
    EXPECT_TRUE(html.contains(QLatin1String("9 July 2026, Samuel")));
    EXPECT_TRUE(html.contains(QLatin1String(">July 2026<")));
    EXPECT_TRUE(html.contains(QLatin1String("A few words back, from Ida")));
}

TEST(GratitudeSummary, PrintsOnlyWhatItsAuthorAllowed)
{
    auto unticked = note(kFirstPartner, {2026, 7, 3}, QStringLiteral("unticked"));
    unticked.mayPrint = false;
    auto secret = note(kFirstPartner, {2026, 7, 3}, QStringLiteral("secret"));
    secret.record.visibility = Visibility::Private;
    auto forged = note(kFirstPartner, {2026, 7, 3}, QStringLiteral("forged"));
    forged.record.verified = false;
    const QString html = gratitudeSummaryHtml(
        july({unticked, secret, forged, note(kFirstPartner, {2026, 7, 3}, QStringLiteral("shown"))}));
    EXPECT_TRUE(html.contains(QLatin1String("shown")));
    EXPECT_FALSE(html.contains(QLatin1String("unticked")));
    EXPECT_FALSE(html.contains(QLatin1String("secret")));
    EXPECT_FALSE(html.contains(QLatin1String("forged")));
}

TEST(GratitudeSummary, BothEndsOfTheRangeBelongToItInOrderOfDate)
{
    const QString html = gratitudeSummaryHtml(july({note(kFirstPartner, {2026, 7, 31}, QStringLiteral("on the last")),
                                                    note(kFirstPartner, {2026, 7, 1}, QStringLiteral("on the first")),
                                                    note(kFirstPartner, {2026, 6, 30}, QStringLiteral("too early")),
                                                    note(kFirstPartner, {2026, 8, 1}, QStringLiteral("too late"))}));
    const auto first = html.indexOf(QLatin1String("on the first"));
    const auto last = html.indexOf(QLatin1String("on the last"));
    EXPECT_GE(first, 0);
    EXPECT_LT(first, last);
    EXPECT_FALSE(html.contains(QLatin1String("too early")));
    EXPECT_FALSE(html.contains(QLatin1String("too late")));
    EXPECT_FALSE(html.contains(QLatin1String("Dear Ida")));
}

TEST(GratitudeSummary, WordsAreEscapedAndKeepTheirLines)
{
    auto made = note(kFirstPartner, {2026, 7, 3}, QStringLiteral("<b>1 < 2</b> & %1 %2\nsecond line\n\nnew paragraph"));
    made.why = QStringLiteral("because <script>");
    made.shows = QStringLiteral("\"so\"");
    auto input = july({made});
    input.names[0] = QStringLiteral("I & <O> %1");
    const QString html = gratitudeSummaryHtml(input);
    EXPECT_TRUE(html.contains(QLatin1String("&lt;b&gt;1 &lt; 2&lt;/b&gt; &amp; %1 %2<br/>second line</p>")));
    EXPECT_TRUE(html.contains(QLatin1String("<p class=\"words\" dir=\"ltr\">new paragraph</p>")));
    EXPECT_TRUE(html.contains(QLatin1String("because &lt;script&gt;")));
    EXPECT_TRUE(html.contains(QLatin1String("I &amp; &lt;O&gt; %1")));
    EXPECT_FALSE(html.contains(QLatin1String("<script>")));
    EXPECT_FALSE(html.contains(QLatin1String("<O>")));
}

TEST(GratitudeSummary, NothingToPrintIsOneKindSentence)
{
    const QString html = gratitudeSummaryHtml(july({}));
    EXPECT_TRUE(html.contains(QLatin1String("There is nothing to print for these days yet.")));
    EXPECT_FALSE(html.contains(QLatin1String("Dear")));
    EXPECT_FALSE(html.contains(QLatin1String("<table")));
}
