// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/rollbackjournal.h"

#include "files/privatefile.h"
#include "store/database.h"
#include "store/filestate.h"

#include <QFileInfo>

#include <filesystem>
#include <functional>

namespace hearth {

namespace {

const QByteArray kMagic("\xd9\xd5\x05\xf9\x20\xa1\x63\xd7", 8);
constexpr qint64 kHeaderSize = 28;
constexpr qint64 kRecordSize = 4 + kPageSize + 4;
constexpr quint32 kFirstVersionWithStamps = 3;
constexpr qint64 kCopyBlock = 1 << 20;

quint32 bigEndian(const QByteArray &bytes, qsizetype at)
{
    quint32 number = 0;
    for (qsizetype i = at; i < at + 4; ++i)
        number = (number << 8) | static_cast<unsigned char>(bytes[i]);
    return number;
}

// pager.c, pager_cksum(): every 200th byte, from the end.
quint32 checksumOf(quint32 nonce, const QByteArray &page)
{
    quint32 sum = nonce;
    for (qsizetype at = page.size() - 200; at > 0; at -= 200)
        sum += static_cast<unsigned char>(page[at]);
    return sum;
}

// pager.c, readSuperJournal(): a length, a checksum and the magic stand at the very end.
bool namesAnother(QFile &journal)
{
    const qint64 size = journal.size();
    if (size < 16 || !journal.seek(size - 16))
        return false;
    const QByteArray end = journal.read(16);
    return end.size() == 16 && end.endsWith(kMagic) && bigEndian(end, 0) > 0 && bigEndian(end, 0) < size - 16;
}

// The number at the end of a stamp; 0 where it was not known yet.
quint32 nonceOf(const FileState &state)
{
    return readNumber<quint32>(ByteView(state.stamp).last(sizeof(quint32)));
}

// Whether that state is in the file because of the write that this journal belongs to.
bool isWrittenWith(const FileState &now, quint32 nonce)
{
    return nonceOf(now) == 0 || nonceOf(now) == nonce;
}

// What the pages in the journal say about the file, one after the other.
class Witnesses final
{
public:
    Witnesses(const FileHold &file, quint32 nonce)
        : m_file(file)
        , m_nonce(nonce)
        , m_first(file.read(0, 100))
        , m_version(m_first.size() == 100 ? bigEndian(m_first, 60) : 0)
    {
    }

    void hear(quint32 number, const QByteArray &page)
    {
        if (number == 1)
            hearFirstPage(page);
        const auto then = FileState::findIn(page);
        if (!then)
            return;
        // Of a page that has lost its stamp since, its twin will speak.
        const auto now = FileState::findIn(m_file.read((static_cast<qint64>(number) - 1) * kPageSize, kPageSize));
        if (!now)
            return;
        m_hasStamp = true;
        const bool isNext = now->before == then->stamp && isWrittenWith(*now, m_nonce);
        m_contradicts = m_contradicts || (now->stamp != then->stamp && !isNext);
    }

    [[nodiscard]] bool areForIt() const
    {
        // Every write of a record touches the stamp before all else. What changes the file's first page without it is a
        // vacuum, and of versions before the third there is only the counter in that page to tell, where it was
        // written.
        return !m_contradicts && (m_hasStamp || m_hasFirstPage || m_version < kFirstVersionWithStamps) &&
               !wasMigratedSince();
    }

private:
    void hearFirstPage(const QByteArray &page)
    {
        m_hasFirstPage = true;
        m_version = bigEndian(page, 60); // as it was, before a migration perhaps
        const quint32 counted = bigEndian(m_first, 24) - bigEndian(page, 24);
        m_contradicts = m_contradicts || counted > 1;
    }

    // Of the version before: whether the migration came to its end with another journal.
    [[nodiscard]] bool wasMigratedSince() const
    {
        const bool isMigrated = m_first.size() == 100 && bigEndian(m_first, 60) >= kFirstVersionWithStamps;
        if (m_version >= kFirstVersionWithStamps || !isMigrated)
            return false;
        for (qint64 at = 0; at < m_file.size(); at += kPageSize) {
            if (const auto state = FileState::findIn(m_file.read(at, kPageSize)))
                return !isWrittenWith(*state, m_nonce);
        }
        return false;
    }

