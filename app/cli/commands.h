// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/arguments.h"
#include "cli/environment.h"

namespace hearth {

/// The commands, one file each. What was given fits the command's usage. All return an ExitCode, or
/// what failed: BadValue is a mistake in the call and holds a sentence.
[[nodiscard]] Result<int> runNew(const Arguments &given, CliEnvironment &environment);
[[nodiscard]] Result<int> runJoin(const Arguments &given, CliEnvironment &environment);
[[nodiscard]] Result<int> runImport(const Arguments &given, CliEnvironment &environment);
[[nodiscard]] Result<int> runExport(const Arguments &given, CliEnvironment &environment);
[[nodiscard]] Result<int> runAdd(const Arguments &given, CliEnvironment &environment);
[[nodiscard]] Result<int> runEdit(const Arguments &given, CliEnvironment &environment);
[[nodiscard]] Result<int> runChange(const Arguments &given, CliEnvironment &environment);
[[nodiscard]] Result<int> runShow(const Arguments &given, CliEnvironment &environment);
[[nodiscard]] Result<int> runDelete(const Arguments &given, CliEnvironment &environment);
[[nodiscard]] Result<int> runDrafts(const Arguments &given, CliEnvironment &environment);
[[nodiscard]] Result<int> runQuestions(const Arguments &given, CliEnvironment &environment);
[[nodiscard]] Result<int> runSettings(const Arguments &given, CliEnvironment &environment);
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
[[nodiscard]] Result<int> runToday(const Arguments &given, CliEnvironment &environment);
[[nodiscard]] Result<int> runCards(const Arguments &given, CliEnvironment &environment);
[[nodiscard]] Result<int> runSafety(const Arguments &given, CliEnvironment &environment);
[[nodiscard]] Result<int> runTalk(const Arguments &given, CliEnvironment &environment);
[[nodiscard]] Result<int> runUndo(const Arguments &given, CliEnvironment &environment);
[[nodiscard]] Result<int> runWriter(const Arguments &given, CliEnvironment &environment);
[[nodiscard]] Result<int> runRedo(const Arguments &given, CliEnvironment &environment);
[[nodiscard]] Result<int> runShell(const Arguments &given, CliEnvironment &environment);

/// How each is called: which options there are, which of them take what, and what stands where. Words in capitals stand
/// for something: FILE, NEW and others for files, D for a day, M for a month, T for text, and see choicesFor().
namespace usage {
/// What every command takes.
inline constexpr char kEverywhere[] = "[--quiet]";
inline constexpr char kNew[] = "new FILE --partner NAME [--passphrase-file F] [--partner NAME [--passphrase-file F]] "
                               "[--codes-to F]";
inline constexpr char kJoin[] = "join FILE [--passphrase-file F] --partner NAME [--new-passphrase-file F] "
                                "[--codes-to F]";
inline constexpr char kImport[] =
    "import FILE [--passphrase-file F] [--format "
    "auto|hearthbook|jsonl|dayone|daylio|journey|diaro|minidiary|jrnl|diarium|rednotebook|"
    "text] [--any-day] [--mood-as DIMENSION [--mood WORD=1..5 ...]] [--only NAME=VALUE] [--preview] [--json] SOURCE|- "
    "| "
    "import FILE [--passphrase-file F] [--format checkins-csv] --map COLUMN=DIMENSION ... [--map COLUMN=date] [--scale "
    "LOW:HIGH] "
    "[--dates day-first|month-first] [--period day|week|month] [--map COLUMN=day --first-day D] [--only NAME=VALUE] "
    "[--any-day] [--preview] [--json] "
    "SOURCE|-";
inline constexpr char kExport[] =
    "export FILE [--passphrase-file F] --format json|markdown|csv|ics|book [--from D] [--to D] "
    "[--paper A4|Letter] --output X [--force]";
inline constexpr char kAdd[] = "add FILE [--passphrase-file F] [--tag T ...] [--link ID ...] [--edit] KIND ...";
/// What the options of a kind go on from.
inline constexpr char kAddAny[] = "add FILE [--passphrase-file F] [--tag T ...] [--link ID ...] [--edit] ";
inline constexpr char kEdit[] = "edit FILE [--passphrase-file F] ID [--yes]";
inline constexpr char kChange[] = "change FILE [--passphrase-file F] [--tag T ...] [--link ID ...] "
                                  "[--without OPTION ...] [--yes] ID ...";
/// What the options of a kind go on from.
inline constexpr char kChangeAny[] = "change FILE [--passphrase-file F] [--tag T ...] [--link ID ...] "
                                     "[--without OPTION ...] [--yes] ID ";
inline constexpr char kList[] = "list FILE [--passphrase-file F] [--kind K] [--author NAME] [--tag T] "
                                "[--feeling FEELING] [--from D] [--to D] [--let-go] [--ids] [--json] | "
                                "list FILE [--passphrase-file F] --plans [--from D] [--to D] [--ids] [--json]";
inline constexpr char kShow[] =
    "show FILE [--passphrase-file F] ID [--photo-to PICTURE [--force]] [--changed-from ID] [--json]";
inline constexpr char kDelete[] = "delete FILE [--passphrase-file F] ID --yes|--undoable";
inline constexpr char kDrafts[] =
    "drafts FILE [--passphrase-file F] [--together [--other-passphrase-file F]] [--json] | "
    "drafts FILE [--passphrase-file F] [--together] [--other-passphrase-file F] ID [--json] [--continue] "
    "[--save [--sealed|--private] [--yes]] [--discard --yes]";
inline constexpr char kSettings[] =
    "settings FILE [--passphrase-file F] [--name T] [--word T] "
    "[--colour terracotta|blue|plum|ochre|teal|slate] [--picture PICTURE|none] [--cadence day|week|month] [--day-start "
    "0-5] [--week-begins WEEKDAY|usual] "
    "[--checkin-week WEEKDAY] [--lock-after 1-30] [--few yes|no] [--hide DIMENSION ...] [--ask DIMENSION ...] "
    "[--mute ID ...] [--unmute ID ...] [--json]";
inline constexpr char kQuestions[] =
    "questions FILE [--passphrase-file F] [--json] | questions FILE [--passphrase-file F] --add T "
    "[--form scale|yes-no|words] [--for-both] | questions FILE [--passphrase-file F] --change QUESTION [--words T] "
    "[--form scale|yes-no|words] [--for-both|--for-me] | questions FILE [--passphrase-file F] --remove QUESTION | "
    "questions FILE [--passphrase-file F] --agree QUESTION | "
    "questions FILE [--passphrase-file F] --decline QUESTION";
inline constexpr char kSearch[] = "search FILE [--passphrase-file F] [--kind K] [--author NAME] [--tag T] "
                                  "[--from D] [--to D] [--count] [--ids] [--json] QUERY";
inline constexpr char kChart[] =
    "chart FILE [--passphrase-file F] --of TOPIC [--by month|quarter|year] [--from M] [--to M] "
    "--output X.png|.svg|.pdf|.csv [--force] | "
    "chart FILE [--passphrase-file F] --of TOPIC --glance [--by day|week|month] [--to M] --output X | "
    "chart FILE [--passphrase-file F] --of DIMENSION --share [--month M ...] | "
    "chart FILE [--passphrase-file F] --of DIMENSION --take-back | "
    "chart FILE --dimension DIMENSION --output X";
inline constexpr char kPrint[] =
    "print FILE [--passphrase-file F] gratitude|cards|booklet [--from D] [--to D] | print FILE [--passphrase-file F] "
    "agreement --agreement ID | print FILE [--passphrase-file F] selection --id ID ... [--paper A4|Letter] "
    "--output X.pdf|.png|.html [--force]";
inline constexpr char kReview[] =
    "review FILE [--passphrase-file F] month --month M | review FILE [--passphrase-file F] year --year Y "
    "[--paper A4|Letter] [--output X.pdf|.png|.html [--force]] [--questions [--json]] "
    "[--keep [--answer N=T ...] [--try T]]";
inline constexpr char kVerify[] = "verify FILE [--passphrase-file F] [--accept-older-copy] [--accept-changed] [--json]";
inline constexpr char kBackup[] =
    "backup FILE [--to FOLDER] [--list [--json]] [--renew --yes] | backup FILE --folder FOLDER|usual | "
    "backup FILE --kept-elsewhere";
inline constexpr char kRestore[] = "restore BACKUP --output NEW | restore BACKUP --in-place-of FILE --yes | restore "
                                   "BACKUP --preview [--passphrase-file F] "
                                   "[--json]";
inline constexpr char kPassphrase[] =
    "passphrase FILE [--passphrase-file OLD] [--new-passphrase-file NEW] [--codes-to F]";
inline constexpr char kRecoveryCode[] = "recovery-code FILE [--passphrase-file F] [--codes-to F]";
inline constexpr char kSealAnew[] = "seal-anew FILE [--passphrase-file F]";
inline constexpr char kRepair[] = "repair FILE [--passphrase-file F] --output NEW";
inline constexpr char kLeave[] = "leave FILE [--passphrase-file F] --output NEW [--preview [--json]]";
inline constexpr char kRemovePartner[] = "remove-partner FILE [--passphrase-file F] --bundle NEW "
                                         "[--preview [--json]]";
inline constexpr char kUndo[] = "undo FILE [--yes]";
inline constexpr char kWriter[] = "writer FILE [NAME]";
inline constexpr char kRedo[] = "redo FILE [--yes]";
inline constexpr char kShell[] =
    "shell FILE [--passphrase-file F] [--together] [--other-passphrase-file F] [--commands-from F|-]";
inline constexpr char kTalk[] =
    "talk FILE [--passphrase-file F] [--together] [--other-passphrase-file F] | talk FILE [--passphrase-file F] "
    "listening|repair|ideas [--topic T] [--card CARD] [--yes] [--together] [--other-passphrase-file F]";
inline constexpr char kCards[] = "cards FILE [--passphrase-file F] [--deck DECK ...] [--depth 1-3] [--draw] [--json] | "
                                 "cards FILE [--passphrase-file F] CARD [--write] [--json]";
inline constexpr char kToday[] =
    "today FILE [--passphrase-file F] [--json] | today FILE [--passphrase-file F] --put-off KEY ... "
    "[--for day|week|good] | today FILE [--passphrase-file F] --offer-again KEY ...";
inline constexpr char kSafety[] = "safety rights|protection|help [--json] | safety help --text-file F";
inline constexpr char kSample[] = "sample FILE";
} // namespace usage

} // namespace hearth
