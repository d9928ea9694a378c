// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/checkinscsv.h"
#include "importing/sourcereader.h"
#include "journal/applying.h"

#include <QObject>

#include <optional>

class QTimer;

namespace hearth {

/// What of an import needs the journal, and so happens in the window's thread: the plan of what was read, bringing it
/// in, and taking it back. Done in slices, so that the window stays alive; what takes a moment is done before the call
/// returns. One thing at a time.
class ImportWork final : public QObject
{
    Q_OBJECT

public:
    /// The journal outlives this, unless it is locked: then nothing of this may be called.
    explicit ImportWork(Journal &journal, QObject *parent = nullptr);
    ~ImportWork() override;

    /// Begins the plan of a source that was read; ends with planned() or failed(), or is stopped by whatever begins
    /// next.
    void plan(const std::shared_ptr<ReadSource> &source, const ImportChoices &choices);
    /// The same of a table, of which somebody said what its columns are. Fails as planCheckIns() does.
    void plan(const std::shared_ptr<ReadSource> &source, const CheckInColumns &columns, const ImportChoices &choices);
    /// The plan, once, after planned().
    [[nodiscard]] ImportPlan takePlan() { return std::move(m_plan); }
    /// Begins to bring in, as one step; ends with applied() or failed(), Cancelled after stop().
    void apply(ChangeSet changes);
    /// Begins to go a large step again; ends likewise.
    void retrace(Retrace way, StepId step);

    /// What is under way ends with failed(): Cancelled, unless it is written already.
    void stop();
    /// Ends a plan without a word; it does nothing to what is being brought in.
    void forgetPlan();
    [[nodiscard]] bool isBusy() const { return isPlanning() || m_applying != nullptr; }
    /// All or nothing of it comes in: until that is known, whoever shows it has to stay.
    [[nodiscard]] bool isApplying() const { return m_applying != nullptr; }
    [[nodiscard]] bool canStop() const { return m_applying == nullptr || m_applying->canStop(); }

signals:
    void progressed(qint64 done, qint64 total);
    /// takePlan() gives it.
    void planned();
    void applied(hearth::StepId step);
    void failed(const hearth::Error &error);

private:
    [[nodiscard]] bool isPlanning() const { return m_planning.has_value() || m_tablePlanning != nullptr; }
    void goOn();
    void begin();
    void begin(std::unique_ptr<Applying> applying);
    /// Until so many milliseconds have passed, or it is done. Whether there is more to do.
    [[nodiscard]] bool goOnFor(qint64 milliseconds);
    [[nodiscard]] bool planSome();
    [[nodiscard]] bool applySome();

    Journal &m_journal;
    std::shared_ptr<ReadSource> m_source; // outlives the plan
    std::optional<ImportPlanning> m_planning;
    std::unique_ptr<CheckInsPlanning> m_tablePlanning; // in place of the former
    ImportPlan m_plan;
    std::unique_ptr<Applying> m_applying;
    QTimer *m_slices;
};

} // namespace hearth
