// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/progressline.h"

#include "cli/columns.h"

#include <algorithm>

namespace hearth {

void ProgressLine::show(const QString &text)
{
    if (!m_environment.showsProgress || text == m_shown)
        return;
    const int columns = columnsOf(text);
    // What was longer is written over.
    m_environment.err << '\r' << text << QString(std::max(0, m_columns - columns), QChar::Space);
    m_environment.err.flush();
    m_columns = columns;
    m_shown = text;
}

void ProgressLine::clear()
{
    if (m_columns == 0)
        return;
    m_environment.err << '\r' << QString(m_columns, QChar::Space) << '\r';
    m_environment.err.flush();
    m_columns = 0;
    m_shown.clear();
}

} // namespace hearth
