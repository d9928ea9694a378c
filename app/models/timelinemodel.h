// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/calendar.h"
#include "journal/journal.h"
#include "models/listmodel.h"

#include <QDate>
#include <QHash>

#include <optional>
#include <span>

namespace hearth {

/// Which records the timeline shows. What is not set lets everything through.
struct TimelineFilter final
{
    std::optional<Kind> kind{};
    std::optional<PartnerId> author{};
    /// However it is capitalised; empty for any.
    QString tag{};
    /// The key of a feeling; empty for any.
    QString feeling{};
    /// First and last day, both included; an invalid day leaves that end open.
    QDate first{};
    QDate last{};

    [[nodiscard]] bool isEmpty() const { return *this == TimelineFilter(); }
    friend bool operator==(const TimelineFilter &, const TimelineFilter &) = default;
};

/// A record, or a month: the last day of it and no id.
struct TimelineRow final
{
    QDate date;
    Instant written{};
    RecordId id;
    Kind kind = Kind::Entry;

    [[nodiscard]] bool isMonth() const { return !id.isValid(); }
    friend bool operator==(const TimelineRow &, const TimelineRow &) = default;
};

/// Everything a person thinks of as a record and may see, the newest first, with a row before each month that names it.
/// Ideas, plans for a day to come and conversations that were let go stay on their own pages. Nothing stands twice:
/// what both kept of one conversation is one row, and words about a day of an experience stand with it, or with the
/// other's where it has no row on that day. A row holds no text: words are made when a view asks for them. Follows the
/// journal record by record, or begins anew where much changed at once.
class TimelineModel final : public ListModel<TimelineRow>
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

    /// Whether nothing stands there, whatever is filtered.
    [[nodiscard]] static bool isEmpty(const Journal &journal);

    [[nodiscard]] const TimelineFilter &filter() const { return m_filter; }
    /// Resets the model when the filter is another one.
    void setFilter(const TimelineFilter &filter);
    /// Another day has begun: what was planned for it belongs here now. Resets the model where that matters.
    void catchUp();

    /// -1 when the record is not shown, and for a month. idAt() names nothing for a month.
    [[nodiscard]] int rowOf(RecordId id) const { return id.isValid() ? ListModel::rowOf(id) : -1; }
    /// The newest record of that day; where there is none, the nearest one before it, else the oldest. -1 when there is
    /// none at all.
    [[nodiscard]] int rowOf(QDate day) const;
    /// The days of the month on which something stands here, in order.
    [[nodiscard]] QList<QDate> daysIn(YearMonth month) const;
    /// The kinds that stand on that day, each once.
    [[nodiscard]] QList<Kind> kindsOn(QDate day) const;
    /// The first row that is a record; -1 when there is none.
    [[nodiscard]] int firstRecord() const { return m_rows.empty() ? -1 : 1; }

private:
    using Row = TimelineRow;

    [[nodiscard]] QVariant valueAt(int row, int role) const override;
    [[nodiscard]] bool isChoosable(int row) const override { return !rowAt(row).isMonth(); }
    [[nodiscard]] static bool isBefore(const Row &left, const Row &right);
    [[nodiscard]] static Row monthOf(QDate date);
    [[nodiscard]] const Record *recordAt(const Row &row) const;
    [[nodiscard]] QVariant recordData(const Row &row, int role) const;
    [[nodiscard]] QString spoken(const Row &row, const Record &record) const;
    template <typename T>
    [[nodiscard]] bool isLetThrough(const T &value) const;
    template <typename T>
    [[nodiscard]] bool isWanted(const T &value) const;
    /// What stands here already in another row, of those that the filter lets through.
    [[nodiscard]] QHash<RecordId, Kind> findDoubles() const;
    [[nodiscard]] std::optional<Row> wantedRow(Kind kind, RecordId id) const;
    [[nodiscard]] int placeOf(const Row &row) const;

    void load();
    template <typename T>
    void collect();
    void follow(const QList<RecordEvent> &events);
    void follow(Kind kind, RecordId id);
    void followDoubles(const QList<RecordEvent> &events);
    void redrawTitles(const QList<RecordEvent> &events);
    void insert(const Row &row);
    void insertMonth(QDate date);
    void move(int from, const Row &row);
    void remove(int at);
    void removeMonthIfEmpty(QDate date);

    const Journal &m_journal;
    TimelineFilter m_filter;
    QHash<RecordId, Kind> m_doubles;
    QDate m_today; // as it was when the rows were made
};

} // namespace hearth
