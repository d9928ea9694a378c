// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/calendarfile.h"
#include "exporting/writers.h"

namespace hearth {

namespace {

class CalendarWriter final : public ExportWriter
{
public:
    [[nodiscard]] bool takes(const AnyRecord &record) const override
    {
        const auto *experience = std::get_if<SharedExperience>(&record);
        return experience != nullptr && isOnCalendar(*experience);
    }
    Result<void> begin(ExportTarget &target) override { return target.begin({}); }
    Result<void> write(std::span<const AnyRecord> records, ExportTarget &) override
    {
        m_records.insert(m_records.end(), records.begin(), records.end());
        return {};
    }
    Result<void> end(ExportTarget &target) override { return target.write(calendarOf(m_records)); }

private:
    std::vector<AnyRecord> m_records;
};

} // namespace

std::unique_ptr<ExportWriter> makeCalendarWriter(const Journal &)
{
    return std::make_unique<CalendarWriter>();
}

} // namespace hearth
