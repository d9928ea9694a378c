// SPDX-License-Identifier: GPL-3.0-or-later
// What somebody began to write and has not saved: listed, read, gone on with, saved, thrown away.
#include "agreements/agreements.h"
#include "cli/commands.h"
#include "cli/maintext.h"
#include "cli/openedjournal.h"
#include "cli/privateedit.h"
#include "cli/recordoutput.h"
#include "cli/recordtable.h"
#include "cli/words.h"
#include "exchange/valuejson.h"
#include "journal/draftphotos.h"
#include "journal/drafts.h"
#include "photos/recordphotos.h"
#include "records/draftplace.h"
#include "records/fields.h"
#include "wording/wording.h"

#include <QCborArray>
#include <QCborMap>
#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>

namespace hearth {

namespace {

/// Something that is being written.
struct Unfinished final
{
    Draft draft;
    QString place;
    /// Nothing where it is no record, such as a question for check-ins.
    std::optional<DraftPlace> what = {};
    /// What of a record it holds by itself.
    std::optional<AnyRecord> typed = {};

    [[nodiscard]] QString kind() const
    {
        return what ? keyOf(what->kind) : QString(place.section(QLatin1Char('/'), -1));
    }
    [[nodiscard]] bool hasPhotos() const { return holdsPhotos(draft.fields); }
    /// What is said in a review is answers, of which its words are made.
    [[nodiscard]] bool isOfReview() const { return what && what->kind == Kind::Entry && what->day.isValid(); }
};

QList<Unfinished> unfinishedIn(const Journal &journal)
{
    QList<Unfinished> all;
    for (const QString &place : journal.drafts().places()) {
        if (isPhotoPlace(place))
            continue; // it waits for the words that name it
        const Draft &draft = *journal.draft(place);
        all += {draft, place, DraftPlace::fromName(place), recordIn(draft)};
    }
    std::ranges::sort(all, {}, [](const Unfinished &each) { return each.draft.record.changed; });
    return all;
}

Result<Unfinished> unfinishedNamed(const Arguments &given, const Journal &journal)
{
    HEARTH_GET(const auto id, recordIdFromPositional(given, 1));
    for (const Unfinished &each : unfinishedIn(journal)) {
        if (each.draft.record.id == id)
            return each;
    }
    return Error{ErrorCode::NotFound, {}};
}

void addTexts(const QCborValue &value, QStringList &texts)
{
    if (value.isString() && !value.toString().trimmed().isEmpty())
        texts += value.toString();
    const QCborArray array = value.toArray();
    for (const QCborValueConstRef each : array)
        addTexts(each, texts);
    const QCborMap map = value.toMap();
    for (auto each = map.begin(); each != map.end(); ++each)
        addTexts(each.value(), texts);
}

QString titleOf(const AnyRecord &record)
{
    QString title;
    std::visit(
        [&title]<typename T>(const T &value) {
            forEachField<T>([&](const auto &field) {
                if constexpr (std::is_same_v<std::remove_cvref_t<decltype(value.*field.member)>, QString>) {
                    if (field.option != nullptr && qstrcmp(field.option, "title") == 0)
                        title = value.*field.member;
                }
            });
        },
        record);
    return title;
}

/// The words in it, each a paragraph.
QString textOf(const Unfinished &unfinished)
{
    if (unfinished.typed) {
        QStringList parts{titleOf(*unfinished.typed), mainTextOf(*unfinished.typed).value_or(QString())};
        parts.removeAll(QString());
        return parts.join(QStringLiteral("\n\n"));
    }
    QStringList texts;
    addTexts(unfinished.draft.fields, texts);
    return texts.join(QStringLiteral("\n\n"));
}

QJsonObject jsonOf(const Unfinished &unfinished)
{
    return {{QLatin1String("id"), toString(unfinished.draft.record.id)},
            {QLatin1String("kind"), unfinished.kind()},
            {QLatin1String("changed"), jsonOfInstant(unfinished.draft.record.changed)},
            {QLatin1String("of"), unfinished.what && unfinished.what->of.isValid()
                                      ? QJsonValue(toString(unfinished.what->of))
                                      : QJsonValue()},
            {QLatin1String("photos"), unfinished.hasPhotos()},
            {QLatin1String("text"), textOf(unfinished)}};
}

void listUnfinished(const Journal &journal, bool asJson, CliEnvironment &environment)
{
    QJsonArray array;
    QList<TableRow> rows;
    for (const Unfinished &each : unfinishedIn(journal)) {
        if (asJson) {
            array.append(jsonOf(each));
            continue;
        }
        const QString day = each.draft.record.date.toString(Qt::ISODate);
        rows += {{day, each.kind(), printable(journal.nameOf(journal.me())), printable(textOf(each)), {}},
                 toString(each.draft.record.id)};
    }
    if (asJson)
        printJson(array, environment.out);
    else
        printTable(rows, environment);
}

/// The record that it would become: the one that it changes, or a new one. NotFound where that is gone.
Result<AnyRecord> begunFor(const Unfinished &unfinished, const Journal &journal)
{
    const DraftPlace &place = *unfinished.what;
    if (place.kind == Kind::AgreementVersion) {
        const auto agreement = place.of.isValid() ? agreementOf(journal, place.of) : std::nullopt;
        return AnyRecord(agreement ? nextVersion(journal, *agreement) : newAgreement(journal));
    }
    if (place.of.isValid() && place.kind != Kind::Response) {
        auto there = journal.find(place.of);
        if (!there || kindOf(*there) != place.kind)
            return Error{ErrorCode::NotFound, {}};
        return *std::move(there);
    }
    if (const auto reply = journal.find(place.of); reply && kindOf(*reply) == place.kind)
        return *reply;
    AnyRecord begun = *unfinished.typed;
    recordOf(begun) = journal.compose<Entry>().record;
    return begun;
}

Result<ChangeSet> changesFor(const Unfinished &unfinished, const Journal &journal)
{
    HEARTH_GET(const auto begun, begunFor(unfinished, journal));
    AnyRecord finished = recordIn(unfinished.draft, begun);
    if (auto *version = std::get_if<AgreementVersion>(&finished); version != nullptr && version->number == 1)
        version->agreement = version->record.id;
    Record &record = recordOf(finished);
    const auto before = journal.find(record.id);
    if (before)
        record.changed = std::max(journal.clock().now(), record.written); // whatever became of the clock
    ChangeSet changes{before ? Change::edit(*before, finished) : Change::add(finished)};
    const auto *version = std::get_if<AgreementVersion>(&finished);
    if (version != nullptr && version->record.visibility == Visibility::Shared)
        changes.push_back(Change::add(proposersConsent(journal, *version)));
    return changes;
}

Result<int> saveDraft(const Unfinished &unfinished, Journal &journal, CliEnvironment &environment)
{
    if (!unfinished.typed)
        return usageError(Cli::tr("This is finished in the window: only there all of it can be seen."));
    if (unfinished.hasPhotos())
        return usageError(Cli::tr("Photos wait with these words: save them in the window."));
    HEARTH_GET(auto changes, changesFor(unfinished, journal));
    const RecordId id = changes.front().id();
    HEARTH_TRY(journal.apply(std::move(changes), unfinished.place));
    environment.tell(Cli::tr("Saved as %1.").arg(toString(id)));
    return Done;
}

Result<int> goOn(const Unfinished &unfinished, Journal &journal, CliEnvironment &environment)
{
    const auto text = unfinished.typed ? mainTextOf(*unfinished.typed) : std::nullopt;
    if (unfinished.isOfReview())
        return usageError(Cli::tr("These are answers to a review: say review with --keep and --answer."));
    if (!text)
        return usageError(Cli::tr("This is finished in the window: only there all of it can be seen."));
    PrivateEdit edit(environment.privateFolders);
    const auto typed = edit.edit(*text, environment.editor);
    if (!typed && typed.error().code == ErrorCode::CannotRead)
        return fail(typed.error(), typed.error().detail, environment);
    Result<void> kept;
    if (typed) {
        AnyRecord record = *unfinished.typed;
        setMainText(record, typed.value());
        recordOf(record).visibility = recordOf(*unfinished.typed).visibility;
        QCborMap fields = unfinished.draft.fields; // photos stay named
        const QCborMap words = draftFields(record, {});
        for (auto each = words.begin(); each != words.end(); ++each)
            fields.insert(each.key(), each.value());
        kept = journal.saveDraft(unfinished.place, fields);
    } else {
        kept = typed.error();
    }
    if (!kept) {
        const int code = fail(kept.error(), environment);
        environment.err << Cli::tr("What you typed lies here, readable by you alone:") << '\n' << edit.keep() << '\n';
        return code;
    }
    environment.tell(typed.value() == *text ? Cli::tr("Nothing was changed.")
                                            : Cli::tr("Kept as a draft. --save makes a record of it."));
    return Done;
}

Result<int> discardDraft(const Unfinished &unfinished, bool isMeant, Journal &journal, CliEnvironment &environment)
{
    if (!isMeant) {
        environment.err << printable(textOf(unfinished)) << '\n'
                        << Cli::tr("This would be thrown away and cannot be brought back. Nothing was changed. Add "
                                   "--yes to throw it away.")
                        << '\n';
        return WrongUsage;
    }
    HEARTH_TRY(journal.discardDraft(unfinished.place));
    RecordPhotos::dropForgotten(journal);
    environment.tell(Cli::tr("Thrown away."));
    return Done;
}

} // namespace

Result<int> runDrafts(const Arguments &given, CliEnvironment &environment)
{
    const auto acts = int{given.has("continue")} + int{given.has("save")} + int{given.has("discard")};
    const bool isOne = given.positionals().size() > 1;
    if (acts > 1 || (acts == 1 && !isOne))
        return usageError(Cli::tr("Say which draft, by its number, and one thing: --continue, --save or --discard."));
    HEARTH_GET(const auto opened, openJournal(given.positionals().at(0), given, environment));
    Journal &journal = *opened.journal;
    if (!isOne) {
        listUnfinished(journal, given.has("json"), environment);
        return Done;
    }
    HEARTH_GET(const auto unfinished, unfinishedNamed(given, journal));
    if (given.has("continue"))
        return goOn(unfinished, journal, environment);
    if (given.has("save"))
        return saveDraft(unfinished, journal, environment);
    if (given.has("discard"))
        return discardDraft(unfinished, given.has("yes"), journal, environment);
    if (given.has("json"))
        printJson(jsonOf(unfinished), environment.out);
    else
        environment.out << printableText(textOf(unfinished)) << '\n';
    return Done;
}

} // namespace hearth
