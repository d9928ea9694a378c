// SPDX-License-Identifier: GPL-3.0-or-later
#include "printing/hyphenation.h"

#include <QFile>
#include <QLocale>
#include <QSet>
#include <QStandardPaths>
#include <QStringEncoder>

#include <algorithm>

#ifdef HEARTHBOOK_HYPHEN
#include <hyphen.h>

#include <cstdio>
#include <cstdlib>
#endif

namespace hearth {

namespace {

constexpr int kWordsAtLeast = 3; // of a language
constexpr int kOneWordIn = 8;
constexpr int kTimesTheOther = 3;

/// The commonest words of each, without those that are words of the other.
bool isEnglish(const QString &word)
{
    static const QSet<QString> kWords{
        QStringLiteral("the"), QStringLiteral("and"),  QStringLiteral("to"),   QStringLiteral("of"),
        QStringLiteral("a"),   QStringLiteral("i"),    QStringLiteral("you"),  QStringLiteral("it"),
        QStringLiteral("is"),  QStringLiteral("that"), QStringLiteral("for"),  QStringLiteral("my"),
        QStringLiteral("me"),  QStringLiteral("your"), QStringLiteral("with"), QStringLiteral("when"),
        QStringLiteral("we"),  QStringLiteral("had"),  QStringLiteral("but"),  QStringLiteral("not"),
        QStringLiteral("on"),  QStringLiteral("this"), QStringLiteral("have"), QStringLiteral("were")};
    return kWords.contains(word);
}

bool isGerman(const QString &word)
{
    static const QSet<QString> kWords{
        QStringLiteral("der"), QStringLiteral("die"),   QStringLiteral("das"), QStringLiteral("und"),
        QStringLiteral("ich"), QStringLiteral("du"),    QStringLiteral("es"),  QStringLiteral("ist"),
        QStringLiteral("zu"),  QStringLiteral("nicht"), QStringLiteral("den"), QStringLiteral("mit"),
        QStringLiteral("mir"), QStringLiteral("dir"),   QStringLiteral("wir"), QStringLiteral("hast"),
        QStringLiteral("für"), QStringLiteral("auf"),   QStringLiteral("ein"), QStringLiteral("eine"),
        QStringLiteral("als"), QStringLiteral("auch"),  QStringLiteral("dem"), QStringLiteral("dass")};
    return kWords.contains(word);
}

/// Calls `use` with each word and where it stands.
template <typename Use>
void forEachWord(const QString &text, Use use)
{
    const auto isLetter = [&text](qsizetype at) { return text.at(at).isLetter() || text.at(at).isMark(); };
    for (qsizetype at = 0; at < text.size();) {
        qsizetype end = at;
        while (end < text.size() && isLetter(end))
            ++end;
        if (end > at)
            use(text.mid(at, end - at), at);
        at = end + 1;
    }
}

} // namespace

PaperLanguage languageOf(const QString &text)
{
    int words = 0;
    int english = 0;
    int german = 0;
    forEachWord(text, [&](const QString &word, qsizetype) {
        const QString lower = word.toLower();
        ++words;
        english += isEnglish(lower) ? 1 : 0;
        german += isGerman(lower) ? 1 : 0;
    });
    const auto speaks = [words](int own, int other) {
        return own >= kWordsAtLeast && own * kOneWordIn >= words && own >= kTimesTheOther * other;
    };
    if (speaks(english, german))
        return PaperLanguage::English;
    return speaks(german, english) ? PaperLanguage::German : PaperLanguage::Unknown;
}

#ifdef HEARTHBOOK_HYPHEN

namespace {

constexpr int kLettersBefore = 2;
constexpr int kLettersAfter = 3;
constexpr qsizetype kLongNoun = 12;
constexpr qint64 kLargestDictionary = 8 * 1024 * 1024;
constexpr qsizetype kLongestWord = 100; // letters; what is longer is no word of a language

/// Where one of those dictionaries is; empty where none is.
QString dictionaryFile(const QStringList &names)
{
    for (const QString &name : names) {
        const QString found =
            QStandardPaths::locate(QStandardPaths::GenericDataLocation, QStringLiteral("hyphen/hyph_%1.dic").arg(name));
        if (!found.isEmpty())
            return found;
    }
    return {};
}

QStringList dictionariesOf(PaperLanguage language)
{
    const QString british = QStringLiteral("en_GB");
    const QString american = QStringLiteral("en_US");
    switch (language) {
    case PaperLanguage::English:
        return QLocale().territory() == QLocale::UnitedStates ? QStringList{american, british}
                                                              : QStringList{british, american};
    case PaperLanguage::German:
        return {QStringLiteral("de_DE"), QStringLiteral("de_AT"), QStringLiteral("de_CH")};
    case PaperLanguage::Unknown:
        break;
    }
    return {};
}

} // namespace

namespace {

/// The encoding of a dictionary and its patterns of syllables. German ones have a list of compounds before, which would
/// take libhyphen three seconds to read; the patterns part most of them as well.
QByteArray patternsIn(const QString &path)
{
    QFile file(path);
    if (path.isEmpty() || !file.open(QIODevice::ReadOnly))
        return {};
    const QByteArray all = file.read(kLargestDictionary);
    const QByteArray encoding = all.left(all.indexOf('\n') + 1);
    const qsizetype next = all.lastIndexOf("\nNEXTLEVEL");
    return next < 0 ? all : encoding + all.mid(all.indexOf('\n', next + 1) + 1);
}

/// Null where it cannot be.
HyphenDict *loaded(const QByteArray &patterns)
{
    std::FILE *file = std::tmpfile();
    if (file == nullptr)
        return nullptr;
    const auto size = static_cast<std::size_t>(patterns.size());
    const bool isWritten = std::fwrite(patterns.constData(), 1, size, file) == size;
    std::rewind(file);
    HyphenDict *dict = isWritten ? hnj_hyphen_load_file(file) : nullptr;
    std::fclose(file);
    return dict;
}

} // namespace

struct Hyphenation::Dictionary final
{
    /// Takes it over.
    explicit Dictionary(HyphenDict *loaded)
        : dict(loaded)
    {
    }
    ~Dictionary() { hnj_hyphen_free(dict); }
    Q_DISABLE_COPY_MOVE(Dictionary)

