// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/text.h"
#include "cli/admission.h"
#include "cli/cliinput.h"
#include "cli/commands.h"
#include "cli/openedjournal.h"
#include "cli/privateedit.h"
#include "cli/recordfromarguments.h"
#include "cli/words.h"
#include "editors/templateheadings.h"
#include "wording/owntemplates.h"

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

/// What the editor begins with.
QString wordsToBeginWith(const Arguments &given, const QString &text, const Journal &journal)
{
    return text.isEmpty() ? templateText(journal, given.value("template")) : text;
}

/// The words as they were left in the editor; empty where nothing was written.
Result<QString> writtenIn(PrivateEdit &edit, const Arguments &given, const QString &text, const Journal &journal,
                          const CliEnvironment &environment)
{
    const QString begun = wordsToBeginWith(given, text, journal);
    HEARTH_GET(const auto typed, edit.edit(begun, environment.editor));
    if (typed == begun && text.isEmpty())
        return QString();
    return withoutUnansweredHeadings(typed, {templateText(journal, given.value("template"))});
}

Result<int> save(const RecordForm &form, const Arguments &given, const QString &text, Journal &journal,
                 CliEnvironment &environment)
{
    HEARTH_GET(auto changes, form.make(given, journal, text));
    if (changes.empty()) {
        environment.tell(Cli::tr("Nothing was changed: it already is that way."));
        return Done;
    }
    const RecordId id = changes.front().id();
    HEARTH_TRY(journal.apply(std::move(changes)));
    // As after unlocking: what has come due opens to the other. Failing, it opens another time.
    (void)journal.openWhatIsDue();
    environment.tell(Cli::tr("Saved as %1.").arg(toString(id)));
    return Done;
}

/// With the words that somebody writes in their editor now.
int saveWritten(const RecordForm &form, const Arguments &given, const QString &text, Journal &journal,
                CliEnvironment &environment)
{
    PrivateEdit edit(environment.privateFolders);
    const auto written = writtenIn(edit, given, text, journal, environment);
    if (!written && leavesWords(written.error()))
        return keepTyped(written.error(), edit, environment);
    if (!written)
        return fail(written.error(), describeEditing(written.error()), environment);
    if (isBlank(written.value())) {
        environment.tell(Cli::tr("Nothing was written, so nothing was saved."));
        return Done;
    }
    const auto saved = save(form, given, written.value(), journal, environment);
    return saved ? saved.value() : keepTyped(saved.error(), edit, environment);
}

int failAdding(const Error &error, const RecordForm &form, const QByteArray &usage, CliEnvironment &environment)
{
    if (error.code == ErrorCode::BadValue)
        return failUsage(error, usage.constData(), environment);
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
    if (given.has("edit") && !takesText(form.adding))
        return usageError(Cli::tr("There are no words in this for an editor."));
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
    HEARTH_TRY(checkWrittenTogether(journal, form.kind));
    if (given.has("edit"))
        return saveWritten(form, given, text.value(), journal, environment);
    const auto saved = save(form, given, text.value(), journal, environment);
    return saved ? saved.value() : failAdding(saved.error(), form, usage, environment);
}

} // namespace hearth
