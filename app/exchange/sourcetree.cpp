// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/sourcetree.h"

#include "exchange/archivetree.h"
#include "exchange/foldertree.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace hearth {

namespace {

constexpr qsizetype kHeldPiece = 64 * 1024; // bytes

/// One file that is held in memory.
class HeldFile final : public SourceTree
{
public:
    HeldFile(QByteArray bytes, const QString &name)
        : m_bytes(std::move(bytes))
    {
        m_isSingle = true;
        m_files.push_back({name, m_bytes.size()});
    }

    Result<void> readInPieces(const std::function<bool(const QString &)> &wanted, const TakePieces &take) override
    {
        const QString &name = m_files.front().name;
        if (!wanted(name))
            return {};
        return take(name, [this, at = qsizetype{0}]() mutable {
            const QByteArray piece = m_bytes.mid(at, kHeldPiece);
            at += piece.size();
            return Result(piece);
        });
    }

    Result<QByteArray> beginningOf(const QString &name, qint64 most) override
    {
        return has(name) ? Result(m_bytes.first(std::min(m_bytes.size(), static_cast<qsizetype>(most))))
                         : Result<QByteArray>(Error{ErrorCode::NotFound, name});
    }

private:
    QByteArray m_bytes;
};

bool isArchiveAt(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) && beginsAsArchive(file.read(kArchiveStart));
}

} // namespace

bool beginsAsArchive(const QByteArray &start)
{
    return start.startsWith("PK\x03\x04") || start.startsWith("PK\x05\x06") || start.startsWith("\x1f\x8b") ||
           start.startsWith("BZh") ||
           start.startsWith("\xfd"
                            "7zXZ") ||
           start.startsWith("\x28\xb5\x2f\xfd") || start.startsWith("7z\xbc\xaf\x27\x1c") ||
           start.mid(257, 5) == "ustar";
}

Result<std::unique_ptr<SourceTree>> SourceTree::over(QByteArray bytes, const QString &name)
{
    if (!beginsAsArchive(bytes.left(kArchiveStart)))
        return std::unique_ptr<SourceTree>(std::make_unique<HeldFile>(std::move(bytes), name));
    return archiveOver(std::move(bytes), name);
}

Result<std::unique_ptr<SourceTree>> SourceTree::open(const QString &path)
{
    if (!QFileInfo::exists(path))
        return Error{ErrorCode::NotFound, path};
    return QFileInfo(path).isFile() && isArchiveAt(path) ? archiveAt(path) : folderAt(path);
}

bool SourceTree::has(const QString &name) const
{
    const auto found = std::ranges::lower_bound(m_files, name, {}, &File::name);
    return found != m_files.end() && found->name == name;
}

Result<void> SourceTree::readInPieces(const QString &name,
                                      const std::function<Result<void>(const Pieces &pieces)> &take)
{
    Result<void> found = Error{ErrorCode::NotFound, name};
    HEARTH_TRY(readInPieces([&name](const QString &each) { return each == name; },
                            [&](const QString &, const Pieces &pieces) -> Result<void> {
                                found = take(pieces);
                                return found;
                            }));
    return found;
}

Result<void> SourceTree::readEach(const std::function<bool(const QString &name)> &wanted, const Take &take)
{
    return readInPieces(wanted, [&take](const QString &name, const Pieces &pieces) -> Result<void> {
        QByteArray bytes;
        for (;;) {
            const auto piece = pieces();
            if (!piece || piece.value().isEmpty())
                return take(name, piece ? Result<QByteArray>(bytes) : piece);
            bytes += piece.value();
        }
    });
}

Result<QByteArray> SourceTree::read(const QString &name)
{
    Result<QByteArray> found = Error{ErrorCode::NotFound, name};
    HEARTH_TRY(readEach([&name](const QString &each) { return each == name; },
                        [&found](const QString &, const Result<QByteArray> &bytes) -> Result<void> {
                            found = bytes;
                            return {};
                        }));
    return found;
}

} // namespace hearth
