// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/arguments.h"
#include "cli/environment.h"

namespace hearth {

/// The commands, one file each. What was given fits the command's usage. All return an ExitCode, or
/// what failed: BadValue is a mistake in the call and holds a sentence.
[[nodiscard]] Result<int> runNew(const Arguments &given, CliEnvironment &environment);
[[nodiscard]] Result<int> runImport(const Arguments &given, CliEnvironment &environment);
[[nodiscard]] Result<int> runExport(const Arguments &given, CliEnvironment &environment);
[[nodiscard]] Result<int> runAdd(const Arguments &given, CliEnvironment &environment);
[[nodiscard]] Result<int> runShow(const Arguments &given, CliEnvironment &environment);
[[nodiscard]] Result<int> runDelete(const Arguments &given, CliEnvironment &environment);
[[nodiscard]] Result<int> runList(const Arguments &given, CliEnvironment &environment);
[[nodiscard]] Result<int> runSearch(const Arguments &given, CliEnvironment &environment);
[[nodiscard]] Result<int> runChart(const Arguments &given, CliEnvironment &environment);
[[nodiscard]] Result<int> runPrint(const Arguments &given, CliEnvironment &environment);
[[nodiscard]] Result<int> runReview(const Arguments &given, CliEnvironment &environment);
[[nodiscard]] Result<int> runVerify(const Arguments &given, CliEnvironment &environment);
[[nodiscard]] Result<int> runBackup(const Arguments &given, CliEnvironment &environment);
[[nodiscard]] Result<int> runRestore(const Arguments &given, CliEnvironment &environment);
[[nodiscard]] Result<int> runPassphrase(const Arguments &given, CliEnvironment &environment);
[[nodiscard]] Result<int> runRepair(const Arguments &given, CliEnvironment &environment);
[[nodiscard]] Result<int> runRecoveryCode(const Arguments &given, CliEnvironment &environment);
[[nodiscard]] Result<int> runSealAnew(const Arguments &given, CliEnvironment &environment);
[[nodiscard]] Result<int> runLeave(const Arguments &given, CliEnvironment &environment);
[[nodiscard]] Result<int> runRemovePartner(const Arguments &given, CliEnvironment &environment);
[[nodiscard]] Result<int> runSample(const Arguments &given, CliEnvironment &environment);

/// How each is called, for the line that follows a mistake and for --help.
namespace usage {
inline constexpr char kNew[] = "new FILE --partner NAME [--passphrase-file F] [--partner NAME [--passphrase-file F]] "
                               "[--codes-to F]";
inline constexpr char kImport[] =
    "import FILE [--passphrase-file F] [--format auto|hearthbook|jsonl|dayone|daylio|journey|diaro|minidiary|jrnl|diarium|rednotebook|"
    "text] [--any-day] [--mood-as DIMENSION [--mood WORD=1..5 ...]] [--only name=value] [--preview] SOURCE|- | "
    "import FILE [--passphrase-file F] [--format checkins-csv] --map column=dimension ... [--scale LOW:HIGH] "
    "[--period day|week|month] [--map column=day --first-day D] [--only name=value] [--any-day] [--preview] SOURCE|-";
inline constexpr char kExport[] =
    "export FILE [--passphrase-file F] --format json|markdown|csv|ics|book [--from D] [--to D] "
    "[--paper A4|Letter] --output PATH [--force]";
inline constexpr char kAdd[] = "add FILE [--passphrase-file F] [--tag T ...] [--link ID ...] KIND ...";
/// What addForms() go on from.
inline constexpr char kAddAny[] = "add FILE [--passphrase-file F] [--tag T ...] [--link ID ...] ";
inline constexpr char kList[] = "list FILE [--passphrase-file F] [--kind K] [--from D] [--to D] [--let-go] [--ids] "
                                "[--json]";
inline constexpr char kShow[] = "show FILE [--passphrase-file F] ID [--photo-to PICTURE [--force]] [--json]";
inline constexpr char kDelete[] = "delete FILE [--passphrase-file F] ID --yes";
inline constexpr char kSearch[] = "search FILE [--passphrase-file F] [--kind K] [--author NAME] [--from D] [--to D] "
                                  "[--count] [--json] QUERY";
inline constexpr char kChart[] =
    "chart FILE [--passphrase-file F] --of connected|...|appreciation|feelings|together|conversations "
    "[--by month|quarter|year] [--from M] [--to M] --output X.png|.svg|.pdf|.csv [--force] | "
    "chart FILE [--passphrase-file F] --of X --glance [--by day|week|month] [--to M] --output X | "
    "chart FILE --dimension D --output X";
inline constexpr char kPrint[] =
    "print FILE [--passphrase-file F] gratitude|cards|booklet [--from D] [--to D] | print FILE [--passphrase-file F] "
    "agreement --agreement ID | print FILE [--passphrase-file F] selection --id ID ... [--paper A4|Letter] "
    "--output X.pdf|.png|.html [--force]";
inline constexpr char kReview[] =
    "review FILE [--passphrase-file F] month --month M | review FILE [--passphrase-file F] "
    "year --year Y [--paper A4|Letter] --output X.pdf|.png|.html [--force]";
inline constexpr char kVerify[] = "verify FILE [--passphrase-file F] [--accept-older-copy]";
inline constexpr char kBackup[] = "backup FILE [--to FOLDER]";
inline constexpr char kRestore[] = "restore BACKUP --output NEW | restore BACKUP --preview [--passphrase-file F]";
inline constexpr char kPassphrase[] =
    "passphrase FILE [--passphrase-file OLD] [--new-passphrase-file NEW] [--codes-to F]";
inline constexpr char kRecoveryCode[] = "recovery-code FILE [--passphrase-file F] [--codes-to F]";
inline constexpr char kSealAnew[] = "seal-anew FILE [--passphrase-file F]";
inline constexpr char kRepair[] = "repair FILE [--passphrase-file F] --output NEW";
inline constexpr char kLeave[] = "leave FILE [--passphrase-file F] --output NEW [--preview]";
inline constexpr char kRemovePartner[] = "remove-partner FILE [--passphrase-file F] --bundle NEW [--preview]";
inline constexpr char kSample[] = "sample FILE";
} // namespace usage

} // namespace hearth
