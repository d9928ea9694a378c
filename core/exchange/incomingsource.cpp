// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/incomingsource.h"

namespace hearth {

Result<void> IncomingSource::tell(ImportSink &sink, std::size_t part) const
{
    if (part < m_parts.count()) {
        HEARTH_GET(auto found, m_parts.part(part));
        for (IncomingParts::Found &each : found) {
            if (auto *entry = std::get_if<IncomingEntry>(&each))
                sink.take(std::move(*entry));
            else if (auto *record = std::get_if<IncomingRecord>(&each))
                sink.take(std::move(*record));
            else
                sink.refuse(std::get<IncomingParts::Refusal>(each).place, std::get<IncomingParts::Refusal>(each).error);
        }
    }
    if (part + 1 < parts())
        return {};
    for (const QString &what : m_leftOut)
        sink.leaveOut(what);
    if (!m_characterSet.isEmpty())
        sink.noteCharacterSet(m_characterSet);
    return {};
}

} // namespace hearth
