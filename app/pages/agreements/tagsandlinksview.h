// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "page/page.h"

#include <QList>

class QVBoxLayout;

namespace hearth {

class TagsLine;

/// The tags of a record, and what it belongs to as chips that open it. What is gone reads "no longer here".
class TagsAndLinksView final : public QWidget
{
    Q_OBJECT

public:
    explicit TagsAndLinksView(const PageContext &context, QWidget *parent = nullptr);

    /// Hides itself where there are neither.
    void show(const QStringList &tags, const QList<RecordId> &links);

private:
    void showLinks();

    const PageContext m_context;
    QList<RecordId> m_shownLinks;
    TagsLine *m_tags;
    QWidget *m_links = nullptr;
    QVBoxLayout *m_layout;
};

} // namespace hearth
