// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/markdownblocks.h"

#include <algorithm>
#include <utility>

namespace hearth {

namespace {

constexpr qsizetype kLongestCell = 300;   // characters; what is longer reads better below than beside
constexpr std::size_t kMostHanging = 100; // columns in which cells are followed from row to row
const QString kBetween = QStringLiteral(" | ");

bool isEmpty(const MarkdownBlocks &cell)
{
    return cell.text().isEmpty();
}

QString ofTable(const MarkdownBlocks &cell)
{
    return cell.inOneLine().replace(QLatin1Char('|'), QLatin1String("\\|"));
}

} // namespace

void MarkdownBlocks::add(const QString &block, Kind kind)
{
    if (block.isEmpty())
        return;
    const bool isItem = kind == Kind::Item;
    if (!m_text.isEmpty())
        m_text += isItem && m_wasItem ? QStringLiteral("\n") : QStringLiteral("\n\n");
    m_text += block;
    m_isPlain = m_isPlain && kind == Kind::Plain;
    m_wasItem = isItem;
}

QString MarkdownBlocks::inOneLine() const
{
    QStringList lines = m_text.split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    return lines.join(QStringLiteral(" / "));
}

void MarkdownTable::beginRow()
{
    // A cell from above may stand behind the last one that the row before had.
    for (std::size_t column = m_rows.empty() ? 0 : m_rows.back().size(); column < m_hanging.size(); ++column)
        m_hanging[column] = std::max(0, m_hanging[column] - 1);
    m_rows.emplace_back();
}

void MarkdownTable::beginCell(int rows)
{
    if (m_rows.empty())
        beginRow();
    Row &row = m_rows.back();
    for (; row.size() < m_hanging.size() && m_hanging[row.size()] > 0; row.emplace_back())
        --m_hanging[row.size()];
    if (rows > 1 && row.size() < kMostHanging) {
        m_hanging.resize(std::max(m_hanging.size(), row.size() + 1));
        m_hanging[row.size()] = rows - 1;
    }
    row.emplace_back();
}

MarkdownBlocks &MarkdownTable::cell()
{
    return m_rows.empty() || m_rows.back().empty() ? m_above : m_rows.back().back();
}

bool MarkdownTable::isSimple(std::size_t columns) const
{
    const auto isShort = [](const MarkdownBlocks &cell) {
        return cell.isPlain() && cell.text().size() <= kLongestCell;
    };
    const auto areShort = [&isShort](const Row &row) { return std::ranges::all_of(row, isShort); };
    return columns > 1 && m_rows.size() > 1 && std::ranges::all_of(m_rows, areShort);
}

QString MarkdownTable::inMarkdown(std::size_t columns) const
{
    QString table;
    for (const Row &row : m_rows) {
        const bool isHead = table.isEmpty();
        table += isHead ? QLatin1String("|") : QLatin1String("\n|");
        for (const MarkdownBlocks &cell : row)
            table += QLatin1Char(' ') + ofTable(cell) + QLatin1String(" |");
        if (isHead) // which says how many columns there are; the other rows may have less
            table += QStringLiteral("  |").repeated(static_cast<qsizetype>(columns - row.size())) +
                     QLatin1String("\n|") + QStringLiteral(" --- |").repeated(static_cast<qsizetype>(columns));
    }
    return table;
}

void MarkdownTable::addTo(MarkdownBlocks &blocks) const
{
    using Kind = MarkdownBlocks::Kind;
    blocks.add(m_above.text(), m_above.isPlain() ? Kind::Plain : Kind::Other);
    MarkdownTable filled;
    std::size_t columns = 0;
    for (Row row : m_rows) {
        while (!row.empty() && isEmpty(row.back()))
            row.pop_back();
        columns = std::max(columns, row.size());
        if (!row.empty())
            filled.m_rows.push_back(std::move(row));
    }
    if (filled.isSimple(columns))
        return blocks.add(filled.inMarkdown(columns), Kind::Other);
    for (const Row &row : filled.m_rows) {
        const bool isLine = std::ranges::all_of(
            row, [](const MarkdownBlocks &cell) { return cell.isPlain() && !cell.text().contains(QLatin1Char('\n')); });
        QStringList cells;
        for (const MarkdownBlocks &cell : row) {
            if (isLine)
                cells += cell.text();
            else
                blocks.add(cell.text(), cell.isPlain() ? Kind::Plain : Kind::Other);
        }
        blocks.add(cells.join(kBetween), row.size() > 1 ? Kind::Other : Kind::Plain);
    }
}

} // namespace hearth
