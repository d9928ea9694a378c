// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/exporttarget.h"

#include "exchange/targetbeside.h"
#include "files/partfile.h"
#include "files/privatefile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSet>

#include <archive.h>
#include <archive_entry.h>

#include <algorithm>
#include <optional>
#include <utility>

namespace hearth {

namespace {

bool isZipName(const QString &path)
{
    return outputKindOf(path) == OutputKind::Zip;
}

Error writeError(QFileDevice::FileError error, const QString &detail)
{
    return {error == QFileDevice::ResourceError ? ErrorCode::DiskFull : ErrorCode::WriteFailed, detail};
}

Result<void> checkFolder(const QString &path)
{
    const QFileInfo there(path);
    if (there.isSymbolicLink() || (there.exists() && !there.isDir()))
        return Error{ErrorCode::AlreadyExists, {}};
    if (there.isDir() && !QDir(path).isEmpty(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot))
        return Error{ErrorCode::AlreadyExists, {}};
    const QFileInfo above(QFileInfo(QDir::cleanPath(path)).absolutePath());
    if (!above.isDir())
        return Error{ErrorCode::WriteFailed, QStringLiteral("no such folder")};
    return above.isWritable() ? Result<void>() : Result<void>(Error{ErrorCode::ReadOnly, {}});
}

class OneFile final : public ExportTarget
{
public:
    OneFile(std::unique_ptr<PartFile> file, bool mayReplace)
        : m_file(std::move(file))
        , m_mayReplace(mayReplace)
    {
    }

    Result<void> begin(const QString &) override { return {}; }
    Result<void> write(const QByteArray &bytes) override { return m_file->append(bytes); }
    Result<void> putInPlace() override
    {
        HEARTH_TRY(m_file->flush());
        HEARTH_TRY(m_file->close());
        return m_file->putInPlace(m_mayReplace);
    }

private:
    std::unique_ptr<PartFile> m_file;
    bool m_mayReplace;
};

class NewFolder final : public ExportTarget
{
public:
    explicit NewFolder(const QString &path)
        : m_target(QDir::cleanPath(QFileInfo(path).absoluteFilePath()))
        , m_path(PartFile::freeNameBeside(m_target))
    {
    }
    ~NewFolder() override
    {
        m_file.close();
        if (m_isMade)
            QDir(m_path).removeRecursively();
    }

    [[nodiscard]] Result<void> make()
    {
        m_isMade = makeFolder(m_path);
        return m_isMade ? Result<void>() : Result<void>(Error{ErrorCode::ReadOnly, {}});
    }

    Result<void> begin(const QString &name) override
    {
        HEARTH_TRY(endFile());
        const QString path = m_path + QLatin1Char('/') + name;
        const QString folder = path.left(path.lastIndexOf(QLatin1Char('/')));
        if (!m_folders.contains(folder) && !makeFolder(folder))
            return Error{ErrorCode::WriteFailed, folder};
        m_folders.insert(folder);
        // All of it stands in a folder that nobody else can enter.
        constexpr auto kOwnerOnly = QFileDevice::ReadOwner | QFileDevice::WriteOwner;
        m_file.setFileName(path);
        if (!m_file.open(QIODevice::WriteOnly | QIODevice::NewOnly, kOwnerOnly) || !m_file.setPermissions(kOwnerOnly))
            return writeError(m_file.error(), m_file.errorString());
        return {};
    }
    Result<void> write(const QByteArray &bytes) override
    {
        if (m_file.write(bytes) != bytes.size())
            return writeError(m_file.error(), m_file.errorString());
        return {};
    }
    Result<void> putInPlace() override
    {
        HEARTH_TRY(endFile());
        HEARTH_TRY(syncTree(m_path));
        QDir().rmdir(m_target); // an empty one
        if (isTaken(m_target))
            return Error{ErrorCode::AlreadyExists, {}};
        if (!QDir().rename(m_path, m_target))
            return Error{ErrorCode::WriteFailed, m_target};
        m_isMade = false;
        syncFolderOf(m_target);
        return {};
    }

private:
    static bool makeFolder(const QString &path)
    {
        return QDir().mkpath(path) &&
               QFile::setPermissions(path, QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner);
    }
    Result<void> endFile()
    {
        if (!m_file.isOpen())
            return {};
        const bool isWhole = m_file.flush();
        m_file.close();
        return isWhole && m_file.error() == QFileDevice::NoError ? Result<void>()
                                                                 : Result<void>(writeError(m_file.error(), {}));
    }

    QString m_target;
    QString m_path;
    QSet<QString> m_folders; // that are there
    QFile m_file;
    bool m_isMade = false;
};

struct FreeArchive final
{
    void operator()(archive *zip) const { archive_write_free(zip); }
    void operator()(archive_entry *entry) const { archive_entry_free(entry); }
};

class ZipFile final : public ExportTarget
{
public:
    ZipFile(std::unique_ptr<PartFile> file, bool mayReplace)
        : m_file(std::move(file))
        , m_mayReplace(mayReplace)
        , m_zip(archive_write_new())
        , m_entry(archive_entry_new2(m_zip.get()))
    {
    }

    [[nodiscard]] Result<void> open()
    {
        const bool isSet = archive_write_set_format_zip(m_zip.get()) == ARCHIVE_OK &&
                           archive_write_zip_set_compression_store(m_zip.get()) == ARCHIVE_OK;
        constexpr int kBlock = 256 * 1024;
        archive_write_set_bytes_per_block(m_zip.get(), kBlock);
        archive_write_set_bytes_in_last_block(m_zip.get(), 1); // nothing behind the end
        if (!isSet || archive_write_open2(m_zip.get(), this, nullptr, &ZipFile::take, nullptr, nullptr) != ARCHIVE_OK)
            return failure();
        return {};
    }

