// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/incomingparts.h"

#include <QSet>

namespace hearth {

/// Keeps what a reader finds, to be told to another sink, as often as need be: reading may go on beside the window, and
/// what is made of it may change.
class IncomingSource final : public ImportSink
{
public:
    void take(IncomingEntry entry) override { m_parts.add(std::move(entry)); }
    void take(IncomingRecord record) override { m_parts.add(std::move(record)); }
    void refuse(const SourcePlace &place, const Error &error) override
    {
        m_parts.add(IncomingParts::Refusal{place, error});
    }
    void leaveOut(const QString &what) override { m_leftOut.insert(what); }
    void noteCharacterSet(const QString &name) override { m_characterSet = name; }
    [[nodiscard]] HeldBytes hold(const QByteArray &bytes) override { return m_parts.hold(bytes); }

    /// How many parts it is told in; even of nothing there is one.
    [[nodiscard]] std::size_t parts() const { return std::max<std::size_t>(m_parts.count(), 1); }
    /// One part, some milliseconds of work; with the last comes what is told of all. Fails where its words do not come
    /// back.
    [[nodiscard]] Result<void> tell(ImportSink &sink, std::size_t part) const;

private:
    IncomingParts m_parts;
    QSet<QString> m_leftOut;
    QString m_characterSet;
};

} // namespace hearth
