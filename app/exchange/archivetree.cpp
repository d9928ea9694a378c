// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/archivetree.h"

#include <QFile>
#include <QFileInfo>
#include <QStringDecoder>

#include <archive.h>
#include <archive_entry.h>

#include <algorithm>
#include <locale.h>
#include <utility>

namespace hearth {

namespace {

constexpr std::size_t kArchiveBlock = 64 * 1024; // bytes

/// Names in archives are read as what they are, whatever the language of this system.
class Utf8Names final
{
public:
#ifdef Q_OS_UNIX
    Utf8Names()
    {
        for (const char *name : {"C.UTF-8", "UTF-8", "en_US.UTF-8"}) {
            if (m_utf8 == locale_t{})
                m_utf8 = newlocale(LC_CTYPE_MASK, name, locale_t{});
        }
        if (m_utf8 != locale_t{})
            m_before = uselocale(m_utf8);
    }
    ~Utf8Names()
    {
        if (m_utf8 == locale_t{})
            return;
        uselocale(m_before);
        freelocale(m_utf8);
    }
    Q_DISABLE_COPY_MOVE(Utf8Names)

private:
    locale_t m_utf8{};
    locale_t m_before{};
#endif
};

/// The name of an entry; one that is no UTF-8 is what the programs of its kind of archive wrote before there was any.
QString nameOf(archive *opened, archive_entry *entry)
{
#ifdef Q_OS_UNIX
    const char *raw = archive_entry_pathname(entry); // as it stands there, since Utf8Names
    if (raw == nullptr)
        raw = archive_entry_pathname_utf8(entry);
#else
    const char *raw = archive_entry_pathname_utf8(entry);
    if (raw == nullptr)
        raw = archive_entry_pathname(entry);
#endif
    const QByteArray bytes(raw);
    QStringDecoder utf8(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString name = utf8(bytes);
    if (!utf8.hasError())
        return name;
    const bool isZip = (archive_format(opened) & ARCHIVE_FORMAT_BASE_MASK) == ARCHIVE_FORMAT_ZIP;
    QStringDecoder older(isZip ? "IBM437" : "windows-1252");
    return older.isValid() ? QString(older(bytes)) : QString::fromLatin1(bytes);
}

/// What a Mac puts beside each file of a zip, and no person did.
bool isOfSystem(const QString &name)
{
    const QString last = name.section(QLatin1Char('/'), -1);
    return name.startsWith(QLatin1String("__MACOSX/")) || last.startsWith(QLatin1String("._")) ||
           last == QLatin1String(".DS_Store");
}

/// Where a name in an archive stays within it: without a drive, a root and a way up. Empty for any other.
QString safeName(QString name)
{
    name.replace(QLatin1Char('\\'), QLatin1Char('/'));
    while (name.startsWith(QLatin1String("./")))
        name.remove(0, 2);
    const bool isRooted = name.startsWith(QLatin1Char('/')) || (name.size() > 1 && name.at(1) == QLatin1Char(':'));
    const QStringList parts = name.split(QLatin1Char('/'));
    return isRooted || parts.contains(QLatin1String("..")) || name.contains(QChar(QChar::Null)) ? QString() : name;
}

class Archive final : public SourceTree
{
public:
    explicit Archive(const QString &path)
        : m_path(path)
    {
        m_isArchive = true;
    }
    /// Held in memory, and called so.
    Archive(QByteArray bytes, const QString &name)
        : m_path(name)
        , m_bytes(std::move(bytes))
    {
        m_isArchive = true;
    }

    [[nodiscard]] Result<void> look()
    {
        const auto listed = walk([this](archive *opened, archive_entry *entry, const QString &name) -> Result<bool> {
            const bool isFolder = archive_entry_filetype(entry) == AE_IFDIR;
            if (isFolder || isOfSystem(name))
                return true;
            const bool isPlain = archive_entry_filetype(entry) == AE_IFREG &&
                                 archive_entry_hardlink(entry) == nullptr && archive_entry_symlink(entry) == nullptr;
            if (name.isEmpty() || !isPlain) {
                m_problems.push_back({{.file = nameOf(opened, entry).left(200)}, {ErrorCode::OutsideSource, {}}});
                return true;
            }
            if (archive_entry_is_encrypted(entry) != 0) {
                if (!std::exchange(m_isLocked, true)) // one passphrase is missing, however many files it locks
                    m_problems.push_back({{.file = name}, {ErrorCode::CannotRead, QLatin1String(kLocked)}});
                return true;
            }
            if (m_files.size() >= static_cast<std::size_t>(kMaxFiles))
                return Error{ErrorCode::LimitExceeded, {}};
            m_files.push_back({name, archive_entry_size(entry)});
            return true;
        });
        std::ranges::sort(m_files, {}, &File::name);
        if (listed || listed.error().code != ErrorCode::CannotRead || m_files.empty())
            return listed;
        m_breaksOff = true; // what stands before comes in
        m_problems.push_back(
            {{.file = QFileInfo(m_path).fileName()}, {ErrorCode::CannotRead, QLatin1String(kBreaksOff)}});
        return {};
    }

    Result<void> readInPieces(const std::function<bool(const QString &)> &wanted, const TakePieces &take) override
    {
        m_expanded = 0;
        return walk([&](archive *opened, archive_entry *, const QString &name) -> Result<bool> {
            if (!has(name) || !wanted(name))
                return true;
            m_at = 0;
            HEARTH_TRY(take(name, [this, opened, left = kMaxFile]() mutable -> Result<QByteArray> {
                HEARTH_GET(auto piece, pieceOf(opened));
                left -= piece.size();
                return left < 0 ? Result<QByteArray>(Error{ErrorCode::LimitExceeded, {}}) : piece;
            }));
            return m_expanded > kMaxAll ? Result<bool>(Error{ErrorCode::LimitExceeded, {}}) : true;
        });
    }

    Result<QByteArray> beginningOf(const QString &name, qint64 most) override
    {
        Result<QByteArray> found = Error{ErrorCode::NotFound, name};
        m_expanded = 0;
        HEARTH_TRY(walk([&](archive *opened, archive_entry *, const QString &each) -> Result<bool> {
            if (each != name)
                return true;
            m_at = 0;
            QByteArray bytes;
            for (bool goesOn = true; goesOn && bytes.size() < most;) {
                const auto piece = pieceOf(opened);
                if (!piece && bytes.isEmpty()) {
                    found = piece;
                    return false;
                }
                goesOn = piece && !piece.value().isEmpty();
                bytes += piece ? piece.value() : QByteArray();
            }
            found = bytes.left(most);
            return false;
        }));
        return found;
    }

private:
    /// False from `look` ends it.
    using Look = std::function<Result<bool>(archive *, archive_entry *, const QString &name)>;

    [[nodiscard]] Result<void> walk(const Look &look) const
    {
        const Utf8Names names;
        const std::unique_ptr<archive, int (*)(archive *)> opened(archive_read_new(), archive_read_free);
        archive_read_support_format_zip(opened.get());
        archive_read_support_format_tar(opened.get());
        archive_read_support_format_7zip(opened.get());
        archive_read_support_filter_gzip(opened.get());
        archive_read_support_filter_bzip2(opened.get());
        archive_read_support_filter_xz(opened.get());
        archive_read_support_filter_zstd(opened.get());
        QFile file(m_path);
        const bool isHeld = !m_bytes.isEmpty();
        if (!isHeld && !file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
            return Error{ErrorCode::CannotRead, file.errorString()};
        const int begun = isHeld ? archive_read_open_memory(opened.get(), m_bytes.constData(),
                                                            static_cast<std::size_t>(m_bytes.size()))
                                 : archive_read_open_fd(opened.get(), file.handle(), kArchiveBlock);
        if (begun != ARCHIVE_OK)
            return Error{ErrorCode::CannotRead, QString::fromUtf8(archive_error_string(opened.get()))};
        for (;;) {
            archive_entry *entry = nullptr;
            const int step = archive_read_next_header(opened.get(), &entry);
            if (step == ARCHIVE_EOF)
                return {};
            if (step < ARCHIVE_WARN && m_breaksOff)
                return {};
            if (step < ARCHIVE_WARN && archive_read_has_encrypted_entries(opened.get()) > 0)
                return Error{ErrorCode::CannotRead, QLatin1String(kLocked)};
            if (step < ARCHIVE_WARN)
                return Error{ErrorCode::CannotRead, QString::fromUtf8(archive_error_string(opened.get()))};
            HEARTH_GET(const bool goesOn, look(opened.get(), entry, safeName(nameOf(opened.get(), entry))));
            if (!goesOn)
                return {};
        }
    }

    [[nodiscard]] Result<QByteArray> pieceOf(archive *opened)
    {
        // Block by block: where the archive breaks off, what stands before that has come.
        for (;;) {
            const void *block = nullptr;
            std::size_t size = 0;
            la_int64_t at = 0; // within the file
            const int step = archive_read_data_block(opened, &block, &size, &at);
            if (step == ARCHIVE_EOF)
                return QByteArray();
            if (step < ARCHIVE_WARN || at != m_at) // files with gaps are none that people write
                return Error{ErrorCode::CannotRead, {}};
            m_at += static_cast<qint64>(size);
            m_expanded += static_cast<qint64>(size);
            if (m_expanded > kMaxAll)
                return Error{ErrorCode::LimitExceeded, {}};
            if (size > 0)
                return QByteArray(static_cast<const char *>(block), static_cast<qsizetype>(size));
        }
    }

    QString m_path;
    QByteArray m_bytes; // all of it where it is no file
    qint64 m_expanded = 0;
    qint64 m_at = 0;          // within the file that is read
    bool m_breaksOff = false; // that is known, and told
    bool m_isLocked = false;  // some of it, likewise
};

} // namespace

Result<std::unique_ptr<SourceTree>> archiveAt(const QString &path)
{
    auto opened = std::make_unique<Archive>(path);
    HEARTH_TRY(opened->look());
    return std::unique_ptr<SourceTree>(std::move(opened));
}

Result<std::unique_ptr<SourceTree>> archiveOver(QByteArray bytes, const QString &name)
{
    auto opened = std::make_unique<Archive>(std::move(bytes), name);
    HEARTH_TRY(opened->look());
    return std::unique_ptr<SourceTree>(std::move(opened));
}

} // namespace hearth
