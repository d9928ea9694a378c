// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/journal.h"
#include "page/page.h"

#include <QList>
#include <QWidget>

class QLabel;
class QLineEdit;

namespace hearth {

class FlowLayout;
struct SearchResult;

/// The records that another one belongs to, and a line to find more of them by their words. While the line is empty
/// the newest are offered.
class LinkField final : public QWidget
{
    Q_OBJECT

public:
    static constexpr int kMax = 50;

    /// `self` is never offered.
    LinkField(const PageContext &context, RecordId self, QWidget *parent = nullptr);

    /// Links from another record from now on. Emits nothing.
    void setSelf(RecordId self) { m_self = self; }

    /// In the order added.
    [[nodiscard]] const QList<RecordId> &links() const { return m_links; }
    /// How many of them are shown: while sitting together, only those in sight, since the rest would tell how much its
    /// author keeps for themselves.
    [[nodiscard]] int shownCount() const;
    /// Keeps those that are gone, too: they read "no longer here". Emits nothing.
    void setLinks(const QList<RecordId> &links);

signals:
    /// The person added or took away one.
    void linksChanged();

private:
    [[nodiscard]] bool isShown(RecordId link) const;
    void showLinks();
    void search();
    void offer(const SearchResult &result);
    void offer(const QList<RecordId> &records);
    void add(RecordId record);
    void remove(RecordId record);
    [[nodiscard]] QList<RecordId> newest() const;

    const PageContext m_context;
    RecordId m_self;
    QList<RecordId> m_links;
    QWidget *m_linked;
    FlowLayout *m_linkedLayout;
    QLineEdit *m_line;
    QWidget *m_offered;
    FlowLayout *m_offeredLayout;
    QLabel *m_nothing;
    quint64 m_request = 0;
};

} // namespace hearth
