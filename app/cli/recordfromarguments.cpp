// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/recordfromarguments.h"

#include "cli/words.h"
#include "records/fields.h"

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
        const auto day = given.day(option);
        return day ? Result<Value>(*day.value()) : day.error();
    } else if constexpr (std::is_same_v<Form, IdForm>) {
        const auto id = given.id(option);
        if (!id)
            return id;
        const auto found = journal.find(id.value());
        return found && kindOf(*found) == form.of ? id : Error{ErrorCode::NotFound, {}};
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

/// How a kind is added: what its fields take between `before` and `after`.
template <typename T>
AddForm formOfKind(const char *before, const char *after, decltype(AddForm::make) make)
{
    QByteArray usage = keyOf(T::kind).toLatin1() + before;
    forEachField<T>([&usage]<typename Value, typename Form>(const Field<T, Value, Form> &field) {
        if (field.option == nullptr)
            return;
        QByteArray option = QByteArray("--") + field.option;
        if (const QByteArray value = told<Value>(field.form); !value.isEmpty())
            option += ' ' + value;
        usage += isOptionNeeded(field.form) ? ' ' + option : " [" + option + ']';
    });
    return {T::kind, usage + after, make};
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
            return Error{ErrorCode::NotFound, {}};
        if (!record.links.contains(*id))
            record.links += *id;
    }
    return {};
}

} // namespace

std::vector<AddForm> addForms()
{
    constexpr const char *kShared = " [--date D] [--share]";
    constexpr const char *kText = " TEXT|--text-file F";
    return {
        formOfKind<Entry>(kShared, " [--template KEY] [--feeling KEY[:1-3] ...] TEXT|--text-file F", entryFrom),
        formOfKind<GratitudeNote>(kShared, kText, noteFrom),
        formOfKind<CheckIn>(kShared,
                            " [--sealed] [--period day|week|month] [--rate connected=6 ...] [--feeling KEY ...] "
                            "[--hard T] [--wish T] [TEXT|--text-file F]",
                            checkInFrom),
        formOfKind<Response>(" [--date D]", kText, responseFrom),
        formOfKind<SharedExperience>(kShared,
                                     " [--repeat weekly|monthly-weekday|monthly-day|yearly [--every N] [--until D] "
                                     "[--except D ...]] TEXT|--text-file F",
                                     experienceFrom),
        formOfKind<Reflection>(kShared, kText, reflectionFrom),
        formOfKind<AgreementVersion>(" [--agreement ID] [--share]", " [--review D|none] TEXT|--text-file F",
                                     agreementFrom),
        formOfKind<Consent>(" --agreement ID --decision agree|decline|pause|withdraw", "", consentFrom),
        formOfKind<PersonalLimit>(kShared, kText, limitFrom),
        formOfKind<Commitment>(kShared, kText, plainFrom<Commitment, &Commitment::what>),
        formOfKind<Conversation>(" [--other-passphrase-file F] [--date D]",
                                 " [--said STEP=WORDS ...] [--other-said STEP=WORDS ...] TOPIC|--text-file F",
                                 conversationFrom),
        formOfKind<OwnCard>(" [--share] [--deck KEY]", kText, cardFrom),
        formOfKind<Attachment>(" --to ID", " PICTURE", photoFrom),
    };
}

Result<void> checkReaders(const Arguments &given, const Journal &journal)
{
    if (journal.parting() && (given.has("share") || given.has("sealed")))
        return usageError(Cli::tr("The two of you have parted, and nobody else reads what you write here now: leave "
                                  "out --share and --sealed."));
    return {};
}

Result<void> fillCommon(Record &record, const Arguments &given, const Journal &journal)
{
    HEARTH_GET(const auto day, given.day("date"));
    record.date = day.value_or(record.date);
    HEARTH_TRY(checkReaders(given, journal));
    if (given.has("share"))
        record.visibility = Visibility::Shared;
    HEARTH_TRY(fillTags(record, given.values("tag")));
    return fillLinks(record, given.values("link"), journal);
}

Result<PartnerId> partnerNamed(const QString &name, const Journal &journal)
{
    for (const PartnerId id : {kFirstPartner, kSecondPartner}) {
        if (!journal.nameOf(id).isEmpty() && isSameName(journal.nameOf(id), name))
            return id;
    }
    return Error{ErrorCode::UnknownPartner, {}};
}

Result<AnyRecord> filledFrom(AnyRecord record, const Arguments &given, const Journal &journal)
{
    Result<void> filled = fillCommon(recordOf(record), given, journal);
    std::visit(
        [&]<typename T>(T &whole) {
            forEachField<T>([&]<typename Value, typename Form>(const Field<T, Value, Form> &field) {
                const bool isSaid = field.option != nullptr && (given.has(field.option) || isOptionNeeded(field.form));
                if (!filled || !isSaid)
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
