// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/admission.h"

#include "cli/cliinput.h"
#include "cli/words.h"

namespace hearth {

Result<std::unique_ptr<Admission>> Admission::ask(const Arguments &given, const OpenedJournal &opened,
                                                  CliEnvironment &environment)
{
    if (!given.has("other-passphrase-file") && environment.terminal == nullptr) {
        return usageError(
            Cli::tr("A conversation is kept only when both of you say so: --other-passphrase-file is missing."));
    }
    HEARTH_GET(const auto passphrase,
               passphraseFrom(given, "other-passphrase-file",
                              Cli::tr("The other’s passphrase, for what both of you keep: "), environment));
    HEARTH_TRY(opened.store->admit(passphrase, environment.limits));
    return std::unique_ptr<Admission>(new Admission(opened));
}

Admission::Admission(const OpenedJournal &opened)
    : m_opened(opened)
{
    m_opened.journal->admitGuest();
}

Admission::~Admission()
{
    m_opened.journal->dismissGuest();
    m_opened.store->dismiss();
}

} // namespace hearth
