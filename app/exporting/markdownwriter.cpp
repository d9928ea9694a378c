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

/// Signs that mean nothing in names on any system, nor to Markdown but at the beginning of a line.
bool isCommon(QChar sign)
{
    return sign < QChar(0x7f) && (sign.isLetterOrNumber() || QStringView(u" ,.'-").contains(sign));
}

/// `2026/2026-03-01 Title`, with as much of a title as every file system takes.
QString nameFor(const QString &day, const QString &title)
{
    // Signs that mean something in names on some system, and what nobody sees.
    static const QRegularExpression odd(QStringLiteral("[\\x00-\\x1f\\x7f\"*/:<>?\\\\|\\p{Cf}]+"));
    const bool isPlain = !title.isEmpty() && title.front().isLetter() && std::ranges::all_of(title, isCommon);
    QString name = isPlain ? title.left(kMaxNameLength) : plainText(title, kMaxNameLength);
    if (!isPlain && !std::ranges::all_of(name, isCommon))
        name.replace(odd, QStringLiteral(" "));
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
    }

    [[nodiscard]] bool takes(const AnyRecord &record) const override { return kindOf(record) != Kind::Attachment; }
    [[nodiscard]] bool takesPhotos() const override { return true; }
    Result<void> begin(ExportTarget &) override { return {}; }
    Result<void> end(ExportTarget &) override { return {}; }

    Result<void> write(std::span<const AnyRecord> records, ExportTarget &target) override
    {
        // Who writes as well makes less.
        const std::size_t own = records.size() * 2 / 5;
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

    [[nodiscard]] std::vector<Page> pagesOf(std::span<const AnyRecord> records) const
    {
        std::vector<Page> pages;
        pages.reserve(records.size());
        QDate date;
        QString day;
        for (const AnyRecord &any : records) {
            const QString title = recordTitle(m_journal, any);
            if (date != recordOf(any).date) { // mostly they come in the order of their days
                date = recordOf(any).date;
                day = date.toString(Qt::ISODate);
            }
            const QString name = nameFor(day, title);
            pages.push_back({name, foldedName(name), wordsOf(any, day, title)});
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
    [[nodiscard]] QByteArray wordsOf(const AnyRecord &any, const QString &day, const QString &title) const
    {
        const Record &record = recordOf(any);
        FrontMatter matter;
        matter.add("date", day);
        const auto *entry = std::get_if<Entry>(&any);
        matter.add("title", entry == nullptr ? title : entry->title); // its first words are none
        matter.add("kind", keyOf(kindOf(any)));
        matter.add("author", m_names.of(record.author, m_journal.me()));
        matter.add("visibility",
                   QString(QLatin1String(record.visibility == Visibility::Shared ? "shared" : "private")));
        matter.add("tags", record.tags);
        const auto place = [](const Attachment &photo) { return QStringLiteral("../") + exportedFile(photo); };
        return matter.above(markdownOf(m_journal, any, place).toUtf8());
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
