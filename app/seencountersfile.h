// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/seencounters.h"

#include <QSettings>

namespace hearth {

/// Keeps the counters last seen in a small file of the user's own, beside the program's settings. It names journals
/// by a digest of their random id and says nothing of their content.
class SeenCountersFile final : public SeenCounters
{
public:
    /// `path` of an INI file; made when first needed.
    explicit SeenCountersFile(const QString &path);

    /// The usual place.
    [[nodiscard]] static QString usualPath();

    [[nodiscard]] std::optional<quint64> lastSeen(const JournalId &journal, Scope scope) const override;
    void remember(const JournalId &journal, Scope scope, quint64 counter) override;

private:
    QSettings m_file;
};

} // namespace hearth
