// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/pageset.h"

namespace hearth {

QStringList PageSet::titles() const
{
    QStringList titles;
    for (const auto &[id, kind] : m_kinds)
        titles += kind.title;
    return titles;
}

Page *PageSet::page(PageId id)
{
    Page *&page = m_pages[id];
    if (page == nullptr) {
        page = m_kinds.at(id).make();
        m_stack.addWidget(page);
    }
    return page;
}

std::optional<PageId> PageSet::firstThat(const std::function<bool(Page &)> &does)
{
    for (const auto &[id, kind] : m_kinds) {
        if (does(*page(id)))
            return id;
    }
    return std::nullopt;
}

bool PageSet::keepDrafts()
{
    bool isAllKept = true;
    for (const auto &[id, page] : m_pages)
        isAllKept = page->keepDrafts() && isAllKept;
    return isAllKept;
}

} // namespace hearth
