// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exporting/exportformat.h"
#include "wording/exportwords.h"

#include <future>
#include <memory>

class QThreadPool;

namespace hearth {

/// One export, carried out step by step, so that a window stays alive beside it. Nothing stands at its place before
/// the last step; thrown away earlier, nothing of it stays.
class JournalExport final
{
public:
    /// Fails as openExport(). The journal outlives this and must not change meanwhile.
    [[nodiscard]] static Result<std::unique_ptr<JournalExport>>
    begin(const Journal &journal, ExportFormat format, const ExportRange &range, const OutputTarget &where);

    /// In which exports are put in their place, whoever goes meanwhile; the program ends only after them. Not the pool
    /// that all share: windows are painted with its help, and would stand still with a slow disk.
    [[nodiscard]] static QThreadPool &placing();

    /// Goes on a little: some records, a photo, or some milliseconds of waiting for the disk. False once there is
    /// nothing more to do. Errors as ExportTarget.
    [[nodiscard]] Result<bool> step();
    /// Whether all is written and is being put in its place: it can no longer be stopped. Thrown away now, it goes on
    /// behind, without the journal; the application ends only after it.
    [[nodiscard]] bool isFinishing() const { return m_placed.valid(); }
    [[nodiscard]] qint64 done() const { return static_cast<qint64>(m_next); }
    [[nodiscard]] qint64 total() const { return static_cast<qint64>(m_records.size() + m_photos.size()); }
    [[nodiscard]] const ExportReport &report() const { return m_report; }

private:
    explicit JournalExport(const Journal &journal)
        : m_journal(journal)
    {
    }
    [[nodiscard]] Result<void> writeRecords();
    [[nodiscard]] Result<void> writePhoto(const Attachment &photo);

    const Journal &m_journal;
    std::shared_ptr<ExportTarget> m_target; // with whoever puts it in place
    std::unique_ptr<ExportWriter> m_writer;
    std::vector<AnyRecord> m_records;
    std::vector<Attachment> m_photos;
    std::size_t m_next = 0;
    bool m_isWritten = false; // all but the photos
    ExportReport m_report;
    std::future<Result<void>> m_placed;
};

} // namespace hearth
