// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "importing/importwork.h"
#include "page/page.h"

#include <QDialog>

namespace hearth {

class BusyBar;

/// Goes a large step again, such as a whole import, and shows how far it is. Nothing else is done meanwhile; it can be
/// stopped until it is written.
class LongRetrace final : public QDialog
{
    Q_OBJECT

public:
    /// Told once, when it has ended: Cancelled where it was stopped, else what Journal::retrace() can fail with.
    using Ended = std::function<void(const Result<void> &outcome)>;

    /// Whether a step is large enough to take a while.
    [[nodiscard]] static bool isFor(const ChangeSet &changes);

    /// Begins at once, and shows itself if it is not done at once. Goes away by itself.
    LongRetrace(const PageContext &context, Retrace way, StepId step, const Ended &ended, QWidget *parent);

    /// Stops it, and stays until nothing of it is left.
    void reject() override;

private:
    void end(const Result<void> &outcome);

    ImportWork m_work;
    Ended m_ended;
    BusyBar *m_busy;
};

} // namespace hearth
