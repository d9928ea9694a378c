// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/clioutput.h"
#include "cli/commands.h"
#include "cli/openedjournal.h"
#include "cli/words.h"
#include "paper/agreementpaper.h"
#include "paper/gratitudepaper.h"
#include "paper/selectionpaper.h"
#include "printing/paperoutput.h"
#include "printing/printdocument.h"
#include "report/gratitudeinput.h"

namespace hearth {

namespace {

/// What is to be printed, as it was asked for.
struct PrintWish final
{
    std::optional<GratitudeForm> form;
    std::optional<QDate> from;
    std::optional<QDate> to;
    std::optional<RecordId> agreement;
    QList<RecordId> selection;
};

Result<PrintWish> printWishFrom(const Arguments &given)
{
    const QString &what = given.positionals().at(1);
    PrintWish wanted;
    wanted.form = gratitudeFormFromKey(what);
    const bool isAgreement = what == QLatin1String("agreement");
    const bool isSelection = what == QLatin1String("selection");
    const bool isSound = (wanted.form || isAgreement || isSelection) && given.has("agreement") == isAgreement &&
                         given.has("id") == isSelection && (wanted.form || !(given.has("from") || given.has("to"))) &&
                         paperFrom(given) && !given.value("output").isEmpty();
    if (!isSound) {
        return usageError(say(QT_TRANSLATE_NOOP(
            "CommandLine", "What to print is gratitude, cards or booklet, an agreement with its --agreement, or a "
                           "selection with an --id for each record; with --output and paper A4 or Letter.")));
    }
    if (isAgreement) {
        const auto id = given.id("agreement");
        if (!id)
            return id.error();
        wanted.agreement = id.value();
    }
    for (const QString &text : given.values("id")) {
        const auto id = recordIdFromString(text);
        if (!id)
            return usageError(say(QT_TRANSLATE_NOOP("CommandLine", "--id takes the number of a record.")));
        wanted.selection += *id;
    }
    const auto from = given.day("from");
    if (!from)
        return from.error();
    const auto to = given.day("to");
    if (!to)
        return to.error();
    wanted.from = from.value();
    wanted.to = to.value();
    return wanted;
}

Result<PaperLayout> thanks(const Journal &journal, const PrintWish &wanted, CliEnvironment &environment)
{
    const auto [first, last] = printableRange(journal);
    const QDate from = wanted.from.value_or(first);
    const QDate to = wanted.to.value_or(last);
    if (to < from)
        return usageError(say(QT_TRANSLATE_NOOP("CommandLine", "--from lies after --to.")));
    if (countPrintable(journal, from, to) == 0) {
        environment.err << say(QT_TRANSLATE_NOOP("CommandLine", "No note in this time may be printed: a note has to be "
                                                                "shared, and its author has to allow printing it."))
                        << '\n';
    }
    return gratitudeOnPaper(journal, from, to, *wanted.form);
}

/// By its own number or that of any of its versions.
Result<PaperLayout> agreementPages(const Journal &journal, RecordId id)
{
    const AgreementVersion *version = journal.all<AgreementVersion>().find(id);
    const auto agreement = agreementOf(journal, version != nullptr ? version->agreement : id);
    if (!agreement)
        return noSuchNumber();
    return onRunningPages(agreementOnPaper(journal, *agreement, QLocale()));
}

Result<PaperLayout> selectionPages(const Journal &journal, const QList<RecordId> &ids)
{
    for (const RecordId id : ids) {
        const auto record = findListed(journal, id);
        if (!record)
            return record.error();
        if (!maySelect(journal, recordOf(record.value()))) {
            return usageError(
                say(QT_TRANSLATE_NOOP("CommandLine", "Record %1 is the other’s: only its author can choose it."))
                    .arg(toString(id)));
        }
    }
    return onRunningPages(selectionOnPaper(journal, ids, QLocale()));
}

} // namespace

Result<int> runPrint(const Arguments &given, CliEnvironment &environment)
{
    const auto wanted = printWishFrom(given);
    if (!wanted)
        return failUsage(wanted.error(), usage::kPrint, environment);
    const OutputTarget target = outputFrom(given, "output");
    if (const auto checked = checkPaperOutput(target); !checked)
        return failOutput(checked.error(), target, environment);
    const auto opened = openJournal(given.positionals().at(0), given, environment);
    if (!opened)
        return failOpening(opened.error(), usage::kPrint, environment);
    const Journal &journal = *opened.value().journal;
    const auto layout = wanted.value().form        ? thanks(journal, wanted.value(), environment)
                        : wanted.value().agreement ? agreementPages(journal, *wanted.value().agreement)
                                                   : selectionPages(journal, wanted.value().selection);
    if (!layout) {
        return layout.error().code == ErrorCode::BadValue ? failUsage(layout.error(), usage::kPrint, environment)
                                                          : fail(layout.error(), environment);
    }
    if (const auto printed = printForCommand(layout.value(), *paperFrom(given), target, environment); !printed)
        return failOutput(printed.error(), target, environment);
    return Done;
}

} // namespace hearth
