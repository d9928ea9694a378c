// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editors/editorsheet.h"
#include "journal/agreement.h"

class QLineEdit;

namespace hearth {

class ChoiceBox;
class GrowingText;

/// Writes a personal limit of mine.
class LimitEditor final : public EditorSheet
{
    Q_OBJECT

public:
    /// `limit` names the one to change; an id that names nothing begins a new one.
    LimitEditor(const PageContext &context, RecordId limit, QWidget *parent = nullptr);
    /// Keeps what is not yet kept.
    ~LimitEditor() override;

    void focusText() override;

protected:
    [[nodiscard]] QCborMap fields() const override;
    void restore(const QCborMap &fields) override;
    [[nodiscard]] QString missing() const override;
    [[nodiscard]] Result<RecordId> store() override;

private:
    void build();
    void show(const PersonalLimit &limit);
    [[nodiscard]] PersonalLimit written() const;

    PersonalLimit m_original;
    QLineEdit *m_title;
    ChoiceBox *m_area;
    GrowingText *m_text;
};

} // namespace hearth
