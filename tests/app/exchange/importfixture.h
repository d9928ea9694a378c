// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/importformat.h"
#include "photos/importedphotos.h"
#include "support/journalfixture.h"

#include <QBuffer>
#include <QDir>
#include <QFile>
#include <QImage>
#include <QTemporaryDir>

#include <archive.h>
#include <archive_entry.h>

#include <gtest/gtest.h>

namespace hearth::test {

using Files = QList<std::pair<QString, QByteArray>>;

inline QString word(const char *text)
{
    return QString::fromUtf8(text);
}

inline QStringList words(std::initializer_list<const char *> all)
{
    QStringList list;
    for (const char *each : all)
        list += word(each);
    return list;
}

/// What a source in a temporary folder becomes.
class ImportFixture : public testing::Test
{
protected:
    QString put(const char *name, const QByteArray &bytes)
    {
        const QString path = m_folder.filePath(word(name));
        QDir().mkpath(QFileInfo(path).path());
        QFile file(path);
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        return path;
    }

    /// A zip of those files. One whose name ends in "->" is a link.
    QString zip(const Files &files)
    {
        const QString path = m_folder.filePath(QStringLiteral("source.zip"));
        archive *out = archive_write_new();
        archive_write_set_format_zip(out);
        EXPECT_EQ(archive_write_open_filename(out, QFile::encodeName(path).constData()), ARCHIVE_OK);
        for (const auto &[name, bytes] : files) {
            archive_entry *entry = archive_entry_new();
            const bool isLink = name.endsWith(QLatin1String("->"));
            archive_entry_set_pathname_utf8(entry, name.toUtf8().constData());
            archive_entry_set_filetype(entry, isLink ? AE_IFLNK : AE_IFREG);
            if (isLink)
                archive_entry_set_symlink(entry, "/etc/passwd");
            archive_entry_set_perm(entry, 0644);
            archive_entry_set_size(entry, isLink ? 0 : bytes.size());
            EXPECT_EQ(archive_write_header(out, entry), ARCHIVE_OK);
            if (!isLink)
                archive_write_data(out, bytes.constData(), static_cast<std::size_t>(bytes.size()));
            archive_entry_free(entry);
        }
        archive_write_close(out);
        archive_write_free(out);
        return path;
    }

    /// Of the format that is found by what it holds.
    ImportPlan plan(const QString &path, const char *key, const ImportChoices &choices = {})
    {
        auto opened = SourceTree::open(path);
        EXPECT_TRUE(opened) << qPrintable(path);
        if (!opened)
            return {};
        source = opened.take();
        const ImportFormat *format = formatOf(*source);
        EXPECT_NE(format, nullptr) << key;
        if (format == nullptr)
            return {};
        EXPECT_STREQ(format->key, key);
        auto read = planImport(*source, *format, *anna.journal, choices);
        EXPECT_TRUE(read) << static_cast<int>(read ? ErrorCode::Internal : read.error().code);
        return read ? read.take() : ImportPlan();
    }

    static const Entry &entry(const ImportPlan &plan, std::size_t i) { return std::get<Entry>(plan.fresh.at(i)); }

    static QByteArray picture()
    {
        QImage image(40, 30, QImage::Format_RGB32);
        image.fill(Qt::darkCyan);
        QByteArray bytes;
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::WriteOnly);
        image.save(&buffer, "JPEG");
        return bytes;
    }

    /// Carries a plan out with its photos, and imports the same once more.
    void carryOut(ImportPlan plan)
    {
        auto photos = preparePhotos(plan.photos, source.get());
        ASSERT_TRUE(photos);
        ASSERT_TRUE(anna.journal->apply(changesOf(plan, photos.take(), *anna.journal)));
    }

    QTemporaryDir m_folder;
    JournalFolder folder;
    OpenJournal anna = folder.open();
    std::unique_ptr<SourceTree> source;
};

} // namespace hearth::test
