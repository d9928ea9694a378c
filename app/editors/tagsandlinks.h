// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "page/page.h"
#include "records/record.h"

#include <QWidget>

class QPushButton;

namespace hearth {

class LinkField;
class TagField;

/// The tags of a record and the records it belongs to, folded into one quiet row that names what is chosen.
class TagsAndLinks final : public QWidget
{
    Q_OBJECT

public:
    explicit TagsAndLinks(const PageContext &context, QWidget *parent = nullptr);

    /// Shows what the record holds, folded. Emits nothing.
    void showRecord(const Record &record);
    /// Puts in what is chosen here.
    void writeTo(Record &record) const;

signals:
    /// Something else is chosen here, by the person.
    void changed();

private:
    void makeFields();
    void noteChange();
    void unfold(bool isUnfolded);
    void bringIntoSight();
    void nameRow();
    [[nodiscard]] QString summary() const;

    const PageContext m_context;
    QPushButton *m_row;
    QWidget *m_fields;
    TagField *m_tags;
    LinkField *m_links;
    bool m_isShowing = false;
};

} // namespace hearth