    const FileHold &m_file;
    quint32 m_nonce;
    QByteArray m_first;
    quint32 m_version;
    bool m_hasStamp = false;
    bool m_hasFirstPage = false;
    bool m_contradicts = false;
};

QString copyName(const QString &path)
{
    return path + QStringLiteral(".before-recovery");
}

Result<void> copyInto(const QString &target, const std::function<QByteArray(qint64 at)> &read)
{
    HEARTH_TRY(createPrivateFile(target));
    QFile copy(target);
    bool isWritten = copy.open(QIODevice::WriteOnly | QIODevice::Unbuffered);
    qint64 at = 0;
    for (QByteArray block = read(at); isWritten && !block.isEmpty(); block = read(at)) {
        isWritten = copy.write(block) == block.size();
        at += block.size();
    }
    copy.close();
    if (isWritten && syncFile(target))
        return {};
    QFile::remove(target);
    return Error{ErrorCode::WriteFailed, QStringLiteral("copy before recovery")};
}

} // namespace

QString rollbackJournalOf(const QString &path)
{
    return path + QStringLiteral("-journal");
}

quint32 nonceOfRollbackJournal(const QString &journalPath)
{
    QFile journal(journalPath);
    const bool isOpen = journal.open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    const QByteArray header = isOpen ? journal.read(kHeaderSize) : QByteArray();
    // Until the journal is complete, its magic is left out; the nonce is there.
    return header.size() == kHeaderSize ? bigEndian(header, 12) : 0;
}

RollbackVerdict judgeRollbackJournal(const FileHold &file, const QString &journalPath)
{
    QFile journal(journalPath);
    if (!QFileInfo::exists(journalPath) || QFileInfo(journalPath).size() == 0)
        return RollbackVerdict::None;
    if (!journal.open(QIODevice::ReadOnly))
        return RollbackVerdict::Ours; // SQLite cannot read it either, and then leaves the file alone
    if (journal.peek(1) == QByteArray(1, '\0'))
        return RollbackVerdict::None; // pager.c, hasHotJournal(): done with
    if (namesAnother(journal))
        return RollbackVerdict::NamesAnother;
    if (!journal.seek(0) || journal.peek(8) != kMagic)
        return RollbackVerdict::Ours; // SQLite plays nothing back without it
    Witnesses witnesses(file, nonceOfRollbackJournal(journalPath));
    quint64 records = 0;
    qint64 lengthBefore = -1;
    qint64 at = 0;
    // One header for each time that SQLite had to write pages before the end of the transaction.
    while (journal.seek(at)) {
        const QByteArray header = journal.read(kHeaderSize);
        if (header.size() < kHeaderSize || !header.startsWith(kMagic))
            break;
        const quint32 count = bigEndian(header, 8);
        const quint32 nonce = bigEndian(header, 12);
        const qint64 pagesBefore = bigEndian(header, 16);
        const qint64 sector = bigEndian(header, 20);
        if (bigEndian(header, 24) != kPageSize || sector < kHeaderSize || sector > 65536)
            return RollbackVerdict::NotOurs;
        if (at == 0)
            lengthBefore = pagesBefore * kPageSize;
        at += sector;
        bool isTorn = false;
        for (quint32 i = 0; i < count && !isTorn; ++i, at += kRecordSize) {
            const QByteArray record = journal.seek(at) ? journal.read(kRecordSize) : QByteArray();
            const QByteArray page = record.mid(4, kPageSize);
            isTorn = record.size() < kRecordSize || bigEndian(record, 4 + kPageSize) != checksumOf(nonce, page);
            if (isTorn)
                break; // here SQLite stops as well
            witnesses.hear(bigEndian(record, 0), page);
            ++records;
        }
        if (isTorn)
            break;
        at = (at + sector - 1) / sector * sector;
    }
    // Without a page nothing is put back, but the file is made as long as it is said to have been.
    const bool isOurs = records > 0 ? witnesses.areForIt() : lengthBefore == file.size();
    return isOurs ? RollbackVerdict::Ours : RollbackVerdict::NotOurs;
}

Result<QString> copyBeforeRecovery(const FileHold &file, const QString &path)
{
    const QString copy = copyName(path);
    const QString copiedJournal = rollbackJournalOf(copy);
    if (QFileInfo::exists(copy) && QFileInfo::exists(copiedJournal))
        return copy;
    QFile::remove(copy);
    QFile::remove(copiedJournal);
    HEARTH_TRY(copyInto(copy, [&file](qint64 at) { return file.read(at, kCopyBlock); }));
    QFile journal(rollbackJournalOf(path));
    const bool isOpen = journal.open(QIODevice::ReadOnly);
    const auto copied =
        isOpen ? copyInto(copiedJournal,
                          [&journal](qint64 at) { return journal.seek(at) ? journal.read(kCopyBlock) : QByteArray(); })
               : Result<void>(Error{ErrorCode::CannotRead, journal.errorString()});
    if (!copied) {
        QFile::remove(copy);
        return copied.error();
    }
    syncFolderOf(path);
    return copy;
}

void removeCopiesBeforeRecovery(const QString &path)
{
    QFile::remove(copyName(path));
    QFile::remove(rollbackJournalOf(copyName(path)));
}

Result<QString> setAsideRollbackJournal(const QString &path)
{
    const QString journal = rollbackJournalOf(path);
    const QString aside = freeName(path + QStringLiteral(".set-aside-journal"));
    makePrivate(journal);
    // Not by QFile, which copies where it cannot rename.
    std::error_code failed;
    std::filesystem::rename(journal.toStdU16String(), aside.toStdU16String(), failed);
    if (failed)
        return Error{ErrorCode::WriteFailed, QStringLiteral("a journal could not be put aside")};
    syncFolderOf(path);
    return aside;
}

} // namespace hearth
