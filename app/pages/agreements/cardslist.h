// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/agreements/recordcard.h"

#include <functional>
#include <vector>

namespace hearth {

class PageScroll;

/// Cards under headings, made a few at a time.
class CardsList final : public QWidget
{
    Q_OBJECT

public:
    struct Group
    {
        QString heading;
        QString line; // below the heading; may be empty
        std::vector<RecordId> records;
    };
    /// Makes the card of a record, as a child of the widget; null when the record is gone.
    using MakeCard = std::function<RecordCard *(RecordId, QWidget *)>;

    CardsList(const Theme &theme, const QString &name, MakeCard makeCard, QWidget *parent = nullptr);

    /// Makes all cards anew. The keyboard stays where it was, as far as that is still there.
    void setGroups(std::vector<Group> groups);
    /// Brings the card into sight and marks it. False when it is in no group.
    bool choose(RecordId record);
    void focusList();

private:
    void rebuild();
    [[nodiscard]] RecordCard *cardOf(RecordId record) const;

    const Theme &m_theme;
    MakeCard m_makeCard;
    std::vector<Group> m_groups;
    std::vector<std::size_t> m_shown; // cards made of each group
    RecordId m_chosen;
    PageScroll *m_scroll;
    QWidget *m_column = nullptr;
};

} // namespace hearth
