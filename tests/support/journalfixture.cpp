// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/journalfixture.h"

#include "journal/loader.h"

#include <gtest/gtest.h>

#include <QDirIterator>
#include <QFile>

namespace hearth::test {

PassphraseCost cheapCost()
{
    return {1, 8192};
}

PassphraseLimits cheapLimits()
{
    return {{1, 8192}, {10, 1024ull << 20}};
}

DeviceId MemorySeen::device()
{
    return {m_device};
}

void MemorySeen::renewDevice()
{
    ++m_device;
}

std::optional<QByteArray> MemorySeen::find(const QByteArray &name) const
{
    const auto found = m_seen.find(name);
    return found == m_seen.end() ? std::nullopt : std::optional(found->second);
}

void MemorySeen::put(const QByteArray &name, const QByteArray &sealed)
{
    m_seen.insert_or_assign(name, sealed);
}

JournalFolder::JournalFolder(int partners)
    : m_path(m_folder.filePath(QStringLiteral("ours.hearth")))
{
    std::vector<PartnerSetup> people{{QStringLiteral("Anna"), kAnnasPassphrase}};
    if (partners == 2)
        people.push_back({QStringLiteral("Ben"), kBensPassphrase});
    const auto codes = createJournal(m_path, people, cheapCost(), clock, random);
    if (!codes)
        qFatal("The journal could not be made: %d %s", static_cast<int>(codes.error().code),
               qPrintable(codes.error().detail));
    for (const RecoveryCode &code : codes.value())
        m_codes.push_back(code.text());
}

OpenJournal JournalFolder::open(const QString &passphrase)
{
    auto store = SealedStore::open(m_path, passphrase, cheapLimits(), &seen);
    if (!store)
        qFatal("The journal did not open: %d %s", static_cast<int>(store.error().code),
               qPrintable(store.error().detail));
    OpenJournal opened;
    opened.store = store.take();
    auto contents = loadJournal(*opened.store);
    if (!contents)
        qFatal("The journal did not load: %d %s", static_cast<int>(contents.error().code),
               qPrintable(contents.error().detail));
    opened.journal = std::make_unique<Journal>(opened.store->partner(), opened.store->hasOther(), contents.take(),
                                               *opened.store, clock, random);
    return opened;
}

Error JournalFolder::openingError(const QString &passphrase)
{
    auto store = SealedStore::open(m_path, passphrase, cheapLimits(), &seen);
    if (!store)
        return store.error();
    const auto contents = loadJournal(*store.value());
    if (!contents)
        return contents.error();
    ADD_FAILURE() << "the journal opened";
    return {};
}

QByteArray JournalFolder::bytes() const
{
    QFile file(m_path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("The journal cannot be read.");
    return file.readAll();
}

void JournalFolder::setBytes(const QByteArray &bytes) const
{
    QFile file(m_path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate) || file.write(bytes) != bytes.size())
        qFatal("The journal cannot be written.");
}

Entry entryOf(const Journal &journal, const QString &title, const QString &text)
{
    Entry entry = journal.compose<Entry>();
    entry.title = title;
    entry.text = text;
    return entry;
}

GratitudeNote noteOf(const Journal &journal, const QString &what)
{
    GratitudeNote note = journal.compose<GratitudeNote>();
    note.to = otherPartner(journal.me());
    note.what = what;
    return note;
}

QString sharedData(const char *name)
{
    const QString path = QStringLiteral(HEARTHBOOK_SHARED_DATA "/") + QString::fromUtf8(name);
    return QFile::exists(path) ? path : QString();
}

std::map<QString, QByteArray> contentsOf(const QString &folder)
{
    std::map<QString, QByteArray> contents;
    QDirIterator files(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (file.open(QIODevice::ReadOnly))
            contents.emplace(file.fileName(), file.readAll());
    }
    return contents;
}

} // namespace hearth::test
