// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/id.h"

#include <QHash>

#include <algorithm>
#include <memory>
#include <tuple>
#include <vector>

namespace hearth {

/// All records of one kind that the reader may see, sorted by date, then by the time of writing, oldest first.
/// A pointer to a record stays good until that record is replaced or removed, or the repository is destroyed.
template <typename T>
class Repository final
{
    using Owned = std::vector<std::unique_ptr<const T>>;

public:
    class Iterator final
    {
    public:
        using difference_type = std::ptrdiff_t;
        using value_type = T;

        Iterator() = default;
        explicit Iterator(typename Owned::const_iterator at)
            : m_at(at)
        {
        }
        const T &operator*() const { return **m_at; }
        const T *operator->() const { return m_at->get(); }
        Iterator &operator++()
        {
            ++m_at;
            return *this;
        }
        Iterator operator++(int)
        {
            Iterator before = *this;
            ++m_at;
            return before;
        }
        friend bool operator==(const Iterator &, const Iterator &) = default;

    private:
        typename Owned::const_iterator m_at;
    };

    [[nodiscard]] std::size_t size() const { return m_sorted.size(); }
    [[nodiscard]] bool isEmpty() const { return m_sorted.empty(); }
    /// `index` from 0, the oldest.
    [[nodiscard]] const T &at(std::size_t index) const { return *m_sorted.at(index); }
    [[nodiscard]] Iterator begin() const { return Iterator(m_sorted.begin()); }
    [[nodiscard]] Iterator end() const { return Iterator(m_sorted.end()); }
    /// Null when there is none.
    [[nodiscard]] const T *find(RecordId id) const { return m_byId.value(id, nullptr); }

    /// Replaces everything at once, sorting once.
    void load(std::vector<T> records)
    {
        m_sorted.clear();
        m_byId.clear();
        m_sorted.reserve(records.size());
        m_byId.reserve(static_cast<qsizetype>(records.size()));
        for (T &record : records)
            m_sorted.push_back(std::make_unique<const T>(std::move(record)));
        std::ranges::sort(m_sorted, isBefore);
        for (const auto &record : m_sorted)
            m_byId.insert(record->record.id, record.get());
    }

    /// Adds the record, or replaces the one with its id.
    void put(T record)
    {
        remove(record.record.id);
        auto owned = std::make_unique<const T>(std::move(record));
        m_byId.insert(owned->record.id, owned.get());
        m_sorted.insert(std::ranges::upper_bound(m_sorted, owned, isBefore), std::move(owned));
    }

    void remove(RecordId id)
    {
        const auto found = m_byId.find(id);
        if (found == m_byId.end())
            return;
        const auto first = std::ranges::lower_bound(m_sorted, *found.value(), isBeforeRecord, dereference);
        m_sorted.erase(std::ranges::find(first, m_sorted.end(), found.value(), &std::unique_ptr<const T>::get));
        m_byId.erase(found);
    }

private:
    static auto orderOf(const T &value) { return std::tuple(value.record.date, value.record.written, value.record.id); }
    static const T &dereference(const std::unique_ptr<const T> &owned) { return *owned; }
    static bool isBeforeRecord(const T &left, const T &right) { return orderOf(left) < orderOf(right); }
    static bool isBefore(const std::unique_ptr<const T> &left, const std::unique_ptr<const T> &right)
    {
        return isBeforeRecord(*left, *right);
    }

    Owned m_sorted;
    QHash<RecordId, const T *> m_byId;
};

} // namespace hearth
