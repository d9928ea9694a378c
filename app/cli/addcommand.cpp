// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/admission.h"
#include "cli/cliinput.h"
#include "cli/commands.h"
#include "cli/openedjournal.h"
#include "cli/recordfromarguments.h"
#include "cli/words.h"

namespace hearth {

namespace {

Result<RecordForm> formOf(const QString &key)
{
    QStringList keys;
    for (const RecordForm &form : recordForms()) {
        if (form.adding.isEmpty())
            continue;
        if (keyOf(form.kind) == key)
            return form;
        keys += keyOf(form.kind);
    }
    return usageError(Cli::tr("What to add is one of: %1.").arg(keys.join(QStringLiteral(", "))));
}

bool isFromInput(const Arguments &given)
{
    return given.value("text-file") == QLatin1String("-");
}

Result<QString> textFrom(const Arguments &given, CliEnvironment &environment)
{
    return given.has("text-file") ? readText(given.value("text-file"), environment) : given.positionals().value(2);
}

int failAdding(const Error &error, const RecordForm &form, CliEnvironment &environment)
{
    const int code = fail(error, environment);
    if (error.code == ErrorCode::EmptyText && takesText(form.adding)) {
        environment.err
            << Cli::tr("The text stands at the end, or in the file that --text-file names; - is standard input.")
            << '\n';
    }
    return code;
}

} // namespace

Result<int> runAdd(const Arguments &given, CliEnvironment &environment)
{
    HEARTH_GET(const auto form, formOf(given.positionals().at(1)));
    const QByteArray usage = QByteArray(usage::kAddAny) + form.adding;
    if (const auto checked = checkOptions(given, form.kind, usage + ' ' + usage::kEverywhere); !checked)
        return failUsage(checked.error(), usage.constData(), environment);
    // A file is read before anybody types a passphrase for nothing; standard input after the passphrases, which may
    // stand there first.
    auto text = isFromInput(given) ? Result<QString>(QString()) : textFrom(given, environment);
    if (!text)
        return fail(text.error(), environment);
    auto opened = openJournal(given.positionals().at(0), given, environment);
    if (!opened)
        return failOpening(opened.error(), usage.constData(), environment);
    std::unique_ptr<Admission> admission;
    if (form.kind == Kind::Conversation) {
        auto admitted = Admission::ask(given, opened.value(), environment);
        if (!admitted)
            return failOpening(admitted.error(), usage.constData(), environment);
        admission = admitted.take();
    }
    if (isFromInput(given))
        text = textFrom(given, environment);
    if (!text)
        return fail(text.error(), environment);
    Journal &journal = *opened.value().journal;
    auto changes = form.make(given, journal, text.value());
    if (!changes)
        return failOpening(changes.error(), usage.constData(), environment);
    if (changes.value().empty()) {
        environment.tell(Cli::tr("Nothing was changed: it already is that way."));
        return Done;
    }
    const RecordId id = changes.value().front().id();
    if (const auto added = journal.apply(changes.take()); !added)
        return failAdding(added.error(), form, environment);
    // As after unlocking: what has come due opens to the other. Failing, it opens another time.
    (void)journal.openWhatIsDue();
    environment.tell(Cli::tr("Saved as %1.").arg(toString(id)));
    return Done;
}

} // namespace hearth
