// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/foldertree.h"

#include "exchange/textdecoder.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QHash>
#include <QSet>

#include <algorithm>
#include <filesystem>
#include <system_error>
#include <utility>

#ifdef Q_OS_UNIX
#include <fcntl.h>
#endif

namespace hearth {

namespace {

constexpr qint64 kFolderPiece = 64 * 1024; // bytes

/// A name on the disk as one of text, and whether it is another one.
struct NameOnDisk final
{
    QString name;
    bool isOther = false;
};

NameOnDisk nameOf(const std::filesystem::path &path)
{
#ifdef Q_OS_UNIX
    const QByteArray bytes = QByteArray::fromStdString(path.native());
    const DecodedText decoded = decodeFromAnySystem(bytes);
    return {decoded.text, decoded.text.toUtf8() != bytes};
#else
    return {QString::fromStdU16String(path.u16string())};
#endif
}

class FolderTree final : public SourceTree
{
public:
    [[nodiscard]] Result<void> look(const QString &path)
    {
        const QFileInfo given(path);
        m_isSingle = given.isFile();
        m_root = QDir(m_isSingle ? given.absolutePath() : given.absoluteFilePath());
        if (m_isSingle) {
            m_files.push_back({given.fileName(), given.size()});
            return {};
        }
        std::vector<Folder> open{{QFileInfo(m_root.path()).filesystemFilePath(), {}}};
        while (!open.empty()) {
            const Folder folder = std::move(open.back());
            open.pop_back();
            HEARTH_TRY(look(folder, open));
        }
        std::ranges::sort(m_files, {}, &File::name);
        tellTwins();
        return {};
    }

    Result<void> readInPieces(const std::function<bool(const QString &)> &wanted, const TakePieces &take) override
    {
        for (const File &each : m_files) {
            if (!wanted(each.name))
                continue;
            if (each.size > kMaxFile) {
                HEARTH_TRY(take(each.name, failing({ErrorCode::LimitExceeded, each.name})));
                continue;
            }
            QFile file;
            if (open(file, each.name))
                HEARTH_TRY(take(each.name, [&file, left = kMaxFile]() mutable { return pieceOf(file, left); }));
            else
                HEARTH_TRY(take(each.name, failing({ErrorCode::CannotRead, file.errorString()})));
        }
        return {};
    }

    Result<QByteArray> beginningOf(const QString &name, qint64 most) override
    {
        QFile file;
        if (!open(file, name))
            return Error{ErrorCode::CannotRead, file.errorString()};
        QByteArray bytes;
        for (;;) {
            HEARTH_GET(const auto piece, pieceOf(file, most));
            if (piece.isEmpty())
                return bytes;
            bytes += piece;
        }
    }

private:
    struct Folder final
    {
        std::filesystem::path path;
        QString name; // within the source, with a slash behind it; empty for all of it
    };

    /// One folder; those in it are added to `more`.
    [[nodiscard]] Result<void> look(const Folder &folder, std::vector<Folder> &more)
    {
        std::error_code wrong;
        for (std::filesystem::directory_iterator each(folder.path, wrong), end; !wrong && each != end;
             each.increment(wrong)) {
            if (m_files.size() + m_problems.size() + more.size() >= static_cast<std::size_t>(kMaxFiles))
                return Error{ErrorCode::LimitExceeded, {}};
            see(*each, folder.name, more);
        }
        if (wrong && folder.name.isEmpty())
            return Error{ErrorCode::CannotRead, QString::fromStdString(wrong.message())};
        if (wrong)
            m_problems.push_back({{.file = folder.name.chopped(1)}, {ErrorCode::CannotRead, {}}});
        return {};
    }

    void see(const std::filesystem::directory_entry &entry, const QString &folder, std::vector<Folder> &more)
    {
        const auto [last, isOther] = nameOf(entry.path().filename());
        if (last.startsWith(QLatin1Char('.'))) // what programs keep for themselves
            return;
        const QString name = folder + last;
        std::error_code wrong;
        const std::filesystem::file_status status = entry.symlink_status(wrong);
        // Links are not followed: they may lead anywhere, and round in circles.
        if (std::filesystem::is_symlink(status)) {
            m_problems.push_back({{.file = name}, {ErrorCode::OutsideSource, {}}});
        } else if (std::filesystem::is_directory(status)) {
            more.push_back({entry.path(), name + QLatin1Char('/')});
        } else if (std::filesystem::is_regular_file(status)) {
            const auto size = entry.file_size(wrong);
            m_files.push_back({name, wrong ? 0 : static_cast<qint64>(size)});
            if (isOther || m_strange.contains(folder))
                m_byOtherName.insert(name, entry.path());
        } else {
            m_problems.push_back({{.file = name}, {ErrorCode::CannotRead, {}}});
        }
        if (std::filesystem::is_directory(status) && (isOther || m_strange.contains(folder)))
            m_strange.insert(name + QLatin1Char('/'));
    }

    /// Two names on the disk may be one as text; then the one that is text is read.
    void tellTwins()
    {
        for (auto twin = std::ranges::adjacent_find(m_files, {}, &File::name); twin != m_files.end();
             twin = std::ranges::adjacent_find(m_files, {}, &File::name)) {
            m_problems.push_back({{.file = twin->name}, {ErrorCode::CannotRead, {}}});
            if (QFileInfo::exists(m_root.filePath(twin->name)))
                m_byOtherName.remove(twin->name);
            m_files.erase(twin);
        }
    }

    [[nodiscard]] bool open(QFile &file, const QString &name) const
    {
        const auto other = m_byOtherName.constFind(name);
#ifdef Q_OS_UNIX
        if (other != m_byOtherName.cend()) {
            const int handle = ::open(other->c_str(), O_RDONLY | O_CLOEXEC | O_NOFOLLOW);
            return handle >= 0 && file.open(handle, QIODevice::ReadOnly, QFileDevice::AutoCloseHandle);
        }
#endif
        file.setFileName(m_root.filePath(name));
        return file.open(QIODevice::ReadOnly);
    }

    static Pieces failing(const Error &error)
    {
        return [error] { return Result<QByteArray>(error); };
    }

    /// `left` more bytes at most.
    static Result<QByteArray> pieceOf(QFile &file, qint64 &left)
    {
        QByteArray piece = file.read(std::min(left, kFolderPiece));
        if (file.error() != QFileDevice::NoError)
            return Error{ErrorCode::CannotRead, file.errorString()};
        left -= piece.size();
        return piece;
    }

    QDir m_root;
    QSet<QString> m_strange;                             // folders whose name is no UTF-8, or that lie in such
    QHash<QString, std::filesystem::path> m_byOtherName; // files that Qt would not find by theirs
};

} // namespace

Result<std::unique_ptr<SourceTree>> folderAt(const QString &path)
{
    auto opened = std::make_unique<FolderTree>();
    HEARTH_TRY(opened->look(path));
    return std::unique_ptr<SourceTree>(std::move(opened));
}

} // namespace hearth
