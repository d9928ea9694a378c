// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/searchscan.h"

#include "search/searchindex.h"
#include "search/searchtext.h"
#include "search/snippet.h"

#include <algorithm>
#include <array>
#include <optional>
#include <vector>

namespace hearth {

namespace {

constexpr char16_t kFirstBeyond = 0x250; // Latin with its accents ends here
constexpr char16_t kFirstSign = 0x2000;  // dashes, quotation marks, currency: they part words
constexpr char16_t kEndOfSigns = 0x20d0;
constexpr char16_t kSoftHyphen = 0xad;
constexpr qsizetype kMargin = 2;      // words more than the phrase has, since words are parted in more than one way
constexpr qsizetype kMostPlaces = 64; // of one word in one text; more, and the whole text is taken

/// Between what is kept: a letter of nobody's, which no query finds and no phrase goes across.
const QString kBetween = QStringLiteral(" \uf8ff ");

/// Each letter without its case and accent, in one unit; 0 for what the index takes out of words.
const std::array<char16_t, kFirstBeyond> &foldings()
{
    static const auto table = [] {
        std::array<char16_t, kFirstBeyond> made{};
        for (char16_t unit = 0; unit < kFirstBeyond; ++unit) {
            QChar letter(unit);
            while (letter.decompositionTag() == QChar::Canonical)
                letter = letter.decomposition().front();
            made[unit] = letter.toCaseFolded().unicode();
        }
        made[kSoftHyphen] = 0;
        return made;
    }();
    return table;
}

/// The text with every letter folded, unit by unit; false where it holds letters that are not Latin, or signs that
/// nobody sees.
bool fold(const QString &text, QString &folded)
{
    const auto &table = foldings();
    folded.resize(text.size());
    auto *out = reinterpret_cast<char16_t *>(folded.data());
    for (const QChar letter : text) {
        const char16_t unit = letter.unicode();
        const bool isSign = unit >= kFirstSign && unit < kEndOfSigns && letter.category() != QChar::Other_Format;
        const char16_t plain = unit < kFirstBeyond ? table[unit] : isSign ? unit : char16_t{0};
        if (plain == 0)
            return false;
        *out++ = plain;
    }
    return true;
}

bool isOfWord(QStringView text, qsizetype at)
{
    return at >= 0 && at < text.size() && text[at].isLetterOrNumber();
}

/// A word of the query that has to stand in a text for a term of it to be there.
struct Needle final
{
    QString word;
    qsizetype before = 0; // words of the term that stand before it
    qsizetype after = 0;
    bool isPrefix = false;

    /// Whether the one word that begins there is the whole term beyond doubt.
    [[nodiscard]] bool isSureAt(const QString &text, qsizetype at) const
    {
        const bool ends = isPrefix || !isOfWord(text, at + word.size());
        const auto found = QStringView(text).mid(at, word.size());
        const bool isPlain = std::ranges::all_of(found, [](QChar letter) { return letter.unicode() < 0x80; });
        return before + after == 0 && ends && isPlain && !isOfWord(text, at - 1);
    }
};

/// Nothing where the query holds what is not compared letter by letter.
std::optional<std::vector<Needle>> needlesOf(const Query &query)
{
    std::vector<Needle> needles;
    for (const SearchPhrase &phrase : query.terms()) {
        // The longest word stands in the fewest places.
        const auto longest = std::ranges::max_element(phrase.words, {}, &QString::size);
        QString folded;
        if (longest == phrase.words.end() || !fold(*longest, folded))
            return std::nullopt;
        const qsizetype before = longest - phrase.words.begin();
        const qsizetype after = phrase.words.size() - 1 - before;
        needles.push_back({folded, before, after, phrase.prefix && after == 0});
    }
    return needles;
}

/// What of texts a query may be about, in the order in which it stands there.
class Windows final
{
public:
    explicit Windows(std::vector<Needle> needles)
        : m_needles(std::move(needles))
    {
    }

