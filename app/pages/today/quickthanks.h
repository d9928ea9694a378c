// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editors/recordeditor.h"
#include "records/gratitudenote.h"

namespace hearth {

/// A note of thanks in ten seconds: one field, one switch, one button. Saved, the next one can be written.
class QuickThanks final : public RecordEditor<GratitudeNote>
{
    Q_OBJECT

public:
    explicit QuickThanks(const PageContext &context, QWidget *parent = nullptr);
    /// Keeps what is not yet kept.
    ~QuickThanks() override { keepDraft(); }

    void focusText() override;

protected:
    void tookUp(const AnyRecord &) override {} // where it always stands
    void followFields() override;

private:
    void startNew();

    GrowingText *m_what;
    QPushButton *m_save;
};

} // namespace hearth
