// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/environment.h"

namespace hearth {

/// One line on a terminal that says how far something is, written over as it goes on and gone in the end. Where nobody
/// watches it says nothing.
class ProgressLine final
{
public:
    explicit ProgressLine(CliEnvironment &environment)
        : m_environment(environment)
    {
    }
    ~ProgressLine() { clear(); }
    Q_DISABLE_COPY_MOVE(ProgressLine)

    void show(const QString &text);
    /// For before anything else is said.
    void clear();

private:
    CliEnvironment &m_environment;
    int m_columns = 0; ///< that are written
    QString m_shown;
};

} // namespace hearth