    /// All of it where it is not plain.
    [[nodiscard]] QString of(const QString &text)
    {
        if (!fold(text, m_folded))
            return text;
        QString kept;
        for (const Needle &needle : m_needles) {
            const auto spans = spansOf(text, needle);
            if (!spans)
                return text;
            for (const WordSpan &span : *spans) {
                kept += QStringView(text).mid(span.start, span.length());
                kept += kBetween;
            }
        }
        return kept;
    }

private:
    /// Around each place where a term may begin; nothing where there are too many of them.
    [[nodiscard]] std::optional<std::vector<WordSpan>> spansOf(const QString &text, const Needle &needle) const
    {
        std::vector<WordSpan> spans;
        qsizetype places = 0;
        for (qsizetype at = m_folded.indexOf(needle.word); at >= 0; at = m_folded.indexOf(needle.word, at + 1)) {
            if (++places > kMostPlaces)
                return std::nullopt;
            const WordSpan span{beginOf(text, at, needle.before), endOf(text, at, 1 + needle.after + kMargin)};
            if (!spans.empty() && span.start <= spans.back().end)
                spans.back().end = std::max(spans.back().end, span.end);
            else
                spans.push_back(span);
            if (needle.isSureAt(text, at))
                break;
        }
        return spans;
    }
    /// The beginning of what stands between spaces there, and of so many words before it.
    static qsizetype beginOf(QStringView text, qsizetype at, qsizetype words)
    {
        for (;;) {
            bool holdsWord = false;
            for (; at > 0 && !text[at - 1].isSpace(); --at)
                holdsWord = holdsWord || text[at - 1].isLetterOrNumber();
            if (words <= 0)
                return at;
            while (at > 0 && text[at - 1].isSpace())
                --at;
            if (at == 0)
                return 0;
            words -= holdsWord ? 1 : 0;
        }
    }
    static qsizetype endOf(QStringView text, qsizetype at, qsizetype words)
    {
        qsizetype end = at;
        for (qsizetype i = 0; i < words; ++i) {
            const WordSpan word = nextWord(text, end);
            if (word.isNull())
                return text.size();
            end = word.end;
        }
        return end;
    }

    std::vector<Needle> m_needles;
    QString m_folded;
};

bool passes(const SearchDocument &document, const SearchFilter &filter)
{
    const bool hasDays = filter.from || filter.to;
    return (!filter.kind || document.kind == *filter.kind) && (!filter.author || document.author == *filter.author) &&
           (!filter.from || document.date >= *filter.from) && (!filter.to || document.date <= *filter.to) &&
           (!hasDays || document.date.isValid());
}

} // namespace

Result<SearchResult> scan(std::span<const SearchDocument> documents, const Query &query, const SearchFilter &filter,
                          int limit)
{
    if (query.isEmpty())
        return SearchResult();
    auto needles = needlesOf(query);
    std::vector<SearchDocument> near;
    QHash<RecordId, const SearchDocument *> whole;
    Windows windows(needles.value_or(std::vector<Needle>()));
    for (const SearchDocument &document : documents) {
        if (!passes(document, filter))
            continue;
        SearchDocument reduced = document;
        if (needles) {
            reduced.title = windows.of(document.title);
            reduced.body = windows.of(document.body);
            reduced.tags = windows.of(document.tags);
        }
        if (reduced.title.isEmpty() && reduced.body.isEmpty() && reduced.tags.isEmpty())
            continue;
        near.push_back(std::move(reduced));
        whole.insert(document.id, &document);
    }
    HEARTH_GET(const auto index, SearchIndex::create());
    HEARTH_TRY(index->add(near));
    HEARTH_GET(auto found, index->find(query, filter, limit));
    const QList<SearchPhrase> phrases = query.phrases();
    for (SearchHit &hit : found.hits)
        hit = hitOf(*whole.value(hit.id), phrases);
    return found;
}

} // namespace hearth
