// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporting/recordmarkdown.h"
#include "exporting/writers.h"

namespace hearth {

namespace {

class JsonWriter final : public ExportWriter
{
public:
    explicit JsonWriter(const Journal &journal)
        : m_json(journal, [&journal](const AnyRecord &record) { return wordsOf(journal, record); })
    {
    }

    [[nodiscard]] bool takes(const AnyRecord &) const override { return true; }
    [[nodiscard]] bool takesPhotos() const override { return true; }
    Result<void> begin(ExportTarget &target) override
    {
        HEARTH_TRY(target.begin(QLatin1String(kJournalJsonFile)));
        return target.write(m_json.beginning());
    }
    Result<void> write(std::span<const AnyRecord> records, ExportTarget &target) override
    {
        return m_json.writeNext(records, [&target](const QByteArray &lines) { return target.write(lines); });
    }
    Result<void> end(ExportTarget &target) override { return target.write(m_json.end()); }

private:
    JournalJsonWriter m_json;
};

} // namespace

std::unique_ptr<ExportWriter> makeJsonWriter(const Journal &journal)
{
    return std::make_unique<JsonWriter>(journal);
}

} // namespace hearth
