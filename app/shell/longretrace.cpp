// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/longretrace.h"

#include "widgets/arrange.h"
#include "widgets/busybar.h"
#include "widgets/neutraltitle.h"

#include <utility>

namespace hearth {

namespace {

constexpr std::size_t kLong = 1000; // changes, which take some tenths of a second

} // namespace

bool LongRetrace::isFor(const ChangeSet &changes)
{
    return changes.size() > kLong;
}

LongRetrace::LongRetrace(const PageContext &context, Retrace way, StepId step, const Ended &ended, QWidget *parent)
    : QDialog(parent)
    , m_work(context.journal)
    , m_ended(ended)
    , m_busy(new BusyBar(context.theme))
{
    const QString words = way == Retrace::Undo ? tr("Taking it back…") : tr("Doing it again…");
    setAttribute(Qt::WA_DeleteOnClose);
    setNeutralTitle(this, words);
    inColumn(this, spacing::medium, {m_busy}, around(spacing::section));
    m_busy->setText(words);
    connect(m_busy, &BusyBar::cancelled, &m_work, &ImportWork::stop);
    connect(&m_work, &ImportWork::progressed, this, [this](qint64 done, qint64 total) {
        m_busy->setProgress(static_cast<double>(done) / static_cast<double>(total));
        m_busy->setCancellable(m_work.canStop());
    });
    connect(&m_work, &ImportWork::applied, this, [this] { end({}); });
    connect(&m_work, &ImportWork::failed, this, [this](const Error &error) { end(error); });
    m_work.retrace(way, step);
    if (m_work.isBusy())
        open();
}

void LongRetrace::reject()
{
    m_busy->setCancellable(false);
    m_work.stop(); // and end() comes
}

void LongRetrace::end(const Result<void> &outcome)
{
    done(outcome ? Accepted : Rejected);
    deleteLater(); // also when it was never shown
    std::exchange(m_ended, {})(outcome);
}

} // namespace hearth
