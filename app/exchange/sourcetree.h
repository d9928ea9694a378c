// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/importplan.h"
#include "exchange/pieces.h"

#include <QHash>

#include <functional>
#include <memory>

namespace hearth {

struct JsonLook;

/// How many bytes of a beginning tell an archive from other files.
inline constexpr qint64 kArchiveStart = 512;
[[nodiscard]] bool beginsAsArchive(const QByteArray &start);

/// A file, a folder or an archive (zip, tar and what libarchive reads besides), seen as files with names. Nothing is
/// ever unpacked to a disk. An archive may be hostile: what points outside (`..`, absolute names), links and devices
/// are passed over and told, as are folders that may not be opened; of one that breaks off, what stands before that is
/// there. How much it may hold and expand to is bounded.
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
    /// Of bytes that are held in memory: an archive, or one file, of that name. LimitExceeded, CannotRead.
    [[nodiscard]] static Result<std::unique_ptr<SourceTree>> over(QByteArray bytes, const QString &name);

    virtual ~SourceTree() = default;

    /// By name; of a single file its own.
    [[nodiscard]] const std::vector<File> &files() const { return m_files; }
    /// What was passed over, and why.
    [[nodiscard]] const std::vector<ImportProblem> &problems() const { return m_problems; }
    [[nodiscard]] bool isSingleFile() const { return m_isSingle; }
    /// To look into one of its files may mean to go through those before it.
    [[nodiscard]] bool isArchive() const { return m_isArchive; }
    [[nodiscard]] bool has(const QString &name) const;

    /// Those files that are wanted, one after the other in the source's own order, so that an archive is gone through
    /// once; `take` may stop it by an error, and reads as much of each as it likes before it returns. The pieces of
    /// what cannot be read fail: LimitExceeded past kMaxFile, CannotRead.
    using TakePieces = std::function<Result<void>(const QString &name, const Pieces &pieces)>;
    [[nodiscard]] virtual Result<void> readInPieces(const std::function<bool(const QString &name)> &wanted,
                                                    const TakePieces &take) = 0;
    /// The same of one file; NotFound.
    [[nodiscard]] Result<void> readInPieces(const QString &name,
                                            const std::function<Result<void>(const Pieces &pieces)> &take);
    /// The same, each file whole. What cannot be read is given as an error.
    using Take = std::function<Result<void>(const QString &name, const Result<QByteArray> &bytes)>;
    [[nodiscard]] Result<void> readEach(const std::function<bool(const QString &name)> &wanted, const Take &take);
    /// One file whole. NotFound, LimitExceeded, CannotRead.
    [[nodiscard]] Result<QByteArray> read(const QString &name);
    /// The first bytes of one file.
    [[nodiscard]] virtual Result<QByteArray> beginningOf(const QString &name, qint64 most) = 0;

    /// What is known of files of JSON by their names, so that each is looked at once; see lookAtJson().
    [[nodiscard]] QHash<QString, std::shared_ptr<const JsonLook>> &jsonLooks() { return m_jsonLooks; }

protected:
    std::vector<File> m_files;
    std::vector<ImportProblem> m_problems;
    bool m_isSingle = false;
    bool m_isArchive = false;

private:
    QHash<QString, std::shared_ptr<const JsonLook>> m_jsonLooks;
};

} // namespace hearth
