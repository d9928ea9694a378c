// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/markdownwords.h"
#include "exchange/frontmatter.h"
#include "exporting/recordmarkdown.h"
#include "exporting/writers.h"
#include "wording/recordwords.h"

#include <QRegularExpression>
#include <QSet>

#include <future>

namespace hearth {

namespace {

constexpr qsizetype kMaxNameLength = 60; // characters of a title in the name of a file

/// As much of a title as every file system takes.
QString nameFor(const QString &title)
{
    // Signs that mean something in names on some system, and what nobody sees.
    static const QRegularExpression odd(QStringLiteral("[\\x00-\\x1f\\x7f\"*/:<>?\\\\|\\p{Cf}]+"));
    QString name = plainText(title, kMaxNameLength).replace(odd, QStringLiteral(" ")).simplified();
    while (name.endsWith(QLatin1Char('.')) || name.endsWith(QLatin1Char(' ')))
        name.chop(1);
    return name;
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
        const auto first = writePages(records.first(own), pagesOf(records.first(own)), target);
        const std::vector<Page> rest = later.get(); // uses the records, whatever became of the first
        return first ? writePages(records.subspan(own), rest, target) : first;
    }

private:
    struct Page final
    {
        QString title;
        QByteArray words;
    };

    [[nodiscard]] std::vector<Page> pagesOf(std::span<const AnyRecord> records) const
    {
        std::vector<Page> pages;
        pages.reserve(records.size());
        for (const AnyRecord &any : records) {
            const QString title = recordTitle(m_journal, any);
            pages.push_back({nameFor(title), matterOf(any, title) + bodyOf(any)});
        }
        return pages;
    }

    [[nodiscard]] Result<void> writePages(std::span<const AnyRecord> records, const std::vector<Page> &pages,
                                          ExportTarget &target)
    {
        for (std::size_t i = 0; i < pages.size(); ++i) {
            HEARTH_TRY(target.begin(freeName(recordOf(records[i]).date, pages[i].title)));
            HEARTH_TRY(target.write(pages[i].words));
        }
        return {};
    }

    [[nodiscard]] QString freeName(QDate day, const QString &title)
    {
        const QString base =
            QStringLiteral("%1/%2").arg(day.toString(QStringLiteral("yyyy")), day.toString(Qt::ISODate)) +
            (title.isEmpty() ? QString() : QLatin1Char(' ') + title);
        QString name = base;
        // Some file systems take large letters for small ones.
        for (int number = 2; m_taken.contains(name.toCaseFolded()); ++number)
            name = QStringLiteral("%1 (%2)").arg(base).arg(number);
        m_taken.insert(name.toCaseFolded());
        return name + QStringLiteral(".md");
    }

    [[nodiscard]] QByteArray matterOf(const AnyRecord &any, const QString &title) const
    {
        const Record &record = recordOf(any);
        FrontMatter matter;
        matter.add("date", record.date.toString(Qt::ISODate));
        matter.add("title", title);
        matter.add("kind", keyOf(kindOf(any)));
        matter.add("author", m_names.of(record.author, m_journal.me()));
        matter.add("visibility",
                   QString(QLatin1String(record.visibility == Visibility::Shared ? "shared" : "private")));
        matter.add("tags", record.tags);
        return matter.text();
    }

    [[nodiscard]] QByteArray bodyOf(const AnyRecord &any) const
    {
        const auto place = [](const Attachment &photo) { return QStringLiteral("../") + exportedFile(photo); };
        return markdownOf(m_journal, any, place).toUtf8() + '\n';
    }

    const Journal &m_journal;
    ExportNames m_names;
    QSet<QString> m_taken;
};

} // namespace

std::unique_ptr<ExportWriter> makeMarkdownWriter(const Journal &journal)
{
    return std::make_unique<MarkdownWriter>(journal);
}

} // namespace hearth