    Result<void> begin(const QString &name) override
    {
        HEARTH_TRY(endHeld());
        m_name = name;
        return {};
    }
    Result<void> write(const QByteArray &bytes) override
    {
        if (m_name.isEmpty())
            return writeData(bytes);
        if (m_held.isEmpty())
            m_held = bytes; // mostly that is all of it
        else
            m_held += bytes;
        if (m_held.size() <= kMostHeld)
            return {};
        HEARTH_TRY(beginEntry(std::nullopt));
        return writeData(std::exchange(m_held, {}));
    }
    Result<void> putInPlace() override
    {
        HEARTH_TRY(endHeld());
        if (archive_write_close(m_zip.get()) != ARCHIVE_OK)
            return failure();
        HEARTH_TRY(m_file->flush());
        HEARTH_TRY(m_file->close());
        return m_file->putInPlace(m_mayReplace);
    }

private:
    /// Begins the file that m_name names, of that size where it is known.
    [[nodiscard]] Result<void> beginEntry(std::optional<qint64> size)
    {
        archive_entry *entry = archive_entry_clear(m_entry.get());
        const QByteArray name = std::exchange(m_name, {}).toUtf8();
        // A name that is the same in every set of characters is not converted, which would take longer than all else.
        if (std::ranges::all_of(name, [](char sign) { return static_cast<unsigned char>(sign) < 0x80; }))
            archive_entry_copy_pathname(entry, name.constData());
        else
            archive_entry_set_pathname_utf8(entry, name.constData());
        archive_entry_set_filetype(entry, AE_IFREG);
        archive_entry_set_perm(entry, 0600); // nor whose it is, nor when it was written
        if (size)
            archive_entry_set_size(entry, *size);
        return archive_write_header(m_zip.get(), entry) == ARCHIVE_OK ? Result<void>() : Result<void>(failure());
    }
    [[nodiscard]] Result<void> endHeld()
    {
        if (m_name.isEmpty())
            return {};
        HEARTH_TRY(beginEntry(m_held.size()));
        return writeData(std::exchange(m_held, {}));
    }
    [[nodiscard]] Result<void> writeData(const QByteArray &bytes)
    {
        const auto written = archive_write_data(m_zip.get(), bytes.constData(), static_cast<std::size_t>(bytes.size()));
        return written == bytes.size() ? Result<void>() : Result<void>(failure());
    }
    static la_ssize_t take(archive *zip, void *self, const void *bytes, std::size_t size)
    {
        auto &file = *static_cast<ZipFile *>(self);
        const auto taken = file.m_file->append(
            QByteArray::fromRawData(static_cast<const char *>(bytes), static_cast<qsizetype>(size)));
        if (taken)
            return static_cast<la_ssize_t>(size);
        file.m_error = taken.error();
        archive_set_error(zip, EIO, "not written");
        return -1;
    }
    [[nodiscard]] Error failure() const
    {
        const char *words = archive_error_string(m_zip.get());
        return m_error.value_or(Error{ErrorCode::WriteFailed, QString::fromUtf8(words != nullptr ? words : "")});
    }

    // More programs read a file whose size stands before its bytes than one whose size follows them.
    static constexpr qsizetype kMostHeld = 16 << 20; // bytes

    std::unique_ptr<PartFile> m_file;
    bool m_mayReplace;
    QString m_name;    // of a file that is begun here, but not in the archive yet
    QByteArray m_held; // what it holds so far
    std::optional<Error> m_error;
    std::unique_ptr<archive, FreeArchive> m_zip;         // goes before the file it writes to
    std::unique_ptr<archive_entry, FreeArchive> m_entry; // serves for one file after the other
};

} // namespace

Result<void> checkExportFiles(const OutputTarget &where)
{
    if (isZipName(where.path))
        return checkOutput(where, OutputKind::Zip);
    // Nobody means a folder by a name such as thanks.csv.
    if (!QFileInfo(where.path).suffix().isEmpty() && outputKindOf(where.path))
        return Error{ErrorCode::TargetIsOtherKind, {}};
    return checkFolder(where.path);
}

Result<std::unique_ptr<ExportTarget>> ExportTarget::forFiles(const OutputTarget &where)
{
    HEARTH_TRY(checkExportFiles(where));
    if (isZipName(where.path)) {
        HEARTH_GET(auto file, PartFile::beside(where.path));
        auto zip = std::make_unique<ZipFile>(std::move(file), where.mayReplace);
        HEARTH_TRY(zip->open());
        return std::unique_ptr<ExportTarget>(std::make_unique<TargetBeside>(std::move(zip)));
    }
    // Written where it is made: what makes the records uses both cores already.
    auto folder = std::make_unique<NewFolder>(where.path);
    HEARTH_TRY(folder->make());
    return std::unique_ptr<ExportTarget>(std::move(folder));
}

Result<std::unique_ptr<ExportTarget>> ExportTarget::forOneFile(const OutputTarget &where, OutputKind kind)
{
    HEARTH_TRY(checkOutput(where, kind));
    HEARTH_GET(auto file, PartFile::beside(where.path));
    return std::unique_ptr<ExportTarget>(std::make_unique<OneFile>(std::move(file), where.mayReplace));
}

} // namespace hearth
