// SPDX-License-Identifier: GPL-3.0-or-later
#include "editors/draftkeeper.h"

namespace hearth {

namespace {

using namespace std::chrono_literals;
constexpr auto kPause = 800ms;
constexpr auto kLatest = 4s;

} // namespace

DraftKeeper::DraftKeeper(Journal &journal, QString place, Collect collect, QObject *parent)
    : QObject(parent)
    , m_journal(&journal)
    , m_place(std::move(place))
    , m_collect(std::move(collect))
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(kPause);
    m_latest.setSingleShot(true);
    m_latest.setInterval(kLatest);
    connect(&m_pause, &QTimer::timeout, this, &DraftKeeper::saveNow);
    connect(&m_latest, &QTimer::timeout, this, &DraftKeeper::saveNow);
}

bool DraftKeeper::moveTo(const QString &place)
{
    // Also where the place is the same: what is shown there anew is what was kept.
    if ((m_pause.isActive() || m_isOwed) && !saveNow())
        return false;
    m_place = place;
    return true;
}

QCborMap DraftKeeper::kept() const
{
    const Draft *draft = m_journal->draft(m_place);
    return draft != nullptr ? draft->fields : QCborMap();
}

Result<void> DraftKeeper::write(const QCborMap &fields)
{
    if (m_write)
        return m_write(*m_journal, fields);
    return fields.isEmpty() ? m_journal->discardDraft(m_place) : m_journal->saveDraft(m_place, fields);
}

void DraftKeeper::scheduleSave()
{
    m_pause.start();
    if (!m_latest.isActive())
        m_latest.start();
}

bool DraftKeeper::saveNow()
{
    cancel();
    if (m_journal == nullptr)
        return true;
    const auto done = write(m_collect());
    m_isOwed = !done;
    if (!done)
        emit failed(done.error());
    return done.ok();
}

bool DraftKeeper::discard()
{
    cancel();
    const auto done = write({});
    if (!done)
        emit failed(done.error());
    return done.ok();
}

void DraftKeeper::cancel()
{
    m_pause.stop();
    m_latest.stop();
    m_isOwed = false;
}

} // namespace hearth
