// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/importplan.h"

#include <functional>
#include <memory>

namespace hearth {

/// A file, a folder or an archive (zip, tar and what libarchive reads besides), seen as files with names. Nothing is
/// ever unpacked to a disk. An archive may be hostile: what points outside (`..`, absolute names), links and devices
/// are passed over and told, and how much it may hold and expand to is bounded.
class SourceTree
{
public:
    struct File final
    {
        /// Relative, with slashes.
        QString name;
        qint64 size = 0; // bytes, as the source claims
    };

    static constexpr qint64 kMaxFile = 256 << 20;      // bytes of one that is read at once
    static constexpr qint64 kMaxAll = qint64{8} << 30; // of everything that an archive expands to
    static constexpr qsizetype kMaxFiles = 200'000;

    /// NotFound, CannotRead, LimitExceeded.
    [[nodiscard]] static Result<std::unique_ptr<SourceTree>> open(const QString &path);

    virtual ~SourceTree() = default;

    /// By name; of a single file its own.
    [[nodiscard]] const std::vector<File> &files() const { return m_files; }
    /// What was passed over, and why.
    [[nodiscard]] const std::vector<ImportProblem> &problems() const { return m_problems; }
    [[nodiscard]] bool isSingleFile() const { return m_isSingle; }
    [[nodiscard]] bool has(const QString &name) const;

    /// One file. NotFound, LimitExceeded past kMaxFile, CannotRead.
    [[nodiscard]] Result<QByteArray> read(const QString &name);
    /// Those files that are wanted, one after the other in the source's own order, so that an archive is gone through
    /// once; `take` may stop it by an error. What cannot be read is given as one.
    using Take = std::function<Result<void>(const QString &name, const Result<QByteArray> &bytes)>;
    [[nodiscard]] virtual Result<void> readEach(const std::function<bool(const QString &name)> &wanted,
                                                const Take &take) = 0;
    /// The first bytes of one file.
    [[nodiscard]] virtual Result<QByteArray> beginningOf(const QString &name, qint64 most) = 0;

protected:
    std::vector<File> m_files;
    std::vector<ImportProblem> m_problems;
    bool m_isSingle = false;
};

} // namespace hearth
