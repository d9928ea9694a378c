// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editors/recordeditor.h"
#include "records/agreement.h"

namespace hearth {

/// Writes a personal limit of mine.
class LimitEditor final : public RecordEditor<PersonalLimit>
{
    Q_OBJECT

public:
    /// `limit` names the one to change; an id that names nothing begins a new one.
    LimitEditor(const PageContext &context, RecordId limit, QWidget *parent = nullptr);
    /// Keeps what is not yet kept.
    ~LimitEditor() override { keepDraft(); }

    void focusText() override;

protected:
    [[nodiscard]] QString missing() const override;

private:
    ReadersField *m_readers; // first in the tab order
    QLineEdit *m_title;
    ChoiceBox *m_area;
    GrowingText *m_text;
};

} // namespace hearth
