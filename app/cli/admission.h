// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/openedjournal.h"

namespace hearth {

/// Lets the other sign what both keep, for as long as this is there: a conversation is kept only when both say so, and
/// whoever gives their passphrase for it says so.
class Admission final
{
public:
    /// With --other-passphrase-file, or what is typed on the terminal.
    [[nodiscard]] static Result<std::unique_ptr<Admission>> ask(const Arguments &given, const OpenedJournal &opened,
                                                                CliEnvironment &environment);
    ~Admission();
    Q_DISABLE_COPY_MOVE(Admission)

private:
    explicit Admission(const OpenedJournal &opened);

    const OpenedJournal m_opened;
};

} // namespace hearth
