// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editors/recordeditor.h"

class QLineEdit;

namespace hearth {

/// Writes a template of one's own, a new one or one of mine.
class TemplateEditor final : public RecordEditor<OwnTemplate>
{
    Q_OBJECT

public:
    /// `present` names the one to change; an id that names nothing begins a new one.
    TemplateEditor(const PageContext &context, RecordId present, QWidget *parent = nullptr);
    /// Keeps what is not yet kept.
    ~TemplateEditor() override { keepDraft(); }

    void focusText() override;

protected:
    [[nodiscard]] QString missing() const override;
    [[nodiscard]] QString problem(const Error &error) const override;

private:
    QLineEdit *m_name;
    GrowingText *m_text;
};

} // namespace hearth
