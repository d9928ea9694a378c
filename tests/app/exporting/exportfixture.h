// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/importformat.h"
#include "exporting/journalexport.h"
#include "photos/importedphotos.h"
#include "support/journalfixture.h"

#include <QDir>
#include <QFile>

#include <gtest/gtest.h>

namespace hearth::test {

/// Exports and imports between journals of a test, in a folder that goes away.
class Exporting : public testing::Test
{
protected:
    QString at(const char *name) const { return m_folder.filePath(QString::fromUtf8(name)); }

    /// To the end, or the error.
    static Result<ExportReport> exportTo(const Journal &journal, ExportFormat format, const QString &path,
                                         const ExportRange &range = {})
    {
        HEARTH_GET(const auto work, JournalExport::begin(journal, format, range, {path}));
        for (bool goesOn = true; goesOn;) {
            HEARTH_GET(const bool isMore, work->step());
            goesOn = isMore;
        }
        return work->report();
    }

    /// Brings it in, photos included, and returns what was planned.
    static ImportPlan bringIn(Journal &journal, const QString &path)
    {
        const auto source = SourceTree::open(path);
        EXPECT_TRUE(source);
        const ImportFormat *format = source ? formatOf(*source.value()) : nullptr;
        EXPECT_NE(format, nullptr);
        if (format == nullptr)
            return {};
        auto plan = planImport(*source.value(), *format, journal);
        EXPECT_TRUE(plan);
        auto photos = preparePhotos(plan.value().photos, source.value().get());
        EXPECT_TRUE(photos);
        const auto applied = journal.apply(changesOf(plan.value(), photos.take(), journal));
        EXPECT_TRUE(applied) << static_cast<int>(applied ? 0 : static_cast<int>(applied.error().code));
        return plan.take();
    }

    static QByteArray bytesOf(const QString &path)
    {
        QFile file(path);
        EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << qPrintable(path);
        return file.readAll();
    }

    QTemporaryDir m_folder;
};

} // namespace hearth::test
