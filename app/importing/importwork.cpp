// SPDX-License-Identifier: GPL-3.0-or-later
#include "importing/importwork.h"

#include <QElapsedTimer>
#include <QTimer>

namespace hearth {

namespace {

constexpr qint64 kAtFirst = 40; // milliseconds, in which most is done
constexpr qint64 kSlice = 15;

} // namespace

ImportWork::ImportWork(Journal &journal, QObject *parent)
    : QObject(parent)
    , m_journal(journal)
    , m_slices(new QTimer(this))
{
    connect(m_slices, &QTimer::timeout, this, &ImportWork::goOn);
}

ImportWork::~ImportWork() = default;

void ImportWork::plan(const std::shared_ptr<ReadSource> &source, const ImportChoices &choices)
{
    forgetPlan();
    m_source = source;
    m_planning.emplace(source->held, *source->tree, *source->format, m_journal, choices);
    begin();
}

void ImportWork::plan(const std::shared_ptr<ReadSource> &source, const CheckInColumns &columns,
                      const ImportChoices &choices)
{
    forgetPlan();
    auto planning = CheckInsPlanning::begin(source->table, columns, m_journal, choices);
    if (!planning) {
        emit failed(planning.error());
        return;
    }
    m_source = source;
    m_tablePlanning = planning.take();
    begin();
}

void ImportWork::apply(ChangeSet changes)
{
    begin(std::make_unique<Applying>(m_journal, std::move(changes)));
}

void ImportWork::retrace(Retrace way, StepId step)
{
    auto again = Applying::again(m_journal, way, step);
    if (again)
        begin(again.take());
    else
        emit failed(again.error());
}

void ImportWork::stop()
{
    if (m_applying != nullptr) {
        m_applying->stop();
    } else if (isPlanning()) {
        forgetPlan();
        emit failed({ErrorCode::Cancelled, {}});
    }
}

void ImportWork::forgetPlan()
{
    if (m_applying == nullptr)
        m_slices->stop();
    m_planning.reset();
    m_tablePlanning.reset();
    m_source.reset();
}

void ImportWork::begin(std::unique_ptr<Applying> applying)
{
    forgetPlan();
    m_applying = std::move(applying);
    begin();
}

void ImportWork::begin()
{
    if (goOnFor(kAtFirst))
        m_slices->start(0);
}

void ImportWork::goOn()
{
    if (!goOnFor(kSlice))
        return;
    if (m_planning)
        emit progressed(m_planning->done(), m_planning->total());
    else if (m_tablePlanning != nullptr)
        emit progressed(m_tablePlanning->done(), m_tablePlanning->total());
    else if (m_applying != nullptr)
        emit progressed(m_applying->done(), m_applying->total());
}

bool ImportWork::goOnFor(qint64 milliseconds)
{
    QElapsedTimer began;
    began.start();
    do {
        if (!(isPlanning() ? planSome() : applySome()))
            return false;
    } while (began.elapsed() < milliseconds);
    return true;
}

bool ImportWork::planSome()
{
    const auto more = m_planning ? m_planning->step() : m_tablePlanning->step();
    if (more && more.value())
        return true;
    if (more)
        m_plan = m_planning ? m_planning->take() : m_tablePlanning->take();
    forgetPlan();
    if (more)
        emit planned();
    else
        emit failed(more.error());
    return false;
}

bool ImportWork::applySome()
{
    const auto more = m_applying->step();
    if (more && more.value())
        return true;
    m_slices->stop();
    const std::unique_ptr<Applying> done = std::move(m_applying);
    if (more)
        emit applied(done->applied());
    else
        emit failed(more.error());
    return false;
}

} // namespace hearth
