// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/occurrences.h"
#include "page/page.h"

namespace hearth {

/// What the author of an experience can do with it beyond writing and deleting, each step to be taken back with undo.
/// Does nothing with the other's.
class ExperienceActions final : public QObject
{
    Q_OBJECT

public:
    /// Questions stand before `window`, which owns this.
    ExperienceActions(const PageContext &context, QWidget *window);

    /// Mine, planned once, and its day has come.
    [[nodiscard]] bool canLive(const Occurrence &occurrence) const;
    /// Mine, a ritual, and that is one of its days.
    [[nodiscard]] bool canSkip(const Occurrence &occurrence) const;
    /// Mine, a ritual, and more days come after this one.
    [[nodiscard]] bool canEnd(const Occurrence &occurrence) const;

    void live(const Occurrence &occurrence);
    /// The ritual does not take place on that day.
    void skip(const Occurrence &occurrence);
    /// The ritual takes place on that day for the last time.
    void endAfter(const Occurrence &occurrence);

private:
    [[nodiscard]] const SharedExperience *mine(RecordId id) const;
    void replace(const SharedExperience &experience, const QString &sentence);

    const PageContext m_context;
};

} // namespace hearth
