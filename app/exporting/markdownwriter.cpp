// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/markdownwords.h"
#include "exchange/frontmatter.h"
#include "exporting/recordmarkdown.h"
#include "exporting/writers.h"
#include "wording/recordwords.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <future>

namespace hearth {

namespace {

constexpr qsizetype kMaxNameLength = 60; // characters of a title in the name of a file
constexpr qsizetype kYear = 4;           // characters of a day

/// `2026-03-01`. Qt makes it by a format, which takes as long as all else that stands before the words.
QString dayFor(QDate date)
{
    constexpr int kFirst = 1000; // years of four digits
    constexpr int kLast = 9999;
    if (date.year() < kFirst || date.year() > kLast)
        return date.toString(Qt::ISODate);
    QString day(QLatin1String("0000-00-00"));
    const auto put = [&day](qsizetype last, int number) {
        for (qsizetype at = last; number > 0; --at, number /= 10)
            day[at] = QChar(u'0' + number % 10);
    };
    put(3, date.year());
    put(6, date.month());
    put(9, date.day());
    return day;
}

/// Signs of ASCII but these.
template <char16_t... Others>
bool isAsciiBut(QChar sign)
{
    return sign >= u' ' && sign < QChar(0x7f) && ((sign != Others) && ...);
}
/// Signs that mean nothing to Markdown but at the beginning of a line.
constexpr auto isCommon = isAsciiBut<u'\\', u'[', u'!', u'~', u'`', u'*', u'_'>;
/// Signs that stand in names on every system.
constexpr auto isOfNames = isAsciiBut<u'"', u'*', u'/', u':', u'<', u'>', u'?', u'\\', u'|'>;

/// `2026/2026-03-01 Title`, with as much of a title as every file system takes.
QString nameFor(const QString &day, const QString &title)
{
    // Signs that mean something in names on some system, and what nobody sees.
    static const QRegularExpression odd(QStringLiteral("[\\x00-\\x1f\\x7f\"*/:<>?\\\\|\\p{Cf}]+"));
    const bool isPlain = !title.isEmpty() && title.front().isLetter() && std::ranges::all_of(title, isCommon);
    QString name = isPlain ? title.left(kMaxNameLength) : plainText(title, kMaxNameLength);
    if (!std::ranges::all_of(name, isOfNames))
        name.replace(odd, QStringLiteral(" "));
    if (name.contains(QLatin1String("  ")) || name.startsWith(u' '))
        name = name.simplified();
    while (name.endsWith(QLatin1Char('.')) || name.endsWith(QLatin1Char(' ')))
        name.chop(1);
    const QString base = day.left(kYear) + QLatin1Char('/') + day;
    return name.isEmpty() ? base : base + QLatin1Char(' ') + name;
}

/// The same for every name that is one to file systems which take large letters for small ones.
QByteArray foldedName(const QString &name)
{
    const bool isAscii = std::ranges::all_of(name, [](QChar sign) { return sign < QChar(0x80); });
    return isAscii ? name.toLatin1().toLower() : name.toCaseFolded().toUtf8();
}

class MarkdownWriter final : public ExportWriter
{
public:
    explicit MarkdownWriter(const Journal &journal)
        : m_journal(journal)
        , m_names(ExportNames::of(journal))
    {
        m_taken.reserve(journal.all<Entry>().size());
    }

    [[nodiscard]] bool takes(const AnyRecord &record) const override { return kindOf(record) != Kind::Attachment; }
    [[nodiscard]] bool takesPhotos() const override { return true; }
    Result<void> begin(ExportTarget &) override { return {}; }
    Result<void> end(ExportTarget &) override { return {}; }

    Result<void> write(std::span<const AnyRecord> records, ExportTarget &target) override
    {
        // Beside the other part the archive is written.
        const std::size_t own = records.size() * 4 / 7;
        std::future<std::vector<Page>> later =
            std::async(std::launch::async | std::launch::deferred, [&] { return pagesOf(records.subspan(own)); });
        const auto first = writePages(pagesOf(records.first(own)), target);
        const std::vector<Page> rest = later.get(); // uses the records, whatever became of the first
        return first ? writePages(rest, target) : first;
    }

private:
    struct Page final
    {
        QString name; // of its file, without what tells it from others and its ending
        QByteArray folded;
        QByteArray words;
    };

    /// What is said of a record besides its day, its title and its tags.
    struct About final
    {
        Kind kind = {};
        PartnerId author = {};
        Visibility visibility = {};
        FrontMatter lines = {};
        bool isMade = false;

        [[nodiscard]] bool isOf(const AnyRecord &any) const
        {
            const Record &record = recordOf(any);
            return isMade && kind == kindOf(any) && author == record.author && visibility == record.visibility;
        }
    };

    [[nodiscard]] About aboutOf(const AnyRecord &any) const
    {
        const Record &record = recordOf(any);
        About about{kindOf(any), record.author, record.visibility, {}, true};
        about.lines.add("kind", keyOf(about.kind));
        about.lines.add("author", m_names.of(record.author, m_journal.me()));
        const bool isShared = record.visibility == Visibility::Shared;
        about.lines.add("visibility", QString(QLatin1String(isShared ? "shared" : "private")));
        return about;
    }

    [[nodiscard]] std::vector<Page> pagesOf(std::span<const AnyRecord> records) const
    {
        std::vector<Page> pages;
        pages.reserve(records.size());
        About about;
        for (const AnyRecord &any : records) {
            const QString title = recordTitle(m_journal, any);
            const QString day = dayFor(recordOf(any).date);
            const QString name = nameFor(day, title);
            if (!about.isOf(any)) // many are alike
                about = aboutOf(any);
            pages.push_back({name, foldedName(name), wordsOf(any, day, title, about.lines)});
        }
        return pages;
    }

    [[nodiscard]] Result<void> writePages(const std::vector<Page> &pages, ExportTarget &target)
    {
        for (const Page &page : pages) {
            HEARTH_TRY(target.begin(freeName(page)));
            HEARTH_TRY(target.write(page.words));
        }
        return {};
    }

    [[nodiscard]] QString freeName(const Page &page)
    {
        QString behind;
        QByteArray folded = page.folded;
        for (int number = 2; m_taken.contains(folded); ++number) {
            behind = QStringLiteral(" (%1)").arg(number);
            folded = page.folded + behind.toLatin1();
        }
        m_taken.insert(folded);
        return page.name + behind + QStringLiteral(".md");
    }

    /// All that stands in the file of a record.
    [[nodiscard]] QByteArray wordsOf(const AnyRecord &any, const QString &day, const QString &title,
                                     const FrontMatter &about) const
    {
        FrontMatter matter;
        matter.add("date", day);
        const auto *entry = std::get_if<Entry>(&any);
        matter.add("title", entry == nullptr ? title : entry->title); // its first words are none
        matter.add(about);
        matter.add("tags", recordOf(any).tags);
        const auto place = [](const Attachment &photo) { return QStringLiteral("../") + exportedFile(photo); };
        return matter.above(markdownOf(m_journal, any, place));
    }

    const Journal &m_journal;
    ExportNames m_names;
    QSet<QByteArray> m_taken;
};

} // namespace

std::unique_ptr<ExportWriter> makeMarkdownWriter(const Journal &journal)
{
    return std::make_unique<MarkdownWriter>(journal);
}

} // namespace hearth
