// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/incoming.h"

namespace hearth {

void IncomingSource::tell(ImportSink &sink) const
{
    tell(sink, 0, m_found.size());
}

void IncomingSource::tell(ImportSink &sink, std::size_t from, std::size_t end) const
{
    for (std::size_t i = from; i < end; ++i) {
        const auto &found = m_found[i];
        if (const auto *entry = std::get_if<IncomingEntry>(&found))
            sink.take(*entry);
        else if (const auto *record = std::get_if<IncomingRecord>(&found))
            sink.take(*record);
        else
            sink.refuse(std::get<Refusal>(found).place, std::get<Refusal>(found).error);
    }
    if (end < m_found.size())
        return;
    for (const QString &what : m_leftOut)
        sink.leaveOut(what);
    if (!m_characterSet.isEmpty())
        sink.noteCharacterSet(m_characterSet);
}

} // namespace hearth
