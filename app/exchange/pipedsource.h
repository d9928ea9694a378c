// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/pieces.h"
#include "exchange/sourcetree.h"

#include <memory>

namespace hearth {

/// A source that can be read but once, as from a pipe.
struct PipedSource final
{
    /// The most that is held, in bytes: as much as of a file that is read at once.
    static constexpr qint64 kMost = SourceTree::kMaxFile;
    /// As the detail of LimitExceeded: an archive, which is not held as a whole where it is a file.
    static constexpr char kArchive[] = "archive";

    /// All of it, held in memory and nowhere else; null where it is JSON Lines, which are read a line at a time
    /// however many there are.
    std::unique_ptr<SourceTree> tree;
    /// From its beginning; nothing where it is held as a tree.
    Pieces lines;
};

/// Takes it for JSON Lines by its first line, and else reads it to its end. Its one file is called `name` with the
/// ending that belongs to what it holds, since readers look for that; an archive is called `name`. A mark of UTF-16
/// that stood before what is read here goes before text. LimitExceeded past `most` bytes that are held, CannotRead.
[[nodiscard]] Result<PipedSource> pipedSource(Pieces pieces, const QByteArray &mark, const QString &name,
                                              qint64 most = PipedSource::kMost);
/// The same, whatever its first line says.
[[nodiscard]] Result<PipedSource> heldSource(const Pieces &pieces, const QByteArray &mark, const QString &name,
                                             qint64 most = PipedSource::kMost);

} // namespace hearth
