// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editors/recordeditor.h"
#include "records/response.h"

class QButtonGroup;

namespace hearth {

class FlowLayout;

/// Writes a reply to a shared entry of the other, or changes one of mine.
class ReplyBox final : public RecordEditor<Response>
{
    Q_OBJECT

public:
    /// `reply` names the one to change; an id that names nothing begins a new one to `entry`.
    ReplyBox(const PageContext &context, RecordId entry, RecordId reply, QWidget *parent = nullptr);
    /// Keeps what is not yet kept.
    ~ReplyBox() override { keepDraft(); }

    /// Whether a reply to that entry is being written.
    [[nodiscard]] static bool hasDraft(const Journal &journal, RecordId entry);
    [[nodiscard]] RecordId entry() const { return original().to; }
    void focusText() override;

protected:
    [[nodiscard]] QString problem(const Error &error) const override;

private:
    [[nodiscard]] QWidget *makeWish(RecordId entry);
    [[nodiscard]] QWidget *makeReadersLine();
    [[nodiscard]] QWidget *makeTypes();
    [[nodiscard]] QWidget *makeFoot(bool isNew);
    void bindType();
    void showStarters();
    void insert(const QString &starter);
    [[nodiscard]] ResponseType type() const;

    QButtonGroup *m_types;
    QWidget *m_starters;
    FlowLayout *m_startersLayout;
    GrowingText *m_text;
};

} // namespace hearth