    /// In its own encoding, a byte a letter or in UTF-8; empty for what it cannot hold.
    [[nodiscard]] QByteArray encoded(const QString &word) const
    {
        QStringEncoder encoder(dict->utf8 != 0 ? QStringConverter::Utf8 : QStringConverter::Latin1);
        const QByteArray bytes = encoder.encode(word);
        return encoder.hasError() ? QByteArray() : bytes;
    }

    HyphenDict *dict;
};

Hyphenation::Hyphenation(PaperLanguage language, std::unique_ptr<Dictionary> dictionary)
    : m_language(language)
    , m_dictionary(std::move(dictionary))
{
}

Hyphenation::~Hyphenation() = default;

std::unique_ptr<Hyphenation> Hyphenation::read(PaperLanguage language)
{
    const QByteArray patterns = patternsIn(dictionaryFile(dictionariesOf(language)));
    HyphenDict *dict = patterns.isEmpty() ? nullptr : loaded(patterns);
    if (dict == nullptr)
        return nullptr;
    auto dictionary = std::make_unique<Dictionary>(dict);
    if (dict->utf8 == 0 && qstrcmp(dict->cset, "ISO8859-1") != 0)
        return nullptr;
    return std::unique_ptr<Hyphenation>(new Hyphenation(language, std::move(dictionary)));
}

std::vector<qsizetype> Hyphenation::placesIn(const QString &text) const
{
    std::vector<qsizetype> places;
    forEachWord(text, [&](const QString &word, qsizetype at) {
        const bool isLong = word.size() >= kLettersBefore + kLettersAfter && word.size() <= kLongestWord;
        const bool hasCapital = std::ranges::any_of(word, [](QChar letter) { return letter.isUpper(); });
        const bool isNoun = m_language == PaperLanguage::German && word.size() >= kLongNoun &&
                            std::none_of(word.begin() + 1, word.end(), [](QChar letter) { return letter.isUpper(); });
        if (isLong && (!hasCapital || isNoun))
            addPlacesOf(word, at, places);
    });
    return places;
}

void Hyphenation::addPlacesOf(const QString &word, qsizetype at, std::vector<qsizetype> &places) const
{
    const QString lower = word.toLower();
    const QByteArray bytes = m_dictionary->encoded(lower);
    if (bytes.isEmpty() || lower.size() != word.size() || lower != lower.normalized(QString::NormalizationForm_C))
        return;
    constexpr qsizetype kRoom = 5; // what libhyphen asks for beyond the word
    QByteArray marks(bytes.size() + kRoom, '\0');
    char **replacements = nullptr;
    int *positions = nullptr;
    int *cuts = nullptr;
    const int failed =
        hnj_hyphen_hyphenate3(m_dictionary->dict, bytes.constData(), static_cast<int>(bytes.size()), marks.data(),
                              nullptr, &replacements, &positions, &cuts, kLettersBefore, kLettersAfter, 0, 0);
    for (qsizetype i = 0; failed == 0 && i + 1 < word.size(); ++i) {
        // Where letters would change, the word is left whole there: it must read the same everywhere.
        const bool isPlain = replacements == nullptr || replacements[i] == nullptr;
        const bool isAllowed = i + 1 >= kLettersBefore && word.size() - (i + 1) >= kLettersAfter;
        if (isPlain && isAllowed && (marks.at(i) & 1) != 0)
            places.push_back(at + i + 1);
    }
    if (replacements != nullptr) {
        for (qsizetype i = 0; i < bytes.size(); ++i)
            std::free(replacements[i]);
    }
    std::free(replacements);
    std::free(positions);
    std::free(cuts);
}

#else

struct Hyphenation::Dictionary final
{
};

Hyphenation::~Hyphenation() = default;

std::unique_ptr<Hyphenation> Hyphenation::read(PaperLanguage)
{
    return nullptr;
}

std::vector<qsizetype> Hyphenation::placesIn(const QString &) const
{
    return {};
}

#endif

const Hyphenation *Hyphenation::forLanguage(PaperLanguage language)
{
    switch (language) {
    case PaperLanguage::English: {
        static const std::unique_ptr<Hyphenation> english = read(language);
        return english.get();
    }
    case PaperLanguage::German: {
        static const std::unique_ptr<Hyphenation> german = read(language);
        return german.get();
    }
    case PaperLanguage::Unknown:
        break;
    }
    return nullptr;
}

} // namespace hearth
