// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands.h"
#include "cli/openedjournal.h"
#include "cli/words.h"
#include "sample/samplefile.h"

namespace hearth {

int runSample(const Arguments &given, CliEnvironment &environment)
{
    const auto people = writeSampleJournal(given.positionals().at(0), environment.clock.today(), environment.cost.least,
                                           environment.limits);
    if (!people)
        return fail(people.error(), environment);
    environment.out << Cli::tr(
                           "A sample journal of two invented people is made. Open it with one of these passphrases:")
                    << '\n';
    for (std::size_t i = 0; i < people.value().names.size(); ++i)
        environment.out << people.value().names[i] << ": " << people.value().passphrases[i] << '\n';
    return Done;
}

} // namespace hearth
