// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "page/page.h"
#include "pages/settings/pane.h"

class QPushButton;
class QVBoxLayout;

namespace hearth {

class PlainLabel;
class RecordActions;
class TemplateEditor;

/// What of my own an entry may begin with. Hidden while both look at the screen.
class TemplatesPane final : public Pane
{
    Q_OBJECT
public:
    explicit TemplatesPane(const PageContext &context, QWidget *parent = nullptr);

    bool write() override;
    /// Opens an empty template, or one of mine. False when another one is being written that cannot be kept.
    bool edit(RecordId id);

private:
    void rebuild();
    void closeEditor();

    PageContext m_context;
    RecordActions *m_records;
    QVBoxLayout *m_rows;
    PlainLabel *m_nothing;
    QPushButton *m_new;
    TemplateEditor *m_editor = nullptr;
};

} // namespace hearth
