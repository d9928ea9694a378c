// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "files/filehold.h"
#include "store/salvage/storedrow.h"

#include <functional>
#include <memory>

namespace hearth {

/// Where a row begins: the number of its page, counted from 1, and the offset of its cell in it.
struct RowPlace final
{
    quint32 page = 0;
    quint16 offset = 0;
};

/// How sure it is that a row still belongs to the journal, the least first.
enum class RowStanding : quint8 {
    Stray,   ///< on a page that belongs to nothing, or on one that no longer says what is on it
    Unknown, ///< on a page of rows, and it cannot be told whether a table leads to it
    Listed,  ///< a table leads to it
};

/// A SQLite file that may be damaged in any way, read as plain bytes: nothing in it is believed, SQLite never sees it,
/// a rollback journal beside it is left alone, and nothing is written. https://www.sqlite.org/fileformat2.html
///
/// Held against writers for as long as the object lives.
class FilePages final
{
public:
    /// NotFound, NotAJournal for what is no file, CannotRead, LimitExceeded for one that is too long to be a SQLite
    /// file, InUse while anybody has it open.
    [[nodiscard]] static Result<std::unique_ptr<FilePages>> open(const QString &path);

    /// The last one may be cut off.
    [[nodiscard]] quint32 pages() const { return static_cast<quint32>(m_marks.size()); }
    /// Which version of the schema the header names; nothing when it is not that of a journal any more.
    [[nodiscard]] std::optional<quint32> schemaVersion() const { return m_schemaVersion; }
    /// Of the rows that a page lists. What is found elsewhere on it is a stray.
    [[nodiscard]] RowStanding standingOf(quint32 page) const { return m_marks.at(page - 1).standing; }

    /// Tells by its values whether a row is worth being read whole.
    using Shape = std::function<bool(const std::vector<StoredValue> &values)>;
    /// True when the row proved whole.
    using Visitor = std::function<bool(const RowPlace &place, const StoredRow &row)>;

    /// Reads the rows of that shape which the page lists. False when it is not a page of rows, or does not say in
    /// every part what is on it.
    [[nodiscard]] bool readListed(quint32 page, const Shape &shape, const Visitor &visitor);
    /// Looks for such rows at every place of the page, unless a row that proved whole goes on there.
    void readStray(quint32 page, const Shape &shape, const Visitor &visitor);

    /// A row that was read before.
    [[nodiscard]] std::optional<StoredRow> rowAt(const RowPlace &place) const;

private:
    /// What is known of a page.
    struct Mark final
    {
        RowStanding standing = RowStanding::Unknown;
        quint8 timesFollowed = 0;
        bool isPartOfRow = false;
    };

    explicit FilePages(std::unique_ptr<FileHold> hold, quint32 pages);
    void readHeader(const QByteArray &first);
    void followTables(const QByteArray &first);
    void followTable(quint32 root);
    void followFreePages(const QByteArray &first);
    [[nodiscard]] QByteArray page(quint32 number) const;
    [[nodiscard]] bool isPage(quint32 number) const { return number >= 1 && number <= pages(); }
    /// Takes what it reads off `allowance`, in bytes.
    void visit(const RowPlace &place, ByteView page, const Shape &shape, const Visitor &visitor, qsizetype &allowance);
    /// The whole of a row, and the pages it goes on to: the numbers are added to `further`, also of what is no row.
    [[nodiscard]] std::optional<StoredRow> rowOf(StoredCell &&cell, ByteView page, quint8 mostFollowed,
                                                 std::vector<quint32> &further) const;

    std::unique_ptr<FileHold> m_hold;
    std::optional<quint32> m_schemaVersion;
    std::vector<Mark> m_marks; // by number of the page, less one
};

} // namespace hearth
