// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace hearth {

/// Markdown that is put together block by block.
class MarkdownBlocks final
{
public:
    enum class Kind : quint8 {
        Plain,
        Item, ///< of a list: two of them stand close together
        Other,
    };

    void add(const QString &block, Kind kind);

    [[nodiscard]] const QString &text() const { return m_text; }
    /// Whether it is nothing but words, so that it may stand in one line.
    [[nodiscard]] bool isPlain() const { return m_isPlain; }
    [[nodiscard]] QString inOneLine() const;

private:
    QString m_text;
    bool m_isPlain = true;
    bool m_wasItem = false;
};

/// A table that is put together cell by cell, and what Markdown can be made of it: a table of it where its cells are
/// lines of words, else a line each row, `a | b`, and where not even that holds what stands in them, cell below cell.
class MarkdownTable final
{
public:
    void beginRow();
    /// It stands in so many rows, its own with them.
    void beginCell(int rows);
    /// To which belongs what comes next; before the first cell it is what stands above.
    [[nodiscard]] MarkdownBlocks &cell();

    /// Adds all of it.
    void addTo(MarkdownBlocks &blocks) const;

private:
    using Row = std::vector<MarkdownBlocks>;

    [[nodiscard]] bool isSimple(std::size_t columns) const;
    [[nodiscard]] QString inMarkdown(std::size_t columns) const;

    MarkdownBlocks m_above;
    std::vector<Row> m_rows;
    std::vector<int> m_hanging; // by column, in how many of the next rows a cell from above stands
};

} // namespace hearth
