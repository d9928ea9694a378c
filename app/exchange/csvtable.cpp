// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/csvtable.h"

#include "exchange/incoming.h"
#include "exchange/textdecoder.h"

#include <csv.h>

#include <QSet>

#include <algorithm>
#include <array>
#include <optional>
#include <utility>

namespace hearth {

namespace {

constexpr std::size_t kMaxRows = 1'000'000;
constexpr qsizetype kMaxFields = 1000;
constexpr qsizetype kMaxField = 1 << 20;
constexpr std::array<char16_t, 3> kSeparators{u',', u';', u'\t'};

QChar separatorOf(QStringView text)
{
    std::array<int, kSeparators.size()> counts{};
    bool quoted = false;
    for (const QChar character : text) {
        if (character == QLatin1Char('"'))
            quoted = !quoted;
        else if (!quoted && (character == QLatin1Char('\n') || character == QLatin1Char('\r')))
            break;
        for (std::size_t i = 0; i < kSeparators.size() && !quoted; ++i)
            counts.at(i) += character == QChar(kSeparators.at(i)) ? 1 : 0;
    }
    const auto most = std::ranges::max_element(counts);
    return QChar(kSeparators.at(static_cast<std::size_t>(most - counts.begin())));
}

/// Where the line that begins at `from` ends, its end included.
qsizetype endOfLine(QStringView text, qsizetype from)
{
    for (qsizetype at = from; at < text.size(); ++at) {
        const bool isReturn = text[at] == QLatin1Char('\r');
        if (isReturn && at + 1 < text.size() && text[at + 1] == QLatin1Char('\n'))
            return at + 2;
        if (isReturn || text[at] == QLatin1Char('\n'))
            return at + 1;
    }
    return text.size();
}

/// Whether the first quotation mark in a line with which a quoted field goes on, if there is one, ends that field.
/// Where a mark was never closed, it is the first of some field of a later row.
bool mayEndField(QStringView line, QChar separator)
{
    qsizetype at = line.indexOf(QLatin1Char('"'));
    while (at >= 0 && at + 1 < line.size() && line[at + 1] == QLatin1Char('"')) // one that is meant as such
        at = line.indexOf(QLatin1Char('"'), at + 2);
    if (at < 0)
        return true;
    for (++at; at < line.size() && line[at] == QChar::Space;)
        ++at;
    return at == line.size() || line[at] == separator || line[at] == QLatin1Char('\r') || line[at] == QLatin1Char('\n');
}

/// libcsv, which is told the lines one after the other.
class Parser final
{
public:
    explicit Parser(QChar separator)
        : m_separator(separator)
    {
        csv_init(&m_parser, 0);
        csv_set_delim(&m_parser, static_cast<unsigned char>(separator.unicode()));
    }
    ~Parser() { csv_free(&m_parser); }
    Parser(const Parser &) = delete;
    Parser &operator=(const Parser &) = delete;

    [[nodiscard]] Result<void> parse(QStringView line, qint64 number, bool isText)
    {
        if (m_row.line == 0)
            m_row.line = number;
        m_row.lastLine = number;
        m_row.isText = m_row.isText && isText;
        m_row.isClosed = m_row.isClosed && (!isQuoteOpen() || mayEndField(line, m_separator));
        const QByteArray bytes = line.toUtf8();
        const std::size_t size = static_cast<std::size_t>(bytes.size());
        if (csv_parse(&m_parser, bytes.constData(), size, &Parser::onField, &Parser::onRow, this) != size)
            return Error{ErrorCode::CannotRead, QString::fromLatin1(csv_strerror(csv_error(&m_parser)))};
        if (m_isBeyond)
            return Error{ErrorCode::LimitExceeded, QString::number(number)};
        // An empty line is no row.
        if (m_row.fields.isEmpty() && m_parser.pstate == kRowNotBegun)
            m_row = {};
        return {};
    }

    /// The rows that ended since this was called the last time.
    [[nodiscard]] std::vector<CsvRow> takeRows() { return std::exchange(m_rows, {}); }

    [[nodiscard]] Result<void> finish()
    {
        const qint64 line = m_row.line;
        // libcsv itself would refuse that only together with every quote that stands within a field.
        if (isQuoteOpen())
            return Error{ErrorCode::CannotRead, QString::number(line)};
        if (csv_fini(&m_parser, &Parser::onField, &Parser::onRow, this) != 0)
            return Error{ErrorCode::OutOfMemory, {}};
        if (m_isBeyond)
            return Error{ErrorCode::LimitExceeded, QString::number(line)};
        return {};
    }

private:
    // What csv_parser::pstate is, as libcsv has it.
    static constexpr int kRowNotBegun = 0;
    static constexpr int kFieldBegun = 2;

    [[nodiscard]] bool isQuoteOpen() const { return m_parser.quoted != 0 && m_parser.pstate == kFieldBegun; }

