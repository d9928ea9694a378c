// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "page/page.h"

#include <vector>

namespace hearth {

class BackupPane;
class PageScroll;
class Pane;

/// Everything that can be set, in sections. Each change is written at once.
class SettingsPage final : public Page
{
    Q_OBJECT
public:
    explicit SettingsPage(const PageContext &context, QWidget *parent = nullptr);

    [[nodiscard]] static QString title();
    [[nodiscard]] static Glyph glyph() { return Glyph::Settings; }
    bool keepDrafts() override;
    /// Brings the backups into sight.
    void showBackups();

private:
    BackupPane *m_backups;
    std::vector<Pane *> m_panes;
    PageScroll *m_scroll;
};

} // namespace hearth
