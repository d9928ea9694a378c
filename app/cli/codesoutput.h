// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/arguments.h"
#include "cli/environment.h"
#include "crypto/recoverycode.h"
#include "files/outputfile.h"

namespace hearth {

/// A recovery code in letters, and whose it is.
struct OwnedCode final
{
    QString name;
    QString code; ///< as RecoveryCode::text() gives it
};

/// Where recovery codes go that a command makes, which are there once only: into the file of --codes-to, readable by
/// its owner alone, or onto the screen. A file that ends in .pdf gets a sheet for each, as the window prints it.
class CodesOutput final
{
public:
    /// What is said around the codes, by where they are.
    struct Words final
    {
        QString shown;   ///< before codes on the screen
        QString written; ///< when they are in the file
    };

    /// For before anything is changed. BadValue, a mistake in the call, for standard output as a file; TargetIsJournal
    /// and what checkOutput() answers.
    [[nodiscard]] static Result<CodesOutput> from(const Arguments &given);

    /// Hands over the codes after they came into force; so those that cannot go where they should are
    /// shown wherever anything can be, and the sentence for it said.
    [[nodiscard]] int give(const std::vector<OwnedCode> &codes, const Words &words, CliEnvironment &environment) const;
    /// The same for one that takes the place of another; `ended` says what that means.
    [[nodiscard]] int giveNew(const QString &ended, const OwnedCode &code, CliEnvironment &environment) const;

private:
    [[nodiscard]] Result<void> writeFile(const std::vector<OwnedCode> &codes, CliEnvironment &environment) const;

    std::optional<OutputTarget> m_target;
    OutputKind m_kind = OutputKind::Text;
    QString m_journal; ///< its file
};

} // namespace hearth
