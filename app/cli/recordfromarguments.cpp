// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/recordfromarguments.h"

#include "cli/words.h"

namespace hearth {

namespace {

using Option = Arguments::Option;

constexpr Option kCommon[] = {{"passphrase-file"}, {"text-file"}, {"tag"}, {"link"}};

constexpr Option kEntry[] = {{"date"}, {"share", false}, {"title"}, {"template"}, {"feeling"}, {"would-like"}};
constexpr Option kGratitude[] = {{"date"},  {"share", false},     {"to"},        {"why"},
                                 {"shows"}, {"printable", false}, {"keep-until"}};
constexpr Option kCheckIn[] = {{"date"},    {"share", false}, {"sealed", false}, {"rate"},
                               {"feeling"}, {"period"},       {"hard"},          {"wish"}};
constexpr Option kResponse[] = {{"date"}, {"to"}, {"sort"}};
constexpr Option kExperience[] = {{"date"},      {"share", false}, {"title"}, {"state"},      {"sort"},
                                  {"tone"},      {"place"},        {"time"},  {"new", false}, {"whose-idea"},
                                  {"from-idea"}, {"repeat"},       {"every"}, {"until"},      {"except"}};
constexpr Option kExperienceWords[] = {{"date"}, {"share", false}, {"to"}, {"tone"}};
constexpr Option kAgreement[] = {{"share", false}, {"title"}, {"area"}, {"review"}, {"agreement"}};
constexpr Option kConsent[] = {{"agreement"}, {"decision"}};
constexpr Option kLimit[] = {{"date"}, {"share", false}, {"title"}, {"area"}};
constexpr Option kCommitment[] = {{"date"}, {"share", false}, {"due"}, {"state"}, {"note"}};
constexpr Option kConversation[] = {
    {"other-passphrase-file"}, {"date"}, {"sort"}, {"said"}, {"other-said"}, {"outcome"}};
constexpr Option kCard[] = {{"share", false}, {"deck"}, {"depth"}};
constexpr Option kPhoto[] = {{"to"}, {"caption"}};

constexpr AddForm kForms[] = {
    {Kind::Entry, true, kEntry,
     "entry [--date D] [--share] [--title T] [--template KEY] [--feeling KEY[:1-3] ...] [--would-like WHAT] "
     "TEXT|--text-file F",
     entryFrom},
    {Kind::GratitudeNote, true, kGratitude,
     "gratitude [--date D] [--share|--keep-until D] [--to NAME] [--why T] [--shows T] [--printable] TEXT|--text-file F",
     noteFrom},
    {Kind::CheckIn, true, kCheckIn,
     "checkin [--date D] [--share|--sealed] [--period day|week|month] [--rate connected=6 ...] [--feeling KEY ...] "
     "[--hard T] [--wish T] [TEXT|--text-file F]",
     checkInFrom},
    {Kind::Response, true, kResponse,
     "response --to ID [--sort acknowledge|reflect-back|validate|offer|thank] [--date D] TEXT|--text-file F",
     responseFrom},
    {Kind::SharedExperience, true, kExperience,
     "experience [--date D] [--share] [--title T] [--state idea|planned|lived] [--sort together|apart] "
     "[--tone joyful|everyday|challenging] [--place T] [--time HH:MM] [--new] [--whose-idea NAME|both] "
     "[--from-idea ID] [--repeat weekly|monthly-weekday|monthly-day|yearly [--every N] [--until D] [--except D ...]] "
     "TEXT|--text-file F",
     experienceFrom},
    {Kind::ExperienceWords, true, kExperienceWords,
     "experience-words --to ID [--date D] [--share] [--tone joyful|everyday|challenging] TEXT|--text-file F",
     experienceWordsFrom},
    {Kind::AgreementVersion, true, kAgreement,
     "agreement [--agreement ID] [--title T] [--area AREA] [--review D|none] [--share] TEXT|--text-file F",
     agreementFrom},
    {Kind::Consent, false, kConsent, "consent --agreement ID --decision agree|decline|pause|withdraw", consentFrom},
    {Kind::PersonalLimit, true, kLimit, "limit [--date D] [--share] [--title T] [--area AREA] TEXT|--text-file F",
     limitFrom},
    {Kind::Commitment, true, kCommitment,
     "commitment [--date D] [--share] [--due D] [--state open|kept|changed|dropped] [--note T] TEXT|--text-file F",
     commitmentFrom},
    {Kind::Conversation, true, kConversation,
     "conversation [--other-passphrase-file F] [--date D] [--sort listening|repair|ideas] [--said STEP=WORDS ...] "
     "[--other-said STEP=WORDS ...] [--outcome T] TOPIC|--text-file F",
     conversationFrom},
    {Kind::OwnCard, true, kCard, "card [--share] [--deck KEY] [--depth 1-3] TEXT|--text-file F", cardFrom},
    {Kind::Attachment, false, kPhoto, "photo --to ID [--caption T] PICTURE", photoFrom},
};

Result<void> fillTags(Record &record, const QStringList &tags)
{
    for (const QString &tag : tags) {
        if (tag.trimmed().isEmpty())
            return usageError(say(QT_TRANSLATE_NOOP("CommandLine", "A tag has at least one letter.")));
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

std::span<const AddForm> addForms()
{
    return kForms;
}

std::span<const Arguments::Option> commonOptions()
{
    return kCommon;
}

Result<void> fillCommon(Record &record, const Arguments &given, const Journal &journal)
{
    const auto day = given.day("date");
    if (!day)
        return day.error();
    if (day.value())
        record.date = *day.value();
    if (given.has("share"))
        record.visibility = Visibility::Shared;
    if (const auto filled = fillTags(record, given.values("tag")); !filled)
        return filled;
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

} // namespace hearth
