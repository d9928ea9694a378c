// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/journal.h"

#include <QAbstractListModel>
#include <QDate>

#include <optional>
#include <vector>

namespace hearth {

/// Which records the timeline shows. What is not set lets everything through.
struct TimelineFilter final
{
    std::optional<Kind> kind;
    std::optional<PartnerId> author;
    /// First and last day, both included; an invalid day leaves that end open.
    QDate first;
    QDate last;

    [[nodiscard]] bool isEmpty() const { return *this == TimelineFilter(); }
    friend bool operator==(const TimelineFilter &, const TimelineFilter &) = default;
};

/// Everything that was written and that the reader may see, the newest first, with a row before each month that
/// names it. A row holds no text: words are made when a view asks for them. Follows the journal record by record.
class TimelineModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        IdRole = Qt::UserRole, ///< qint64; 0 for a month
        KindRole,              ///< int of Kind
        DateRole,
        TitleRole,
        ExcerptRole, ///< plain text, a few hundred characters at most
        AuthorRole,  ///< int of PartnerId
        AuthorNameRole,
        AuthorColourRole, ///< index into the partner colours
        IsSharedRole,
        IsVerifiedRole,
        IsHeaderRole
    };

    /// The journal outlives the model.
    explicit TimelineModel(const Journal &journal, QObject *parent = nullptr);

    [[nodiscard]] const TimelineFilter &filter() const { return m_filter; }
    /// Resets the model when the filter is another one.
    void setFilter(const TimelineFilter &filter);

    /// Names nothing for a month and for rows that do not exist.
    [[nodiscard]] RecordId idAt(int row) const;
    /// -1 when the record is not shown.
    [[nodiscard]] int rowOf(RecordId id) const;
    /// The first row that is a record; -1 when there is none.
    [[nodiscard]] int firstRecord() const { return m_rows.empty() ? -1 : 1; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    /// A record, or a month: the last day of it and no id.
    struct Row final
    {
        QDate date;
        Instant written{};
        RecordId id;
        Kind kind = Kind::Entry;

        [[nodiscard]] bool isMonth() const { return !id.isValid(); }
        friend bool operator==(const Row &, const Row &) = default;
    };

    [[nodiscard]] static bool isBefore(const Row &left, const Row &right);
    [[nodiscard]] static Row monthOf(QDate date);
    [[nodiscard]] const Record *recordAt(const Row &row) const;
    [[nodiscard]] QVariant recordData(const Row &row, int role) const;
    [[nodiscard]] QString spoken(const Row &row, const Record &record) const;
    [[nodiscard]] bool isWanted(Kind kind, const Record &record) const;
    [[nodiscard]] int placeOf(const Row &row) const;

    void load();
    template <typename T>
    void collect();
    void follow(const QList<RecordEvent> &events);
    void follow(const RecordEvent &event);
    void insert(const Row &row);
    void insertMonth(QDate date);
    void move(int from, const Row &row);
    void remove(int at);
    void removeMonthIfEmpty(QDate date);

    const Journal &m_journal;
    TimelineFilter m_filter;
    std::vector<Row> m_rows;
};

} // namespace hearth
