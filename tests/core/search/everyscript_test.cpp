// SPDX-License-Identifier: GPL-3.0-or-later
// What finds what, script by script: in an index and in a scan alike, with the hit marked where it is written.
#include "search/searchindex.h"
#include "search/searchscan.h"
#include "search/wordreader.h"

#include <gtest/gtest.h>

namespace hearth {
namespace {

struct Case final
{
    const char *script;
    const char *text;
    const char *query;
    /// What of the text is marked; null where the query does not find it.
    const char *marked;
};

constexpr Case kCases[] = {
    // Latin: accents, strokes and ligatures, both ways.
    {"accents", "Ein schöner Café-Abend", "cafe", "Café"},
    {"accents", "Ein schoner Cafe-Abend", "schöner", "schoner"},
    {"decomposed", "Cafe\u0301", "café", "Cafe\u0301"},
    {"Vietnamese", "Phở ở Việt Nam, đường", "duong", "đường"},
    {"stroke", "København på Sjælland", "kobenhavn", "København"},
    {"stroke", "Łódź i Zakopane", "lodz", "Łódź"},
    {"stroke", "Lodz", "łódź", "Lodz"},
    {"ligature", "Sjælland", "sjaelland", "Sjælland"},
    {"ligature", "un cœur, une sœur", "coeur", "cœur"},
    {"ligature", "Coeur", "cœur", "Coeur"},
    {"Icelandic", "Þórður", "thordur", "Þórður"},
    {"Croatian", "Đurđa", "durda", "Đurđa"},
    {"typographic ligature", "the ﬁrst oﬃce", "office", "oﬃce"},
    {"long s", "Muſik", "musik", "Muſik"},
    {"another letter", "bar", "bär", "bar"},
    {"another word", "word", "sword", nullptr},
    // German.
    {"German", "Die Straße", "strasse", "Straße"},
    {"German", "DIE STRASSE", "straße", "STRASSE"},
    {"German", "DIE STRAẞE", "Straße", "STRAẞE"},
    {"German", "Maße", "Mase", nullptr},
    // Turkish: all four i are one.
    {"Turkish", "İstanbul'da", "istanbul", "İstanbul"},
    {"Turkish", "istanbul", "İSTANBUL", "istanbul"},
    {"Turkish", "ISPARTA ılık", "ılık", "ılık"},
    {"Turkish", "ISPARTA", "ısparta", "ISPARTA"},
    {"Turkish", "ağaç, çiçek", "agac", "ağaç"},
    // Greek: final sigma, tonos, dialytika, the old breathings.
    {"Greek", "ο Οδυσσέας", "ΟΔΥΣΣΕΑΣ", "Οδυσσέας"},
    {"Greek", "ΛΟΓΟΣ", "λόγος", "ΛΟΓΟΣ"},
    {"Greek", "λόγοσ", "λόγος", "λόγοσ"},
    {"Greek", "Ελλάδα μου", "ελλαδα", "Ελλάδα"},
    {"Greek", "προϋπόθεση", "προυποθεση", "προϋπόθεση"},
    {"Greek", "ᾠδὴ τῷ Ἡλίῳ", "ωδη", "ᾠδὴ"},
    {"Greek", "ᾠδὴ τῷ Ἡλίῳ", "ηλιω", "Ἡλίῳ"},
    // Cyrillic: ё is written е as well; й and ї are letters of their own; stress marks do not count.
    {"Cyrillic", "Ещё ёлка", "елка", "ёлка"},
    {"Cyrillic", "Елка", "ёлка", "Елка"},
    {"Cyrillic", "мой май", "мои", nullptr},
    {"Cyrillic", "мои\u0306 май", "мой", "мои\u0306"},
    {"Cyrillic", "їжак", "іжак", nullptr},
    {"Cyrillic", "ВЕЛИКИЙ за\u0301мок", "великий замок", "ВЕЛИКИЙ|за\u0301мок"},
    // Arabic: alef, teh marbuta, alef maksura, hamza on its seats, points, tatweel, presentation forms, digits.
    {"Arabic", "أحبك يا إيمان", "احبك", "أحبك"},
    {"Arabic", "احبك", "أُحِبُّكَ", "احبك"},
    {"Arabic", "آمال ٱلنور", "امال", "آمال"},
    {"Arabic", "آمال ٱلنور", "النور", "ٱلنور"},
    {"Arabic", "مدرسة", "مدرسه", "مدرسة"},
    {"Arabic", "إلى على", "علي", "على"},
    {"Arabic", "مسؤول رئيس", "مسوول", "مسؤول"},
    {"Arabic", "كَتَبَ الوَلَدُ", "كتب", "كَتَبَ"},
    {"Arabic", "مـــرحبا", "مرحبا", "مـــرحبا"},
    {"Arabic", "ﻣﺮﺣﺒﺎ", "مرحبا", "ﻣﺮﺣﺒﺎ"},
    {"Arabic", "عام ١٩٩٩", "1999", "١٩٩٩"},
    // Persian: its own kaf and yeh, the half-space.
    {"Persian", "کتاب یک", "كتاب", "کتاب"},
    {"Persian", "كتاب", "کتاب", "كتاب"},
    {"Persian", "زندگی", "زندگي", "زندگی"},
    {"Persian", "می\u200cخواهم", "میخواهم", "می\u200cخواهم"},
    {"Persian", "میخواهم", "می\u200cخواهم", "میخواهم"},
    {"Persian", "سال ۱۴۰۲", "1402", "۱۴۰۲"},
    // Hebrew: with points and without.
    {"Hebrew", "שָׁלוֹם לך", "שלום", "שָׁלוֹם"},
    {"Hebrew", "שלום", "שָׁלוֹם", "שלום"},
    {"Hebrew", "שׁלום", "שלום", "שׁלום"},
    // Devanagari: vowel signs tell words apart; joiners do not.
    {"Devanagari", "हिन्दी में प्रेम", "हिन्दी", "हिन्दी"},
    {"Devanagari", "प्रेम दिन", "प्रेम", "प्रेम"},
    {"Devanagari", "दिन", "दान", nullptr},
    {"Devanagari", "क्\u200dष", "क्ष", "क्\u200dष"},
    {"Devanagari", "क़लम", "क\u093Cलम", "क़लम"},
    {"Devanagari", "१२ दिन", "12", "१२"},
    // Written without spaces: any word inside a running text.
    {"Thai", "วันนี้เรากินข้าวด้วยกันที่บ้าน", "ข้าว", "ข้าว"},
    {"Thai", "วันนี้เรากินข้าวด้วยกันที่บ้าน", "กิน", "กิน"},
    {"Thai", "วันนี้เรากินข้าวด้วยกันที่บ้าน", "กัน", "กัน"},
    {"Thai", "กินน้ำ", "น้ำ", "น้ำ"},
    {"Thai", "กินน้ำ", "กัน", nullptr},
    {"Chinese", "今天我们一起去公园散步", "公园", "公园"},
    {"Chinese", "今天我们一起去公园散步", "公散", nullptr},
    {"Chinese", "與Max去了臺北101大樓", "Max去了", "Max去了"},
    {"Chinese", "𠮷野家", "野家", "野家"},
    {"Chinese", "\uF900", "豈", "\uF900"},
    {"Japanese", "昨日はコーヒーを飲んで", "コーヒー", "コーヒー"},
    {"Japanese", "昨日はｺｰﾋｰを飲んで", "コーヒー", "ｺｰﾋｰ"},
    {"Japanese", "コーヒー", "ｺｰﾋｰ", "コーヒー"},
    {"Japanese", "ﾊﾟﾊﾟとﾏﾏ", "パパ", "ﾊﾟﾊﾟ"},
    {"Japanese", "か\u3099くせい", "がくせい", "か\u3099くせい"},
    {"Japanese", "かき", "がき", nullptr},
    {"Japanese", "㍻元年", "平成", "㍻"},
    {"Korean", "나는 너를 사랑해", "사랑해", "사랑해"},
    {"Korean", "나는 너를 \u1109\u1161\u1105\u1161\u11BC\u1112\u1162", "사랑해",
     "\u1109\u1161\u1105\u1161\u11BC\u1112\u1162"},
    {"Korean", "사랑해", "\u1109\u1161\u1105\u1161\u11BC\u1112\u1162", "사랑해"},
    {"Korean", "사랑해", "사라*", nullptr},
    {"Korean", "사랑해", "사랑*", "사랑해"},
    // Emoji: a word each; skin tones and selectors do not count, of a family each face is found.
    {"emoji", "So glad 😀 today", "😀", "😀"},
    {"emoji", "So glad😀today", "today", "today"},
    {"emoji", "I ❤️ you", "❤", "❤️"},
    {"emoji", "I ❤ you", "❤️", "❤"},
    {"emoji", "well done 👍🏽", "👍", "👍🏽"},
    {"emoji", "well done 👍", "👍🏿", "👍"},
    {"emoji", "we are 👨‍👩‍👧", "👨‍👩‍👧", "👨‍👩‍👧"},
    {"emoji", "we are 👨‍👩‍👧", "👩", "👨‍👩‍👧"},
    {"emoji", "we are 👨‍👩‍👧", "👨‍👩‍👦", nullptr},
    {"emoji", "she runs 🏃🏾‍♀️", "🏃", "🏃🏾‍♀️"},
    {"emoji", "from 🇩🇪 to 🇫🇷", "🇫🇷", "🇫🇷"},
    {"emoji", "from 🇩🇪 to 🇫🇷", "🇪🇫", nullptr},
    {"emoji", "🏴󠁧󠁢󠁳󠁣󠁴󠁿", "🏴", "🏴󠁧󠁢󠁳󠁣󠁴󠁿"},
    {"emoji", "sun ☀ and ☀️", "☀️ sun", "sun|☀|☀️"},
    // Full-width and compatibility forms.
    {"full width", "Ｈｅａｒｔｈ　２０２６", "hearth 2026", "Ｈｅａｒｔｈ|２０２６"},
    {"full width", "Hearth", "ｈｅａｒｔｈ", "Hearth"},
    {"compatibility", "E = mc², №5", "mc2", "mc²"},
    {"compatibility", "Ⅷ ① ㎏", "viii 1 kg", "Ⅷ|①|㎏"},
    {"mathematical", "𝓛𝓸𝓿𝓮", "love", "𝓛𝓸𝓿𝓮"},
    // What nobody sees.
    {"soft hyphen", "we\u00addding", "wedding", "we\u00addding"},
    {"zero width space", "we\u200bdding", "wedding", "we\u200bdding"},
    {"joiners", "we\u200cdd\u200ding", "wedding", "we\u200cdd\u200ding"},
    {"word joiner", "wedding", "wed\u2060ding", "wedding"},
    {"byte order mark", "\ufeffwedding", "wedding", "wedding"},
    {"direction marks", "\u202bwed\u200fding\u202c", "wedding", "wed\u200fding"},
};

QString markedIn(const SearchResult &found)
{
    if (found.hits.isEmpty())
        return {};
    QStringList marked;
    for (const Mark &mark : found.hits.first().marks)
        marked += found.hits.first().snippet.mid(mark.start, mark.length);
    return marked.join(QLatin1Char('|'));
}

TEST(EveryScript, IsFoundAsItIsReadAndMarkedAsItIsWritten)
{
    for (const Case &each : kCases) {
        const QString text = QString::fromUtf8(each.text);
        SearchDocument document;
        document.id = RecordId(1);
        document.author = kFirstPartner;
        document.date = QDate(2026, 7, 12);
        document.body = text;
        const QList<SearchDocument> documents{document};
        const auto query = Query::parse(QString::fromUtf8(each.query));
        ASSERT_TRUE(query.ok() && !query.value().isEmpty()) << each.query;
        SearchIndex index;
        ASSERT_TRUE(index.add(documents).ok());
        const SearchResult indexed = index.find(query.value(), {}, 10);
        const std::string what = std::string(each.script) + ": " + each.query + " in " + each.text;
        EXPECT_EQ(indexed.total, each.marked == nullptr ? 0 : 1) << what;
        EXPECT_EQ(markedIn(indexed).toStdString(), each.marked == nullptr ? "" : each.marked) << what;
        EXPECT_TRUE(scan(documents, query.value(), {}, 10) == indexed) << what;
    }
}

TEST(EveryScript, OfMarksWithoutEndTheFirstAreReadAndTheWordCoversAll)
{
    Folding folding;
    struct Endless final
    {
        char16_t letter;
        char16_t joins;
    };
    for (const Endless each : {Endless{0x0915, 0x093F}, {0x1112, 0x1161}, {0x0438, 0x0306}, {0x0E01, 0x0E34}}) {
        const QString text = QChar(each.letter) + QString(1000, QChar(each.joins)) + QStringLiteral(" after");
        WordReader reader(folding, text);
        ASSERT_TRUE(reader.next());
        EXPECT_EQ(reader.start(), 0);
        QString words = reader.word().toString();
        qsizetype end = reader.end();
        while (reader.next() && reader.word() != QStringLiteral("after")) {
            words += reader.word().toString();
            end = reader.end();
        }
        EXPECT_EQ(reader.word(), QStringLiteral("after"));
        EXPECT_LE(words.size(), 32) << int(each.letter);
        EXPECT_EQ(end, 1001) << int(each.letter);
    }
}

TEST(EveryScript, MarksInTheWrongOrderWithoutEndHoldNobodyUp)
{
    SearchDocument document;
    document.id = RecordId(1);
    document.author = kFirstPartner;
    // Each pair is to be turned round, past all that come before it: unbounded, that takes minutes.
    document.body = QStringLiteral("и") + QStringLiteral("\u0301\u0323").repeated(500'000) + QStringLiteral(" after");
    SearchIndex index;
    index.put(document);
    EXPECT_EQ(index.find(Query::parse(QStringLiteral("after")).value(), {}, 10).total, 1);
    EXPECT_EQ(index.find(Query::parse(QStringLiteral("и")).value(), {}, 10).total, 1);
}

} // namespace
} // namespace hearth
