// SPDX-License-Identifier: GPL-3.0-or-later
#include "printing/hyphenation.h"

#include <QStringList>

#include <gtest/gtest.h>

namespace hearth {

namespace {

/// The words of a text with a hyphen at each place.
QString parted(const Hyphenation &hyphenation, QString text)
{
    const std::vector<qsizetype> places = hyphenation.placesIn(text);
    for (auto place = places.rbegin(); place != places.rend(); ++place)
        text.insert(*place, QLatin1Char('-'));
    return text;
}

} // namespace

#define HEARTHBOOK_NEEDS_HYPHENATION(dictionary)                                                                       \
    if ((dictionary) == nullptr)                                                                                       \
    GTEST_SKIP() << "no dictionary of hyphens is installed"

TEST(Hyphenation, TellsALanguageByItsCommonestWords)
{
    EXPECT_EQ(
        languageOf(QStringLiteral("You drove all the way back for my scarf, and I had said that it did not matter.")),
        PaperLanguage::English);
    EXPECT_EQ(
        languageOf(QStringLiteral("Du bist den ganzen Weg zurückgefahren, und ich hatte gesagt, dass es nicht zählt.")),
        PaperLanguage::German);
    EXPECT_EQ(languageOf(QStringLiteral("Tu as fait tout le chemin pour mon écharpe, et je te remercie.")),
              PaperLanguage::Unknown);
    EXPECT_EQ(languageOf(QStringLiteral("Danke!")), PaperLanguage::Unknown) << "too short to tell";
    EXPECT_EQ(languageOf(QStringLiteral("Du und ich und das Meer, the two of us and the sea.")), PaperLanguage::Unknown)
        << "of both";
    EXPECT_EQ(languageOf({}), PaperLanguage::Unknown);
}

TEST(Hyphenation, PartsWordsAsTheirLanguageDoes)
{
    const auto german = Hyphenation::forLanguage(PaperLanguage::German);
    const auto english = Hyphenation::forLanguage(PaperLanguage::English);
    HEARTHBOOK_NEEDS_HYPHENATION(german);
    HEARTHBOOK_NEEDS_HYPHENATION(english);
    EXPECT_EQ(parted(*german, QStringLiteral("gemeinsam größere Schritte")),
              QStringLiteral("ge-mein-sam grö-ßere Schritte"));
    EXPECT_EQ(parted(*english, QStringLiteral("the conversation, remembering")),
              QStringLiteral("the con-ver-sa-tion, re-mem-ber-ing"));
    EXPECT_EQ(Hyphenation::forLanguage(PaperLanguage::Unknown), nullptr);
}

TEST(Hyphenation, LeavesTwoLettersBeforeAndThreeAfterAndNamesWhole)
{
    const auto german = Hyphenation::forLanguage(PaperLanguage::German);
    const auto english = Hyphenation::forLanguage(PaperLanguage::English);
    HEARTHBOOK_NEEDS_HYPHENATION(german);
    HEARTHBOOK_NEEDS_HYPHENATION(english);
    const QStringList words{QStringLiteral("aber"), QStringLiteral("über"), QStringLiteral("offene"),
                            QStringLiteral("Reparaturanleitungen"), QStringLiteral("übereinander")};
    for (const QString &word : words) {
        for (const qsizetype place : german->placesIn(word)) {
            EXPECT_GE(place, 2) << qPrintable(word);
            EXPECT_GE(word.size() - place, 3) << qPrintable(word);
        }
    }
    EXPECT_TRUE(german->placesIn(QStringLiteral("Samuel Magdalena Wasser")).empty()) << "may be names";
    EXPECT_FALSE(german->placesIn(QStringLiteral("Waschmaschinenanleitung")).empty());
    EXPECT_TRUE(german->placesIn(QStringLiteral("DONAUDAMPFSCHIFFFAHRT")).empty());
    EXPECT_TRUE(english->placesIn(QStringLiteral("Alexandria Remembering")).empty());
    EXPECT_TRUE(english->placesIn(QString(300, QLatin1Char('a'))).empty()) << "no word";
    EXPECT_TRUE(english->placesIn(QStringLiteral("Ελλάδα, Москва, Ährenfeld, 漢字")).empty());
}

} // namespace hearth
