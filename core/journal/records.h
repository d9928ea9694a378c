// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/repository.h"
#include "records/change.h"

#include <tuple>
#include <vector>

namespace hearth {

/// One list a kind.
template <typename T>
using RecordList = std::vector<T>;

/// The records of a journal, one repository a kind.
class Records final
{
public:
    explicit Records(ForEachKind<RecordList>::Tuple records);

    template <typename T>
    [[nodiscard]] const Repository<T> &all() const
    {
        return std::get<Repository<T>>(m_repositories);
    }
    template <typename T>
    [[nodiscard]] Repository<T> &all()
    {
        return std::get<Repository<T>>(m_repositories);
    }
    /// A copy of any record by id; nothing when there is none.
    [[nodiscard]] std::optional<AnyRecord> find(RecordId id) const;
    /// What any record has in common with all; null when there is none with that id.
    [[nodiscard]] const Record *findRecord(RecordId id) const;

    /// Puts in, replaces or takes out what the change says.
    void carryOut(const Change &change);
    /// Takes out what is private, but for preferences and what was typed while sitting together.
    void keepOnlyShared();

private:
    ForEachKind<Repository>::Tuple m_repositories;
};

} // namespace hearth
