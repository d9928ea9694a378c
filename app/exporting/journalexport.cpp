// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporting/journalexport.h"

#include <QThreadPool>

#include <algorithm>
#include <chrono>

namespace hearth {

namespace {

constexpr std::chrono::milliseconds kPatience(20);
constexpr std::size_t kAtOnce = 256; // records: some milliseconds

} // namespace

QThreadPool &JournalExport::placing()
{
    static QThreadPool pool;
    return pool;
}

Result<std::unique_ptr<JournalExport>> JournalExport::begin(const Journal &journal, ExportFormat format,
                                                            const ExportRange &range, const OutputTarget &where)
{
    auto made = std::unique_ptr<JournalExport>(new JournalExport(journal));
    HEARTH_GET(auto target, openExport(format, where));
    made->m_target = std::move(target);
    made->m_writer = exportWriterFor(format, journal);
    made->m_records = recordsToExport(journal, range);
    std::erase_if(made->m_records, [&made](const AnyRecord &record) {
        const auto *photo = std::get_if<Attachment>(&record);
        if (photo != nullptr && made->m_writer->takesPhotos())
            made->m_photos.push_back(*photo);
        const bool isLeftOut = !made->m_writer->takes(record);
        made->m_report.leftOut += isLeftOut && photo == nullptr ? 1 : 0;
        return isLeftOut;
    });
    HEARTH_TRY(made->m_writer->begin(*made->m_target));
    return made;
}

Result<bool> JournalExport::step()
{
    if (m_next < m_records.size()) {
        HEARTH_TRY(writeRecords());
        return true;
    }
    if (!m_isWritten) {
        HEARTH_TRY(m_writer->end(*m_target));
        m_isWritten = true;
        return true;
    }
    if (m_next < m_records.size() + m_photos.size()) {
        HEARTH_TRY(writePhoto(m_photos[m_next++ - m_records.size()]));
        return true;
    }
    // The disk may take its time over what the system still holds, and whoever locks must not wait for it.
    if (!m_placed.valid()) {
        auto placing = std::make_shared<std::promise<Result<void>>>();
        m_placed = placing->get_future();
        JournalExport::placing().start([placing, target = m_target] { placing->set_value(target->putInPlace()); });
    }
    if (m_placed.wait_for(kPatience) == std::future_status::timeout)
        return true;
    HEARTH_TRY(m_placed.get());
    return false;
}

Result<void> JournalExport::writeRecords()
{
    const auto some =
        std::span<const AnyRecord>(m_records).subspan(m_next, std::min(kAtOnce, m_records.size() - m_next));
    m_next += some.size();
    m_report.records +=
        std::ranges::count_if(some, [](const AnyRecord &record) { return kindOf(record) != Kind::Attachment; });
    return m_writer->write(some, *m_target);
}

Result<void> JournalExport::writePhoto(const Attachment &photo)
{
    const auto content = m_journal.contentOf(photo);
    if (!content) {
        ++m_report.missingPhotos;
        return {};
    }
    ++m_report.photos;
    HEARTH_TRY(m_target->begin(exportedFile(photo)));
    return m_target->write(content.value());
}

} // namespace hearth
