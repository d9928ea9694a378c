// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace hearth {

/// What a person should know about how a file was found.
struct OpeningReport final
{
    /// It can be read, and nothing can be saved.
    bool isReadOnly = false;
    /// A write had been interrupted and was taken back; the file as it had been found is kept beside it until it is
    /// next opened soundly.
    bool isRecovered = false;
    /// Where a rollback journal was put that does not belong to this file, or names another one; empty when there was
    /// none.
    QString setAside;
};

} // namespace hearth
