// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "page/page.h"

#include <vector>

namespace hearth {

class PageScroll;
class Pane;
class TemplatesPane;

/// Everything that can be set, in sections. Each change is written at once.
class SettingsPage final : public Page
{
    Q_OBJECT
public:
    explicit SettingsPage(const PageContext &context, QWidget *parent = nullptr);

    [[nodiscard]] static QString title();
    [[nodiscard]] static Glyph glyph() { return Glyph::Settings; }
    /// At the sheet, where no key changes anything.
    bool focusFirst() override;
    bool keepDrafts() override;
    /// Templates of my own are written here.
    bool openRecord(RecordId id) override;
    bool editRecord(RecordId id) override { return openRecord(id); }
    bool compose(Kind kind) override;
    /// Brings the backups into sight, and the keyboard to them; or the keys.
    void showBackups();
    void showKeys();

private:
    void bringIntoSight(Pane *pane);
    [[nodiscard]] bool writeTemplate(RecordId id);

    PageContext m_context;
    PageScroll *m_scroll;
    TemplatesPane *m_templates;
    Pane *m_backups;
    Pane *m_keys;
    std::vector<Pane *> m_panes; // from the top, in which order they are made: Tab follows it
};

} // namespace hearth
