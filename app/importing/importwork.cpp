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

void ImportWork::apply(ChangeSet changes)
{
    forgetPlan();
    m_applying = std::make_unique<Applying>(m_journal, std::move(changes));
    begin();
}

void ImportWork::stop()
{
    if (m_applying != nullptr) {
        m_applying->stop();
    } else if (m_planning) {
        forgetPlan();
        emit failed({ErrorCode::Cancelled, {}});
    }
}

void ImportWork::forgetPlan()
{
    if (m_applying == nullptr)
        m_slices->stop();
    m_planning.reset();
    m_source.reset();
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
    else if (m_applying != nullptr)
        emit progressed(m_applying->done(), m_applying->total());
}

bool ImportWork::goOnFor(qint64 milliseconds)
{
    QElapsedTimer began;
    began.start();
    do {
        if (!(m_planning ? planSome() : applySome()))
            return false;
    } while (began.elapsed() < milliseconds);
    return true;
}

bool ImportWork::planSome()
{
    if (m_planning->step())
        return true;
    m_plan = m_planning->take();
    forgetPlan();
    emit planned();
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
