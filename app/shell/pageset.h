// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "page/page.h"
#include "shell/navigation.h"

#include <QStackedWidget>

#include <functional>
#include <map>
#include <optional>

namespace hearth {

/// The pages of the workspace, each made when it is first needed.
class PageSet final
{
public:
    /// All borrowed; must outlive this. The pages belong to the stack.
    PageSet(const PageContext &context, Navigation &navigation, QStackedWidget &stack)
        : m_context(context)
        , m_navigation(navigation)
        , m_stack(stack)
    {
    }

    /// Puts a page into the navigation, after those that are there.
    template <typename T>
    void add(PageId id)
    {
        m_navigation.addPage(id, T::glyph(), T::title());
        m_kinds.emplace(id, PageKind{T::title(), [this] { return new T(m_context, &m_stack); }});
    }
    [[nodiscard]] const QString &title(PageId id) const { return m_kinds.at(id).title; }
    [[nodiscard]] QStringList titles() const;
    [[nodiscard]] Page *page(PageId id);
    /// The first, in their order, that does it; nothing where none does.
    [[nodiscard]] std::optional<PageId> firstThat(const std::function<bool(Page &)> &does);
    /// False when something that is being typed in one of them could not be kept.
    [[nodiscard]] bool keepDrafts();

private:
    struct PageKind final
    {
        QString title;
        std::function<Page *()> make;
    };

    const PageContext &m_context;
    Navigation &m_navigation;
    QStackedWidget &m_stack;
    std::map<PageId, PageKind> m_kinds;
    std::map<PageId, Page *> m_pages; // those that were needed so far
};

} // namespace hearth
