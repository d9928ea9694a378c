// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/recordfromarguments.h"

#include "base/meantdays.h"
#include "cli/recordkinds.h"
#include "cli/words.h"
#include "records/fields.h"

#include <algorithm>

namespace hearth {

namespace {

// How the value of an option is told; nothing for a flag.
template <typename Value, typename Form>
QByteArray told(const Form &form)
{
    if constexpr (std::is_same_v<Form, TextForm>)
        return "T";
    else if constexpr (std::is_same_v<Form, NumberForm>)
        return QByteArray::number(form.least) + '-' + QByteArray::number(form.most);
    else if constexpr (std::is_same_v<Form, TimeOfDayForm>)
        return "HH:MM";
    else if constexpr (std::is_same_v<Form, DayForm>)
        return "D";
    else if constexpr (std::is_same_v<Form, IdForm>)
        return "ID";
    else if constexpr (std::is_same_v<Form, PersonForm>)
        return form.isAlwaysWritten ? "NAME" : "NAME|both";
    else if constexpr (HasKeys<Value>)
        return allKeys<Value>().join(QLatin1Char('|')).toLatin1();
    else
        return {};
}

// What an option says that was given, or is needed.
template <typename Value, typename Form>
Result<Value> valueSaid(const Form &form, const Value &value, const char *option, const Arguments &given,
                        const Journal &journal)
{
    if constexpr (std::is_same_v<Form, TextForm>) {
        return given.value(option);
    } else if constexpr (std::is_same_v<Form, FlagForm>) {
        return true;
    } else if constexpr (std::is_same_v<Form, NumberForm> && std::is_same_v<Value, int>) {
        return given.number(option, static_cast<int>(form.least), static_cast<int>(form.most), value);
    } else if constexpr (std::is_same_v<Form, TimeOfDayForm>) {
        return given.minuteOfDay(option);
    } else if constexpr (std::is_same_v<Form, DayForm>) {
        const auto day = meantDay(given, option, journal, MeantDays::kToCome);
        return day ? Result<Value>(*day.value()) : day.error();
    } else if constexpr (std::is_same_v<Form, IdForm>) {
        const auto id = given.id(option);
        if (!id)
            return id;
        const auto found = journal.find(id.value());
        return found && kindOf(*found) == form.of ? id : notOfKind(option, id.value(), form.of, journal);
    } else if constexpr (std::is_same_v<Form, PersonForm>) {
        const bool isBoth = !form.isAlwaysWritten && given.value(option) == QLatin1String("both");
        return isBoth ? PartnerId() : partnerNamed(given.value(option), journal);
    } else if constexpr (HasKeys<Value>) {
        return choice(given, option, value);
    } else {
        return value;
    }
}

template <typename Form>
constexpr bool isOptionNeeded(const Form &form)
{
    if constexpr (requires { form.isNeeded; })
        return form.isNeeded;
    else
        return false;
}

/// What a kind takes beside its fields, before and after them.
struct Beside final
{
    const char *before;
    const char *after;
};

/// The options of its fields; what is needed is what a record is about, and stays once it is there.
template <typename T>
QByteArray fieldOptions(Filling filling)
{
    QByteArray usage;
    forEachField<T>([&]<typename Value, typename Form>(const Field<T, Value, Form> &field) {
        const bool isNeeded = isOptionNeeded(field.form);
        if (field.option == nullptr || (isNeeded && filling == Filling::Present))
            return;
        QByteArray option = QByteArray("--") + field.option;
        if (const QByteArray value = told<Value>(field.form); !value.isEmpty())
            option += ' ' + value;
        usage += isNeeded ? ' ' + option : " [" + option + ']';
    });
    return usage;
}

template <typename T>
RecordForm formOfKind(Beside adding, decltype(RecordForm::make) make, std::optional<Beside> changing)
{
    const QByteArray kind = keyOf(T::kind).toLatin1();
    const auto usage = [&kind](Beside beside, Filling filling) {
        return kind + beside.before + fieldOptions<T>(filling) + beside.after;
    };
    return {T::kind, make == nullptr ? QByteArray() : usage(adding, Filling::New),
            changing ? usage(*changing, Filling::Present) : QByteArray(), make};
}

Result<void> fillTags(Record &record, const QStringList &tags)
{
    for (const QString &tag : tags) {
        if (tag.trimmed().isEmpty())
            return usageError(Cli::tr("A tag has at least one letter."));
        if (!record.tags.contains(tag))
            record.tags += tag;
    }
    return {};
}

Result<void> fillLinks(Record &record, const QStringList &links, const Journal &journal)
{
    for (const QString &text : links) {
        const auto id = recordIdFromString(text);
        if (!id || journal.findRecord(*id) == nullptr)
            return noSuchNumber();
        if (!record.links.contains(*id))
            record.links += *id;
    }
    return {};
}

// What every kind has.
void takeAway(Record &record, const QStringList &without)
{
    if (without.contains(QLatin1String("tag")))
        record.tags.clear();
    if (without.contains(QLatin1String("link")))
        record.links.clear();
}

} // namespace

std::vector<RecordForm> recordForms()
{
    constexpr const char *kShared = " [--date D] [--share]";
    constexpr const char *kText = " TEXT|--text-file F";
    constexpr const char *kReaders = " [--date D] [--share|--private]";
    constexpr const char *kNewText = " [TEXT|--text-file F]";
    std::vector<RecordForm> forms{
        formOfKind<Entry>({kShared, " [--template TEMPLATE] [--feeling FEELING[:1-3] ...] TEXT|--text-file F"},
                          entryFrom, Beside{kReaders, " [--feeling FEELING[:1-3] ...] [TEXT|--text-file F]"}),
        formOfKind<GratitudeNote>({kShared, kText}, noteFrom, Beside{kReaders, kNewText}),
        formOfKind<CheckIn>({kShared, " [--sealed] [--period day|week|month] [--rate DIMENSION=1-7 ...] "
                                      "[--feeling FEELING ...] [--own QUESTION=ANSWER ...] [--hard T] [--wish T] "
                                      "[TEXT|--text-file F]"},
                            checkInFrom,
                            Beside{" [--share|--private]", " [--rate DIMENSION=1-7 ...] [--feeling FEELING ...] "
                                                           "[--own QUESTION=ANSWER ...] [--hard T] [--wish T] "
                                                           "[TEXT|--text-file F]"}),
        formOfKind<OwnAnswers>({"", ""}, nullptr, Beside{" [--own QUESTION=ANSWER ...]", ""}),
        formOfKind<Response>({" [--date D]", kText}, responseFrom, Beside{" [--date D]", kNewText}),
        formOfKind<SharedExperience>({kShared, " [--repeat weekly|monthly-weekday|monthly-day|yearly [--every N] "
                                               "[--until D] [--except D ...]] TEXT|--text-file F"},
                                     experienceFrom,
                                     Beside{kReaders, " [--repeat weekly|monthly-weekday|monthly-day|yearly] "
                                                      "[--every N] [--until D] [--except D ...] "
                                                      "[TEXT|--text-file F]"}),
        formOfKind<Reflection>({kShared, kText}, reflectionFrom, Beside{kReaders, kNewText}),
        formOfKind<AgreementVersion>({" [--agreement ID] [--share]", " [--review D|none] TEXT|--text-file F"},
                                     agreementFrom, Beside{"", kNewText}),
        formOfKind<Consent>({" --agreement ID --decision agree|decline|pause|withdraw", ""}, consentFrom, {}),
        formOfKind<PersonalLimit>({kShared, kText}, limitFrom, Beside{kReaders, kNewText}),
        formOfKind<Commitment>({kShared, kText}, plainFrom<Commitment, &Commitment::what>, Beside{kReaders, kNewText}),
        formOfKind<Conversation>({" [--other-passphrase-file F] [--date D]",
                                  " [--said STEP=WORDS ...] [--other-said STEP=WORDS ...] TOPIC|--text-file F"},
                                 conversationFrom, {}),
        formOfKind<OwnCard>({" [--share] [--deck DECK]", kText}, cardFrom, Beside{"", kNewText}),
        formOfKind<OwnTemplate>({"", kText}, ownTemplateFrom, Beside{"", kNewText}),
        formOfKind<Attachment>({" --to ID", " PICTURE"}, photoFrom, Beside{"", ""}),
        formOfKind<Partner>({"", ""}, nullptr, Beside{"", ""}),
    };
    // What both kept together stays in their words; each lets go for themselves.
    std::ranges::find(forms, Kind::Conversation, &RecordForm::kind)->changing = "conversation [--let-go|--take-up]";
    return forms;
}

Result<void> checkOptions(const Arguments &given, Kind kind, const QByteArray &usage)
{
    const QMap<QString, bool> known = optionsIn(usage);
    for (const QString &name : given.names()) {
        if (!known.contains(name))
            return usageError(Cli::tr("--%1 does not go with this kind of record: %2.").arg(name, keyOf(kind)));
    }
    if (given.positionals().size() <= 2)
        return {};
    if (given.has("text-file"))
        return usageError(Cli::tr("The text is there twice: give it at the end, or give --text-file."));
    return {};
}

Error notOfKind(const char *option, RecordId id, std::optional<Kind> wanted, const Journal &journal)
{
    const auto found = journal.find(id);
    if (!wanted || !found || !isListed(kindOf(*found)))
        return noSuchNumber();
    return usageError(Cli::tr("--%1 takes the number of another kind of record: %2. Those that there are say list "
                              "--ids --kind %2.",
                              "an option, a kind")
                          .arg(QLatin1String(option), keyOf(*wanted)));
}

QStringList removableOptions(Kind kind)
{
    const std::vector<RecordForm> forms = recordForms();
    const auto form = std::ranges::find(forms, kind, &RecordForm::kind);
    const QMap<QString, bool> changeable = form == forms.end() ? QMap<QString, bool>() : optionsIn(form->changing);
    QStringList options{QStringLiteral("tag"), QStringLiteral("link")};
    const auto addThoseOf = [&]<typename T>(const T *) {
        if (T::kind != kind)
            return;
        forEachField<T>([&](const auto &field) {
            if (field.option != nullptr && changeable.contains(QLatin1String(field.option)))
                options += QLatin1String(field.option);
        });
    };
    const auto addFromAll = [&]<typename... Kinds>(const std::variant<Kinds...> *) {
        (addThoseOf(static_cast<const Kinds *>(nullptr)), ...);
    };
    addFromAll(static_cast<const AnyRecord *>(nullptr));
    if (kind == Kind::SharedExperience)
        options << QStringLiteral("repeat") << QStringLiteral("except");
    return options;
}

QStringList removableOptions()
{
    QStringList options;
    for (const RecordForm &form : recordForms()) {
        if (!form.changing.isEmpty())
            options += removableOptions(form.kind);
    }
    options.removeDuplicates();
    return options;
}

Result<void> checkReaders(const Arguments &given, const Journal &journal)
{
    if (journal.parting() && (given.has("share") || given.has("sealed")))
        return usageError(Cli::tr("The two of you have parted, and nobody else reads what you write here now: leave "
                                  "out --share and --sealed."));
    return {};
}

Result<std::optional<QDate>> meantDay(const Arguments &given, const char *option, const Journal &journal,
                                      int yearsToCome)
{
    const MeantDays meant = MeantDays::until(journal.clock().today(), yearsToCome);
    return given.dayBetween(option, meant.first, meant.last);
}

Result<void> fillCommon(Record &record, Kind kind, const Arguments &given, const Journal &journal)
{
    const int years = kind == Kind::SharedExperience ? MeantDays::kPlanned : MeantDays::kWritten;
    HEARTH_GET(const auto day, meantDay(given, "date", journal, years));
    record.date = day.value_or(record.date);
    HEARTH_TRY(checkReaders(given, journal));
    if (given.has("share"))
        record.visibility = Visibility::Shared;
    if (given.has("private"))
        record.visibility = Visibility::Private;
    HEARTH_TRY(fillTags(record, given.values("tag")));
    return fillLinks(record, given.values("link"), journal);
}

Result<PartnerId> partnerNamed(const QString &name, const Journal &journal)
{
    for (const PartnerId id : {kFirstPartner, kSecondPartner}) {
        if (!journal.nameOf(id).isEmpty() && isSameName(journal.nameOf(id), name))
            return id;
    }
    return Error{ErrorCode::UnknownPartner, name};
}

Result<std::optional<PartnerId>> authorFrom(const Arguments &given, const Journal &journal)
{
    if (!given.has("author"))
        return std::optional<PartnerId>();
    HEARTH_GET(const auto author, partnerNamed(given.value("author"), journal));
    return std::optional(author);
}

Result<AnyRecord> filledFrom(AnyRecord record, const Arguments &given, const Journal &journal, Filling filling)
{
    const QStringList without = given.values("without");
    takeAway(recordOf(record), without);
    Result<void> filled = fillCommon(recordOf(record), kindOf(record), given, journal);
    std::visit(
        [&]<typename T>(T &whole) {
            forEachField<T>([&]<typename Value, typename Form>(const Field<T, Value, Form> &field) {
                if (!filled || field.option == nullptr)
                    return;
                if (without.contains(QLatin1String(field.option)))
                    whole.*field.member = T().*field.member;
                const bool isNeeded = filling == Filling::New && isOptionNeeded(field.form);
                if (!given.has(field.option) && !isNeeded)
                    return;
                auto value = valueSaid<Value>(field.form, whole.*field.member, field.option, given, journal);
                if (value)
                    whole.*field.member = value.take();
                else
                    filled = value.error();
            });
        },
        record);
    return filled ? Result<AnyRecord>(std::move(record)) : filled.error();
}

} // namespace hearth
