// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/recordtable.h"

#include "cli/columns.h"
#include "cli/screentext.h"
#include "cli/words.h"

#include <algorithm>
#include <array>

namespace hearth {

namespace {

constexpr int kBetween = 2;         // columns
constexpr int kMostOfAName = 18;    // columns; of a person or a kind
constexpr int kLeastOfTheGist = 12; // columns

/// A row in columns. The gist is what is shortened; what follows it is not.
class ColumnRow final
{
public:
    ColumnRow(const QString &id, const RecordLine &line)
        : m_cells{id, line.day, shortenedToColumns(line.kind, kMostOfAName),
                  shortenedToColumns(line.author, kMostOfAName)}
        , m_gist(line.gist)
        , m_end(line.end)
    {
    }

    static constexpr std::size_t kCells = 4;
    static constexpr std::size_t kDay = 1;
    using Widths = std::array<int, kCells>;

    void widen(Widths &widths) const
    {
        for (std::size_t i = 0; i < kCells; ++i)
            widths[i] = std::max(widths[i], columnsOf(m_cells[i]));
    }
    [[nodiscard]] QString inColumns(const Widths &widths, const OutScreen &screen) const
    {
        QString text;
        int used = 0;
        for (std::size_t i = 0; i < kCells; ++i) {
            if (widths[i] == 0)
                continue;
            const QString cell = paddedToColumns(m_cells[i], widths[i] + kBetween);
            text += i == kDay ? inFaint(cell, screen) : cell;
            used += widths[i] + kBetween;
        }
        const int end = m_end.isEmpty() ? 0 : columnsOf(m_end) + kBetween;
        text += shortenedToColumns(m_gist, std::max(kLeastOfTheGist, screen.columns - used - end));
        return m_end.isEmpty() ? text : text + QString(kBetween, QChar::Space) + m_end;
    }

private:
    std::array<QString, kCells> m_cells;
    QString m_gist;
    QString m_end;
};

} // namespace

void printTable(const QList<TableRow> &rows, CliEnvironment &environment)
{
    if (!environment.screen) {
        for (const TableRow &row : rows)
            environment.out << (row.id.isEmpty() ? QString() : row.id + QStringLiteral("  ")) << row.line.whole()
                            << '\n';
        return;
    }
    if (rows.isEmpty())
        return;
    const bool hasIds = !rows.first().id.isEmpty();
    const ColumnRow heads(hasIds ? Cli::tr("Number") : QString(),
                          {Cli::tr("Day"), Cli::tr("Kind"), Cli::tr("By"), Cli::tr("What"), QString()});
    ColumnRow::Widths widths{};
    std::vector<ColumnRow> columns;
    heads.widen(widths);
    for (const TableRow &row : rows)
        columns.emplace_back(row.id, row.line).widen(widths);
    const OutScreen plain{environment.screen->columns, false};
    environment.out << inBold(heads.inColumns(widths, plain), environment.screen) << '\n';
    for (const ColumnRow &row : columns)
        environment.out << row.inColumns(widths, *environment.screen) << '\n';
}

} // namespace hearth