    static void onField(void *bytes, std::size_t size, void *self)
    {
        auto *parser = static_cast<Parser *>(self);
        const QString field = QString::fromUtf8(static_cast<const char *>(bytes), static_cast<qsizetype>(size));
        parser->m_row.fields += field;
        parser->m_isBeyond = parser->m_isBeyond || field.size() > kMaxField || parser->m_row.fields.size() > kMaxFields;
    }

    static void onRow(int, void *self)
    {
        auto *parser = static_cast<Parser *>(self);
        if (!parser->m_row.fields.isEmpty()) {
            parser->m_rows.push_back(std::move(parser->m_row));
            ++parser->m_count;
        }
        parser->m_row = {};
        parser->m_isBeyond = parser->m_isBeyond || parser->m_count > kMaxRows;
    }

    csv_parser m_parser{};
    QChar m_separator;
    std::vector<CsvRow> m_rows;
    std::size_t m_count = 0; // of all rows
    CsvRow m_row;
    bool m_isBeyond = false;
};

/// Where the rows begin and what parts their fields, by how the text begins.
struct Beginning final
{
    QChar separator;
    qsizetype length = 0; // of the line that names the separator
};

Beginning beginningOf(QStringView text)
{
    if (text.startsWith(QLatin1String("sep="), Qt::CaseInsensitive) && text.size() > 4) { // as spreadsheets write it
        const QStringView first = text.first(endOfLine(text, 0)).trimmed();
        // A tab is trimmed.
        const QChar named = first.size() > 4 ? first.at(4) : QChar(u'\t');
        if (first.size() <= 5 && named.unicode() < 0x80)
            return {named, endOfLine(text, 0)};
    }
    return {separatorOf(text)};
}

} // namespace

Result<void> forEachCsvRow(const Pieces &csv, const QString &characterSet,
                           const std::function<Result<void>(CsvRow row)> &take)
{
    std::optional<Parser> parser;
    qint64 number = 1;
    const auto takeRows = [&]() -> Result<void> {
        for (CsvRow &row : parser->takeRows())
            HEARTH_TRY(take(std::move(row)));
        return {};
    };
    HEARTH_TRY(readLines(csv, characterSet, [&](const DecodedText &decoded) -> Result<void> {
        const QStringView text = decoded.text;
        qsizetype from = 0;
        if (!parser) {
            const Beginning begin = beginningOf(text);
            parser.emplace(begin.separator);
            from = begin.length;
            number += from > 0 ? 1 : 0;
        }
        auto broken = std::ranges::lower_bound(decoded.broken, from);
        for (; from < text.size(); ++number) {
            const qsizetype end = endOfLine(text, from);
            const auto next = std::lower_bound(broken, decoded.broken.end(), end);
            HEARTH_TRY(parser->parse(text.sliced(from, end - from), number, next == broken));
            broken = next;
            from = end;
        }
        return takeRows();
    }));
    if (!parser)
        return {};
    HEARTH_TRY(parser->finish());
    return takeRows();
}

Result<CsvTable> readCsv(const QByteArray &bytes)
{
    CsvTable table;
    HEARTH_GET(table.characterSet, characterSetOf(piecesOf(bytes)));
    const auto read = forEachCsvRow(piecesOf(bytes), table.characterSet, [&table](CsvRow row) -> Result<void> {
        table.rows.push_back(std::move(row));
        return {};
    });
    const bool isOpen = !read && read.error().code == ErrorCode::CannotRead;
    if (isOpen && table.rows.empty())
        return Error{ErrorCode::CannotRead, QLatin1String(kNeverClosed) + read.error().detail};
    if (!read && !isOpen)
        return read.error();
    if (isOpen)
        table.brokenAt = read.error().detail.toLongLong();
    table.columns = columnNames(table.rows);
    return table;
}

QStringList columnNames(const std::vector<CsvRow> &rows)
{
    if (rows.empty())
        return {};
    QStringList names;
    QSet<QString> taken;
    for (const QString &field : rows.front().fields) {
        names += field.trimmed();
        taken.insert(names.last().toLower());
    }
    QSet<QString> met;
    for (QString &name : names) {
        const QString plain = name;
        for (int count = 2; !plain.isEmpty() && met.contains(name.toLower());) {
            do
                name = QStringLiteral("%1 (%2)").arg(plain).arg(count++);
            while (taken.contains(name.toLower()));
        }
        met.insert(name.toLower());
    }
    while (!names.isEmpty() && names.last().isEmpty())
        names.removeLast();
    // What stands behind the last name, as where somebody left a comma without quotation marks.
    for (const CsvRow &row : rows) {
        qsizetype held = row.fields.size();
        while (held > names.size() && row.fields.at(held - 1).trimmed().isEmpty())
            --held;
        names.resize(std::max(held, names.size()));
    }
    for (qsizetype i = 0; i < names.size(); ++i) {
        if (names.at(i).isEmpty())
            names[i] = QStringLiteral("#%1").arg(i + 1);
    }
    return names;
}

} // namespace hearth
