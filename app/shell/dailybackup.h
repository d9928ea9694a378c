// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/session.h"

namespace hearth {

class Settings;

/// The backup of the day, made by itself after each sound unlock; of the sample, and of a journal that can only be
/// read, there is none.
class DailyBackup final : public QObject
{
    Q_OBJECT

public:
    /// Borrows both.
    DailyBackup(Session &session, Settings &settings, QObject *parent);

signals:
    /// It could not be made, and for another reason than the last one told. The journal is still unlocked.
    void failed(const hearth::Error &error);

private:
    void make(const hearth::OpeningNotices &notices);
    void noteOutcome(const Result<std::optional<BackupMade>> &made);

    Session &m_session;
    Settings &m_settings;
};

} // namespace hearth
