// SPDX-License-Identifier: GPL-3.0-or-later
#include "spelling/spellchecker.h"

#include <QElapsedTimer>
#include <QHash>
#include <QLocale>
#include <QThread>

#include <algorithm>
#include <enchant.h>
#include <optional>
#include <utility>
#include <vector>

namespace hearth {

namespace {

constexpr qsizetype kLongestWord = 60;      // characters; Hunspell stops near 100
constexpr qsizetype kLongestSuggested = 30; // the time for suggestions grows with the word
constexpr qint64 kSuggestingTime = 60;      // milliseconds; no other dictionary is asked after that
constexpr qsizetype kMaxKnown = 50000;      // words remembered, so that each is looked up once

struct FreeBroker
{
    void operator()(EnchantBroker *broker) const { enchant_broker_free(broker); }
};
using Broker = std::unique_ptr<EnchantBroker, FreeBroker>;

std::optional<QChar::Script> scriptOf(const QString &language)
{
    static const QHash<QLocale::Script, QChar::Script> kScripts{
        {QLocale::LatinScript, QChar::Script_Latin},       {QLocale::CyrillicScript, QChar::Script_Cyrillic},
        {QLocale::GreekScript, QChar::Script_Greek},       {QLocale::ArabicScript, QChar::Script_Arabic},
        {QLocale::HebrewScript, QChar::Script_Hebrew},     {QLocale::ArmenianScript, QChar::Script_Armenian},
        {QLocale::GeorgianScript, QChar::Script_Georgian}, {QLocale::DevanagariScript, QChar::Script_Devanagari},
        {QLocale::KoreanScript, QChar::Script_Hangul},     {QLocale::HangulScript, QChar::Script_Hangul},
    };
    const auto known = kScripts.constFind(QLocale(language).script());
    return known == kScripts.cend() ? std::nullopt : std::optional(*known);
}

/// As dictionaries write it.
QString plain(const QString &word)
{
    return word.normalized(QString::NormalizationForm_C).replace(QChar(0x2019), QLatin1Char('\''));
}

} // namespace

/// Enchant's dictionaries, open. Used by one thread at a time.
class SpellChecker::Dictionaries final
{
public:
    explicit Dictionaries(const QStringList &languages)
        : m_broker(enchant_broker_init())
    {
        for (const QString &language : languages) {
            EnchantDict *dictionary = enchant_broker_request_dict(m_broker.get(), language.toUtf8().constData());
            if (dictionary == nullptr)
                continue;
            m_open.push_back(dictionary);
            if (const auto script = scriptOf(language))
                m_scripts += *script;
        }
    }
    ~Dictionaries()
    {
        for (EnchantDict *dictionary : m_open)
            enchant_broker_free_dict(m_broker.get(), dictionary);
    }
    Q_DISABLE_COPY_MOVE(Dictionaries)

    [[nodiscard]] bool isEmpty() const { return m_open.empty(); }

    [[nodiscard]] bool knows(const QString &word) const
    {
        if (word.size() > kLongestWord || !isReadable(word))
            return true;
        const QByteArray utf8 = word.toUtf8();
        return std::ranges::any_of(m_open, [&utf8](EnchantDict *dictionary) {
            return enchant_dict_check(dictionary, utf8.constData(), utf8.size()) <= 0; // 0 yes, below an error
        });
    }

    /// What each dictionary suggests, the likeliest first.
    [[nodiscard]] std::vector<QStringList> suggest(const QString &word) const
    {
        std::vector<QStringList> lists;
        const QByteArray utf8 = word.toUtf8();
        QElapsedTimer time;
        time.start();
        for (EnchantDict *dictionary : m_open) {
            if (time.elapsed() > kSuggestingTime)
                break;
            std::size_t count = 0;
            char **words = enchant_dict_suggest(dictionary, utf8.constData(), utf8.size(), &count);
            if (words == nullptr)
                continue;
            QStringList list;
            for (std::size_t at = 0; at < count; ++at)
                list += QString::fromUtf8(words[at]);
            enchant_dict_free_string_list(dictionary, words);
            lists.push_back(list);
        }
        return lists;
    }

private:
    [[nodiscard]] bool isReadable(const QString &word) const
    {
        const auto letters = word.toUcs4();
        const auto first = std::ranges::find_if(letters, [](char32_t sign) { return QChar::isLetter(sign); });
        return first != letters.end() && m_scripts.contains(QChar::script(*first));
    }

    Broker m_broker;
    std::vector<EnchantDict *> m_open;
    QList<QChar::Script> m_scripts;
};

SpellChecker::SpellChecker(QObject *parent)
    : Spelling(parent)
{
}

SpellChecker::~SpellChecker()
{
    stopLoading();
}

QStringList SpellChecker::languages()
{
    QStringList found;
    const Broker broker(enchant_broker_init());
    enchant_broker_list_dicts(
        broker.get(),
        [](const char *language, const char *, const char *, const char *, void *list) {
            static_cast<QStringList *>(list)->append(QString::fromUtf8(language));
        },
        &found);
    found.removeDuplicates();
    found.sort();
    return found;
}

void SpellChecker::setLanguages(const QStringList &languages)
{
    stopLoading();
    m_known.clear();
    if (std::exchange(m_dictionaries, nullptr))
        emit changed();
    const auto loaded = std::make_shared<std::unique_ptr<Dictionaries>>();
    m_loading.reset(QThread::create([loaded, languages] { *loaded = std::make_unique<Dictionaries>(languages); }));
    connect(m_loading.get(), &QThread::finished, this, [this, loaded, round = ++m_round] {
        if (round != m_round)
            return;
        if (!(*loaded)->isEmpty())
            m_dictionaries = std::move(*loaded);
        emit changed();
    });
    m_loading->start();
}

void SpellChecker::stopLoading()
{
    if (m_loading)
        m_loading->wait();
    m_loading.reset();
}

bool SpellChecker::isCorrect(const QString &word)
{
    if (!isAvailable())
        return true;
    const QString asked = plain(word);
    if (m_ignored.contains(asked.toCaseFolded()))
        return true;
    if (const auto known = m_known.constFind(asked); known != m_known.cend())
        return *known;
    if (m_known.size() >= kMaxKnown)
        m_known.clear();
    const bool isKnown = m_dictionaries->knows(asked);
    m_known.insert(asked, isKnown);
    return isKnown;
}

QStringList SpellChecker::suggestions(const QString &word, int most)
{
    QStringList offered;
    if (!isAvailable() || word.size() > kLongestSuggested)
        return offered;
    const std::vector<QStringList> lists = m_dictionaries->suggest(plain(word));
    // The first of each dictionary, then the second of each.
    for (qsizetype rank = 0; offered.size() < most; ++rank) {
        bool isOver = true;
        for (const QStringList &list : lists) {
            if (rank >= list.size())
                continue;
            isOver = false;
            if (!offered.contains(list.at(rank)) && offered.size() < most)
                offered += list.at(rank);
        }
        if (isOver)
            break;
    }
    return offered;
}

void SpellChecker::ignoreForNow(const QString &word)
{
    m_ignored.insert(plain(word).toCaseFolded());
    emit changed();
}

} // namespace hearth
